package org.demarche.screen;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.ClaimObject;
import org.demarche.model.EntityType;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.names.Name;
import org.demarche.names.NameKind;
import org.demarche.network.Entity;
import org.demarche.network.EntityName;
import org.demarche.network.Evidence;
import org.demarche.network.Network;

/**
 * What of an entity can be compared with a query.
 *
 * @param entity the entity
 * @param names its names, as known at the standpoint
 * @param birthDates its dates of birth
 * @param genders what is stated as its gender
 * @param countries its nationalities, countries and flags
 * @param places its places of birth
 * @param numbers its list, document and other numbers
 * @param datasets short names of what describes it
 * @param diplomat whether it holds or held a post at a mission
 */
record Profile(
        Entity entity,
        List<MatchedName> names,
        List<Period> birthDates,
        Set<Gender> genders,
        Countries countries,
        Places places,
        List<IdentifierReading> numbers,
        Set<String> datasets,
        boolean diplomat) {
    /** What tells where someone belongs; a former flag does not. */
    private static final Set<Predicate> BELONGING =
            EnumSet.of(Predicate.NATIONALITY, Predicate.CITIZENSHIP, Predicate.COUNTRY, Predicate.FLAG);

    Profile {
        names = List.copyOf(names);
        birthDates = List.copyOf(birthDates);
        genders = Set.copyOf(genders);
        numbers = List.copyOf(numbers);
        datasets = Set.copyOf(datasets);
    }

    /** The profile of an entity at a standpoint; empty if it has no name, or nothing is known of it there. */
    static Optional<Profile> of(Entity entity, Network network) {
        List<Evidence> known = network.evidence(entity.id());
        if (!entity.named() || known.isEmpty()) {
            return Optional.empty();
        }
        Collected collected = new Collected(network);
        known.stream()
                .filter(evidence -> evidence.subject().equals(entity.id()) && evidence.affirms())
                .forEach(collected::add);
        return Optional.of(collected.profile(entity, names(entity, network)));
    }

    /** What the claims about one entity give. */
    private static final class Collected {
        private final Network network;
        private final Set<Period> births = new LinkedHashSet<>();
        private final Set<Gender> genders = EnumSet.noneOf(Gender.class);
        private final Set<String> countries = new LinkedHashSet<>();
        private final Set<String> places = new LinkedHashSet<>();
        private final Set<Identifier> identifiers = new LinkedHashSet<>();
        private boolean diplomat;

        Collected(Network network) {
            this.network = network;
        }

        void add(Evidence evidence) {
            Predicate predicate = evidence.claim().predicate();
            ClaimObject value = evidence.claim().object();
            if (predicate == Predicate.BIRTH_DATE) {
                Period.tryParse(value.text()).ifPresent(births::add);
            } else if (predicate == Predicate.GENDER) {
                Gender.tryParse(value.text()).ifPresent(genders::add);
            } else if (predicate == Predicate.BIRTH_PLACE) {
                places.add(caption(value));
            } else if (BELONGING.contains(predicate)) {
                countries.add(caption(value));
            } else if (predicate == Predicate.HOLDS_POST) {
                diplomat |= evidence.object()
                        .filter(post -> network.entity(post).type() == EntityType.MISSION)
                        .isPresent();
            } else if (predicate
                    .literal()
                    .filter(Predicate.Literal.IDENTIFIER::equals)
                    .isPresent()) {
                identifier(evidence, value);
            }
        }

        private void identifier(Evidence evidence, ClaimObject value) {
            String text = value.text().strip();
            if (text.isEmpty() || text.length() > Identifier.MOST_CHARACTERS) {
                return;
            }
            Identifier plain = Identifier.of(IdentifierKind.of(evidence.claim().predicate()), text);
            identifiers.add(evidence.claim()
                    .qualifier(QualifierKey.PLACE)
                    .map(this::caption)
                    .map(plain::issuedBy)
                    .orElse(plain));
        }

        private String caption(ClaimObject value) {
            return value.asRecord()
                    .flatMap(network.material()::entityOf)
                    .map(id -> network.entity(id).caption())
                    .orElse(value.text());
        }

        Profile profile(Entity entity, List<MatchedName> names) {
            return new Profile(
                    entity,
                    names,
                    List.copyOf(births),
                    genders,
                    Countries.of(countries),
                    Places.of(places),
                    identifiers.stream().map(Identifier::reading).toList(),
                    entity.records().stream().map(each -> each.id().source()).collect(Collectors.toSet()),
                    diplomat);
        }
    }

    private static List<MatchedName> names(Entity entity, Network network) {
        List<MatchedName> names = new ArrayList<>();
        for (EntityName name : entity.names()) {
            boolean known = name.evidence().isEmpty()
                    || name.evidence().stream()
                            .anyMatch(each -> !each.recordedAt()
                                    .isAfter(network.standpoint().known()));
            if (known && name.text().length() <= Name.MAX_CHARACTERS) {
                names.add(new MatchedName(name.text(), NameQuality.of(name.kind())));
            }
        }
        return names;
    }

    /** How its names are read. */
    NameKind kind() {
        return kind(entity.type());
    }

    /** How names of a type are read. */
    static NameKind kind(EntityType type) {
        if (type == EntityType.PERSON) {
            return NameKind.PERSON;
        }
        if (type == EntityType.VESSEL) {
            return NameKind.VESSEL;
        }
        return type.isA(EntityType.ORGANIZATION) ? NameKind.ORGANISATION : NameKind.OTHER;
    }
}
