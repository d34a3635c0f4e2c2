package org.demarche.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.demarche.ledger.ListVersion;
import org.demarche.ledger.ScreeningBasis;
import org.demarche.ledger.Snapshot;
import org.demarche.ledger.StoredDocument;
import org.demarche.missions.MissionRegister;
import org.demarche.model.DocumentId;
import org.demarche.model.Grade;
import org.demarche.model.SourceDocument;
import org.demarche.model.SourceRecord;
import org.demarche.model.Standpoint;
import org.demarche.network.KnownClaim;
import org.demarche.network.Material;
import org.demarche.network.Network;
import org.demarche.resolve.Resolution;
import org.demarche.screen.Screener;

/** What the ledger held at one moment, made ready to be asked. Safe for several threads. */
final class Knowledge {
    private static final int NETWORKS_KEPT = 16;

    private final Snapshot snapshot;
    private final Instant known;
    private final Resolution resolution;
    private final Material material;
    private final Map<DocumentId, Long> claimsOf;
    private final long claims;
    private final List<ListVersion> lists;
    private final Optional<List<String>> notes;
    private final Cache<Standpoint, Network> networks = new Cache<>(NETWORKS_KEPT);
    private final Cache<Standpoint, MissionRegister> registers = new Cache<>(NETWORKS_KEPT);
    private final Cache<Standpoint, Screener> screeners = new Cache<>(1);
    private final Cache<Standpoint, FtmView> views = new Cache<>(1);

    private Knowledge(
            Snapshot snapshot,
            Instant known,
            Resolution resolution,
            Material material,
            Map<DocumentId, Long> claimsOf) {
        this.snapshot = snapshot;
        this.known = known;
        this.resolution = resolution;
        this.material = material;
        this.claimsOf = Map.copyOf(claimsOf);
        this.claims = claimsOf.values().stream().mapToLong(Long::longValue).sum();
        this.notes = ListNotes.of(snapshot);
        this.lists = snapshot.documents().stream()
                .filter(StoredDocument::inForce)
                .map(StoredDocument::document)
                .filter(document -> document.kind() == SourceDocument.Kind.LIST)
                .map(list -> new ListVersion(
                        list.dataset().orElse(list.title()),
                        Wire.period(list.published()).orElse(""),
                        list.id().sha256()))
                .toList();
    }

    /** What the versions of lists that a snapshot has in force on its day say. O(claims). */
    static Knowledge of(Snapshot snapshot, Instant known) {
        List<KnownClaim> claims = new ArrayList<>();
        Map<DocumentId, Long> claimsOf = new HashMap<>();
        snapshot.forEachClaim(recorded -> {
            claims.add(new KnownClaim(recorded.id(), recorded.recordedAt(), recorded.claim()));
            claimsOf.merge(recorded.claim().citation().document(), 1L, Long::sum);
        });
        List<SourceRecord> records = snapshot.records();
        Resolution resolution =
                Resolution.of(records, claims.stream().map(KnownClaim::claim).toList(), snapshot.judgements());
        Material material = Material.of(
                records,
                claims,
                snapshot.documents().stream().map(StoredDocument::document).toList(),
                resolution::of,
                document -> Optional.of(snapshot.text(document).text()));
        return new Knowledge(snapshot, known, resolution, material, claimsOf);
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Resolution resolution() {
        return resolution;
    }

    Material material() {
        return material;
    }

    /** What is to be said of the versions of lists that answer. */
    Optional<List<String>> notes() {
        return notes;
    }

    /** The versions of lists in force. */
    List<ListVersion> lists() {
        return lists;
    }

    /** What answers are computed from, for the record.
     * @param code version of the program */
    ScreeningBasis basis(String code) {
        String policy = String.join(
                "; ",
                Screener.policyVersion(),
                "network " + Network.policyVersion(),
                "resolution " + resolution.policyVersion());
        return new ScreeningBasis(snapshot.head(), lists, policy, code);
    }

    /** How many claims count. */
    long claims() {
        return claims;
    }

    /** How many claims of a document count. */
    long claimsOf(DocumentId document) {
        return claimsOf.getOrDefault(document, 0L);
    }

    Network network(LocalDate on, Grade minimum) {
        return networks.get(new Standpoint(on, known, minimum), material::project);
    }

    MissionRegister register(LocalDate on, Grade minimum) {
        return registers.get(
                new Standpoint(on, known, minimum),
                standpoint -> MissionRegister.of(network(on, standpoint.minimum())));
    }

    Screener screener(LocalDate on) {
        return screeners.get(
                new Standpoint(on, known, Grade.ANY), standpoint -> Screener.of(network(on, standpoint.minimum())));
    }

    /**
     * All of it as a database of FollowTheMoney.
     *
     * @param code version of the program
     * @param screener made from this very ledger; asked for once a day
     */
    FtmView ftm(LocalDate on, String code, Supplier<Screener> screener) {
        return views.get(
                new Standpoint(on, known, Grade.ANY),
                standpoint -> new FtmView(
                        network(on, standpoint.minimum()),
                        screener.get()::screen,
                        new FtmSources(snapshot.documents(), snapshot.head()),
                        basis(code)));
    }
}
