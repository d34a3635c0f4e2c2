package org.demarche.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** English for words that organisations' names in other scripts are made of; {@code translations.tsv}. Immutable. */
final class Translations {
    static final Translations STANDARD = new Translations();

    private final Map<String, String> english = new HashMap<>();
    private int longest;

    private Translations() {
        for (String[] row : Resources.rows("translations.tsv")) {
            for (String word : List.of(row[1].split(" ", -1))) {
                english.putIfAbsent(word, row[0]);
                longest = Math.max(longest, word.length());
            }
        }
    }

    /** The English word, folded; the word asked must be in lower case, Arabic without its article. */
    Optional<String> of(String word) {
        return Optional.ofNullable(english.get(word));
    }

    /** Length of the longest known word that starts there, of two characters or more; 0 when there is none. */
    private int longestAt(String text, int from) {
        for (int length = Math.min(longest, text.length() - from); length > 1; length--) {
            if (english.containsKey(text.substring(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    /** The words of a name that is written without spaces: known terms apart, the rest between them together. */
    List<String> segments(String text) {
        List<String> segments = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int length = longestAt(text, at);
            if (length == 0) {
                open.append(text.charAt(at++));
                continue;
            }
            if (!open.isEmpty()) {
                segments.add(open.toString());
                open.setLength(0);
            }
            segments.add(text.substring(at, at + length));
            at += length;
        }
        if (!open.isEmpty()) {
            segments.add(open.toString());
        }
        return segments;
    }
}
