package org.demarche.measure;

import java.util.List;
import org.demarche.names.NameKind;

/**
 * One entry of a list, as far as its names go.
 *
 * @param id its list and its number there
 * @param kind what its names name
 * @param names at least one; the first is the one that the list itself puts first
 */
public record ListedEntity(String id, NameKind kind, List<String> names) {
    /** @throws IllegalArgumentException if there is no name */
    public ListedEntity {
        names = List.copyOf(names);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("an entry needs a name: " + id);
        }
    }
}
