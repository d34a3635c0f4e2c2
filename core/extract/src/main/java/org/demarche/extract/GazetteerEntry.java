package org.demarche.extract;

import java.util.List;
import org.demarche.model.EntityType;

/**
 * A thing known by name before a text is read.
 *
 * @param type what it is
 * @param name the name to show
 * @param aliases its other names
 * @param adjectives words for what belongs to it: "Angolan"
 * @param related for a country its seats of government, for a place its country
 */
record GazetteerEntry(
        EntityType type, String name, List<String> aliases, List<String> adjectives, List<String> related) {
    GazetteerEntry {
        aliases = List.copyOf(aliases);
        adjectives = List.copyOf(adjectives);
        related = List.copyOf(related);
    }
}
