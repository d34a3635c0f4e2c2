package org.demarche.ledger;

import java.util.Locale;
import java.util.Optional;

/** What an entry of the ledger holds. */
enum EntryKind {
    /** A source; its key is the document id. */
    DOCUMENT,
    /** A source's description of one thing; its key is the record id. */
    RECORD,
    /** A claim; its key is the claim id. */
    CLAIM,
    /** What could not be read; its key is the hash of the payload. */
    REJECTED,
    /** A decision about a claim; its key is the claim id. */
    REVIEW,
    /** A decision about two records; its key is both ids. */
    JUDGEMENT,
    /** A version of a list; its key is the hash of the version. */
    VERSION;

    /** The name in the table: {@code claim}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<EntryKind> byWord(String word) {
        for (EntryKind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
