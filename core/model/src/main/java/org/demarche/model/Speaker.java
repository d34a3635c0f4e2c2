package org.demarche.model;

import java.util.Optional;

/**
 * One who says something, as the source calls them: "Panel of Experts", "a Member State", "a senior official".
 *
 * @param name as the source calls them
 * @param record the record that describes them, where there is one
 */
public record Speaker(String name, Optional<RecordId> record) {
    /** @throws IllegalArgumentException if the name is blank */
    public Speaker {
        name = Checks.text(name, "speaker");
    }

    /** A speaker without a record. */
    public static Speaker named(String name) {
        return new Speaker(name, Optional.empty());
    }
}
