package org.demarche.report;

import com.fasterxml.jackson.annotation.JsonValue;

/** A value of a property of FollowTheMoney: a text, or an entity in the place of its id. */
public sealed interface FtmValue {
    /** The text, or the id of the entity. */
    String text();

    /**
     * A text, also an id, a date or a code.
     *
     * @param text as FollowTheMoney writes it
     */
    record Text(@JsonValue String text) implements FtmValue {}

    /**
     * An entity in the place of its id.
     *
     * @param entity the entity
     */
    record Nested(@JsonValue FtmEntity entity) implements FtmValue {
        @Override
        public String text() {
            return entity.id();
        }
    }
}
