package org.demarche.lists;

import java.util.List;
import java.util.function.Consumer;

/** A table whose first row names the columns, checked as a whole, that can be read any number of times, streaming. */
interface RowTable {
    /** The file it stands in. */
    RawFile file();

    /** The columns that have a name, by {@link FileStart#key}, in order. */
    List<String> columns();

    /** Whether there is a row under the one that names the columns. */
    boolean hasRows();

    /** Hands on each row, and to the other each that cannot be read. */
    void forEach(Consumer<TableRow> sink, Broken broken);

    /** Takes a row that cannot be read, with its place and why. */
    @FunctionalInterface
    interface Broken {
        /** Takes it. */
        void accept(String locator, String cause);
    }
}
