package org.demarche.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.ledger.Snapshot;
import org.demarche.ledger.StoredVersion;

/** What an answer about a day says of the versions of lists that give it. */
final class ListNotes {
    private static final int MOST_NAMED = 10;

    private ListNotes() {}

    /** A sentence on the lists of which no version is as old as the day; none if there is no such list. */
    static Optional<List<String>> of(Snapshot snapshot) {
        List<StoredVersion> younger = snapshot.versions().stream()
                .filter(version -> version.inForce() && version.since().isAfter(snapshot.day()))
                .toList();
        if (younger.isEmpty()) {
            return Optional.empty();
        }
        String named = younger.stream()
                .limit(MOST_NAMED)
                .map(version -> version.dataset() + " (" + version.day() + ")")
                .collect(Collectors.joining(", "));
        String more = younger.size() > MOST_NAMED ? " and " + (younger.size() - MOST_NAMED) + " more" : "";
        return Optional.of(
                List.of(
                        "No version as old as the day is known of " + named + more
                                + ": the first that is known answers, with what its dates say about that day; who was taken off before is not in it."));
    }
}
