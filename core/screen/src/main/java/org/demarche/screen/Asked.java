package org.demarche.screen;

import java.util.ArrayList;
import java.util.List;
import org.demarche.names.Name;
import org.demarche.names.NameKind;

/**
 * A query made ready to be compared, once for all entities.
 *
 * @param query as asked
 * @param names its names, read
 * @param countries its countries
 * @param places its places
 * @param numbers its numbers of which a kind is stated
 * @param anyNumbers all that may be a number: the numbers, and the names, for which a list number may stand
 */
record Asked(
        Query query,
        List<AskedName> names,
        Countries countries,
        Places places,
        List<IdentifierReading> numbers,
        List<IdentifierReading> anyNumbers) {
    /**
     * One name asked for.
     *
     * @param text as asked
     * @param name read
     * @param quality what the asker says of it
     */
    record AskedName(String text, Name name, NameQuality quality) {}

    Asked {
        names = List.copyOf(names);
        numbers = List.copyOf(numbers);
        anyNumbers = List.copyOf(anyNumbers);
    }

    static Asked of(Query query) {
        NameKind kind = query.type().map(Profile::kind).orElse(NameKind.OTHER);
        List<AskedName> names = new ArrayList<>();
        query.names().forEach(text -> names.add(new AskedName(text, Name.read(text, kind), NameQuality.MAIN)));
        query.weakNames()
                .forEach(text -> names.add(new AskedName(text, Name.read(text, kind), NameQuality.WEAK_ALIAS)));
        List<IdentifierReading> numbers =
                query.identifiers().stream().map(Identifier::reading).toList();
        List<IdentifierReading> any = new ArrayList<>(numbers);
        query.names().stream()
                .filter(text -> text.length() <= Identifier.MOST_CHARACTERS)
                .map(text -> Identifier.of(IdentifierKind.ANY, text).reading())
                .forEach(any::add);
        return new Asked(query, names, Countries.of(query.countries()), Places.of(query.places()), numbers, any);
    }

    /** Whether a fact of it can speak for a hit. */
    boolean canGain() {
        return !query.birthDates().isEmpty()
                || !query.genders().isEmpty()
                || !places.parts().isEmpty();
    }
}
