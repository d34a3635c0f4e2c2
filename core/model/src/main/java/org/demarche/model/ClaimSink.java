package org.demarche.model;

/**
 * Where a reader puts what it reads, one by one, so that no list need fit into memory. A record comes before the claims about it.
 * Called by one thread at a time.
 */
public interface ClaimSink {
    /** Takes a record. */
    void accept(SourceRecord read);

    /** Takes a claim about a record that was taken before. */
    void accept(Claim claim);

    /** Takes note of what could not be read. */
    void accept(Rejected rejected);
}
