package org.demarche.report;

import java.util.Optional;

/** What an id of an entity leads to. */
public sealed interface FtmLookup {
    /** The id under which it is known now; empty if nothing has ever had the id. */
    Optional<String> current();

    /**
     * The entity.
     *
     * @param entity with or without what is around it
     */
    record Found(FtmEntity entity) implements FtmLookup {
        @Override
        public Optional<String> current() {
            return Optional.of(entity.id());
        }
    }

    /**
     * The id is that of a record, which was found to be one thing with others.
     *
     * @param into the id of that thing
     */
    record Merged(String into) implements FtmLookup {
        @Override
        public Optional<String> current() {
            return Optional.of(into);
        }
    }

    /** Nothing has the id. */
    record Absent() implements FtmLookup {
        @Override
        public Optional<String> current() {
            return Optional.empty();
        }
    }
}
