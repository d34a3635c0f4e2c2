package org.demarche.names;

import java.util.HashMap;
import java.util.Map;

/** How common words are among the names of the world: {@code word-counts.tsv}. */
final class WordCounts {
    static final WordCounts STANDARD = new WordCounts();
    /** What a word that is not in the table tells. */
    static final double FULL = 15;

    private final Map<String, Double> bits = new HashMap<>();

    private WordCounts() {
        for (String[] row : Resources.rows("word-counts.tsv")) {
            bits.put(row[0], Double.parseDouble(row[1]));
        }
    }

    /** Minus the binary logarithm of a folded word's share of all words of names, at most {@link #FULL}. */
    double bits(String folded) {
        return bits.getOrDefault(folded, FULL);
    }
}
