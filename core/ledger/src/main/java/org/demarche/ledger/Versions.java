package org.demarche.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.model.DocumentId;
import org.demarche.model.Period;
import org.demarche.model.SourceDocument;

/**
 * The versions of each list, in the order in which they came out, and which of them answers on a day. Immutable.
 *
 * <p>A version counts from the last day on which it can have come out, and at the latest from the day on which it was added, as it was
 * out by then; one that does not say when it came out counts from the day it was added. On a day the last version that counts answers;
 * before the first one counts, the first. Of versions of one day the one added last comes last. A document without a dataset always
 * answers. Of a pack the newest version answers on every day ({@link PackVersions}): its days stand in its claims.
 */
final class Versions {
    private static final Comparator<Version> ORDER = Comparator.comparing(Version::since)
            .thenComparing(Version::published)
            .thenComparingLong(version -> version.sequence);

    private final List<Recorded<SourceDocument>> documents;
    private final Map<DocumentId, Recorded<SourceDocument>> byId = new HashMap<>();
    private final Map<String, List<Version>> lists = new TreeMap<>();
    private final NavigableSet<LocalDate> changes = new TreeSet<>();
    private final Set<String> supersededPacks;

    /** One version, from the entry of its own or, in a ledger written before there were such entries, from those of its files. */
    private record Version(
            long sequence,
            Instant recordedAt,
            String dataset,
            Period when,
            List<DocumentId> files,
            Optional<VersionCounts> counts) {
        LocalDate published() {
            return day(when, recordedAt);
        }

        LocalDate since() {
            LocalDate added = recordedAt.atOffset(ZoneOffset.UTC).toLocalDate();
            return published().isBefore(added) ? published() : added;
        }
    }

    /**
     * Sorts what a ledger holds.
     *
     * @param documents in the order of the ledger
     * @param loaded the entries of versions, in the order of the ledger
     */
    Versions(List<Recorded<SourceDocument>> documents, List<Recorded<DatasetVersion>> loaded) {
        this.documents = documents;
        documents.forEach(each -> byId.putIfAbsent(each.value().id(), each));
        supersededPacks = PackVersions.superseded(documents);
        Map<String, Version> entered = new LinkedHashMap<>();
        loaded.forEach(each -> entered.merge(each.value().sha256(), version(each), Versions::readAgain));
        List<Version> all = new ArrayList<>(entered.values());
        all.addAll(unentered(loaded));
        all.forEach(each -> lists.computeIfAbsent(each.dataset(), unused -> new ArrayList<>())
                .add(each));
        lists.values().forEach(versions -> versions.sort(ORDER));
        all.forEach(each -> changes.add(each.since()));
    }

    private static Version version(Recorded<DatasetVersion> entry) {
        DatasetVersion version = entry.value();
        return new Version(
                entry.sequence(),
                entry.recordedAt(),
                version.dataset(),
                version.published(),
                version.files(),
                Optional.of(version.counts()));
    }

    /** The same bytes read again, by another reader or with a day: what is said of them is new, their place in the ledger is not. */
    private static Version readAgain(Version first, Version again) {
        return new Version(
                first.sequence(), first.recordedAt(), first.dataset(), again.when(), again.files(), again.counts());
    }

    /**
     * Versions of files that no entry of a version of their day names, or none at all if they have no day: those of one day are together, a file of the
     * same name replaces one.
     */
    private List<Version> unentered(List<Recorded<DatasetVersion>> loaded) {
        Set<List<Object>> named = new HashSet<>();
        for (Recorded<DatasetVersion> each : loaded) {
            for (DocumentId file : each.value().files()) {
                named.add(List.of(file, each.value().published()));
                named.add(List.of(file, Period.UNKNOWN));
            }
        }
        Map<List<Object>, Version> last = new LinkedHashMap<>();
        List<Version> versions = new ArrayList<>();
        for (Recorded<SourceDocument> each : documents) {
            SourceDocument document = each.value();
            if (isList(document) && !named.contains(List.of(document.id(), document.published()))) {
                List<Object> day = List.of(document.dataset().orElse(""), day(document.published(), each.recordedAt()));
                Version before = last.get(day);
                Version after = with(each, before == null ? List.of() : before.files());
                if (before != null && after.files().size() > before.files().size()) {
                    versions.remove(before);
                }
                versions.add(after);
                last.put(day, after);
            }
        }
        return versions;
    }

    private Version with(Recorded<SourceDocument> added, List<DocumentId> before) {
        SourceDocument document = added.value();
        List<DocumentId> files = new ArrayList<>(before);
        files.removeIf(file -> Optional.ofNullable(byId.get(file))
                .filter(other -> other.value().fileName().equals(document.fileName()))
                .isPresent());
        files.add(document.id());
        return new Version(
                added.sequence(),
                added.recordedAt(),
                document.dataset().orElse(""),
                document.published(),
                List.copyOf(files),
                Optional.empty());
    }

    private static boolean isList(SourceDocument document) {
        return document.kind() == SourceDocument.Kind.LIST && document.dataset().isPresent();
    }

    private static LocalDate day(Period published, Instant recordedAt) {
        return published
                .latestEnd()
                .orElseGet(() -> recordedAt.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /** Ids of the documents that do not answer on a day; {@link LocalDate#MAX} for the newest versions. */
    Set<String> superseded(LocalDate day) {
        Set<DocumentId> answering = new HashSet<>();
        lists.values()
                .forEach(versions -> answering.addAll(answering(versions, day).files()));
        Set<String> superseded = new HashSet<>(supersededPacks);
        for (Recorded<SourceDocument> each : documents) {
            if (isList(each.value()) && !answering.contains(each.value().id())) {
                superseded.add(each.value().id().sha256());
            }
        }
        return superseded;
    }

    private static Version answering(List<Version> versions, LocalDate day) {
        Version answering = versions.get(0);
        for (Version version : versions) {
            answering = version.since().isAfter(day) ? answering : version;
        }
        return answering;
    }

    /** All versions by list, each list's in the order in which they came out. */
    List<StoredVersion> all(LocalDate day) {
        List<StoredVersion> all = new ArrayList<>();
        lists.values().forEach(versions -> {
            Version answering = answering(versions, day);
            versions.forEach(version -> all.add(stored(version, version.equals(answering))));
        });
        return all;
    }

    private StoredVersion stored(Version version, boolean inForce) {
        List<SourceDocument> files = version.files().stream()
                .map(file -> Optional.ofNullable(byId.get(file))
                        .orElseThrow(() -> Rows.broken(version.sequence(), "a file of its version is missing"))
                        .value())
                .toList();
        return new StoredVersion(
                version.sequence(),
                version.recordedAt(),
                version.dataset(),
                version.when(),
                version.since(),
                files,
                version.counts(),
                DatasetVersion.sha256(version.dataset(), version.files()),
                inForce);
    }

    /** The days from which on a version counts: between two of them the same versions answer. */
    NavigableSet<LocalDate> changes() {
        return Collections.unmodifiableNavigableSet(changes);
    }
}
