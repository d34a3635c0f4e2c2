package org.demarche.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.EntityType;
import org.demarche.model.RecordId;

/**
 * Which names of a list are those of exactly one entry: they tell whom an entry means that names another. In memory, the names of the entries. Not safe for use
 * by several threads.
 */
final class EntryNames {
    private final Map<String, Optional<RecordId>> byName = new HashMap<>();

    /** Takes the name of an entry. */
    void add(String name, EntityType type, RecordId id) {
        keys(name, type)
                .forEach(key ->
                        byName.merge(key, Optional.of(id), (one, other) -> one.equals(other) ? one : Optional.empty()));
    }

    /** The entry that alone has a name: as the list writes it, or with the family name behind. */
    Optional<RecordId> named(String name) {
        return byName.getOrDefault(key(name), Optional.empty());
    }

    private static Set<String> keys(String name, EntityType type) {
        int comma = name.indexOf(',');
        if (type == EntityType.PERSON && comma > 0) {
            String natural = name.substring(comma + 1).strip() + " "
                    + name.substring(0, comma).strip();
            return Set.copyOf(List.of(key(name), key(natural)));
        }
        return Set.of(key(name));
    }

    /** A sentence ends in a full stop, and so do many names of companies: it tells none from another. */
    private static String key(String name) {
        String bare = name.strip();
        int end = bare.length();
        while (end > 0 && bare.charAt(end - 1) == '.') {
            end--;
        }
        return bare.substring(0, end).toUpperCase(Locale.ROOT);
    }
}
