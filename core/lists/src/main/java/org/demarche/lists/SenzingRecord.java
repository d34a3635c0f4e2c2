package org.demarche.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.EntityType;

/**
 * A record in Senzing's layout: keys at the top, keys in lists of objects of whatever name (NAMES, ADDRESSES, FEATURES, …).
 *
 * @param source the data source
 * @param id its id there
 * @param groups keys that belong together, in the order of the file
 * @param faults places of what is neither a value nor a list of objects with values
 */
record SenzingRecord(String source, Optional<String> id, List<SenzingGroup> groups, List<String> faults) {
    private static final Map<String, EntityType> TYPES = Map.of(
            "PERSON", EntityType.PERSON,
            "ORGANIZATION", EntityType.ORGANIZATION,
            "COMPANY", EntityType.COMPANY,
            "VESSEL", EntityType.VESSEL,
            "AIRCRAFT", EntityType.AIRCRAFT);
    private static final List<String> OF_PERSONS = List.of("NAME_FIRST", "NAME_LAST", "DATE_OF_BIRTH");

    SenzingRecord {
        groups = List.copyOf(groups);
        faults = List.copyOf(faults);
    }

    static SenzingRecord of(Json.Fields object) {
        List<String> faults = new ArrayList<>();
        Map<String, SenzingGroup> top = new LinkedHashMap<>();
        List<SenzingGroup> groups = new ArrayList<>();
        object.byName().forEach((name, value) -> {
            if (value instanceof Json.Text text) {
                put(top, name, text.value().strip());
            } else {
                groups.addAll(groups(name, value, faults));
            }
        });
        groups.addAll(0, top.values());
        String source = object.first(SenzingKeys.SOURCE).orElse("");
        return new SenzingRecord(source, object.first(SenzingKeys.ID), groups, faults);
    }

    private static void put(Map<String, SenzingGroup> top, String name, String value) {
        boolean isHead = name.equals(SenzingKeys.SOURCE) || name.equals(SenzingKeys.ID);
        if (value.isEmpty() || isHead) {
            return;
        }
        String key = SenzingKeys.known(name);
        String usage = name.substring(0, name.length() - key.length());
        top.computeIfAbsent(usage, any -> new SenzingGroup("")).put(key, name, value);
        if (!usage.isEmpty()) {
            SenzingKeys.usageKey(key)
                    .filter(typed -> top.get(usage).look(typed).isEmpty())
                    .ifPresent(typed -> top.get(usage).put(typed, name, usage.replaceFirst("_$", "")));
        }
    }

    private static List<SenzingGroup> groups(String name, Json value, List<String> faults) {
        List<SenzingGroup> groups = new ArrayList<>();
        int number = 0;
        for (Json item : value.items()) {
            number++;
            String place = name + "[" + number + "]";
            if (!(item instanceof Json.Fields fields)) {
                faults.add(place);
                continue;
            }
            SenzingGroup group = new SenzingGroup(place);
            fields.byName().forEach((key, inner) -> {
                if (!(inner instanceof Json.Text text)) {
                    faults.add(place + "/" + key);
                } else if (!text.value().isBlank()) {
                    group.put(key, key, text.value().strip());
                }
            });
            groups.add(group);
        }
        return groups;
    }

    /** The kind of the party: as the record says it, else by the keys that only persons have; empty if it says another. */
    Optional<EntityType> type() {
        Optional<String> said = groups.stream()
                .flatMap(group -> group.look(SenzingKeys.TYPE).stream())
                .findFirst();
        if (said.isPresent()) {
            return Optional.ofNullable(TYPES.get(said.get().toUpperCase(java.util.Locale.ROOT)));
        }
        boolean person = groups.stream().anyMatch(group -> group.hasAny(OF_PERSONS));
        return Optional.of(person ? EntityType.PERSON : EntityType.ORGANIZATION);
    }
}
