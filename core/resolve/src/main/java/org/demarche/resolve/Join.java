package org.demarche.resolve;

import java.util.List;
import org.demarche.model.RecordId;

/**
 * Why two records are one thing. The joins of an entity of n records are n - 1, and hold it together.
 *
 * @param left the smaller id
 * @param right the larger id
 * @param basis what kind of reason
 * @param score how alike the names are, in [0, 1]; 1 for a judgement
 * @param reason one sentence that quotes both values
 * @param compared what else was compared, and did not speak against it
 */
public record Join(RecordId left, RecordId right, Basis basis, double score, String reason, List<String> compared) {
    /** Kinds of reason, from the strongest. */
    public enum Basis {
        /** A person said so. */
        JUDGEMENT,
        /** Both have one number that is given to one thing, or the one names the other's reference on a list. */
        NUMBER,
        /** The names agree, and nothing speaks against it. */
        NAMES,
        /** A text uses a short form of the name of exactly one listed thing. */
        SHORT_NAME
    }

    /** Copies the list. */
    public Join {
        compared = List.copyOf(compared);
    }
}
