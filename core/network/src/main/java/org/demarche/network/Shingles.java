package org.demarche.network;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text as the set of its runs of three words, to see how much of it stands in another (A. Broder, On the resemblance and containment of documents,
 * 1997). Sets are compared whole, not by a sample: texts are short, and the answer must be the same each time. A letter of a script that is
 * written without spaces counts as a word.
 */
final class Shingles {
    private static final int WORDS = 3;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    /** The runs of a text, some words left out. O(length). */
    static Shingles of(String text, Set<String> without) {
        List<String> words = new ArrayList<>(words(text));
        words.removeIf(without::contains);
        long[] hashes = new long[Math.max(0, words.size() - WORDS + 1)];
        for (int at = 0; at < hashes.length; at++) {
            hashes[at] = hash(words.subList(at, at + WORDS));
        }
        return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    /** The words of a text: letters and digits only, in lower case. */
    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().forEach(letter -> {
            if (!Character.isLetterOrDigit(letter) || isWordOfItsOwn(letter)) {
                end(word, words);
            }
            if (Character.isLetterOrDigit(letter)) {
                word.appendCodePoint(letter);
            }
            if (isWordOfItsOwn(letter)) {
                end(word, words);
            }
        });
        end(word, words);
        return words;
    }

    /** How many different runs there are. */
    int size() {
        return hashes.length;
    }

    /** The share of all runs that both have, 0 to 1. O(runs). */
    double resemblance(Shingles other) {
        int both = common(other);
        int all = size() + other.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }

    /** The share of the runs of the shorter that the longer has too, 0 to 1. O(runs). */
    double containment(Shingles other) {
        int least = Math.min(size(), other.size());
        return least == 0 ? 0 : (double) common(other) / least;
    }

    private int common(Shingles other) {
        int common = 0;
        int left = 0;
        int right = 0;
        while (left < hashes.length && right < other.hashes.length) {
            int order = Long.compare(hashes[left], other.hashes[right]);
            if (order == 0) {
                common++;
            }
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }
        return common;
    }

    private static boolean isWordOfItsOwn(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false; // every other script sets spaces between words
        };
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static long hash(List<String> words) {
        long hash = FNV_OFFSET;
        for (String word : words) {
            for (int at = 0; at < word.length(); at++) {
                hash = (hash ^ word.charAt(at)) * FNV_PRIME;
            }
            hash = (hash ^ ' ') * FNV_PRIME;
        }
        return hash;
    }
}
