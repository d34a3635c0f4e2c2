package org.demarche.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Period;
import org.demarche.model.SourceDocument;

/**
 * One version of a list in the ledger.
 *
 * @param sequence number of the entry that added it, from 1
 * @param recordedAt when it was first added (transaction time)
 * @param dataset short name of the list
 * @param published when it came out, {@link Period#UNKNOWN} if nobody says
 * @param since the day (UTC) from which on it counts: the last on which it can have come out, and at the latest the day on which it was added
 * @param files its documents, at least one
 * @param counts what became of its rows; empty if a program before version entries loaded it
 * @param sha256 of the whole version, as {@link DatasetVersion#sha256}
 * @param inForce whether its claims answer on the day of the snapshot
 */
public record StoredVersion(
        long sequence,
        Instant recordedAt,
        String dataset,
        Period published,
        LocalDate since,
        List<SourceDocument> files,
        Optional<VersionCounts> counts,
        String sha256,
        boolean inForce) {
    /** Copies the files.
     * @throws IllegalArgumentException if there is none */
    public StoredVersion {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("a version needs a file, got none for " + dataset);
        }
    }

    /** What the list is called. */
    public String title() {
        return files.get(0).title();
    }

    /** When it came out as its source says, else the day on which it was added, in words: {@code 2024-02-01}, {@code undated, added 2024-02-01}. */
    public String day() {
        return published.isUnknown() ? "undated, added " + since : published.toString();
    }
}
