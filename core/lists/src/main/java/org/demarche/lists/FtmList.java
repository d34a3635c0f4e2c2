package org.demarche.lists;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.DemarcheException;
import org.demarche.model.EntityType;
import org.demarche.model.ErrorCode;
import org.demarche.model.Origin;

/**
 * Entities of FollowTheMoney in JSON, or changes of them ({@code op} and {@code entity}): things with properties, and links that are entities themselves. Reading
 * goes through the file twice: the first pass learns the ids and kinds of the things, to which links refer. See https://followthemoney.tech/.
 */
final class FtmList {
    private static final String SCHEMA = "schema";
    private static final String PROPERTIES = "properties";
    private static final String OP = "op";
    private static final String ENTITY = "entity";
    private static final String REMOVED = "DEL";
    private static final int LONGEST_ID = 40;

    private FtmList() {}

    /** The list, if the first object of the one file is such an entity or change. */
    static Optional<ListSource> recognise(FoundFiles found) {
        return found.single()
                .filter(file -> {
                    Set<String> names = JsonFile.firstFields(file);
                    return names.containsAll(Set.of(SCHEMA, PROPERTIES)) || names.containsAll(Set.of(OP, ENTITY));
                })
                .map(file -> open(new JsonFile(file), found));
    }

    private static ListSource open(JsonFile json, FoundFiles found) {
        RawFile file = json.file();
        Set<String> datasets = new LinkedHashSet<>();
        int[] things = {0};
        json.forEach(row -> row.content().flatMap(FtmList::entity).ifPresent(entity -> {
            things[0]++;
            if (datasets.size() < 2) {
                datasets.addAll(entity.texts("datasets"));
            }
        }));
        if (things[0] == 0) {
            throw new DemarcheException(
                    ErrorCode.WRONG_LAYOUT,
                    "expected entities with id, schema and properties, found none in " + file.place()
                            + ": fetch the file again");
        }
        String name = datasets.size() == 1 ? datasets.iterator().next() : stem(file.name());
        return new ReadyList(description(name), found.published(), List.of(file), listing -> read(json, listing));
    }

    /** What is the same for all lists of entities of FollowTheMoney, in whichever layout. */
    static ListDescription description(String name) {
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = id.substring(0, Math.min(id.length(), LONGEST_ID));
        return new ListDescription(
                "ftm-" + (cut.isEmpty() ? "entities" : cut),
                "FollowTheMoney " + name,
                "authority not named",
                "publisher not named in the file",
                Optional.empty(),
                "application/json",
                "programme",
                Origin.list("ftm", "1"));
    }

    /** The name of a file without its endings. */
    static String stem(String fileName) {
        return fileName.replaceFirst("(?i)(\\.(entities|ftm|statements|targets|nested|json|ijson|jsonl|csv))+$", "");
    }

    private static void read(JsonFile json, Listing listing) {
        FtmKinds kinds = new FtmKinds();
        json.forEach(row -> row.content().flatMap(FtmList::entity).ifPresent(kinds::learn));
        json.forEach(row -> {
            Optional<Json.Fields> content = row.content();
            content.ifPresentOrElse(listing::row, listing::row);
            if (content.isEmpty()) {
                listing.reject(
                        row.locator(),
                        "expected an entity of at most " + Limits.LONGEST_ROW + " characters, found a longer one");
            } else if (content.get().first(OP).filter(REMOVED::equals).isPresent()) {
                listing.reject(
                        row.locator(), "expected an entity to be added or changed, found one to be taken off the list");
            } else if (entity(content.get()).isEmpty()) {
                listing.reject(
                        row.locator(), "expected an entity with id, schema and properties, found one of them missing");
            } else {
                read(entity(content.get()).get(), row.locator(), json, kinds, listing);
            }
        });
    }

    private static void read(Json.Fields entity, String locator, JsonFile json, FtmKinds kinds, Listing listing) {
        FtmReader.read(entity, locator, json.file().content().address(), kinds, listing);
    }

    /** The entity in an object, or in the change that the object is; empty if it is none. */
    private static Optional<Json.Fields> entity(Json.Fields object) {
        Json.Fields entity = object.object(ENTITY).orElse(object);
        boolean whole = entity.first("id").isPresent()
                && entity.first(SCHEMA).isPresent()
                && entity.object(PROPERTIES).isPresent();
        return whole ? Optional.of(entity) : Optional.empty();
    }

    /** Which ids are those of things, and of what kind. In memory, the ids. */
    static final class FtmKinds {
        private final Map<String, EntityType> byId = new HashMap<>();

        /** Takes an entity, unless it is a link. */
        void learn(Json.Fields entity) {
            entity.first("id").ifPresent(id -> entity.first(SCHEMA).ifPresent(schema -> learn(id, schema)));
        }

        /** Takes an entity by its id and schema, unless it is a link. */
        void learn(String id, String schema) {
            FtmNames.type(schema).ifPresent(type -> byId.putIfAbsent(id, type));
        }

        /** The kind of the thing of an id; empty if the file has none. */
        Optional<EntityType> of(String id) {
            return Optional.ofNullable(byId.get(id));
        }
    }
}
