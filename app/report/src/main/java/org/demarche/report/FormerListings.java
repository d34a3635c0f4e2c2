package org.demarche.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.ledger.Delisting;
import org.demarche.ledger.RecordedClaim;
import org.demarche.ledger.Snapshot;
import org.demarche.model.Claim;
import org.demarche.model.Predicate;
import org.demarche.model.RecordId;
import org.demarche.model.SourceRecord;
import org.demarche.names.NameFolding;
import org.demarche.network.Entity;
import org.demarche.network.EntityName;
import org.demarche.resolve.Resolution;

/**
 * Who stood on a list and stands on it no longer, as far as the versions say that the ledger holds. What was on it answers nothing any more; that it was there is told to
 * whoever asks for it. In memory, the captions of those entries; safe for several threads.
 */
final class FormerListings {
    private static final int MOST_SENTENCES = 10;

    private final Snapshot snapshot;
    private final Map<String, List<Delisting>> byName = new LinkedHashMap<>();
    private final Map<String, Delisting> byId = new LinkedHashMap<>();

    private FormerListings(Snapshot snapshot) {
        this.snapshot = snapshot;
        for (Delisting each : snapshot.delistings()) {
            byName.computeIfAbsent(key(each.record().caption()), unused -> new ArrayList<>())
                    .add(each);
            byId.put(each.record().id().value(), each);
        }
    }

    /** Those of a snapshot, about its day. O(records) where a list has several versions. */
    static FormerListings of(Snapshot snapshot) {
        return new FormerListings(snapshot);
    }

    /** Words count in any order. */
    private static String key(String name) {
        return Arrays.stream(NameFolding.fold(name).split(" ", -1)).sorted().collect(Collectors.joining(" "));
    }

    /** A sentence on each that had one of these names, or has one of these ids, as its list called it. That it is who is asked for, nobody says. */
    List<String> sentences(Collection<String> asked) {
        return asked.stream()
                .flatMap(each -> Stream.concat(
                        Optional.ofNullable(byId.get(each.strip())).stream(),
                        byName.getOrDefault(key(each), List.of()).stream()))
                .distinct()
                .filter(this::wasDesignated)
                .limit(MOST_SENTENCES)
                .map(FormerListings::sentence)
                .toList();
    }

    /** Those that the rules of resolution, and what people judged, would have put into an entity, were they still there. O(claims about the entity). */
    List<Delisting> of(Entity entity) {
        if (byId.isEmpty()) {
            return List.of();
        }
        Set<Delisting> alike = new LinkedHashSet<>();
        Stream.concat(Stream.of(entity.caption()), entity.names().stream().map(EntityName::text))
                .forEach(name -> alike.addAll(byName.getOrDefault(key(name), List.of())));
        return alike.stream()
                .filter(this::wasDesignated)
                .filter(each -> isOf(each, entity))
                .toList();
    }

    private boolean isOf(Delisting former, Entity entity) {
        List<SourceRecord> records = new ArrayList<>(entity.records());
        records.add(former.record());
        List<Claim> claims = new ArrayList<>(claims(former));
        entity.records()
                .forEach(record -> snapshot.claimsAbout(record.id()).stream()
                        .map(RecordedClaim::claim)
                        .filter(claim -> claim.subject().equals(record.id()))
                        .forEach(claims::add));
        Resolution resolution = Resolution.of(records, claims, snapshot.judgements());
        return entity.records().stream()
                .map(SourceRecord::id)
                .anyMatch(id ->
                        resolution.of(id).equals(resolution.of(former.record().id())));
    }

    /** Authorities and programmes are records too, and are on no list. */
    private boolean wasDesignated(Delisting former) {
        return claims(former).stream().anyMatch(claim -> claim.predicate() == Predicate.DESIGNATED_BY);
    }

    /** What the last version that had it says of it. */
    private List<Claim> claims(Delisting former) {
        RecordId id = former.record().id();
        return snapshot.on(former.last().since()).claimsAbout(id).stream()
                .map(RecordedClaim::claim)
                .filter(claim -> claim.subject().equals(id))
                .toList();
    }

    /** {@code MARA VELDT (un-sc:ATi.001) is no longer on the list "...", since the version of 2024-02-01.} */
    static String sentence(Delisting former) {
        return former.record().caption() + " (" + former.record().id() + ") is no longer on "
                + former.without().title() + " since the version of "
                + former.without().day() + ".";
    }
}
