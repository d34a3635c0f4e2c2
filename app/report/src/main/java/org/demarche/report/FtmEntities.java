package org.demarche.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.model.EntityId;
import org.demarche.model.EntityType;
import org.demarche.model.Modality;
import org.demarche.model.Predicate;
import org.demarche.model.SourceDocument;
import org.demarche.model.SourceRecord;
import org.demarche.network.Designation;
import org.demarche.network.Entity;
import org.demarche.network.EntityName;
import org.demarche.network.Evidence;
import org.demarche.network.Link;
import org.demarche.network.Network;

/*
 * FollowTheMoney has no place for doubt: a property is a fact to whoever reads it. So only what a source says in its own voice, or passes on
 * from someone it names, becomes a property; what it concludes, alleges, considers or denies does not, and is to be read on the entity's page.
 */
/** Makes entities of FollowTheMoney from those of a network. An entity costs O(its claims). Safe for several threads. */
final class FtmEntities {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private final Network network;
    private final FtmSources sources;
    private final FtmModel model = FtmModel.standard();
    private final FtmValues values = new FtmValues(model);

    FtmEntities(Network network, FtmSources sources) {
        this.network = network;
        this.sources = sources;
    }

    /** Whether a claim may stand as a fact: it says that something is so, in its own voice or in that of someone it names. */
    static boolean isStated(Evidence evidence) {
        Modality modality = evidence.claim().modality();
        return evidence.affirms() && (modality == Modality.ASSERTED || modality == Modality.REPORTED);
    }

    /** The kind that an entity has in FollowTheMoney. */
    FtmSchema schema(Entity entity) {
        return model.required(entity.type().ftm());
    }

    FtmEntity entity(Entity entity) {
        FtmSchema schema = schema(entity);
        List<Evidence> evidence = network.evidence(entity.id()).stream()
                .filter(each -> each.subject().equals(entity.id()))
                .toList();
        Properties properties = new Properties();
        names(entity, schema, properties);
        for (Evidence each : evidence) {
            if (isStated(each)) {
                literal(each, schema, properties);
            }
        }
        boolean target = isTarget(entity);
        topics(entity, schema, target).forEach(topic -> properties.add("topics", topic));
        return made(
                entity.id().toString(),
                entity.caption(),
                schema,
                properties,
                entity.records().stream()
                        .map(record -> record.id().value())
                        .filter(id -> !id.equals(entity.id().toString()))
                        .toList(),
                evidence,
                entity.records().stream().map(SourceRecord::document).map(sources::document),
                target);
    }

    /** Whether an authority designated it, by a claim that may stand as a fact, and that is in force on the day. */
    boolean isTarget(Entity entity) {
        return network.designations(entity.id()).stream()
                .anyMatch(each ->
                        isStated(each) && each.inForce(network.standpoint().on()));
    }

    static boolean isStated(Designation designation) {
        return designation.evidence().stream().anyMatch(FtmEntities::isStated);
    }

    FtmEntity made(
            String id,
            String caption,
            FtmSchema schema,
            Properties properties,
            List<String> referents,
            Collection<Evidence> evidence,
            Stream<SourceDocument> described,
            boolean target) {
        TreeSet<String> datasets = new TreeSet<>();
        described.map(FtmSources::dataset).forEach(datasets::add);
        Instant first = Instant.MAX;
        Instant last = Instant.MIN;
        for (Evidence each : evidence) {
            datasets.add(FtmSources.dataset(each.document()));
            first = first.isBefore(each.recordedAt()) ? first : each.recordedAt();
            last = last.isAfter(each.recordedAt()) ? last : each.recordedAt();
        }
        Instant seen =
                datasets.stream().map(sources::readAt).max(Instant::compareTo).orElse(Instant.EPOCH);
        return new FtmEntity(
                id,
                caption,
                schema.name(),
                properties.values,
                referents,
                List.copyOf(datasets),
                moment(first.equals(Instant.MAX) ? seen : first),
                moment(seen),
                moment(last.equals(Instant.MIN) ? seen : last),
                target);
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
    }

    private void names(Entity entity, FtmSchema schema, Properties properties) {
        if (entity.named()) {
            properties.add("name", entity.caption());
        }
        for (EntityName name : entity.names()) {
            boolean known = name.evidence().isEmpty()
                    || name.evidence().stream().anyMatch(each -> isStated(each) && isKnown(each));
            if (known) {
                properties.add(
                        schema.property(property(name.kind())).isPresent() ? property(name.kind()) : "alias",
                        name.text());
            }
        }
    }

    private boolean isKnown(Evidence evidence) {
        return !evidence.recordedAt().isAfter(network.standpoint().known());
    }

    private static String property(EntityName.Kind kind) {
        return switch (kind) {
            case NAME, ORIGINAL_SCRIPT -> "name";
            case ALIAS -> "alias";
            case WEAK_ALIAS -> "weakAlias";
            case FORMER_NAME -> "previousName";
            case ABBREVIATION -> "abbreviation";
        };
    }

    /** A value becomes the property of its predicate, where this kind of thing has that; names were taken before. */
    private void literal(Evidence evidence, FtmSchema schema, Properties properties) {
        Predicate predicate = evidence.claim().predicate();
        if (predicate.kind() != Predicate.Kind.ATTRIBUTE || predicate == Predicate.NAME_PART || isHidden(evidence)) {
            return;
        }
        FtmName equivalent = FtmName.parse(predicate.ftm());
        Optional<FtmProperty> property = schema.property(equivalent.property());
        boolean fits = schema.isA(equivalent.schema())
                || !model.required(equivalent.schema()).isA("Interval");
        if (property.isEmpty()
                || !fits
                || property.get().isEntity()
                || property.get().type().equals("name")) {
            return;
        }
        String text = evidence.claim()
                .object()
                .asRecord()
                .flatMap(network.material()::entityOf)
                .map(id -> network.entity(id).caption())
                .orElseGet(() -> evidence.claim().object().text());
        values.clean(property.get().type(), text).forEach(value -> properties.add(equivalent.property(), value));
    }

    /** Numbers of papers and where people live are shown if an authority published them on a list, and not else. */
    private static boolean isHidden(Evidence evidence) {
        return evidence.claim().predicate().isSensitive() && evidence.document().kind() != SourceDocument.Kind.LIST;
    }

    private List<String> topics(Entity entity, FtmSchema schema, boolean target) {
        List<String> topics = new ArrayList<>();
        if (target) {
            topics.add("sanction");
        }
        if (schema.name().equals("Person") && holdsPostAtMission(entity.id())) {
            topics.add("role.diplo");
        }
        return topics;
    }

    private boolean holdsPostAtMission(EntityId id) {
        return network.links(id).stream()
                .anyMatch(link -> link.predicate() == Predicate.HOLDS_POST
                        && link.from().equals(id)
                        && link.role().isEmpty()
                        && isStated(link)
                        && network.entity(link.to()).type() == EntityType.MISSION);
    }

    /** Whether a link may stand as a fact: it is stated by someone, not only concluded or alleged. */
    static boolean isStated(Link link) {
        return link.holds() && link.supporting().stream().anyMatch(FtmEntities::isStated);
    }

    FtmModel model() {
        return model;
    }

    Network network() {
        return network;
    }

    FtmSources sources() {
        return sources;
    }

    /** Properties as they are gathered; equal values once. */
    static final class Properties {
        private final Map<String, List<FtmValue>> values = new TreeMap<>();

        void add(String property, String text) {
            List<FtmValue> known = values.computeIfAbsent(property, unused -> new ArrayList<>());
            FtmValue value = new FtmValue.Text(text);
            if (!known.contains(value)) {
                known.add(value);
            }
        }
    }
}
