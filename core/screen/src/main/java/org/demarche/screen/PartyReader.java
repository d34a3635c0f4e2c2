package org.demarche.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.DemarcheException;
import org.demarche.model.EntityType;
import org.demarche.model.ErrorCode;
import org.demarche.model.Period;
import org.demarche.names.CountryNames;

/** Reads a party of FollowTheMoney, once. */
final class PartyReader {
    private static final Map<String, Optional<EntityType>> SCHEMATA = schemata();
    /** Names in the order in which they are taken. */
    private static final List<String> MAIN_NAMES = List.of("name", "alias", "previousName", "abbreviation");

    private static final Set<String> NAMES = Set.copyOf(MAIN_NAMES);
    private static final Set<String> FIRST = Set.of("firstName", "secondName", "middleName", "fatherName");
    private static final String LAST = "lastName";
    private static final String WEAK = "weakAlias";
    private static final Set<String> COUNTRIES =
            Set.of("nationality", "citizenship", "country", "jurisdiction", "mainCountry", "flag");
    private static final Set<String> PLACES = Set.of("birthPlace", "address", "city", "full", "region");
    private static final Map<String, IdentifierKind> NUMBERS = numbers();
    private static final String GENDER = "gender";
    /** Property of the date of birth. */
    static final String BIRTH = "birthDate";

    /** Each property that says something here, by its name in small letters. */
    static final Map<String, String> PROPERTIES = properties();

    private final String schema;
    private final Optional<EntityType> type;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> weakNames = new LinkedHashSet<>();
    private final Set<Period> births = new LinkedHashSet<>();
    private final Set<Gender> genders = new LinkedHashSet<>();
    private final Set<String> countries = new LinkedHashSet<>();
    private final Set<String> places = new LinkedHashSet<>();
    private final Set<Identifier> identifiers = new LinkedHashSet<>();
    private final Map<String, List<String>> cleaned = new HashMap<>();
    private final Set<String> ignored = new TreeSet<>();
    private final List<String> refused = new ArrayList<>();

    PartyReader(String schema) {
        this.schema = schema.strip();
        Optional<EntityType> known = SCHEMATA.get(this.schema.toLowerCase(Locale.ROOT));
        if (known == null) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected a schema such as Person, Organization, Company or Vessel, found \"" + this.schema
                            + "\": give Thing if it is not known");
        }
        this.type = known;
    }

    PartyRecord read(Map<String, List<String>> properties) {
        MAIN_NAMES.forEach(property -> readAll(property, properties.getOrDefault(property, List.of())));
        properties.forEach((property, values) -> {
            if (!MAIN_NAMES.contains(property)) {
                readAll(property, values);
            }
        });
        fullName(properties).ifPresent(names::add);
        Query query = new Query(
                List.copyOf(names),
                List.copyOf(weakNames),
                type,
                List.copyOf(births),
                genders,
                List.copyOf(countries),
                List.copyOf(places),
                List.copyOf(identifiers),
                Query.Scope.PARTIES);
        return new PartyRecord(schema, query, cleaned, ignored, refused);
    }

    private void readAll(String property, List<String> values) {
        values.stream().map(String::strip).filter(value -> !value.isEmpty()).forEach(value -> read(property, value));
    }

    /** The parts of a name in the order in which most of the world writes them; comparing minds no order. */
    private static Optional<String> fullName(Map<String, List<String>> properties) {
        List<String> parts = new ArrayList<>();
        for (String property : List.of("firstName", "secondName", "middleName", "fatherName", LAST)) {
            properties.getOrDefault(property, List.of()).stream()
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .findFirst()
                    .ifPresent(parts::add);
        }
        boolean whole = properties.containsKey("firstName") && properties.containsKey(LAST);
        return whole && parts.size() > 1 ? Optional.of(String.join(" ", parts)) : Optional.empty();
    }

    private void read(String property, String value) {
        if (NAMES.contains(property)) {
            take(property, value, names.add(value));
        } else if (property.equals(WEAK)) {
            take(property, value, weakNames.add(value));
        } else if (FIRST.contains(property) || property.equals(LAST)) {
            take(property, value, true);
        } else if (COUNTRIES.contains(property)) {
            country(property, value);
        } else if (PLACES.contains(property)) {
            take(property, value, places.add(value));
        } else if (property.equals(BIRTH)) {
            birthDate(property, value);
        } else if (property.equals(GENDER)) {
            gender(property, value);
        } else {
            number(property, value);
        }
    }

    private void country(String property, String value) {
        Optional<String> code = CountryNames.standard().code(value);
        if (code.isEmpty()) {
            refused.add(property + ": " + value);
            countries.add(value); // it may be any country, so that none conflicts
        } else {
            take(property, code.get().toLowerCase(Locale.ROOT), countries.add(value));
        }
    }

    private void birthDate(String property, String value) {
        Optional<Period> date = Period.tryParse(value);
        if (date.isEmpty()) {
            refused.add(property + ": " + value);
        } else {
            take(property, date.get().toString(), births.add(date.get()));
        }
    }

    private void gender(String property, String value) {
        Optional<Gender> gender = Gender.tryParse(value);
        if (gender.isEmpty()) {
            refused.add(property + ": " + value);
        } else {
            take(property, gender.get().id(), genders.add(gender.get()));
        }
    }

    private void number(String property, String value) {
        IdentifierKind kind = NUMBERS.get(property);
        if (kind == null) {
            ignored.add(property);
        } else if (value.length() > Identifier.MOST_CHARACTERS) {
            refused.add(property + ": " + value.substring(0, Identifier.MOST_CHARACTERS) + "…");
        } else {
            take(property, value, identifiers.add(Identifier.of(kind, value)));
        }
    }

    private void take(String property, String value, boolean isNew) {
        List<String> values = cleaned.computeIfAbsent(property, unused -> new ArrayList<>());
        if (isNew || !values.contains(value)) {
            values.add(value);
        }
    }

    private static Map<String, Optional<EntityType>> schemata() {
        Map<String, Optional<EntityType>> schemata = new LinkedHashMap<>();
        for (EntityType type : EntityType.values()) {
            schemata.put(type.id(), Optional.of(type));
        }
        schemata.put("Airplane", Optional.of(EntityType.AIRCRAFT));
        schemata.put("RealEstate", Optional.of(EntityType.PREMISES));
        schemata.put("Address", Optional.of(EntityType.PLACE));
        // These say less than whether it is a person or a company, a ship or an aeroplane.
        for (String wide : List.of("Thing", "LegalEntity", "Asset", "Vehicle", "Security")) {
            schemata.put(wide, Optional.empty());
        }
        return schemata.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        entry -> entry.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
    }

    private static Map<String, String> properties() {
        return Stream.of(NAMES, FIRST, COUNTRIES, PLACES, NUMBERS.keySet(), Set.of(LAST, WEAK, BIRTH, GENDER))
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableMap(name -> name.toLowerCase(Locale.ROOT), Function.identity()));
    }

    private static Map<String, IdentifierKind> numbers() {
        Map<String, IdentifierKind> numbers = new HashMap<>();
        numbers.put("passportNumber", IdentifierKind.PASSPORT);
        numbers.put("idNumber", IdentifierKind.IDENTITY_PAPER);
        numbers.put("socialSecurityNumber", IdentifierKind.IDENTITY_PAPER);
        numbers.put("registrationNumber", IdentifierKind.REGISTRATION);
        numbers.put("ogrnCode", IdentifierKind.REGISTRATION);
        numbers.put("uscCode", IdentifierKind.REGISTRATION);
        numbers.put("dunsCode", IdentifierKind.REGISTRATION);
        numbers.put("taxNumber", IdentifierKind.TAX);
        numbers.put("vatCode", IdentifierKind.TAX);
        numbers.put("innCode", IdentifierKind.TAX);
        numbers.put("leiCode", IdentifierKind.LEI);
        numbers.put("swiftBic", IdentifierKind.BIC);
        numbers.put("bic", IdentifierKind.BIC);
        numbers.put("imoNumber", IdentifierKind.IMO);
        numbers.put("mmsi", IdentifierKind.MMSI);
        numbers.put("callSign", IdentifierKind.CALL_SIGN);
        numbers.put("isin", IdentifierKind.ISIN);
        numbers.put("isinCode", IdentifierKind.ISIN);
        numbers.put("iban", IdentifierKind.IBAN);
        numbers.put("accountNumber", IdentifierKind.ACCOUNT);
        numbers.put("publicKey", IdentifierKind.WALLET);
        numbers.put("phone", IdentifierKind.PHONE);
        numbers.put("email", IdentifierKind.EMAIL);
        numbers.put("serialNumber", IdentifierKind.ANY);
        numbers.put("icaoCode", IdentifierKind.ANY);
        return Map.copyOf(numbers);
    }
}
