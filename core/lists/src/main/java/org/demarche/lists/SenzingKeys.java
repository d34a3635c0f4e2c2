package org.demarche.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.EntityType;
import org.demarche.model.Predicate;

/** The keys of Senzing's entity specification, and what each is here. */
final class SenzingKeys {
    static final String SOURCE = "DATA_SOURCE";
    static final String ID = "RECORD_ID";
    static final String TYPE = "RECORD_TYPE";
    static final List<String> NAME_PARTS =
            List.of("NAME_PREFIX", "NAME_FIRST", "NAME_MIDDLE", "NAME_LAST", "NAME_SUFFIX");
    static final List<String> ADDRESS_PARTS = List.of(
            "ADDR_LINE1",
            "ADDR_LINE2",
            "ADDR_LINE3",
            "ADDR_LINE4",
            "ADDR_LINE5",
            "ADDR_LINE6",
            "ADDR_CITY",
            "ADDR_STATE",
            "ADDR_POSTAL_CODE",
            "ADDR_COUNTRY");

    private static final List<String> OTHERS = List.of(
            TYPE,
            "NAME_TYPE",
            "NAME_FULL",
            "NAME_ORG",
            "ADDR_TYPE",
            "ADDR_FULL",
            "ADDR_FROM_DATE",
            "ADDR_THRU_DATE",
            "REL_ANCHOR_DOMAIN",
            "REL_ANCHOR_KEY",
            "REL_POINTER_DOMAIN",
            "REL_POINTER_KEY",
            "REL_POINTER_ROLE",
            "REL_POINTER_FROM_DATE",
            "REL_POINTER_THRU_DATE");

    private static final Map<String, Value> VALUES = values();
    private static final List<String> KNOWN = known();

    private SenzingKeys() {}

    /**
     * What a key's value is.
     *
     * @param predicates what is claimed: the first that the schema lets the party have
     * @param role what the value is used as; empty if the predicate says it all
     * @param place key of the country or state that gave it out; empty if there is none
     * @param kind key that says what sort it is; empty if there is none
     */
    record Value(List<Predicate> predicates, String role, String place, String kind) {
        Value {
            predicates = List.copyOf(predicates);
        }

        /** The predicate for a party; empty if it can have none of them. */
        Optional<Predicate> predicate(EntityType type) {
            return predicates.stream().filter(each -> each.acceptsSubject(type)).findFirst();
        }
    }

    /** What the value of a key is, by the key, in order. */
    static Map<String, Value> valuesByKey() {
        return VALUES;
    }

    /** The key that a top-level name is, without the usage that may stand before it; the name itself if it is none. */
    static String known(String name) {
        if (KNOWN.contains(name)) {
            return name;
        }
        return KNOWN.stream()
                .filter(key -> name.endsWith("_" + key))
                .findFirst()
                .orElse(name);
    }

    /** The key that says what the usage before a key means: HOME_ADDR_CITY is in an address of ADDR_TYPE HOME. */
    static Optional<String> usageKey(String key) {
        if (key.startsWith("NAME_")) {
            return Optional.of("NAME_TYPE");
        }
        if (key.startsWith("ADDR_")) {
            return Optional.of("ADDR_TYPE");
        }
        return Optional.ofNullable(VALUES.get(key)).map(Value::kind).filter(kind -> !kind.isEmpty());
    }

    private static List<String> known() {
        List<String> keys = new ArrayList<>(OTHERS);
        keys.addAll(NAME_PARTS);
        keys.addAll(ADDRESS_PARTS);
        VALUES.forEach((key, value) -> {
            keys.add(key);
            keys.add(value.place());
            keys.add(value.kind());
        });
        keys.removeIf(String::isEmpty);
        keys.sort(Comparator.comparingInt(String::length).reversed());
        return List.copyOf(keys);
    }

    private static Map<String, Value> values() {
        Map<String, Value> all = new LinkedHashMap<>();
        plain(all, "GENDER", Predicate.GENDER);
        plain(all, "DATE_OF_BIRTH", Predicate.BIRTH_DATE);
        plain(all, "DATE_OF_DEATH", Predicate.DEATH_DATE);
        plain(all, "PLACE_OF_BIRTH", Predicate.BIRTH_PLACE);
        plain(all, "NATIONALITY", Predicate.NATIONALITY);
        plain(all, "CITIZENSHIP", Predicate.CITIZENSHIP);
        plain(all, "REGISTRATION_DATE", Predicate.INCORPORATION_DATE, Predicate.BUILD_DATE);
        all.put("REGISTRATION_COUNTRY", value("registration country", "", "", Predicate.COUNTRY));
        all.put("COUNTRY_OF_ASSOCIATION", value("country of association", "", "", Predicate.COUNTRY));
        all.put("PHONE_NUMBER", value("", "", "PHONE_TYPE", Predicate.PHONE));
        plain(all, "EMAIL_ADDRESS", Predicate.EMAIL);
        plain(all, "WEBSITE_ADDRESS", Predicate.WEBSITE);
        all.put("PASSPORT_NUMBER", value("", "PASSPORT_COUNTRY", "", Predicate.PASSPORT_NUMBER, Predicate.ID_NUMBER));
        all.put("DRIVERS_LICENSE_NUMBER", value("driving licence", "DRIVERS_LICENSE_STATE", "", Predicate.ID_NUMBER));
        all.put("SSN_NUMBER", value("social security number", "", "", Predicate.ID_NUMBER));
        all.put("NPI_NUMBER", value("national provider identifier", "", "", Predicate.ID_NUMBER));
        all.put(
                "NATIONAL_ID_NUMBER",
                value("national id", "NATIONAL_ID_COUNTRY", "NATIONAL_ID_TYPE", Predicate.ID_NUMBER));
        all.put("TAX_ID_NUMBER", value("", "TAX_ID_COUNTRY", "TAX_ID_TYPE", Predicate.TAX_NUMBER));
        all.put("OTHER_ID_NUMBER", value("other id", "OTHER_ID_COUNTRY", "OTHER_ID_TYPE", Predicate.ID_NUMBER));
        all.put("TRUSTED_ID_NUMBER", value("trusted id", "", "TRUSTED_ID_TYPE", Predicate.ID_NUMBER));
        all.put("ACCOUNT_NUMBER", value("", "", "ACCOUNT_DOMAIN", Predicate.ACCOUNT_NUMBER));
        all.put("DUNS_NUMBER", value("DUNS", "", "", Predicate.REGISTRATION_NUMBER, Predicate.ID_NUMBER));
        plain(all, "LEI_NUMBER", Predicate.LEI);
        plain(all, "IMO_NUMBER", Predicate.IMO_NUMBER);
        plain(all, "MMSI_NUMBER", Predicate.MMSI);
        plain(all, "CALL_SIGN", Predicate.CALL_SIGN);
        all.put("EMPLOYER", value("employer", "", "", Predicate.REMARK));
        all.put("EMPLOYER_NAME", value("employer", "", "", Predicate.REMARK));
        all.put(
                "GROUP_ASSOCIATION_ORG_NAME",
                value("group association", "", "GROUP_ASSOCIATION_TYPE", Predicate.REMARK));
        all.put("TOPIC", value("topic", "", "", Predicate.SANCTIONS_RISK));
        plain(all, "URL", Predicate.SOURCE_URL);
        plain(all, "SOURCE_URL", Predicate.SOURCE_URL);
        all.put("LAST_CHANGE", value("last change", "", "", Predicate.REMARK));
        return all;
    }

    private static void plain(Map<String, Value> all, String key, Predicate... predicates) {
        all.put(key, value("", "", "", predicates));
    }

    private static Value value(String role, String place, String kind, Predicate... predicates) {
        return new Value(List.of(predicates), role, place, kind);
    }
}
