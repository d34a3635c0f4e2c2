package org.demarche.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entity as FollowTheMoney writes it, with what OpenSanctions adds to the line.
 *
 * @param id of the entity
 * @param caption what it is called
 * @param schema its kind
 * @param properties by name, each with one value or more
 * @param referents other ids of it
 * @param datasets the sources it comes from
 * @param firstSeen when the ledger first learnt of it, {@code 2023-04-20T18:00:25}, UTC
 * @param lastSeen when its sources were last read, in that form
 * @param lastChange when the ledger last learnt something of it, in that form
 * @param target whether an authority designated it and that is in force
 */
public record FtmEntity(
        String id,
        String caption,
        String schema,
        Map<String, List<FtmValue>> properties,
        List<String> referents,
        List<String> datasets,
        @JsonProperty("first_seen") String firstSeen,
        @JsonProperty("last_seen") String lastSeen,
        @JsonProperty("last_change") String lastChange,
        boolean target) {
    /** Copies the collections; properties keep their order. */
    public FtmEntity {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        referents = List.copyOf(referents);
        datasets = List.copyOf(datasets);
    }

    /** The texts of a property, none if it has no value. */
    public List<String> texts(String property) {
        return properties.getOrDefault(property, List.of()).stream()
                .map(FtmValue::text)
                .toList();
    }

    /** The different values of all properties of a type, such as {@code country}. */
    List<String> ofType(String type, FtmModel model) {
        FtmSchema kind = model.required(schema);
        List<String> found = new ArrayList<>();
        properties.forEach((name, values) -> {
            if (kind.property(name)
                    .filter(property -> property.type().equals(type))
                    .isPresent()) {
                values.forEach(value -> found.add(value.text()));
            }
        });
        return found.stream().distinct().toList();
    }

    /** The same with a property more, or other values of it. */
    FtmEntity with(String property, List<FtmValue> values) {
        Map<String, List<FtmValue>> more = new LinkedHashMap<>(properties);
        more.put(property, List.copyOf(values));
        return new FtmEntity(id, caption, schema, more, referents, datasets, firstSeen, lastSeen, lastChange, target);
    }
}
