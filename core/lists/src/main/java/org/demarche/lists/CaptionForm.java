package org.demarche.lists;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the caption of an entry is put together.
 *
 * @param words the name of a column, or words with columns in braces: {@code {type} of {operator}}
 */
record CaptionForm(String words) {
    private static final Pattern COLUMN = Pattern.compile("\\{([^{}]+)}");

    /** The columns that it reads. */
    List<String> columns() {
        List<String> named =
                COLUMN.matcher(words).results().map(match -> match.group(1)).toList();
        return named.isEmpty() ? List.of(words) : named;
    }

    /** The caption of a row; empty if one of the columns has no value there. */
    Optional<String> of(TableRow row) {
        if (!words.contains("{")) {
            return row.value(words);
        }
        if (columns().stream().anyMatch(column -> row.value(column).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(COLUMN.matcher(words)
                .replaceAll(match ->
                        Matcher.quoteReplacement(row.value(match.group(1)).orElse(""))));
    }
}
