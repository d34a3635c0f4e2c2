package org.demarche.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.DemarcheException;
import org.demarche.model.EntityType;
import org.demarche.model.ErrorCode;
import org.demarche.model.Period;

/** Queries from schema and properties of FollowTheMoney. */
final class PropertyQuery {
    private static final List<String> NAME = List.of("name", "alias", "weakAlias", "previousName", "abbreviation");
    private static final List<String> BIRTH = List.of("birthDate");
    private static final List<String> COUNTRY =
            List.of("country", "nationality", "citizenship", "jurisdiction", "mainCountry", "flag");
    private static final List<String> IDENTIFIER = List.of(
            "passportNumber",
            "idNumber",
            "registrationNumber",
            "taxNumber",
            "imoNumber",
            "mmsi",
            "callSign",
            "swiftBic",
            "leiCode",
            "innCode",
            "ogrnCode",
            "dunsCode",
            "iban",
            "accountNumber",
            "publicKey");
    /** Schemata that say too little to rule out a kind of thing. */
    private static final Set<String> OPEN = Set.of("", "thing", "legalentity", "asset", "value");

    /** Each property that a query can use, by its name in small letters. */
    static final Map<String, String> NAMES = names();

    private PropertyQuery() {}

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        for (List<String> group : List.of(NAME, BIRTH, COUNTRY, IDENTIFIER)) {
            group.forEach(property -> names.put(property.toLowerCase(Locale.ROOT), property));
        }
        return Map.copyOf(names);
    }

    /** @throws DemarcheException WRONG_USAGE if a value cannot be read */
    static Query of(String schema, Map<String, List<String>> properties) {
        return new Query(
                values(properties, NAME),
                type(schema),
                values(properties, BIRTH).stream().map(PropertyQuery::date).toList(),
                values(properties, COUNTRY),
                values(properties, IDENTIFIER),
                Query.Scope.PARTIES);
    }

    private static List<String> values(Map<String, List<String>> properties, List<String> wanted) {
        List<String> values = new ArrayList<>();
        wanted.forEach(property -> values.addAll(properties.getOrDefault(property, List.of())));
        return values.stream().distinct().toList();
    }

    private static Optional<EntityType> type(String schema) {
        if (OPEN.contains(schema.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        for (EntityType type : EntityType.values()) {
            if (type.ftm().equalsIgnoreCase(schema) || type.id().equalsIgnoreCase(schema)) {
                return Optional.of(type);
            }
        }
        throw new DemarcheException(
                ErrorCode.WRONG_USAGE,
                "expected a schema such as Person, Organization, Company or Vessel, found \"" + schema
                        + "\": leave it empty if it is not known");
    }

    private static Period date(String text) {
        return Period.tryParse(text)
                .orElseThrow(() -> new DemarcheException(
                        ErrorCode.WRONG_USAGE,
                        "expected a birthDate such as 1960-05-02 or 1960, found \"" + text
                                + "\": leave it empty if it is not known"));
    }
}
