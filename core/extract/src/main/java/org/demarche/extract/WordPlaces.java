package org.demarche.extract;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.model.Citation;
import org.demarche.model.Span;

/** Finds words in a text as they stand there, but for the white space between them: lines break where a page ends, and not where a sentence does. */
final class WordPlaces {
    private WordPlaces() {}

    /** The first place of the words within a stretch of the text where they are whole words; empty if there is none. O(length of the stretch). */
    static Optional<Span> find(String text, Span within, String words) {
        String plain = words.strip();
        if (plain.isEmpty() || plain.length() > Citation.LONGEST_QUOTE) {
            return Optional.empty();
        }
        String pattern =
                Arrays.stream(plain.split("\\s+", -1)).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        Matcher match = Pattern.compile(pattern).matcher(text).region(within.start(), within.end());
        while (match.find()) {
            Span span = new Span(match.start(), match.end());
            if (isWhole(text, span)) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    private static boolean isWhole(String text, Span span) {
        boolean before = span.start() > 0 && joined(text.charAt(span.start() - 1), text.charAt(span.start()));
        boolean behind = span.end() < text.length() && joined(text.charAt(span.end() - 1), text.charAt(span.end()));
        return !before && !behind;
    }

    private static boolean joined(char left, char right) {
        return Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right);
    }
}
