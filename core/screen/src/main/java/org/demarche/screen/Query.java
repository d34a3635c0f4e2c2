package org.demarche.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.model.DemarcheException;
import org.demarche.model.EntityType;
import org.demarche.model.ErrorCode;
import org.demarche.model.Period;
import org.demarche.names.Name;

/**
 * What is asked: one party by its names, with whatever else is known of it. Only a name or a number is needed; a value that is missing never
 * speaks against a hit.
 *
 * @param names its names in any script; a list or document number may stand for one
 * @param weakNames names that the asker calls weak; they count less
 * @param type what kind of thing; empty if not known
 * @param birthDates dates of birth, with their precision
 * @param genders what is stated as its gender
 * @param countries nationalities, country or flag, as a name in English or an ISO 3166 code
 * @param places places of birth, cities and addresses
 * @param identifiers list, document and other numbers
 * @param scope among what it is sought
 */
public record Query(
        List<String> names,
        List<String> weakNames,
        Optional<EntityType> type,
        List<Period> birthDates,
        Set<Gender> genders,
        List<String> countries,
        List<String> places,
        List<Identifier> identifiers,
        Scope scope) {
    /** The most values of one sort. */
    public static final int MOST_VALUES = 50;

    /** Among what a query is sought. */
    public enum Scope {
        /** Those one can deal with: persons, organisations, ships, aircraft, accounts, premises. */
        PARTIES,
        /** Everything that has a name, countries, places, goods and documents too. */
        EVERYTHING
    }

    /** @throws DemarcheException WRONG_USAGE if there is neither a name nor a number, a name is blank or too long, or there are too many values */
    public Query {
        names = names.stream().map(String::strip).toList();
        weakNames = weakNames.stream().map(String::strip).toList();
        birthDates = List.copyOf(birthDates);
        genders = Set.copyOf(genders);
        countries = List.copyOf(countries);
        places = List.copyOf(places);
        identifiers = List.copyOf(identifiers);
        if ((names.isEmpty() && weakNames.isEmpty() && identifiers.isEmpty())
                || Stream.concat(names.stream(), weakNames.stream()).anyMatch(String::isEmpty)) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected a name to screen, found an empty one: give a name or a list number");
        }
        Stream.concat(names.stream(), weakNames.stream()).forEach(Query::checkLength);
        int most = Stream.of(names, weakNames, birthDates, countries, places, identifiers)
                .mapToInt(Collection::size)
                .max()
                .orElse(0);
        if (most > MOST_VALUES) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected at most " + MOST_VALUES + " names, dates, countries or numbers of one party, found "
                            + most + ": screen its names one by one");
        }
    }

    private static void checkLength(String name) {
        if (name.length() > Name.MAX_CHARACTERS) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected a name of at most " + Name.MAX_CHARACTERS + " characters, found " + name.length()
                            + ": give the name alone, not the text around it");
        }
    }

    /** A party of whom only a name is known. */
    public static Query named(String name) {
        return of(List.of(name), List.of());
    }

    /** A party of whom only a number is known. */
    public static Query numbered(Identifier identifier) {
        return of(List.of(), List.of(identifier));
    }

    /** A party by names and numbers, of which one is needed. */
    static Query of(List<String> names, List<Identifier> identifiers) {
        return new Query(
                names,
                List.of(),
                Optional.empty(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                identifiers,
                Scope.PARTIES);
    }

    /** Whether there is anything to compare: a number, or a letter or digit in a name. Signs and pictures are like nothing, which must not read as clean. */
    public boolean saysSomething() {
        return !identifiers.isEmpty()
                || Stream.concat(names.stream(), weakNames.stream())
                        .anyMatch(name -> name.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /** The same party under one more name. */
    public Query alsoNamed(String name) {
        return new Query(
                added(names, name), weakNames, type, birthDates, genders, countries, places, identifiers, scope);
    }

    /** The same party under one more name that is called weak. */
    public Query weaklyNamed(String name) {
        return new Query(
                names, added(weakNames, name), type, birthDates, genders, countries, places, identifiers, scope);
    }

    /** The same, of a known kind. */
    public Query of(EntityType kind) {
        return new Query(
                names, weakNames, Optional.of(kind), birthDates, genders, countries, places, identifiers, scope);
    }

    /** The same, with a date of birth. */
    public Query bornOn(Period date) {
        return new Query(
                names, weakNames, type, added(birthDates, date), genders, countries, places, identifiers, scope);
    }

    /** The same, with what is stated as its gender. */
    public Query ofGender(Gender gender) {
        Set<Gender> more = EnumSet.of(gender);
        more.addAll(genders);
        return new Query(names, weakNames, type, birthDates, more, countries, places, identifiers, scope);
    }

    /** The same, with a nationality, country or flag. */
    public Query from(String country) {
        return new Query(
                names, weakNames, type, birthDates, genders, added(countries, country), places, identifiers, scope);
    }

    /** The same, with a place of birth, a city or an address. */
    public Query at(String place) {
        return new Query(
                names, weakNames, type, birthDates, genders, countries, added(places, place), identifiers, scope);
    }

    /** The same, with a number of which the kind is not known. */
    public Query identifiedBy(String number) {
        return identifiedBy(Identifier.of(IdentifierKind.ANY, number));
    }

    /** The same, with a number. */
    public Query identifiedBy(Identifier identifier) {
        return new Query(
                names, weakNames, type, birthDates, genders, countries, places, added(identifiers, identifier), scope);
    }

    /** The same, sought among something else. */
    public Query among(Scope other) {
        return new Query(names, weakNames, type, birthDates, genders, countries, places, identifiers, other);
    }

    private static <T> List<T> added(List<T> values, T value) {
        List<T> longer = new ArrayList<>(values);
        longer.add(value);
        return longer;
    }
}
