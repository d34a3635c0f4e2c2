package org.demarche.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityId;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.network.Designation;
import org.demarche.network.Entity;
import org.demarche.network.Evidence;
import org.demarche.network.Link;
import org.demarche.network.Network;

/**
 * Makes links and designations into entities of FollowTheMoney. A link that is only alleged, concluded or held possible is none; each that is
 * one carries the sentences of its sources, contradictions included, with who says so.
 */
final class FtmEdges {
    private static final int HASH_LETTERS = 40;
    private static final int MOST_SENTENCES = 5;
    private static final FtmName ANY_LINK = new FtmName("UnknownLink", "subject", "object");

    private final FtmEntities entities;
    private final Network network;
    private final FtmModel model;

    FtmEdges(FtmEntities entities) {
        this.entities = entities;
        this.network = entities.network();
        this.model = entities.model();
    }

    /** The designations of an entity, then its links, by the way that leads to them. */
    List<FtmEdge> of(EntityId id) {
        List<FtmEdge> edges = new ArrayList<>();
        for (Designation designation : network.designations(id)) {
            if (FtmEntities.isStated(designation)) {
                edges.add(sanction(id, designation));
            }
        }
        for (Link link : network.links(id)) {
            edge(link).ifPresent(edge -> edges.add(seenFrom(id, link, edge)));
        }
        edges.sort(Comparator.comparing(FtmEdge::property)); // stable
        return edges;
    }

    /** A link, if it may stand as a fact. */
    private Optional<FtmEntity> edge(Link link) {
        FtmName equivalent = equivalent(link);
        if (!FtmEntities.isStated(link) || equivalent.schema().equals("Sanction")) {
            return Optional.empty();
        }
        List<Evidence> stated =
                link.supporting().stream().filter(FtmEntities::isStated).toList();
        FtmEntities.Properties properties = new FtmEntities.Properties();
        properties.add(equivalent.property(), link.from().toString());
        properties.add(equivalent.other(), link.to().toString());
        FtmSchema schema = model.required(equivalent.schema());
        if (schema.property("role").isPresent()) {
            properties.add("role", link.label());
        }
        if (schema.isA("Interval")) {
            days(link.period(), properties);
            Stream.concat(stated.stream(), link.against().stream())
                    .limit(MOST_SENTENCES)
                    .forEach(each -> properties.add("summary", network.sentence(each)));
            provenance(stated, properties);
        }
        return Optional.of(entities.made(
                id("link", link.from() + " " + link.predicate().id() + " " + link.role() + " " + link.to()),
                link.label(),
                schema,
                properties,
                List.of(),
                stated,
                Stream.empty(),
                false));
    }

    private FtmEdge sanction(EntityId id, Designation designation) {
        FtmEntities.Properties properties = new FtmEntities.Properties();
        properties.add("entity", id.toString());
        properties.add("authority", designation.authority());
        if (!designation.listReference().isEmpty()) {
            properties.add("authorityId", designation.listReference());
        }
        designation.programmes().forEach(programme -> properties.add("program", programme));
        days(designation.period(), properties);
        List<Evidence> stated =
                designation.evidence().stream().filter(FtmEntities::isStated).toList();
        provenance(stated, properties);
        FtmEntity sanction = entities.made(
                id("sanction", designation.record().value()),
                designation.authority(),
                model.required("Sanction"),
                properties,
                List.of(),
                stated,
                Stream.empty(),
                false);
        return new FtmEdge("sanctions", "entity", "", sanction);
    }

    private static void days(Period period, FtmEntities.Properties properties) {
        if (!period.startsOpen() && !period.startUnknown()) {
            period.earliestStart().ifPresent(day -> properties.add("startDate", day.toString()));
        }
        if (!period.endsOpen() && !period.endUnknown() && period.isInterval()) {
            period.latestEnd().ifPresent(day -> properties.add("endDate", day.toString()));
        }
    }

    /** Where to look it up: ids of claims, publishers, addresses. */
    private static void provenance(List<Evidence> evidence, FtmEntities.Properties properties) {
        for (Evidence each : evidence.stream().limit(MOST_SENTENCES).toList()) {
            properties.add("recordId", each.id().value());
            properties.add("publisher", each.source().publisher());
            each.source().address().ifPresent(address -> properties.add("sourceUrl", address));
        }
    }

    /** What a link is in FollowTheMoney: as the claim schema says, unless an end is of a kind that it cannot have there. */
    private FtmName equivalent(Link link) {
        if (link.role().isPresent() || link.predicate().kind() != Predicate.Kind.RELATION) {
            return ANY_LINK;
        }
        FtmName said = FtmName.parse(link.predicate().ftm());
        FtmSchema schema = model.required(said.schema());
        boolean fits = schema.name().equals("Sanction")
                || (accepts(schema, said.property(), network.entity(link.from()))
                        && accepts(schema, said.other(), network.entity(link.to())));
        return fits ? said : ANY_LINK;
    }

    private boolean accepts(FtmSchema schema, String property, Entity end) {
        return schema.property(property)
                .flatMap(FtmProperty::range)
                .filter(range -> entities.schema(end).isA(range))
                .isPresent();
    }

    private FtmEdge seenFrom(EntityId id, Link link, FtmEntity edge) {
        FtmName ends = equivalent(link);
        boolean first = link.from().equals(id);
        String back = first ? ends.property() : ends.other();
        String way = model.required(edge.schema())
                .property(back)
                .flatMap(FtmProperty::reverse)
                .orElse(back);
        return new FtmEdge(way, back, first ? ends.other() : ends.property(), edge);
    }

    private static String id(String kind, String what) {
        String hash = DocumentId.of(what.getBytes(StandardCharsets.UTF_8)).sha256();
        return kind + "-" + hash.substring(0, HASH_LETTERS);
    }
}
