package org.demarche.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The score that the public sanctions search of the US Treasury's Office of Foreign Assets Control would show; stateless.
 *
 * <p>It is not how this product compares names: it lets a user foresee or check what a counterparty saw in that search. The
 * office says only that its search combines Jaro-Winkler and Soundex, on the whole name and on its parts. The rules below
 * were inferred from scores that the search gave:
 *
 * <ol>
 *   <li>The whole texts, with their commas, are compared by Jaro-Winkler, without a threshold below which a common beginning
 *       earns nothing, with five letters of it, and with letters agreeing up to half the longer text apart.
 *   <li>The words of the query are compared alone: each with the listed word most alike by Jaro-Winkler that begins with the
 *       same letter and is not twice as long or half; below 0.7 it counts as absent. Words of one or two letters count only
 *       if there are no longer ones. The mean over the query's words is the score, so more words in the list cost nothing.
 *   <li>The greater of both is shown, in whole per cent; the search shows nothing below 50.
 * </ol>
 *
 * <p>W. E. Winkler, "String Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model of Record Linkage",
 * Proceedings of the Section on Survey Research Methods, American Statistical Association (1990). O(product of lengths).
 */
public final class OfacSearchScore {
    /** The least score that the search shows. */
    public static final int LEAST_SHOWN = 50;

    private static final double FULL_SCALE = 100;
    private static final int BEGINNING_LETTERS = 5;
    private static final int SHORT_WORD_LETTERS = 2;
    private static final double LEAST_WORD = 0.7;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private OfacSearchScore() {}

    /**
     * The score of a query against one listed name, from {@value #LEAST_SHOWN} to 100, or 0 where nothing would be shown.
     *
     * <p>Not symmetric: words that only the listed name has cost nothing.
     *
     * @param query the name as typed
     * @param listed the name as the list writes it, a person's as {@code SURNAME, Given names}
     * @throws IllegalArgumentException if a text has more than {@value Name#MAX_CHARACTERS} characters
     */
    public static int of(String query, String listed) {
        String left = folded(query);
        String right = folded(listed);
        double whole = alike(left, right);
        long score = Math.round(Math.max(whole, byWords(left, right)) * FULL_SCALE);
        return score < LEAST_SHOWN ? 0 : (int) score;
    }

    private static double byWords(String query, String listed) {
        List<String> asked = weighty(words(query));
        List<String> others = words(listed);
        double sum = 0;
        for (String word : asked) {
            sum += best(word, others);
        }
        return asked.isEmpty() ? 0 : sum / asked.size();
    }

    private static double best(String word, List<String> others) {
        double best = 0;
        for (String other : others) {
            if (comparable(word, other)) {
                best = Math.max(best, alike(word, other));
            }
        }
        return best < LEAST_WORD ? 0 : best;
    }

    private static double alike(String left, String right) {
        int reach = Math.max(left.length(), right.length()) / 2;
        return JaroWinkler.similarity(left, right, BEGINNING_LETTERS, reach);
    }

    private static boolean comparable(String word, String other) {
        int shorter = Math.min(word.length(), other.length());
        int longer = Math.max(word.length(), other.length());
        return word.charAt(0) == other.charAt(0) && 2 * shorter > longer;
    }

    private static List<String> weighty(List<String> words) {
        List<String> longer = words.stream()
                .filter(word -> word.length() > SHORT_WORD_LETTERS)
                .toList();
        return longer.isEmpty() ? words : longer;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(
                Arrays.asList(BETWEEN_WORDS.split(APOSTROPHES.matcher(text).replaceAll(""))));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static String folded(String text) {
        if (text.length() > Name.MAX_CHARACTERS) {
            throw new IllegalArgumentException(
                    "a name has at most " + Name.MAX_CHARACTERS + " characters, got " + text.length());
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return plain.strip().toUpperCase(Locale.ROOT);
    }
}
