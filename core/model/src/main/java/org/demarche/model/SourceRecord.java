package org.demarche.model;

import java.util.List;

/**
 * One source's description of one thing: an entry of a list, or what a text mentions under one name.
 *
 * @param id stable over every reading of the source
 * @param type what kind of thing
 * @param caption the name the source uses most, or a description for an unnamed actor
 * @param document the source
 * @param mentions where a text mentions it, in order; empty for a list entry
 * @param named whether the caption is a name; an unnamed actor ("two diplomats") never joins another record by it
 */
public record SourceRecord(
        RecordId id, EntityType type, String caption, DocumentId document, List<Span> mentions, boolean named) {
    /** @throws IllegalArgumentException if the caption is blank */
    public SourceRecord {
        caption = Checks.text(caption, "caption of " + id);
        mentions = List.copyOf(mentions);
    }

    /** A named entry of a list. */
    public static SourceRecord entry(RecordId id, EntityType type, String caption, DocumentId document) {
        return new SourceRecord(id, type, caption, document, List.of(), true);
    }
}
