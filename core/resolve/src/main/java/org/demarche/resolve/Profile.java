package org.demarche.resolve;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.EntityType;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.RecordId;
import org.demarche.model.SourceRecord;
import org.demarche.names.CountryNames;
import org.demarche.names.Name;

/** What is known of one record that can join it to another or keep it from one. Immutable. */
final class Profile {
    private final SourceRecord record;
    private final List<FullName> names;
    private final Map<Attribute, Set<String>> attributes;
    private final Map<Predicate, Set<String>> numbers;
    private final Set<Period> births;
    private final List<Period> exactBirths;
    private final String source;

    /** What two records of one thing have in common, if it is known of both; dates of birth apart, which have a precision. */
    enum Attribute {
        GENDER("gender"),
        NATIONALITY("nationality"),
        COUNTRY("country");

        private final String word;

        Attribute(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        String shown(String value) {
            return this == GENDER ? value : CountryNames.name(value);
        }
    }

    Profile(
            SourceRecord record,
            List<FullName> names,
            Map<Attribute, Set<String>> attributes,
            Map<Predicate, Set<String>> numbers,
            Set<Period> births) {
        this.record = record;
        this.names = List.copyOf(names);
        this.attributes = new EnumMap<>(Attribute.class);
        attributes.forEach((attribute, values) ->
                this.attributes.put(attribute, Collections.unmodifiableSet(new TreeSet<>(values))));
        this.numbers = new EnumMap<>(Predicate.class);
        numbers.forEach(
                (predicate, values) -> this.numbers.put(predicate, Collections.unmodifiableSet(new TreeSet<>(values))));
        this.births = Collections.unmodifiableSet(new TreeSet<>(births));
        this.exactBirths = births.stream().filter(Profile::isExact).toList();
        this.source = record.id().source();
    }

    private static boolean isExact(Period birth) {
        return !birth.isInterval()
                && !birth.isApproximate()
                && !birth.isUncertain()
                && birth.precision().compareTo(Period.Precision.YEAR) <= 0;
    }

    /** The same without names: what is left to be asked of it once all records are joined. */
    Profile withoutNames() {
        return names.isEmpty() ? this : new Profile(record, List.of(), attributes, numbers, births);
    }

    RecordId id() {
        return record.id();
    }

    EntityType type() {
        return record.type();
    }

    /** The names that are full, in the order of their texts. */
    List<FullName> names() {
        return names;
    }

    /** The full names, or the caption if none is. */
    List<Name> anyNames() {
        return names.isEmpty() && record.caption().length() <= Name.MAX_CHARACTERS
                ? List.of(Name.read(record.caption(), FullName.kind(type())))
                : names.stream().map(FullName::name).toList();
    }

    /** Whether its source keeps one record for one thing, as lists and packs do; a text may mention a thing under several names. */
    boolean listed() {
        return record.mentions().isEmpty();
    }

    Set<String> values(Attribute attribute) {
        return attributes.getOrDefault(attribute, Set.of());
    }

    Set<String> numbers(Predicate predicate) {
        return numbers.getOrDefault(predicate, Set.of());
    }

    Map<Predicate, Set<String>> numbers() {
        return Collections.unmodifiableMap(numbers);
    }

    Set<Period> births() {
        return births;
    }

    /** The dates of birth that are exact to the year at least. */
    List<Period> exactBirths() {
        return exactBirths;
    }

    /** Whether both stand in one list or pack, which keeps them apart. */
    boolean isListedBeside(Profile other) {
        return listed() && other.listed() && source.equals(other.source);
    }

    boolean fitsTypeOf(Profile other) {
        return type().isA(other.type()) || other.type().isA(type());
    }

    /** What records of texts must have in common to be told apart by nothing; empty if the record may not be joined by its name. */
    Optional<List<Object>> signature() {
        if (listed() || names.isEmpty()) {
            return Optional.empty();
        }
        List<String> texts = names.stream().map(name -> name.name().folded()).toList();
        return Optional.of(List.of(type(), texts, attributes, numbers, births));
    }
}
