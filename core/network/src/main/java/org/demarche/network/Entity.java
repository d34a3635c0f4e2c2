package org.demarche.network;

import java.util.List;
import org.demarche.model.EntityId;
import org.demarche.model.EntityType;
import org.demarche.model.SourceRecord;

/**
 * The records judged to be one thing, under the name that fits best.
 *
 * @param id the least id of its records
 * @param caption the name it is called by, or the description of an unnamed actor
 * @param type the most exact type that its records agree on
 * @param named whether the caption is a name
 * @param names its names, each once, in the order of {@link EntityName.Kind}
 * @param records the records, the one that gave the caption first
 * @param listReferences its numbers on lists, sorted
 */
public record Entity(
        EntityId id,
        String caption,
        EntityType type,
        boolean named,
        List<EntityName> names,
        List<SourceRecord> records,
        List<String> listReferences) {
    /** Copies the lists. */
    public Entity {
        names = List.copyOf(names);
        records = List.copyOf(records);
        listReferences = List.copyOf(listReferences);
    }
}
