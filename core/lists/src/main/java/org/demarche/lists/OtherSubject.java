package org.demarche.lists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.EntityType;

/**
 * A thing beside its entry that a row says something of, such as the mission of a diplomat.
 *
 * @param column the column that names it; a rule of the entry that {@code names: record} of the same type and value means the same thing
 * @param type its kind
 * @param columns rules by column, by {@link FileStart#key}
 */
record OtherSubject(String column, EntityType type, Map<String, List<ColumnRule>> columns) {
    OtherSubject {
        columns = new LinkedHashMap<>(columns);
    }

    /** The columns that it reads. */
    Set<String> needed() {
        Set<String> needed = new HashSet<>(columns.keySet());
        columns.values().forEach(rules -> rules.forEach(rule -> needed.addAll(rule.columns())));
        needed.add(FileStart.key(column));
        return needed;
    }

    /** What a row says of it by one column, so that a row that says it again is known; empty if it says nothing. */
    Optional<List<String>> said(String name, String column, TableRow row) {
        return row.at(column).map(value -> {
            List<String> said = new ArrayList<>(List.of(type.id(), name, column, value));
            columns.getOrDefault(column, List.of()).stream()
                    .flatMap(rule -> rule.columns().stream())
                    .sorted()
                    .forEach(other -> said.add(row.at(other).orElse("")));
            return said;
        });
    }
}
