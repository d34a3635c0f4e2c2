package org.demarche.lists;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/** A table whose first row names the columns, checked as a whole, that can be read any number of times, streaming. */
interface RowTable {
    /** The file it stands in. */
    RawFile file();

    /** The columns that have a name, by {@link FileStart#key}, in order. */
    List<String> columns();

    /** The words over the row that names the columns; empty if there are none. */
    default String title() {
        return "";
    }

    /** Whether there is a row under the one that names the columns. */
    boolean hasRows();

    /** Hands on each row, and to the other each that cannot be read. */
    void forEach(Consumer<TableRow> sink, Broken broken);

    /** Refuses a file that has nothing under the row that names the columns. */
    static DemarcheException empty(RawFile file) {
        return new DemarcheException(
                ErrorCode.WRONG_LAYOUT,
                "expected rows under the row that names the columns, found none in " + file.place()
                        + ": fetch the file again");
    }

    /** The keys of the columns of a first row, a blank one for a column without a name.
     * @throws DemarcheException if two are the same */
    static List<String> keys(List<String> first, RawFile file) {
        List<String> keys = first.stream().map(FileStart::key).toList();
        Set<String> seen = new HashSet<>();
        for (String key : keys) {
            if (!key.isEmpty() && !seen.add(key)) {
                throw new DemarcheException(
                        ErrorCode.WRONG_LAYOUT,
                        "expected each column once, found \"" + key + "\" twice in the first row of " + file.place()
                                + ": fetch the file again");
            }
        }
        return keys;
    }

    /** Takes a row that cannot be read, with its place and why. */
    @FunctionalInterface
    interface Broken {
        /** Takes it. */
        void accept(String locator, String cause);
    }
}
