package org.demarche.ledger;

/** What the last review of a claim decided. */
public enum ReviewState {
    /** Nobody has reviewed it. */
    UNREVIEWED(true),
    /** The reading is right. */
    ACCEPTED(true),
    /** The reading is right; the grade is the reviewer's. */
    REGRADED(true),
    /** The source does not say so: the claim answers no question. */
    REJECTED(false),
    /** The source says something else: another claim answers in its stead. */
    CORRECTED(false);

    private final boolean counts;

    ReviewState(boolean counts) {
        this.counts = counts;
    }

    /** Whether the claim answers questions. */
    public boolean counts() {
        return counts;
    }
}
