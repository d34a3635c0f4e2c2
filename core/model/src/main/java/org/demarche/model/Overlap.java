package org.demarche.model;

/**
 * The answer to "do these two hold at the same time?" when dates are imprecise.
 *
 * <p>A yes-or-no answer would hide that a source said only "2015". An answer that a reader acts on should show
 * {@link #POSSIBLE} as such.
 */
public enum Overlap {
    /** Whatever the exact dates are, there is a common day. */
    CERTAIN,
    /** Some exact dates that the text allows have a common day, others do not, or the text doubts its date. */
    POSSIBLE,
    /** No exact dates that the text allows have a common day. */
    NONE;

    /** Whether a common day is not ruled out: true for {@link #CERTAIN} and {@link #POSSIBLE}. */
    public boolean isPossible() {
        return this != NONE;
    }

    /** The same answer when a date it rests on is doubted: certain becomes possible. */
    Overlap doubted() {
        return this == CERTAIN ? POSSIBLE : this;
    }
}
