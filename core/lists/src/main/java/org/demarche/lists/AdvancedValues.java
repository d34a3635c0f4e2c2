package org.demarche.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.EntityType;

/** What the numbers of a file in OFAC's advanced XML mean: words of the reference value sets, places, and whose a profile or an identity is. Not safe for use by several threads. */
final class AdvancedValues {
    /** Sets of words that are used. */
    private static final Set<String> WORDS = Set.of(
            "AliasType",
            "Country",
            "DetailReference",
            "FeatureType",
            "IDRegDocType",
            "LegalBasis",
            "List",
            "NamePartType",
            "PartyType",
            "PartySubType",
            "RelationQuality",
            "RelationType",
            "Reliability",
            "SanctionsType",
            "Script",
            "Validity");

    /** The elements to be given to {@link #add}. */
    static final Set<String> ELEMENTS = elements();

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, List<String>> places = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, EntityType> types = new HashMap<>();

    private static Set<String> elements() {
        List<String> all = new ArrayList<>(WORDS);
        all.addAll(List.of("Location", "DistinctParty"));
        return Set.copyOf(all);
    }

    /** Takes one of {@link #ELEMENTS}; words come before what uses them. */
    void add(XmlElement element) {
        String id = element.attribute("ID").orElse("");
        switch (element.name()) {
            case "Location" -> location(id, element);
            case "DistinctParty" -> element.each("Profile").forEach(this::profile);
            default -> {
                words.put(key(element.name(), id), element.text());
                element.attribute("PartyTypeID").ifPresent(type -> words.put(key("PartyTypeOf", id), type));
            }
        }
    }

    /** The words for a number in a set. */
    Optional<String> word(String set, Optional<String> id) {
        return id.flatMap(number -> Optional.ofNullable(words.get(key(set, number))))
                .filter(word -> !word.isEmpty());
    }

    /** The lines of a place, its country behind. */
    List<String> place(String id) {
        return places.getOrDefault(id, List.of());
    }

    /** The country of a place. */
    Optional<String> country(String id) {
        return Optional.ofNullable(countries.get(id));
    }

    /** The profile that an identity is of. */
    Optional<String> owner(String identity) {
        return Optional.ofNullable(owners.get(identity));
    }

    /** The kind of party of a profile. */
    EntityType type(String profile) {
        return types.getOrDefault(profile, EntityType.ORGANIZATION);
    }

    private void location(String id, XmlElement location) {
        List<String> lines = new ArrayList<>();
        for (XmlElement part : location.each("LocationPart")) {
            part.each("LocationPartValue").forEach(value -> value.value("Value").ifPresent(lines::add));
        }
        Optional<String> country =
                location.first("LocationCountry").flatMap(element -> word("Country", element.attribute("CountryID")));
        country.ifPresent(name -> {
            lines.add(name);
            countries.put(id, name);
        });
        places.put(id, List.copyOf(lines));
    }

    private void profile(XmlElement profile) {
        String id = profile.attribute("ID").orElse("");
        Optional<String> subtype = profile.attribute("PartySubTypeID");
        EntityType byName = OfacEntries.type(word("PartySubType", subtype).orElse(""));
        Optional<String> party = subtype.flatMap(number -> word("PartyTypeOf", Optional.of(number)));
        boolean told = byName != EntityType.ORGANIZATION;
        types.put(id, told ? byName : OfacEntries.type(word("PartyType", party).orElse("")));
        profile.each("Identity")
                .forEach(identity -> identity.attribute("ID").ifPresent(number -> owners.put(number, id)));
    }

    private static String key(String set, String id) {
        return set + " " + id;
    }
}
