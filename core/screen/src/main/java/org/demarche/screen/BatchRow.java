package org.demarche.screen;

import java.util.Optional;

/** One row of a batch: a party to screen, or a row that cannot be read and why. */
public sealed interface BatchRow {
    /** Line of the file on which it begins, from 1. */
    long line();

    /** Its id in the file; the line's number if it has none. */
    String id();

    /**
     * A party to screen.
     *
     * @param line on which it begins
     * @param id in the file
     * @param query what is asked
     * @param party the asker's own id of it, if a column for that was named and has a value
     */
    record Asked(long line, String id, Query query, Optional<String> party) implements BatchRow {}

    /**
     * A row that is set aside.
     *
     * @param line on which it begins
     * @param id in the file, as far as it could be read
     * @param reason what was expected and what was found
     */
    record Refused(long line, String id, String reason) implements BatchRow {}
}
