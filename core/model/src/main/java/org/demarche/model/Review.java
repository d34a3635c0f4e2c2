package org.demarche.model;

/**
 * What a person decided about a claim. An entry of its own: the claim is never edited, and the decision holds when the same source
 * is read again, for the claim then has the same id.
 *
 * @param claim the claim decided on
 * @param decision what was decided
 * @param reviewer who decided
 * @param reason why, in words for a later reader
 */
public record Review(ClaimId claim, Decision decision, String reviewer, String reason) {
    /** @throws IllegalArgumentException if reviewer or reason is blank */
    public Review {
        reviewer = Checks.text(reviewer, "reviewer");
        reason = Checks.text(reason, "reason of a review");
    }

    /** What can be decided about a claim. */
    public sealed interface Decision {
        /** The word for it: accept, reject, correct, grade, withdraw. */
        String word();

        /** The source says so and the reading is right. */
        record Accept() implements Decision {
            @Override
            public String word() {
                return "accept";
            }
        }

        /** The source does not say so. */
        record Reject() implements Decision {
            @Override
            public String word() {
                return "reject";
            }
        }

        /**
         * The source says something else, which stands in the ledger as a claim of its own.
         *
         * @param replacement what it says
         */
        record Correct(ClaimId replacement) implements Decision {
            @Override
            public String word() {
                return "correct";
            }
        }

        /**
         * The source says so; how credible that is was judged.
         *
         * @param grade the grade from now on
         */
        record Regrade(Grade grade) implements Decision {
            @Override
            public String word() {
                return "grade";
            }
        }

        /** The last decision that stands is taken back: what stood before it stands again. */
        record Withdraw() implements Decision {
            @Override
            public String word() {
                return "withdraw";
            }
        }
    }
}
