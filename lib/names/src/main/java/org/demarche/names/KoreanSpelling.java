package org.demarche.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Splits Latin words into Korean syllables. */
final class KoreanSpelling {
    private static final int MAX_SYLLABLE_LETTERS = 7;
    private static final int MAX_READINGS = 4;
    private static final int MAX_SYLLABLES = 3;

    private static final Set<String> PINYIN =
            Resources.rows("korean-chinese.tsv").stream().map(row -> row[0]).collect(Collectors.toUnmodifiableSet());

    private KoreanSpelling() {}

    /** Whether a folded word is a Chinese syllable in pinyin. */
    static boolean isPinyin(String folded) {
        return PINYIN.contains(folded);
    }

    /**
     * The ways to read a folded word as a given name: as one syllable and as two, and only if there is none as three; at
     * most four, fewest syllables first; empty when it is none.
     */
    static List<List<KoreanSyllable>> readings(String folded) {
        List<List<KoreanSyllable>> found = new ArrayList<>();
        for (int syllables = 1; syllables <= MAX_SYLLABLES; syllables++) {
            if (syllables < MAX_SYLLABLES || found.isEmpty()) {
                split(folded, 0, syllables, KoreanTable.GIVENS::ofLatin, new ArrayList<>(), found);
            }
        }
        return found;
    }

    /** The ways to read folded words as a given name of one or two syllables of pinyin; at most four. */
    static List<List<KoreanSyllable>> pinyin(List<String> words) {
        List<List<KoreanSyllable>> found = new ArrayList<>();
        for (int syllables = words.size(); syllables <= 2; syllables++) {
            split(String.join("", words), 0, syllables, KoreanTable.GIVENS::ofPinyin, new ArrayList<>(), found);
        }
        return words.size() == 1
                ? found
                : found.stream().filter(reading -> isParted(reading, words)).toList();
    }

    private static boolean isParted(List<KoreanSyllable> reading, List<String> words) {
        return reading.stream().map(KoreanSyllable::written).toList().equals(words);
    }

    private static void split(
            String word,
            int from,
            int left,
            Function<String, Optional<KoreanSyllable>> table,
            List<KoreanSyllable> sofar,
            List<List<KoreanSyllable>> found) {
        if (left == 0) {
            if (from == word.length() && found.size() < MAX_READINGS) {
                found.add(List.copyOf(sofar));
            }
            return;
        }
        for (int end = Math.min(word.length(), from + MAX_SYLLABLE_LETTERS); end > from; end--) {
            Optional<KoreanSyllable> syllable = table.apply(word.substring(from, end));
            if (syllable.isPresent()) {
                sofar.add(syllable.get());
                split(word, end, left - 1, table, sofar, found);
                sofar.remove(sofar.size() - 1);
            }
        }
    }
}
