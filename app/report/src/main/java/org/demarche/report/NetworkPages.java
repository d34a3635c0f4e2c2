package org.demarche.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Predicate;
import org.demarche.network.Entity;
import org.demarche.network.EvidencePath;
import org.demarche.network.Exposure;
import org.demarche.network.Hop;
import org.demarche.network.Link;
import org.demarche.network.Neighbourhood;
import org.demarche.network.Network;
import org.demarche.network.Trace;

/** Makes the answers that are made of links: the network around an entity, and the paths between two. */
final class NetworkPages {
    private final Network network;
    private final View view;

    NetworkPages(Network network, View view) {
        this.network = network;
        this.view = view;
    }

    NetworkPage around(Neighbourhood neighbourhood, int depth) {
        List<NetworkPage.Edge> edges = new ArrayList<>();
        for (Link link : neighbourhood.links()) {
            edges.add(edge("e" + (edges.size() + 1), link));
        }
        return new NetworkPage(
                view,
                neighbourhood.centre().toString(),
                depth,
                neighbourhood.truncated(),
                neighbourhood.members().stream()
                        .map(member -> node(member.entity(), member.designated()))
                        .toList(),
                edges);
    }

    TraceResult paths(Trace trace) {
        return new TraceResult(
                view,
                Wire.reference(trace.from()),
                Wire.reference(trace.to()),
                trace.paths().stream().map(this::path).toList());
    }

    ExposureResult exposure(Exposure exposure) {
        return new ExposureResult(
                view,
                Wire.reference(exposure.entity()),
                exposure.own().stream().map(EntityPages::designation).toList(),
                exposure.paths().stream().map(this::path).toList());
    }

    private NetworkPage.Node node(Entity entity, boolean designated) {
        return new NetworkPage.Node(
                entity.id().toString(), entity.caption(), entity.type().id(), designated, family(entity));
    }

    /** What most of the entity's links are for; of equals the first in the order of the schema. */
    private String family(Entity entity) {
        Map<Predicate.Family, Integer> counts = new EnumMap<>(Predicate.Family.class);
        for (Link link : network.links(entity.id())) {
            if (link.holds()) {
                counts.merge(link.predicate().family(), 1, Integer::sum);
            }
        }
        counts.remove(Predicate.Family.OTHER);
        if (entity.type().isHub()) {
            return Wire.family(
                    counts.containsKey(Predicate.Family.PLACE) ? Predicate.Family.PLACE : Predicate.Family.OTHER);
        }
        if (counts.size() > 1) {
            counts.remove(Predicate.Family.PLACE); // where it stands says less than what it does
        }
        Predicate.Family most = Predicate.Family.OTHER;
        int best = 0;
        for (Map.Entry<Predicate.Family, Integer> count : counts.entrySet()) {
            if (count.getValue() > best) {
                best = count.getValue();
                most = count.getKey();
            }
        }
        return Wire.family(most);
    }

    private static NetworkPage.Edge edge(String id, Link link) {
        return new NetworkPage.Edge(
                id,
                link.from().toString(),
                link.to().toString(),
                link.predicate().id(),
                link.label(),
                Optional.of(Wire.family(link.predicate().family())),
                link.certainty().line(),
                link.modality().id(),
                !link.against().isEmpty() && !link.holds(),
                Math.max(1, link.origins().size()),
                Wire.grade(link.grade()),
                Wire.period(link.period()),
                Wire.claimIds(link.evidence()));
    }

    private TraceResult.Path path(EvidencePath path) {
        return new TraceResult.Path(
                Wire.grade(path.weakestGrade()),
                path.hops().stream().map(this::hop).toList());
    }

    private TraceResult.Hop hop(Hop hop) {
        Link link = hop.link();
        return new TraceResult.Hop(
                Wire.reference(hop.from()),
                Wire.reference(hop.to()),
                link.predicate().id(),
                link.label(),
                hop.isReversed(),
                network.sentence(link.evidence().get(0)),
                link.modality().id(),
                link.certainty().line(),
                !link.holds(),
                Wire.grade(link.grade()),
                Wire.period(link.period()),
                Wire.corroboration(link.corroboration()),
                Wire.claimIds(link.evidence()),
                Wire.sources(link.evidence()));
    }
}
