package org.demarche.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Period;

/**
 * What a mapping file says: how the tables of a list become claims.
 *
 * @param description the list
 * @param designates whether the authority designates the entries; a list of diplomats designates none
 * @param published when it came out, if the mapping file says so
 * @param name where the caption of an entry stands, if in another table than the entry
 * @param tables its tables, in the order in which they are read
 */
record Mapping(
        ListDescription description,
        boolean designates,
        Period published,
        Optional<Caption> name,
        List<MappedTable> tables) {
    Mapping {
        tables = List.copyOf(tables);
    }

    /**
     * Where the caption of an entry stands.
     *
     * @param file name of the file
     * @param column the column
     * @param when values that other columns of the row must have; where no row has, the first row counts
     */
    record Caption(String file, String column, Map<String, String> when) {
        Caption {
            when = Map.copyOf(when);
        }
    }
}
