package org.demarche.ledger;

import java.util.List;
import java.util.Optional;

/**
 * What a check of the whole ledger found.
 *
 * <p>Found are: a changed, removed, inserted or reordered entry, a tail that was cut off, altered bytes or texts of documents, and
 * projections or indexes that differ. Not found, by any check of the file alone, is a file that somebody rewrote whole from some entry
 * on with new hashes up to the {@link #head}: keep the head elsewhere and ask {@link Ledger#contains}.
 *
 * @param entries number of entries read
 * @param head the end of the chain as the last commit recorded it
 * @param defects those of entries in the order of the ledger, then those of the file as a whole; at most {@link #MOST_DEFECTS}
 */
public record Verification(long entries, Head head, List<Defect> defects) {
    /** Most defects reported: a ledger with more is beyond listing. */
    public static final int MOST_DEFECTS = 1_000;

    /** Copies the list. */
    public Verification {
        defects = List.copyOf(defects);
    }

    /** Whether nothing is wrong. */
    public boolean sound() {
        return defects.isEmpty();
    }

    /** The first thing that is wrong. */
    public Optional<Defect> first() {
        return defects.stream().findFirst();
    }

    /**
     * Something wrong with one entry.
     *
     * @param sequence number of the entry, 0 if it is the file as a whole
     * @param kind what kind of entry it says to be: claim, document, ...; {@code file} for the file as a whole
     * @param what what is wrong: what was expected and what was found
     */
    public record Defect(long sequence, String kind, String what) {
        static final String FILE = "file";

        static Defect ofFile(String what) {
            return new Defect(0, FILE, what);
        }

        /** {@code entry 12 (claim): ...}. */
        @Override
        public String toString() {
            return (sequence == 0 ? kind : "entry " + sequence + " (" + kind + ")") + ": " + what;
        }
    }

    /**
     * How far a check has come.
     *
     * @param done entries checked
     * @param total entries to check
     */
    public record Progress(long done, long total) {}
}
