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
        DENIAL("one says that it is so, the other that it is not"),
        /** One counts as open at a time what the other counts as closed, or they count different numbers. */
        COUNT("they count differently for the same time"),
        /** They name different missions that serve the same at a time. */
        COVERAGE("they name different missions for the same time"),
        /** They give different times for one event. */
        TIME("they give different times for one event");

        private final String reason;

        Kind(String reason) {
            this.reason = reason;
        }

        /** Why they differ, in words. */
        public String reason() {
            return reason;
        }
    }
}
