package org.demarche.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How a text uses its words as a whole: which it also writes small, which it capitalises again and again, which it defines as terms. */
final class Vocabulary {
    private static final int OFTEN = 3;
    private static final int COMMON = 2;

    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> capitalised = new HashMap<>();
    private final Map<String, Integer> within = new HashMap<>();
    private final Set<String> terms = new HashSet<>();

    /** Counts the words of all sentences but headings. */
    Vocabulary(List<Words> sentences) {
        for (Words words : sentences) {
            for (int i = 0; i < words.size() && !words.isHeading(); i++) {
                count(words, i);
            }
        }
    }

    private void count(Words words, int index) {
        String word = words.word(index);
        if (word.equals(words.lower(index))) {
            small.merge(word, 1, Integer::sum);
        } else if (words.isProper(index) && standsAlone(words, index)) {
            capitalised.merge(word, 1, Integer::sum);
            within.merge(word, index > 0 ? 1 : 0, Integer::sum);
        }
        boolean bracketed =
                words.word(index - 1).equals("(") && words.word(index + 1).equals(")");
        boolean behindWords =
                !words.startsUpper(index - 2) && words.word(index - 2).matches("\\p{L}+");
        boolean plural = word.matches("\\p{Lu}{2,}s");
        if (bracketed && (behindWords || plural) && word.matches("[\\p{Lu}\\p{N}-]{2,8}s?")) {
            terms.add(single(word));
        }
    }

    /** Not part of a longer name, nor a kind of the noun behind it. */
    private static boolean standsAlone(Words words, int index) {
        return !words.isProper(index - 1)
                && !words.isNoun(index + 1)
                && !words.tag(index + 1).equals("CD");
    }

    private static String single(String word) {
        return word.matches("\\p{Lu}{2,}s") ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether the text writes the word small as well. */
    boolean isCommon(String word) {
        return small.getOrDefault(word.toLowerCase(Locale.ROOT), 0) >= COMMON;
    }

    /** Whether the text writes the word as a name again and again, never small. */
    boolean isRecurrentName(String word) {
        boolean often = capitalised.getOrDefault(word, 0) >= OFTEN && within.getOrDefault(word, 0) > 0;
        return often && !small.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the text defines it as an abbreviation of common nouns: "a ballistic missile (BM)". */
    boolean isTerm(String word) {
        return terms.contains(single(word));
    }
}
