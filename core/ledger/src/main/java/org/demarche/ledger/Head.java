package org.demarche.ledger;

/**
 * State of the chain: kept elsewhere (printed, mailed, signed), it later proves that nothing before it was rewritten.
 *
 * @param entries number of entries
 * @param hash hash of the last entry, 64 zeros if there is none
 */
public record Head(long entries, String hash) {
    /** The head of a ledger without entries. */
    public static final Head GENESIS = new Head(0, Hashes.GENESIS);
}
