package org.demarche.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How the caption of an entry is put together.
 *
 * @param words the name of a column, or words with columns in braces: {@code {type} of {operator}}, of which the first letter becomes a large one
 * @param when values that other columns of the row must have
 */
record CaptionForm(String words, Map<String, String> when) {
    CaptionForm {
        when = Map.copyOf(when);
    }

    private static final Pattern COLUMN = Pattern.compile("\\{([^{}]+)}");

    /** The columns that it reads. */
    List<String> columns() {
        List<String> named =
                COLUMN.matcher(words).results().map(match -> match.group(1)).toList();
        return named.isEmpty() ? List.of(words) : named;
    }

    /** The columns that it reads or looks at. */
    Stream<String> needed() {
        return Stream.concat(columns().stream(), when.keySet().stream());
    }

    /** The caption of a row; empty if it is for other rows, or one of the columns has no value there. */
    Optional<String> of(TableRow row) {
        return ColumnRule.holds(when, row) ? put(row) : Optional.empty();
    }

    private Optional<String> put(TableRow row) {
        if (!words.contains("{")) {
            return row.value(words);
        }
        if (columns().stream().anyMatch(column -> row.value(column).isEmpty())) {
            return Optional.empty();
        }
        String caption = COLUMN.matcher(words)
                .replaceAll(match ->
                        Matcher.quoteReplacement(row.value(match.group(1)).orElse("")));
        int first = caption.codePointAt(0);
        return Optional.of(new StringBuilder()
                .appendCodePoint(Character.toTitleCase(first))
                .append(caption.substring(Character.charCount(first)))
                .toString());
    }
}
