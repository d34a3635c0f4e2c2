package org.demarche.screen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.demarche.model.EntityType;

/** Compares what else than names a query and an entity have; a value that one side lacks says nothing. Symmetric in its weights. */
final class Facts {
    private final Asked asked;
    private final Profile profile;
    private final ScreenPolicy policy;

    private Facts(Asked asked, Profile profile, ScreenPolicy policy) {
        this.asked = asked;
        this.profile = profile;
        this.policy = policy;
    }

    /** What agrees and conflicts, in the order of {@link MatchPart}, but conflicting numbers last. */
    static List<Fact> of(Asked asked, Profile profile, ScreenPolicy policy) {
        return new Facts(asked, profile, policy).all();
    }

    private List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        type().ifPresent(facts::add);
        birthDate().ifPresent(facts::add);
        gender().ifPresent(facts::add);
        place().ifPresent(facts::add);
        country().ifPresent(facts::add);
        number().ifPresent(facts::add);
        return facts;
    }

    private Optional<Fact> type() {
        EntityType found = profile.entity().type();
        return asked.query()
                .type()
                .filter(type -> topmost(type) != topmost(found))
                .map(type -> new Fact(
                        MatchPart.TYPE,
                        policy.otherType(),
                        List.of(type.label()),
                        List.of(found.label()),
                        "one thing cannot be of both kinds",
                        true));
    }

    /** Kinds of organisation are told apart too differently to conflict. */
    private static EntityType topmost(EntityType type) {
        return type.parent().map(Facts::topmost).orElse(type);
    }

    private Optional<Fact> birthDate() {
        return BirthDates.best(asked.query().birthDates(), profile.birthDates(), policy)
                .map(pair -> {
                    BirthDates.Agreement agreement = pair.agreement();
                    boolean conflict = agreement.isConflict();
                    return new Fact(
                            MatchPart.BIRTH_DATE,
                            policy.weight(agreement),
                            conflict ? asked.query().birthDates() : List.of(pair.asked()),
                            conflict ? profile.birthDates() : List.of(pair.found()),
                            agreement.explanation(),
                            conflict);
                });
    }

    private Optional<Fact> gender() {
        if (asked.query().genders().isEmpty() || profile.genders().isEmpty()) {
            return Optional.empty();
        }
        boolean other = Collections.disjoint(asked.query().genders(), profile.genders());
        return Optional.of(new Fact(
                MatchPart.GENDER,
                other ? policy.otherGender() : policy.sameGender(),
                ids(asked.query().genders()),
                ids(profile.genders()),
                other ? "the genders that are stated differ" : "the same gender is stated",
                other));
    }

    private static List<String> ids(Iterable<Gender> genders) {
        List<String> ids = new ArrayList<>();
        genders.forEach(gender -> ids.add(gender.id()));
        Collections.sort(ids);
        return ids;
    }

    private Optional<Fact> place() {
        return asked.places()
                .common(profile.places())
                .map(place -> new Fact(
                        MatchPart.PLACE,
                        policy.samePlace(),
                        List.of(place),
                        List.of(profile.places().common(asked.places()).orElse(place)),
                        "the same place of birth",
                        false));
    }

    private Optional<Fact> country() {
        if (!asked.countries().conflictWith(profile.countries())) {
            return Optional.empty();
        }
        return Optional.of(new Fact(
                MatchPart.COUNTRY,
                policy.otherCountry(),
                asked.countries().written(),
                profile.countries().written(),
                "the countries differ; many persons have two, and ships change flag",
                true));
    }

    /** The kind of which both have a number and none is the same, if one such kind tells; the most telling. */
    private Optional<Fact> number() {
        Optional<Fact> most = Optional.empty();
        for (IdentifierReading one : asked.numbers()) {
            IdentifierKind kind = one.identifier().kind();
            double weight = policy.numbers().other(kind);
            if (weight < 0
                    && one.check() != IdentifierCheck.INVALID
                    && most.stream().noneMatch(fact -> fact.weight() <= weight)) {
                List<IdentifierReading> others = profile.numbers().stream()
                        .filter(other -> other.identifier().kind() == kind
                                && other.check() != IdentifierCheck.INVALID
                                && other.isComparable(one))
                        .toList();
                boolean same = asked.numbers().stream()
                        .anyMatch(each -> profile.numbers().stream().anyMatch(each::isSame));
                if (!others.isEmpty() && !same) {
                    most = Optional.of(other(kind, weight, one, others));
                }
            }
        }
        return most;
    }

    private static Fact other(
            IdentifierKind kind, double weight, IdentifierReading asked, List<IdentifierReading> found) {
        return new Fact(
                MatchPart.IDENTIFIER,
                weight,
                List.of(asked.identifier().value()),
                found.stream().map(each -> each.identifier().shown()).toList(),
                "another " + kind.label(),
                true);
    }
}
