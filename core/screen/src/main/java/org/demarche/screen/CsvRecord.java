package org.demarche.screen;

import java.util.List;

/** One record of a table as it stands in the file. */
public sealed interface CsvRecord {
    /** Line on which it begins, from 1. */
    long line();

    /**
     * A record that could be read.
     *
     * @param line on which it begins
     * @param values as written, quotation marks taken off
     */
    record Read(long line, List<String> values) implements CsvRecord {
        /** Copies the list. */
        public Read {
            values = List.copyOf(values);
        }
    }

    /**
     * A record that could not.
     *
     * @param line on which it begins
     * @param reason what was expected and found
     */
    record Broken(long line, String reason) implements CsvRecord {}
}
