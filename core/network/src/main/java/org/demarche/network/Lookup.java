package org.demarche.network;

import java.util.List;

/** Answer to "which entity is meant by this name or id?": one, one of several, or none. */
public sealed interface Lookup {
    /** What was asked for. */
    String asked();

    /** Other entities that were considered, best first. */
    List<Candidate> others();

    /**
     * An entity that may be meant.
     *
     * @param entity the entity
     * @param name the name of it that is most like what was asked for
     * @param score how alike the two are, from 0 to 1; 1 for the same id, list number or words
     */
    record Candidate(Entity entity, String name, double score) {}

    /**
     * One entity is meant.
     *
     * @param asked what was asked for
     * @param entity the entity
     * @param others the next best, which are worse
     */
    record Found(String asked, Entity entity, List<Candidate> others) implements Lookup {
        /** Copies the list. */
        public Found {
            others = List.copyOf(others);
        }
    }

    /**
     * Several entities fit so well that choosing one would be a guess.
     *
     * @param asked what was asked for
     * @param others those that fit, two or more
     */
    record Ambiguous(String asked, List<Candidate> others) implements Lookup {
        /** Copies the list. */
        public Ambiguous {
            others = List.copyOf(others);
        }
    }

    /**
     * No entity fits well enough.
     *
     * @param asked what was asked for
     * @param others those that come nearest, perhaps none
     */
    record Unknown(String asked, List<Candidate> others) implements Lookup {
        /** Copies the list. */
        public Unknown {
            others = List.copyOf(others);
        }
    }
}
