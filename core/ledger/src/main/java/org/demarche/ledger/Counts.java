package org.demarche.ledger;

/**
 * Numbers of entries of each kind, superseded and rejected ones included.
 *
 * @param documents sources
 * @param records sources' descriptions of things
 * @param claims sources' statements
 * @param rejected rows that could not be read
 * @param reviews decisions about claims
 * @param judgements decisions about pairs of records
 * @param versions versions of lists, each once for every reading of it that differs
 */
public record Counts(
        long documents, long records, long claims, long rejected, long reviews, long judgements, long versions) {
    /** Number of all entries. */
    public long entries() {
        return documents + records + claims + rejected + reviews + judgements + versions;
    }
}
