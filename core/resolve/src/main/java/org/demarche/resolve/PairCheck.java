package org.demarche.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.model.Overlap;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.names.CountryNames;
import org.demarche.resolve.Profile.Attribute;

/** What speaks against two records being one thing, and what for it, names apart. */
final class PairCheck {
    private final ResolutionPolicy policy;

    PairCheck(ResolutionPolicy policy) {
        this.policy = policy;
    }

    /** What no judgement of a person can overrule: different numbers of which a thing has one. */
    Optional<String> differentNumbers(Profile one, Profile other) {
        for (Predicate predicate : policy.singleNumbers) {
            Set<String> left = one.numbers(predicate);
            Set<String> right = other.numbers(predicate);
            if (!left.isEmpty() && !right.isEmpty() && common(left, right).isEmpty()) {
                return Optional.of(differ(predicate.label(), shown(predicate, left), shown(predicate, right)));
            }
        }
        return Optional.empty();
    }

    /** What speaks against it; both values quoted. */
    Optional<String> conflict(Profile one, Profile other) {
        if (!one.fitsTypeOf(other)) {
            return Optional.of(differ("is a", one.type().label(), other.type().label()));
        }
        if (one.isListedBeside(other)) {
            return Optional.of("the list " + one.id().source() + " keeps them apart");
        }
        return differentNumbers(one, other).or(() -> births(one, other)).or(() -> attributes(one, other));
    }

    private static Optional<String> births(Profile one, Profile other) {
        if (one.births().isEmpty()
                || other.births().isEmpty()
                || overlappingBirths(one, other).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(differ(Predicate.BIRTH_DATE.label(), shown(one.births()), shown(other.births())));
    }

    private static Optional<String> attributes(Profile one, Profile other) {
        for (Attribute attribute : Attribute.values()) {
            Set<String> left = one.values(attribute);
            Set<String> right = other.values(attribute);
            if (!left.isEmpty() && !right.isEmpty() && noneMayBeSame(left, right)) {
                return Optional.of(
                        differ("has the " + attribute.word(), shown(attribute, left), shown(attribute, right)));
            }
        }
        return Optional.empty();
    }

    /** A former state is no conflict with a state that followed it, and no agreement either. */
    private static boolean noneMayBeSame(Set<String> left, Set<String> right) {
        return left.stream()
                .noneMatch(one ->
                        right.stream().anyMatch(other -> CountryNames.standard().mayBeSame(one, other)));
    }

    /** What was compared and agrees, in words. */
    List<String> agreements(Profile one, Profile other) {
        List<String> agreements = new ArrayList<>();
        agreements.add(
                one.type() == other.type()
                        ? "both are of the type " + one.type().label()
                        : "the types " + one.type().label() + " and "
                                + other.type().label() + " fit");
        overlappingBirths(one, other).ifPresent(agreements::add);
        for (Attribute attribute : Attribute.values()) {
            Set<String> common = common(one.values(attribute), other.values(attribute));
            if (!common.isEmpty()) {
                agreements.add("both have the " + attribute.word() + " " + shown(attribute, common));
            }
        }
        return agreements;
    }

    /** Whether anything but the name speaks for it: a date of birth, a nationality, a country. */
    boolean corroborates(Profile one, Profile other) {
        return agreements(one, other).size() > 1;
    }

    /** Two dates of birth that may be one. */
    static Optional<String> overlappingBirths(Profile one, Profile other) {
        for (Period left : one.births()) {
            for (Period right : other.births()) {
                if (left.overlap(right) != Overlap.NONE) {
                    return Optional.of("the dates of birth " + left + " and " + right + " may be one");
                }
            }
        }
        return Optional.empty();
    }

    /** Whether two dates of birth may be one, of which each is exact to the year at least. */
    static boolean exactBirthsOverlap(Profile one, Profile other) {
        for (Period left : one.exactBirths()) {
            for (Period right : other.exactBirths()) {
                if (left.overlap(right) != Overlap.NONE) {
                    return true;
                }
            }
        }
        return false;
    }

    static Set<String> common(Set<String> left, Set<String> right) {
        Set<String> common = new TreeSet<>(left);
        common.retainAll(right);
        return common;
    }

    /** Values of a sensitive predicate are not repeated in a reason. */
    static String shown(Predicate predicate, Set<String> values) {
        return predicate.isSensitive() ? "(not shown)" : String.join(", ", values);
    }

    private static String shown(Set<Period> births) {
        return births.stream().map(Period::toString).collect(Collectors.joining(", "));
    }

    private static String shown(Attribute attribute, Set<String> values) {
        return values.stream().map(attribute::shown).collect(Collectors.joining(", "));
    }

    private static String differ(String what, String left, String right) {
        return "one " + what + " " + left + ", the other " + right;
    }
}
