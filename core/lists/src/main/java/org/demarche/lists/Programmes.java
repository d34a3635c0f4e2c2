package org.demarche.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one vocabulary of programmes of sanctions: what a list's code for a programme means, so that "DPRK3", "1718 (DPRK)" and "PRK" lead to programmes that can be
 * compared. From {@code programmes.tsv}, data only. Case, signs and spaces of a code do not count. Immutable; a lookup is O(length of the list's name).
 */
final class Programmes {
    private static final String ANY_LIST = "*";
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Programmes STANDARD = new Programmes();

    private final Map<List<String>, String> names = new HashMap<>();

    private Programmes() {
        try (InputStream stream = Programmes.class.getResourceAsStream("programmes.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("programmes.tsv is missing from the program");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What comes with the program. */
    static Programmes standard() {
        return STANDARD;
    }

    /**
     * The name in the vocabulary, such as {@code US-NK}; empty for a code that it does not know.
     *
     * @param list short name of the list
     * @param code the programme as the list has it
     */
    Optional<String> name(String list, String code) {
        String key = key(code);
        for (int dash = list.indexOf('-'); dash >= 0; dash = list.indexOf('-', dash + 1)) {
            Optional<String> name = Optional.ofNullable(names.get(List.of(list.substring(0, dash + 1), key)));
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.ofNullable(names.get(List.of(ANY_LIST, key)));
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3) {
            throw new IllegalStateException("a line of programmes.tsv must have three values, got " + line);
        }
        String before = names.put(List.of(cells[0], key(cells[1])), cells[2]);
        if (before != null) {
            throw new IllegalStateException("a code of programmes.tsv must have one name, got a second by " + line);
        }
    }

    private static String key(String code) {
        return SIGNS.matcher(code.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
