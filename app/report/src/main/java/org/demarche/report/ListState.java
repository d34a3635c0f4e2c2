package org.demarche.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.demarche.ledger.RecordedClaim;
import org.demarche.ledger.Snapshot;
import org.demarche.ledger.StoredDocument;
import org.demarche.lists.ListFile;
import org.demarche.lists.ListSource;
import org.demarche.model.Claim;
import org.demarche.model.ClaimId;
import org.demarche.model.ClaimSink;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityId;
import org.demarche.model.Grade;
import org.demarche.model.Judgement;
import org.demarche.model.RecordId;
import org.demarche.model.Rejected;
import org.demarche.model.Review;
import org.demarche.model.SourceDocument;
import org.demarche.model.SourceRecord;
import org.demarche.model.Standpoint;
import org.demarche.network.KnownClaim;
import org.demarche.network.Material;
import org.demarche.resolve.Resolution;
import org.demarche.screen.Screener;

/**
 * What is known if one version of a list is in force: all else that a ledger knows, if there is one, and that version instead of any other of its list. What people
 * decided about its claims and records in the ledger holds. A version that the ledger has stands where it was recorded, one that it does not have comes last, as
 * if it were loaded now.
 *
 * @param material what is known
 * @param screener made of it
 */
record ListState(Material material, Screener screener) {
    /** O(claims) of ledger and list. */
    static ListState of(Optional<Snapshot> ledger, ListSource list, LocalDate on) {
        Collected collected = new Collected(ledger, list);
        Resolution resolution = Resolution.of(
                collected.records,
                collected.claims.stream().map(KnownClaim::claim).toList(),
                ledger.map(Snapshot::judgements).orElse(List.<Judgement>of()));
        Material material = Material.of(collected.records, collected.claims, collected.documents(), resolution::of);
        Standpoint standpoint = new Standpoint(on, Instant.MAX, Grade.ANY);
        return new ListState(material, Screener.of(material.project(standpoint)));
    }

    /** The records of an entity. */
    List<RecordId> records(EntityId entity) {
        return material.entity(entity)
                .map(found -> found.records().stream().map(SourceRecord::id).toList())
                .orElse(List.of());
    }

    /** Takes from ledger and list what counts. */
    private static final class Collected implements ClaimSink {
        private final List<SourceRecord> records = new ArrayList<>();
        private final List<KnownClaim> claims = new ArrayList<>();
        private final Map<DocumentId, SourceDocument> documents = new HashMap<>();
        private final Map<ClaimId, RecordedClaim> reviewed = new HashMap<>();
        private final Set<ClaimId> taken = new HashSet<>();

        Collected(Optional<Snapshot> ledger, ListSource list) {
            if (ledger.isEmpty()) {
                version(list);
                return;
            }
            Snapshot snapshot = ledger.get();
            snapshot.reviews()
                    .forEach(review ->
                            snapshot.claim(review.value().claim()).ifPresent(claim -> reviewed.put(claim.id(), claim)));
            Map<DocumentId, Long> order = new HashMap<>();
            Set<DocumentId> versions = new HashSet<>();
            for (StoredDocument stored : snapshot.documents()) {
                documents.put(stored.id(), stored.document());
                order.put(stored.id(), stored.sequence());
                if (stored.document().dataset().filter(list.id()::equals).isPresent()) {
                    versions.add(stored.id());
                }
            }
            long place = list.files().stream()
                    .mapToLong(file -> order.getOrDefault(file.document().id(), Long.MAX_VALUE))
                    .min()
                    .orElse(Long.MAX_VALUE);
            others(snapshot, document -> !versions.contains(document) && order.getOrDefault(document, 0L) < place);
            version(list);
            corrections(snapshot, list);
            others(snapshot, document -> !versions.contains(document) && order.getOrDefault(document, 0L) > place);
        }

        List<SourceDocument> documents() {
            return List.copyOf(documents.values());
        }

        private void others(Snapshot snapshot, Predicate<DocumentId> wanted) {
            snapshot.records().stream()
                    .filter(described -> wanted.test(described.document()))
                    .forEach(records::add);
            snapshot.forEachClaim(recorded -> {
                if (wanted.test(recorded.claim().citation().document())) {
                    claims.add(new KnownClaim(recorded.id(), recorded.recordedAt(), recorded.claim()));
                }
            });
        }

        private void version(ListSource list) {
            list.files().forEach(file -> documents.put(file.document().id(), file.document()));
            list.read(this);
        }

        /** What people say that the list says instead. */
        private void corrections(Snapshot snapshot, ListSource list) {
            Set<DocumentId> files = list.files().stream()
                    .map(ListFile::document)
                    .map(SourceDocument::id)
                    .collect(Collectors.toSet());
            snapshot.reviews().stream()
                    .map(review -> review.value().decision())
                    .filter(Review.Decision.Correct.class::isInstance)
                    .map(decision -> ((Review.Decision.Correct) decision).replacement())
                    .flatMap(id -> snapshot.claim(id).stream())
                    .filter(claim -> files.contains(claim.claim().citation().document()))
                    .forEach(claim -> add(claim.id(), claim.claim()));
        }

        @Override
        public void accept(SourceRecord read) {
            records.add(read);
        }

        @Override
        public void accept(Claim claim) {
            add(claim.id(), claim);
        }

        private void add(ClaimId id, Claim claim) {
            RecordedClaim decided = reviewed.get(id);
            boolean counts = decided == null || decided.review().counts();
            if (counts && taken.add(id)) {
                claims.add(new KnownClaim(id, Instant.EPOCH, decided == null ? claim : decided.claim()));
            }
        }

        @Override
        public void accept(Rejected rejected) {
            // what could not be read answers nothing
        }
    }
}
