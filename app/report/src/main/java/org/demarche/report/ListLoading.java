package org.demarche.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.ledger.Append;
import org.demarche.ledger.DatasetVersion;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.Receipt;
import org.demarche.ledger.Snapshot;
import org.demarche.ledger.StoredVersion;
import org.demarche.ledger.VersionCounts;
import org.demarche.lists.ListFile;
import org.demarche.lists.ListSource;
import org.demarche.lists.ListSummary;
import org.demarche.model.DemarcheException;
import org.demarche.model.DocumentId;
import org.demarche.model.ErrorCode;
import org.demarche.model.PagedText;
import org.demarche.model.Period;

/**
 * Puts versions of lists into a ledger: the one way in, whoever brings the files.
 *
 * <p>What is given together of one list and one day is one version. A version is appended whole or not at all, with its counts. One that has lost a
 * greater share of its entries than is allowed, against the version before it, is refused and the workspace stays as it was. Used by one thread.
 */
public final class ListLoading {
    /** The share of its entries that a version may have lost, unless somebody says otherwise: a fifth. */
    public static final double USUAL_SHRINK = 0.2;

    private static final PagedText NO_TEXT = PagedText.onePage("");
    private static final int PERCENT = 100;

    private final Ledger ledger;
    private final Clock clock;
    private final double mostShrink;

    /**
     * Loads into a ledger.
     *
     * @param clock says which day is today: no version can have come out later
     * @param mostShrink share of its entries that a version may have lost against the one before it, 0 to 1; 1 allows everything
     * @throws IllegalArgumentException if the share is out of range
     */
    public ListLoading(Ledger ledger, Clock clock, double mostShrink) {
        if (!(mostShrink >= 0 && mostShrink <= 1)) {
            throw new IllegalArgumentException("the share that may be lost must be 0 to 1, got " + mostShrink);
        }
        this.ledger = ledger;
        this.clock = clock;
        this.mostShrink = mostShrink;
    }

    /** Sources that are one version together: those of one list and one day, in their order. */
    public static List<List<ListSource>> versions(List<ListSource> sources) {
        Map<List<Object>, List<ListSource>> versions = new LinkedHashMap<>();
        for (ListSource source : sources) {
            versions.computeIfAbsent(List.of(source.id(), source.published()), unused -> new ArrayList<>())
                    .add(source);
        }
        return List.copyOf(versions.values());
    }

    /**
     * Loads one version. O(bytes and claims).
     *
     * @param parts of one list and one day, at least one; see {@link #versions}
     * @throws DemarcheException CONFLICT if it has shrunk beyond the limit; WORKSPACE_IN_USE; nothing is then changed
     */
    public LoadedList load(List<ListSource> parts) {
        List<ListFile> files = files(parts);
        ListFile first = files.get(0);
        try (Append append = ledger.begin(first.document(), first.content(), NO_TEXT)) {
            Snapshot before = ledger.snapshot(Instant.MAX);
            files.stream().skip(1).forEach(file -> append.include(file.document(), file.content(), NO_TEXT));
            Map<String, Integer> causes = new LinkedHashMap<>();
            VersionCounts counts = read(parts, append, causes);
            ListSource list = parts.get(0);
            DatasetVersion version = new DatasetVersion(
                    list.id(),
                    list.published(),
                    files.stream().map(file -> file.document().id()).toList(),
                    counts);
            requireNotShrunk(before, version);
            append.describe(version);
            Receipt receipt = append.commit();
            return new LoadedList(
                    stored(version),
                    counts,
                    causes,
                    receipt.newClaims(),
                    receipt.alreadyKnown(),
                    new LoadNotes(before.versions(), stored(version), ledger).all());
        }
    }

    /** A file that several parts share is read once. */
    private static List<ListFile> files(List<ListSource> parts) {
        Map<DocumentId, ListFile> files = new LinkedHashMap<>();
        parts.forEach(part ->
                part.files().forEach(file -> files.putIfAbsent(file.document().id(), file)));
        return List.copyOf(files.values());
    }

    private static VersionCounts read(List<ListSource> parts, Append append, Map<String, Integer> causes) {
        VersionCounts counts = new VersionCounts(0, 0, 0, 0, 0, 0, 0);
        for (ListSource part : parts) {
            ListSummary read = ReadAhead.read(part::read, append);
            read.causes().forEach((cause, times) -> causes.merge(cause, times, Integer::sum));
            counts = counts.plus(new VersionCounts(
                    read.rows(),
                    read.entries(),
                    read.records(),
                    read.names(),
                    read.claims(),
                    read.rejected(),
                    read.blank()));
        }
        return counts;
    }

    private StoredVersion stored(DatasetVersion version) {
        return ledger.snapshot(Instant.MAX).versions().stream()
                .filter(each -> each.sha256().equals(version.sha256()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a version that was committed is in the ledger"));
    }

    private void requireNotShrunk(Snapshot before, DatasetVersion version) {
        List<StoredVersion> known = before.versions().stream()
                .filter(each -> each.dataset().equals(version.dataset()))
                .toList();
        if (known.stream().anyMatch(each -> each.sha256().equals(version.sha256()))) {
            return;
        }
        LocalDate since = since(version.published());
        Optional<StoredVersion> previous =
                known.stream().filter(each -> !each.since().isAfter(since)).reduce((one, other) -> other);
        previous.ifPresent(there -> requireNotShrunk(before, there, version));
    }

    private LocalDate since(Period published) {
        LocalDate today = LocalDate.now(clock);
        return published.latestEnd().filter(day -> day.isBefore(today)).orElse(today);
    }

    private void requireNotShrunk(Snapshot before, StoredVersion there, DatasetVersion version) {
        long had = there.counts().map(VersionCounts::entries).orElseGet(() -> records(before, there));
        long has = there.counts().isPresent()
                ? version.counts().entries()
                : version.counts().records();
        if (had - has > mostShrink * had) {
            throw new DemarcheException(
                    ErrorCode.CONFLICT,
                    "expected at least " + Math.round((1 - mostShrink) * PERCENT) + " % of the " + had
                            + " entries that " + version.dataset() + " has in its version before this one ("
                            + there.day() + "), found " + has
                            + ": nothing was loaded; check the file, and load it with --allow-shrink if it is right");
        }
    }

    /** What a version describes that was loaded when counts were not kept. O(records). */
    private static long records(Snapshot before, StoredVersion there) {
        Set<DocumentId> files = new HashSet<>();
        there.files().forEach(file -> files.add(file.id()));
        return before.on(there.since()).records().stream()
                .filter(each -> files.contains(each.document()))
                .count();
    }
}
