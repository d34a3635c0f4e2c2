package org.demarche.network;

import java.util.List;

/**
 * One name of an entity, with the claims that give it.
 *
 * @param text as the source writes it
 * @param kind what sort of name
 * @param evidence the claims, in the order they became known; empty for a name that only heads a record
 */
public record EntityName(String text, Kind kind, List<Evidence> evidence) {
    /** What sort of name. */
    public enum Kind {
        /** A full name. */
        NAME("name"),
        /** Another full name. */
        ALIAS("alias"),
        /** A name that the source itself calls weak. */
        WEAK_ALIAS("weakAlias"),
        /** The name in the script of its language. */
        ORIGINAL_SCRIPT("originalScript"),
        /** A name it had. */
        FORMER_NAME("previousName"),
        /** A short form. */
        ABBREVIATION("abbreviation");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The name in answers. */
        public String id() {
            return id;
        }
    }

    /** Copies the list. */
    public EntityName {
        evidence = List.copyOf(evidence);
    }
}
