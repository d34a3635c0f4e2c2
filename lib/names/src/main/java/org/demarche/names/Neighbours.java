package org.demarche.names;

import java.util.Arrays;

/** Words of a lexicon that are like one word, with how much; each once after {@link #finish}. For one thread until then. */
final class Neighbours {
    private int[] words = new int[16];
    private double[] similarities = new double[16];
    private int count;

    void add(int word, double similarity) {
        if (count == words.length) {
            words = Arrays.copyOf(words, 2 * count);
            similarities = Arrays.copyOf(similarities, 2 * count);
        }
        words[count] = word;
        similarities[count++] = similarity;
    }

    /** Sorts by word and keeps the greatest similarity of each. */
    void finish() {
        long[] order = new long[count];
        for (int at = 0; at < count; at++) {
            order[at] = ((long) words[at] << 32) | at;
        }
        Arrays.sort(order);
        int[] sorted = new int[count];
        double[] values = new double[count];
        int kept = 0;
        for (long each : order) {
            int word = (int) (each >>> 32);
            double similarity = similarities[(int) each];
            if (kept > 0 && sorted[kept - 1] == word) {
                values[kept - 1] = Math.max(values[kept - 1], similarity);
            } else {
                sorted[kept] = word;
                values[kept++] = similarity;
            }
        }
        words = Arrays.copyOf(sorted, Math.max(1, kept));
        similarities = Arrays.copyOf(values, Math.max(1, kept));
        count = kept;
    }

    int size() {
        return count;
    }

    /** Adds the words to others. */
    void addTo(WordRows rows) {
        for (int at = 0; at < count; at++) {
            rows.add(words[at]);
        }
    }

    int word(int at) {
        return words[at];
    }

    double similarity(int at) {
        return similarities[at];
    }
}
