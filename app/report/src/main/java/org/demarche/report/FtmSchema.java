package org.demarche.report;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of thing of FollowTheMoney.
 *
 * @param name such as {@code Person}
 * @param label for people
 * @param plural for people
 * @param ancestry what each is, itself included
 * @param use what it may be used for
 * @param properties by name, those of its ancestors included
 */
public record FtmSchema(
        String name, String label, String plural, Set<String> ancestry, Use use, Map<String, FtmProperty> properties) {
    /** What a kind of thing may be used for. */
    public enum Use {
        /** Entities are of it, and a query may ask for it. */
        MATCHED,
        /** Entities are of it. */
        PLAIN,
        /** Only its kinds have entities. */
        ABSTRACT
    }

    /** Copies the collections; properties keep their order. */
    public FtmSchema {
        ancestry = Set.copyOf(ancestry);
        properties = Collections.unmodifiableMap(properties);
    }

    /** Whether each of it is one of that other kind. */
    public boolean isA(String other) {
        return ancestry.contains(other);
    }

    /** The property of a name. */
    public Optional<FtmProperty> property(String property) {
        return Optional.ofNullable(properties.get(property));
    }

    /** All properties, by name. */
    public Collection<FtmProperty> all() {
        return properties.values();
    }
}
