package org.demarche.network;

/**
 * Why a statement cannot be true together with another.
 *
 * @param kind in what they differ
 * @param other number of the other statement in the same answer
 */
public record Contradiction(Kind kind, int other) {
    /** In what two statements differ. */
    public enum Kind {
        /** One says so, the other that it is not so. */
        DENIAL(true, "one says that it is so, the other that it is not"),
        /** One counts as open at a time what the other counts as closed, or they count different numbers. */
        COUNT(true, "they count differently for the same time"),
        /** They name different missions that serve the same at a time. */
        COVERAGE(true, "they name different missions for the same time"),
        /** They give different times for one event. */
        TIME(false, "they give different times for one event"),
        /** They give different values of what has only one. */
        VALUE(true, "they give different values of what has only one");

        private final boolean ofSubstance;
        private final String reason;

        Kind(boolean ofSubstance, String reason) {
            this.ofSubstance = ofSubstance;
            this.reason = reason;
        }

        /** Whether they differ in what is so, and not only in when it was. */
        public boolean isOfSubstance() {
            return ofSubstance;
        }

        /** Why they differ, in words. */
        public String reason() {
            return reason;
        }
    }
}
