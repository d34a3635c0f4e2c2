package org.demarche.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words for the people of a country and for what is theirs: Russian, Syrians, Soviet. From {@code demonyms.tsv}, data only.
 *
 * <p>Apart from {@link CountryNames}, for such a word is no name of a country: "Guinean Trading" is not a place. To be asked where a word can only be a
 * nationality. Immutable and safe to share between threads. A lookup is O(length of the word).
 */
public final class Demonyms {
    private static final Demonyms STANDARD = new Demonyms();

    private final Map<String, Set<String>> codes = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();

    private Demonyms() {
        for (String[] row : Resources.rows("demonyms.tsv")) {
            String code = row[0];
            List<String> usual = words(row[1]);
            words.put(code, usual);
            usual.forEach(word -> add(word, code));
            if (row.length > 2) {
                words(row[2]).forEach(word -> add(word, code));
            }
        }
    }

    private static List<String> words(String cell) {
        return List.copyOf(Arrays.asList(cell.split("\\|", -1)));
    }

    private void add(String word, String code) {
        codes.computeIfAbsent(NameFolding.fold(word), unused -> new HashSet<>()).add(code);
    }

    /** The words that come with the program. */
    public static Demonyms standard() {
        return STANDARD;
    }

    /** The ISO 3166 code of the one country that a word tells, as {@link CountryNames#code} gives it; empty for a word that is not known, or is of several, such as Congolese. Case and accents do not count. */
    public Optional<String> code(String word) {
        Set<String> found = codes.getOrDefault(NameFolding.fold(word), Set.of());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /**
     * The usual words of a country, the adjective first; none for a country that is not known.
     *
     * @param code as {@link CountryNames#code} gives it
     */
    public List<String> of(String code) {
        return words.getOrDefault(code, List.of());
    }
}
