package org.demarche.names;

import java.util.Arrays;

/**
 * The words of a {@link Segment} that are like one word, with all that a search asks of each side by side in memory, and what a {@link QueryPlan} asks of
 * all. Immutable; about 30 bytes a word.
 */
final class NearWords {
    private final int[] words;
    private final double[] similarities;
    /** For each word the most that it can bring to a score, in weights. */
    private final float[] gains;

    private final byte[] levels;
    /** For each word where its names begin in {@link Segment#posted}, where those that are no persons' do, and where they end. */
    private final int[] places;

    /** For each level the most alike, the greatest and least weight of a link, and the greatest weight of a word in it. */
    private final double[] alike = new double[QueryPlan.LEVELS];

    private final double[] most = new double[QueryPlan.LEVELS];
    private final double[] fewest = new double[QueryPlan.LEVELS];
    private final double[] told = new double[QueryPlan.LEVELS];
    private long holders;

    NearWords(Segment segment, Token token, Neighbours found) {
        ComparerPolicy policy = segment.comparer.policy();
        double own = segment.comparer.weight(token);
        int size = found.size();
        words = new int[size];
        similarities = new double[size];
        gains = new float[size];
        levels = new byte[size];
        places = new int[3 * size];
        Arrays.fill(fewest, Double.MAX_VALUE);
        for (int at = 0; at < size; at++) {
            int word = found.word(at);
            double weight = segment.lexicon.weight(word);
            boolean oneInitial = token.initial() != segment.lexicon.initial(word);
            double link = oneInitial ? 2 * policy.initialWeight : own + weight;
            int level = QueryPlan.level(found.similarity(at), policy);
            words[at] = word;
            similarities[at] = found.similarity(at);
            gains[at] = Math.nextUp((float) (link * similarities[at]));
            levels[at] = (byte) level;
            places[3 * at] = segment.postingStart[word];
            places[3 * at + 1] = segment.postingOthers[word];
            places[3 * at + 2] = segment.postingStart[word + 1];
            alike[level] = Math.max(alike[level], similarities[at]);
            most[level] = Math.max(most[level], link);
            fewest[level] = Math.min(fewest[level], link);
            told[level] = Math.max(told[level], weight);
            holders += segment.postings(word);
        }
    }

    int size() {
        return words.length;
    }

    int word(int at) {
        return words[at];
    }

    double similarity(int at) {
        return similarities[at];
    }

    double gain(int at) {
        return gains[at];
    }

    int level(int at) {
        return levels[at];
    }

    /** Where the names of a word begin in {@link Segment#posted}. */
    int from(int at) {
        return places[3 * at];
    }

    /** Where those begin that are no persons'. */
    int middle(int at) {
        return places[3 * at + 1];
    }

    int to(int at) {
        return places[3 * at + 2];
    }

    /** Adds the words to others. */
    void addTo(WordRows rows) {
        for (int word : words) {
            rows.add(word);
        }
    }

    /** Tells a plan of the words, as of such that are like the query's last. */
    void tell(QueryPlan plan) {
        for (int level = 1; level < QueryPlan.LEVELS; level++) {
            if (most[level] > 0) {
                plan.addLike(level, alike[level], most[level], fewest[level], told[level]);
            }
        }
        plan.addHolders(holders);
    }
}
