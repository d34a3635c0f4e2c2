package org.demarche.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One word before its role is known.
 *
 * @param text as written
 * @param readings folded Latin forms that people may write it with, 1 to {@value #MAX_READINGS}, each once and not empty; the
 *     first is preferred
 * @param vowelless whether its script leaves vowels out
 * @param marksFamily whether a comma or capitals mark it as family name
 */
record NameWord(String text, List<String> readings, boolean vowelless, boolean marksFamily) {
    /** More readings than this say nothing more and cost time. */
    static final int MAX_READINGS = 6;

    NameWord {
        readings = readings.stream().distinct().limit(MAX_READINGS).toList();
        if (readings.isEmpty() || readings.contains("")) {
            throw new IllegalArgumentException("a word needs a reading that is not empty: " + text);
        }
    }

    /** The preferred reading. */
    String folded() {
        return readings.get(0);
    }

    static NameWord joined(List<NameWord> words, String separator) {
        List<String> readings = List.of();
        for (NameWord word : words) {
            readings = readings.isEmpty() ? word.readings : crossed(readings, word.readings, separator);
        }
        return new NameWord(
                words.stream().map(NameWord::text).collect(Collectors.joining(separator)),
                readings,
                words.stream().anyMatch(NameWord::vowelless),
                words.stream().anyMatch(NameWord::marksFamily));
    }

    /** Every first with every second, those with a preferred half first; at most {@value #MAX_READINGS}. */
    static List<String> crossed(List<String> first, List<String> second, String separator) {
        if (first.size() == 1 && second.size() == 1) {
            return List.of(first.get(0) + separator + second.get(0));
        }
        Set<String> crossed = new LinkedHashSet<>();
        for (int sum = 0; sum < first.size() + second.size() - 1; sum++) {
            for (int at = 0; at <= sum && crossed.size() < MAX_READINGS; at++) {
                if (at < first.size() && sum - at < second.size()) {
                    crossed.add(first.get(at) + separator + second.get(sum - at));
                }
            }
        }
        return new ArrayList<>(crossed);
    }
}
