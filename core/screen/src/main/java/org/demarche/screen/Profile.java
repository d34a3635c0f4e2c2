package org.demarche.screen;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.ClaimObject;
import org.demarche.model.EntityType;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
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
 * @param countries its nationalities, countries and flags, as the sources write them
 * @param identifiers its list and document numbers, as the sources write them
 */
record Profile(
        Entity entity,
        List<MatchedName> names,
        List<Period> birthDates,
        List<String> countries,
        List<String> identifiers) {
    /** What tells where someone belongs; a former flag does not. */
    private static final Set<Predicate> BELONGING =
            EnumSet.of(Predicate.NATIONALITY, Predicate.CITIZENSHIP, Predicate.COUNTRY, Predicate.FLAG);

    Profile {
        names = List.copyOf(names);
        birthDates = List.copyOf(birthDates);
        countries = List.copyOf(countries);
        identifiers = List.copyOf(identifiers);
    }

    /** The profile of an entity at a standpoint; empty if it has no name, or nothing is known of it there. */
    static Optional<Profile> of(Entity entity, Network network) {
        List<Evidence> known = network.evidence(entity.id());
        if (!entity.named() || known.isEmpty()) {
            return Optional.empty();
        }
        List<Period> births = new ArrayList<>();
        List<String> countries = new ArrayList<>();
        List<String> identifiers = new ArrayList<>();
        for (Evidence evidence : known) {
            if (!evidence.subject().equals(entity.id()) || !evidence.affirms()) {
                continue;
            }
            Predicate predicate = evidence.claim().predicate();
            ClaimObject value = evidence.claim().object();
            if (predicate == Predicate.BIRTH_DATE) {
                Period.tryParse(value.text()).ifPresent(births::add);
            } else if (BELONGING.contains(predicate)) {
                countries.add(value.asRecord()
                        .flatMap(network.material()::entityOf)
                        .map(id -> network.entity(id).caption())
                        .orElse(value.text()));
            } else if (predicate
                    .literal()
                    .filter(Predicate.Literal.IDENTIFIER::equals)
                    .isPresent()) {
                identifiers.add(value.text());
            }
        }
        return Optional.of(new Profile(
                entity, names(entity, network), distinct(births), distinct(countries), distinct(identifiers)));
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

    private static <T> List<T> distinct(List<T> values) {
        return values.stream().distinct().toList();
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
