package org.demarche.extract;

import java.util.List;
import org.demarche.model.EntityType;

/**
 * A thing that a text speaks of, under all the words it uses for it.
 *
 * @param index position in {@link Extraction#entities()}
 * @param type what kind of thing
 * @param name its fullest name, or a description if it has none
 * @param aliases other names, without {@code name}
 * @param named whether {@code name} is a name
 */
public record TextEntity(int index, EntityType type, String name, List<String> aliases, boolean named) {
    /** Copies the list. */
    public TextEntity {
        aliases = List.copyOf(aliases);
    }
}
