package org.demarche.report;

import java.util.List;

/**
 * A screening of the log, computed again.
 *
 * @param id its number
 * @param logged the answer as it was given
 * @param computed the answer now, from the state of the ledger then
 * @param differences what is not as it was; none if the answer is proved
 */
public record Replay(long id, SearchResult logged, SearchResult computed, List<Difference> differences) {
    /**
     * Something that is not as it was.
     *
     * @param what policy, code, or answer
     * @param expected as the log has it
     * @param found now
     */
    public record Difference(String what, String expected, String found) {
        /** {@code policy: expected 1, found 2}. */
        @Override
        public String toString() {
            return what + ": expected " + expected + ", found " + found;
        }
    }

    /** Copies the list. */
    public Replay {
        differences = List.copyOf(differences);
    }

    /** Whether policy, code and every byte of the answer are as they were. */
    public boolean identical() {
        return differences.isEmpty();
    }
}
