package org.demarche.ledger;

/** What an entry of the screening log is about. */
public enum ScreeningKind {
    /** One party was screened. */
    SINGLE,
    /** Several parties were screened together: rows of a table. Early entries may be whole requests for matches. */
    BATCH,
    /** A person decided that a party is not an entity, or took that back. */
    WHITELIST;

    /** The word that stands for it in the log. */
    public String word() {
        return Names.of(this);
    }
}
