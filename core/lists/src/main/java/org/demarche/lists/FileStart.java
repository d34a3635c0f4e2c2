package org.demarche.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The first bytes of a file: enough to tell one layout from another.
 *
 * @param text the first bytes as UTF-8, without byte order mark and white space before
 */
record FileStart(String text) {
    private static final Memo<String> KEYS = new Memo<>(FileStart::made);
    private static final int BYTES = 8192;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ROOT =
            Pattern.compile("^(?:<\\?[^>]*\\?>\\s*|<!--.*?-->\\s*)*<(?:[\\w.-]+:)?([\\p{L}_][\\w.-]*)", Pattern.DOTALL);

    static FileStart of(RawFile file) {
        try (InputStream stream = file.content().stream()) {
            String text = new String(stream.readNBytes(BYTES), StandardCharsets.UTF_8);
            return new FileStart(text.replaceFirst("^\uFEFF?\\s*", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it starts as XML or HTML does. */
    boolean isMarkup() {
        return text.startsWith("<");
    }

    /** Whether it starts as JSON does. */
    boolean isJson() {
        return text.startsWith("{") || text.startsWith("[");
    }

    /** Name of the outermost element without its prefix, if it is markup that says so in its first bytes. */
    Optional<String> root() {
        Matcher found = ROOT.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** Whether the first row of a table names all these columns. */
    boolean names(String... columns) {
        return !isMarkup()
                && header().containsAll(
                                Arrays.stream(columns).map(FileStart::key).toList());
    }

    /** The first rows of a table, values split by the character; a row that cannot be split is left out. */
    List<List<String>> rows(int most, char separator) {
        return CsvLines.first(text, most, separator).stream()
                .flatMap(row -> row.cells().stream())
                .toList();
    }

    /** Whether the first row of a table whose values stand between tabs names all these columns. */
    boolean namesBetweenTabs(String... columns) {
        Set<String> keys = text.lines()
                .limit(1)
                .flatMap(line -> Arrays.stream(line.split("\t", -1)))
                .map(cell -> key(cell.replaceAll("^\"|\"$", "")))
                .collect(Collectors.toSet());
        return keys.containsAll(Arrays.stream(columns).map(FileStart::key).toList());
    }

    private Set<String> header() {
        List<CsvRow> rows = CsvLines.first(text, 1);
        Set<String> keys = new HashSet<>();
        rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(List::stream)
                .map(FileStart::key)
                .forEach(keys::add);
        return keys;
    }

    /** A column's name, however its letters' case and spaces are. */
    static String key(String column) {
        return isKey(column) ? column : KEYS.of(column);
    }

    /** Whether it is one already, as most that are asked for are. */
    private static boolean isKey(String column) {
        for (int at = 0; at < column.length(); at++) {
            char letter = column.charAt(at);
            if (!(letter >= 'a' && letter <= 'z') && !(letter >= '0' && letter <= '9') && letter != '_') {
                return false;
            }
        }
        return true;
    }

    private static String made(String column) {
        String bare = column.startsWith("\uFEFF") ? column.substring(1) : column;
        return SPACES.matcher(bare.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
