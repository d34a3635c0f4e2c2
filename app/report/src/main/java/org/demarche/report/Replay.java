package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.ledger.ScreeningBasis;

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

    /** What is not as it was of what an answer is computed from: policy, code and lists. */
    static List<Difference> differences(ScreeningBasis then, ScreeningBasis now) {
        List<Difference> differences = new ArrayList<>();
        compare("policy", then.policy(), now.policy()).ifPresent(differences::add);
        compare("code", then.code(), now.code()).ifPresent(differences::add);
        compare("lists", then.lists().toString(), now.lists().toString()).ifPresent(differences::add);
        return differences;
    }

    /** The difference, if they are not the same. */
    public static Optional<Difference> compare(String what, String expected, String found) {
        return expected.equals(found) ? Optional.empty() : Optional.of(new Difference(what, expected, found));
    }

    /** Whether policy, code and every byte of the answer are as they were. */
    public boolean identical() {
        return differences.isEmpty();
    }
}
