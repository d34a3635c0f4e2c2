package org.demarche.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.model.Claim;
import org.demarche.model.ClaimObject;
import org.demarche.model.EntityType;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.RecordId;
import org.demarche.model.SourceRecord;
import org.demarche.names.CountryNames;
import org.demarche.names.Name;
import org.demarche.names.NameFolding;
import org.demarche.resolve.Profile.Attribute;

/** Gathers from claims what is known of each record. Only what a source affirms counts, weak aliases do not. */
final class ProfileMaker {
    private static final Set<Predicate> NAMES =
            Set.of(Predicate.NAME, Predicate.ALIAS, Predicate.FORMER_NAME, Predicate.NAME_ORIGINAL_SCRIPT);
    private static final int SHORTEST_NUMBER = 5;

    private final ResolutionPolicy policy;

    ProfileMaker(ResolutionPolicy policy) {
        this.policy = policy;
    }

    /** The profiles of all records, in the order of their ids. */
    List<Profile> profiles(Collection<SourceRecord> records, Collection<Claim> claims) {
        Map<RecordId, SourceRecord> byId = new TreeMap<>();
        for (SourceRecord each : records) {
            byId.merge(each.id(), each, (one, other) -> one.document().compareTo(other.document()) <= 0 ? one : other);
        }
        Map<RecordId, Draft> drafts = new HashMap<>();
        byId.forEach((id, each) -> drafts.put(id, new Draft(each)));
        for (Claim claim : claims) {
            Draft draft = drafts.get(claim.subject());
            if (draft != null && !claim.negated() && claim.modality().links()) {
                draft.note(claim);
            }
        }
        return byId.keySet().stream()
                .map(drafts::get)
                .toList()
                .parallelStream() // reading the names is most of the work
                .map(Draft::profile)
                .toList();
    }

    /** What was gathered of one record so far. */
    private final class Draft {
        private final SourceRecord described;
        private final TreeSet<String> names = new TreeSet<>();
        private final Map<Attribute, Set<String>> attributes = new EnumMap<>(Attribute.class);
        private final Map<Predicate, Set<String>> numbers = new EnumMap<>(Predicate.class);
        private final Set<Period> births = new TreeSet<>();

        Draft(SourceRecord described) {
            this.described = described;
            names.add(described.caption());
        }

        void note(Claim claim) {
            Predicate predicate = claim.predicate();
            ClaimObject object = claim.object();
            if (NAMES.contains(predicate)) {
                names.add(object.text());
            } else if (predicate == Predicate.BIRTH_DATE) {
                birth(object).ifPresent(births::add);
            } else if (predicate == Predicate.GENDER) {
                add(Attribute.GENDER, object.text().toLowerCase(Locale.ROOT));
            } else if (predicate == Predicate.NATIONALITY || predicate == Predicate.CITIZENSHIP) {
                CountryNames.standard().code(object.text()).ifPresent(code -> add(Attribute.NATIONALITY, code));
            } else if (predicate == Predicate.COUNTRY && described.type().isA(EntityType.ORGANIZATION)) {
                CountryNames.standard().code(object.text()).ifPresent(code -> add(Attribute.COUNTRY, code));
            } else if (isNumber(predicate)) {
                number(predicate, object.text())
                        .ifPresent(value -> numbers.computeIfAbsent(predicate, any -> new TreeSet<>())
                                .add(value));
            }
        }

        private boolean isNumber(Predicate predicate) {
            return policy.singleNumbers.contains(predicate)
                    || policy.severalNumbers.contains(predicate)
                    || policy.references.contains(predicate);
        }

        private void add(Attribute attribute, String value) {
            attributes.computeIfAbsent(attribute, any -> new TreeSet<>()).add(value);
        }

        Profile profile() {
            return new Profile(described, described.named() ? fullNames() : List.of(), attributes, numbers, births);
        }

        private List<FullName> fullNames() {
            List<FullName> full = new ArrayList<>();
            for (String text : names) {
                if (full.size() < policy.mostNames && text.length() <= Name.MAX_CHARACTERS) {
                    FullName name = FullName.of(text, described.type());
                    if (name.isFull(described.type(), policy)) {
                        full.add(name);
                    }
                }
            }
            return full;
        }
    }

    private static Optional<Period> birth(ClaimObject object) {
        return object instanceof ClaimObject.Time time ? Optional.of(time.period()) : Period.tryParse(object.text());
    }

    /** Letters and digits alone, of ships' numbers the digits; a number of few or only equal characters is none. A reference of a list has a letter and a digit. */
    private Optional<String> number(Predicate predicate, String text) {
        String value = NameFolding.fold(text).replaceAll("[^a-z0-9]", "").toUpperCase(Locale.ROOT);
        if (predicate == Predicate.IMO_NUMBER || predicate == Predicate.MMSI) {
            value = value.replaceAll("[^0-9]", "");
        }
        if (policy.references.contains(predicate)) {
            return value.matches(".*[A-Z].*") && value.matches(".*[0-9].*") ? Optional.of(value) : Optional.empty();
        }
        return value.length() >= SHORTEST_NUMBER && value.chars().distinct().count() > 2
                ? Optional.of(value)
                : Optional.empty();
    }
}
