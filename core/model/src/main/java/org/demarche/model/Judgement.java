package org.demarche.model;

/**
 * Whether two records describe one thing: an entry of its own, so that it can be undone and survives another reading.
 *
 * @param left the smaller id
 * @param right the larger id
 * @param verdict same, different, or undone
 * @param decidedBy a person, or a rule with its version
 * @param reason why, quoting both records
 */
public record Judgement(RecordId left, RecordId right, Verdict verdict, String decidedBy, String reason) {
    /** The possible answers. */
    public enum Verdict {
        /** One thing. */
        SAME,
        /** Two things, and no rule may join them. */
        DIFFERENT,
        /** An earlier judgement about the pair is taken back. */
        WITHDRAWN
    }

    /** Puts the pair in order.
     * @throws IllegalArgumentException if both are one record, or a text is blank */
    public Judgement {
        if (left.equals(right)) {
            throw new IllegalArgumentException("a judgement is about two records, got " + left + " twice");
        }
        if (left.compareTo(right) > 0) {
            RecordId smaller = right;
            right = left;
            left = smaller;
        }
        decidedBy = Checks.text(decidedBy, "decider");
        reason = Checks.text(reason, "reason of a judgement");
    }
}
