package org.demarche.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.ledger.Snapshot;
import org.demarche.ledger.StoredDocument;
import org.demarche.missions.MissionRegister;
import org.demarche.model.DocumentId;
import org.demarche.model.Grade;
import org.demarche.model.Standpoint;
import org.demarche.network.KnownClaim;
import org.demarche.network.Material;
import org.demarche.network.Network;
import org.demarche.screen.Screener;

/** What the ledger held at one moment, made ready to be asked. Safe for several threads. */
final class Knowledge {
    private static final int NETWORKS_KEPT = 16;

    private final Snapshot snapshot;
    private final Instant known;
    private final Joining joining;
    private final Material material;
    private final Map<DocumentId, Long> claimsOf;
    private final long claims;
    private final Cache<Standpoint, Network> networks = new Cache<>(NETWORKS_KEPT);
    private final Cache<Standpoint, MissionRegister> registers = new Cache<>(NETWORKS_KEPT);
    private final Cache<Standpoint, Screener> screeners = new Cache<>(1);

    private Knowledge(
            Snapshot snapshot, Instant known, Joining joining, Material material, Map<DocumentId, Long> claimsOf) {
        this.snapshot = snapshot;
        this.known = known;
        this.joining = joining;
        this.material = material;
        this.claimsOf = Map.copyOf(claimsOf);
        this.claims = claimsOf.values().stream().mapToLong(Long::longValue).sum();
    }

    /** O(claims). */
    static Knowledge of(Snapshot snapshot, Instant known, Joining joining) {
        List<KnownClaim> claims = new ArrayList<>();
        Map<DocumentId, Long> claimsOf = new HashMap<>();
        snapshot.forEachClaim(recorded -> {
            claims.add(new KnownClaim(recorded.id(), recorded.recordedAt(), recorded.claim()));
            claimsOf.merge(recorded.claim().citation().document(), 1L, Long::sum);
        });
        Material material = Material.of(
                snapshot.records(),
                claims,
                snapshot.documents().stream().map(StoredDocument::document).toList(),
                joining::entityOf);
        return new Knowledge(snapshot, known, joining, material, claimsOf);
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Joining joining() {
        return joining;
    }

    Material material() {
        return material;
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
}
