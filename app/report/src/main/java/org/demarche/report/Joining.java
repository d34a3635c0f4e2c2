package org.demarche.report;

import java.time.Instant;
import java.util.Optional;
import org.demarche.model.EntityId;
import org.demarche.model.RecordId;

/** Which records are one entity, and why. */
interface Joining {
    /** Each record an entity of its own. */
    Joining NONE = new Joining() {
        @Override
        public EntityId entityOf(RecordId id) {
            return new EntityId(id);
        }

        @Override
        public Optional<Why> why(RecordId id) {
            return Optional.empty();
        }
    };

    /** The entity that a record belongs to. */
    EntityId entityOf(RecordId id);

    /** Why it was judged to be the same as another; empty for one that nothing was joined to. */
    Optional<Why> why(RecordId id);

    /**
     * Why a record was joined.
     *
     * @param reason in words, with the values that were compared
     * @param decidedBy a rule with its version, or a person
     * @param decidedAt when, if a person did
     */
    record Why(String reason, String decidedBy, Optional<Instant> decidedAt) {}
}
