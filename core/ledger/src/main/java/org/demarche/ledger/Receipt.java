package org.demarche.ledger;

/**
 * What one commit added. When a receipt is returned, what it counts is on the disk.
 *
 * @param newDocuments documents added
 * @param newRecords records added
 * @param newClaims claims added
 * @param knownClaims claims given that were in the ledger already
 * @param rejected rows added that could not be read
 * @param decisions reviews and judgements added
 * @param firstSequence number of the first entry added; one more than {@code lastSequence} if nothing was
 * @param lastSequence number of the last entry of the ledger after the commit
 */
public record Receipt(
        long newDocuments,
        long newRecords,
        long newClaims,
        long knownClaims,
        long rejected,
        long decisions,
        long firstSequence,
        long lastSequence) {

    /** Number of entries added. */
    public long entries() {
        return lastSequence - firstSequence + 1;
    }

    /** Whether everything given was in the ledger already. */
    public boolean alreadyKnown() {
        return entries() == 0;
    }
}
