package org.demarche.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.DemarcheException;
import org.demarche.model.EntityType;
import org.demarche.model.ErrorCode;
import org.demarche.model.Period;
import org.demarche.names.Name;

/**
 * What is asked: one party by its names, with whatever else is known of it. Only a name or a number is needed.
 *
 * @param names its names in any script, 1 to {@value #MOST_VALUES}; a list or document number may stand for one
 * @param type what kind of thing; empty if not known
 * @param birthDates dates of birth, with their precision
 * @param countries nationalities, country or flag, as a name in English or an ISO 3166 code
 * @param identifiers list or document numbers
 * @param scope among what it is sought
 */
public record Query(
        List<String> names,
        Optional<EntityType> type,
        List<Period> birthDates,
        List<String> countries,
        List<String> identifiers,
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

    /** @throws DemarcheException WRONG_USAGE if there is no name, one is blank or too long, or there are too many values */
    public Query {
        names = names.stream().map(String::strip).toList();
        birthDates = List.copyOf(birthDates);
        countries = List.copyOf(countries);
        identifiers = List.copyOf(identifiers);
        if (names.isEmpty() || names.stream().anyMatch(String::isEmpty)) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected a name to screen, found an empty one: give a name or a list number");
        }
        for (String name : names) {
            if (name.length() > Name.MAX_CHARACTERS) {
                throw new DemarcheException(
                        ErrorCode.WRONG_USAGE,
                        "expected a name of at most " + Name.MAX_CHARACTERS + " characters, found " + name.length()
                                + ": give the name alone, not the text around it");
            }
        }
        int most = Math.max(Math.max(names.size(), birthDates.size()), Math.max(countries.size(), identifiers.size()));
        if (most > MOST_VALUES) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected at most " + MOST_VALUES + " names, dates, countries or numbers of one party, found "
                            + most + ": screen its names one by one");
        }
    }

    /** A party of whom only a name is known. */
    public static Query named(String name) {
        return new Query(List.of(name), Optional.empty(), List.of(), List.of(), List.of(), Scope.PARTIES);
    }

    /** The same party under one more name. */
    public Query alsoNamed(String name) {
        return new Query(added(names, name), type, birthDates, countries, identifiers, scope);
    }

    /** The same, of a known kind. */
    public Query of(EntityType kind) {
        return new Query(names, Optional.of(kind), birthDates, countries, identifiers, scope);
    }

    /** The same, with a date of birth. */
    public Query bornOn(Period date) {
        return new Query(names, type, added(birthDates, date), countries, identifiers, scope);
    }

    /** The same, with a nationality, country or flag. */
    public Query from(String country) {
        return new Query(names, type, birthDates, added(countries, country), identifiers, scope);
    }

    /** The same, with a list or document number. */
    public Query identifiedBy(String number) {
        return new Query(names, type, birthDates, countries, added(identifiers, number), scope);
    }

    /** The same, sought among something else. */
    public Query among(Scope other) {
        return new Query(names, type, birthDates, countries, identifiers, other);
    }

    private static <T> List<T> added(List<T> values, T value) {
        List<T> longer = new ArrayList<>(values);
        longer.add(value);
        return longer;
    }
}
