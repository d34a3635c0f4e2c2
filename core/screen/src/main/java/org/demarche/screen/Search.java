package org.demarche.screen;

/**
 * How hits are chosen.
 *
 * @param most at most this many, 1 to {@value #MOST_HITS}
 * @param minimum least score, in (0, 1]
 * @param filter which entities may be hits
 * @param weights what the asker makes of the parts of the evidence
 */
public record Search(int most, double minimum, Filter filter, Weights weights) {
    /** The most hits of one answer. */
    public static final int MOST_HITS = 1_000;

    /** @throws IllegalArgumentException if a number is out of range */
    public Search {
        if (most < 1 || most > MOST_HITS) {
            throw new IllegalArgumentException("number of hits must be 1 to " + MOST_HITS + ", got " + most);
        }
        if (!(minimum > 0 && minimum <= 1)) {
            throw new IllegalArgumentException("least score must be in (0, 1], got " + minimum);
        }
    }

    /** With the weights of the policy. */
    public Search(int most, double minimum, Filter filter) {
        this(most, minimum, filter, Weights.POLICY);
    }

    /** The number of hits and the least score of the policy, and no filter. */
    public static Search standard() {
        return new Search(ScreenPolicy.STANDARD.most(), ScreenPolicy.STANDARD.minimum(), Filter.NONE);
    }

    /** The same with another number of hits. */
    public Search most(int hits) {
        return new Search(hits, minimum, filter, weights);
    }

    /** The same with another least score. */
    public Search atLeast(double score) {
        return new Search(most, score, filter, weights);
    }

    /** The same among other entities. */
    public Search only(Filter allowed) {
        return new Search(most, minimum, allowed, weights);
    }

    /** The same with what an asker makes of the evidence. */
    public Search weighing(Weights asked) {
        return new Search(most, minimum, filter, asked);
    }
}
