package org.demarche.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.StoredVersion;

/** What the loading of a version says besides its counts: how it stands among the versions of its list. */
final class LoadNotes {
    private final List<StoredVersion> before;
    private final StoredVersion loaded;
    private final Ledger ledger;

    /**
     * Looks at one version.
     *
     * @param before the versions before it was loaded
     * @param loaded as it stands now
     * @param ledger that has it now
     */
    LoadNotes(List<StoredVersion> before, StoredVersion loaded, Ledger ledger) {
        this.before = before.stream()
                .filter(each -> each.dataset().equals(loaded.dataset()))
                .toList();
        this.loaded = loaded;
        this.ledger = ledger;
    }

    List<String> all() {
        List<String> notes = new ArrayList<>();
        if (before.stream().anyMatch(each -> each.sha256().equals(loaded.sha256()))) {
            notes.add("The workspace has this version already, added " + loaded.recordedAt() + ".");
        } else {
            sameDay().ifPresent(notes::add);
        }
        if (!loaded.inForce()) {
            inForce()
                    .ifPresent(other -> notes.add("Older than the version in force (" + other.day()
                            + "): kept for questions about its own days (--on DAY), it does not answer today."));
        }
        if (loaded.published().isUnknown()) {
            notes.add("It does not say when it came out: it counts from the day it was added, " + loaded.since()
                    + "; load it with --published DAY to say when.");
        }
        return notes;
    }

    private Optional<String> sameDay() {
        return before.stream()
                .filter(each ->
                        each.since().equals(loaded.since()) && each.published().equals(loaded.published()))
                .reduce((one, other) -> other)
                .map(other -> "Another version of the same day (" + other.day() + ", sha256 "
                        + other.sha256().substring(0, 12)
                        + ") was added before: this one, added last, answers instead.");
    }

    private Optional<StoredVersion> inForce() {
        return ledger.snapshot(Instant.MAX).versions().stream()
                .filter(each -> each.dataset().equals(loaded.dataset()) && each.inForce())
                .findFirst();
    }
}
