package org.demarche.lists;

import java.util.List;
import org.demarche.model.EntityType;
import org.demarche.model.RecordId;

/**
 * What two versions of a list say otherwise of one entry.
 *
 * @param id the entry
 * @param caption what the later version that has it calls it
 * @param was what kind of thing it was before; of an added one, what it is
 * @param type what kind of thing it is; of a removed one, what it was
 * @param values what changed, by field and value; of an added or removed entry, all its values
 */
public record EntryDiff(RecordId id, String caption, EntityType was, EntityType type, List<ValueChange> values) {
    /** Copies the values. */
    public EntryDiff {
        values = List.copyOf(values);
    }
}
