package org.demarche.fetch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.DemarcheException;
import org.demarche.model.DocumentId;
import org.demarche.model.Period;

/**
 * One run of one source. The switch is the store's taking of the list, which is all or nothing; everything before it happens in a folder of its own, and what
 * is remembered is written after it. Whenever the program is killed, the old version is in force or the new one is, and the next run goes on from there.
 */
final class SourceFetch {
    private final FetchSource source;
    private final FetchConfig config;
    private final ListStore store;
    private final Surroundings surroundings;
    private final Transfer transfer;

    SourceFetch(FetchSource source, FetchConfig config, ListStore store, Surroundings surroundings, Web web) {
        this.source = source;
        this.config = config;
        this.store = store;
        this.surroundings = surroundings;
        this.transfer = new Transfer(web, config.limits(), surroundings);
    }

    FetchSource source() {
        return source;
    }

    /** Fetches, checks and hands on.
     * @param home of the source, where it keeps its files */
    FetchResult run(Path home) {
        return guarded(() -> {
            Kept kept = kept(home);
            Incoming incoming = new Incoming(source, config, transfer, home.resolve("incoming"));
            if (!incoming.gather(kept)) {
                return unchanged(kept);
            }
            if (isKept(incoming, kept)) {
                remember(home, incoming, kept.documents(), kept.entries());
                return unchanged(kept);
            }
            Checked checked = check(incoming, kept);
            String told = load(checked);
            remember(
                    home,
                    incoming,
                    checked.read().list().files().stream()
                            .map(file -> file.document().id())
                            .toList(),
                    OptionalInt.of(checked.read().summary().entries()));
            return result(checked, Outcome.SWITCHED, told);
        });
    }

    /**
     * Fetches and checks, and hands nothing on.
     *
     * @param home of the source, which is only read
     * @param scratch an empty folder
     */
    FetchResult tryOut(Path home, Path scratch) {
        return guarded(() -> {
            Kept kept = kept(home);
            Incoming incoming = new Incoming(source, config, transfer, scratch);
            if (!incoming.gather(kept) || isKept(incoming, kept)) {
                return unchanged(kept);
            }
            return result(check(incoming, kept), Outcome.WOULD_SWITCH, "");
        });
    }

    private FetchResult guarded(java.util.function.Supplier<FetchResult> work) {
        try {
            return work.get();
        } catch (NotFetched not) {
            return FetchResult.of(source, not.outcome(), not.reason(), transfer.bytes());
        } catch (DemarcheException workspace) { // the ledger is in use, for one: the other sources go on
            return FetchResult.of(source, Outcome.FAILED, String.valueOf(workspace.getMessage()), transfer.bytes());
        }
    }

    /** What is kept, unless the store has lost it since. */
    private Kept kept(Path home) {
        Kept kept = Kept.read(home);
        return kept.documents().isEmpty() || store.holds(kept.documents()) ? kept : Kept.none(home);
    }

    /** Whether the same bytes came again, as from a publisher that cannot be asked for what is newer. */
    private boolean isKept(Incoming incoming, Kept kept) {
        return source.files().stream()
                .allMatch(file -> Optional.ofNullable(kept.files().get(file.name()))
                        .map(before -> before.sha256()
                                .equals(Disk.sha256(incoming.set().resolve(file.name()))))
                        .orElse(false));
    }

    /**
     * A list that is good.
     *
     * @param read the list
     * @param before entries of the version in force
     */
    private record Checked(ListCheck.Read read, OptionalInt before) {}

    private Checked check(Incoming incoming, Kept kept) {
        ListCheck check = new ListCheck(source);
        ListCheck.Read read = check.read(incoming.set(), published(incoming));
        OptionalInt inForce = store.entriesInForce(source.list());
        OptionalInt before = inForce.isPresent() ? inForce : kept.entries();
        check.requireWhole(read.summary(), before);
        return new Checked(read, before);
    }

    /** The day of the last change that the publisher tells, for lists that do not say when they came out. */
    private Period published(Incoming incoming) {
        return incoming.marks().values().stream()
                .flatMap(marks -> marks.lastModified().stream())
                .flatMap(text -> Retries.HttpDates.parse(text).stream())
                .filter(moment -> !moment.isAfter(surroundings.clock().instant()))
                .max(Comparator.naturalOrder())
                .map(SourceFetch::day)
                .orElse(Period.UNKNOWN);
    }

    private static Period day(Instant moment) {
        return Period.parse(moment.atOffset(ZoneOffset.UTC).toLocalDate().toString());
    }

    private String load(Checked checked) {
        try {
            return store.load(checked.read().list());
        } catch (DemarcheException refused) {
            throw NotFetched.refused(String.valueOf(refused.getMessage()));
        }
    }

    private void remember(Path home, Incoming incoming, List<DocumentId> documents, OptionalInt entries) {
        Map<String, Kept.KeptFile> files = new LinkedHashMap<>();
        StringBuilder hashes = new StringBuilder();
        for (RemoteFile file : source.files()) {
            String hash = Disk.sha256(incoming.set().resolve(file.name()));
            hashes.append(file.name()).append(' ').append(hash).append('\n');
            files.put(
                    file.name(),
                    new Kept.KeptFile(
                            Optional.ofNullable(incoming.marks().get(file.name()))
                                    .orElseThrow(),
                            hash));
        }
        Path folder = home.resolve("v-" + Disk.sha256(hashes.toString()).substring(0, 16));
        Disk.delete(folder); // of the same name, but perhaps damaged; killed here, the next run fetches anew
        Disk.run(() -> Files.move(incoming.set(), folder, StandardCopyOption.ATOMIC_MOVE));
        String now = surroundings
                .clock()
                .instant()
                .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                .toString();
        new Kept(folder, files, documents, entries, now).write(home);
    }

    private FetchResult unchanged(Kept kept) {
        FetchResult result = FetchResult.of(
                source, Outcome.UNCHANGED, "not changed since it was fetched at " + kept.fetchedAt(), transfer.bytes());
        return new FetchResult(
                result.source(),
                result.list(),
                result.outcome(),
                result.said(),
                result.published(),
                kept.entries(),
                kept.entries(),
                result.bytes());
    }

    private FetchResult result(Checked checked, Outcome outcome, String told) {
        return new FetchResult(
                source.name(),
                source.list(),
                outcome,
                told,
                Optional.of(checked.read().list().published())
                        .filter(day -> !day.isUnknown())
                        .map(Period::toString),
                OptionalInt.of(checked.read().summary().entries()),
                checked.before(),
                transfer.bytes());
    }
}
