package org.demarche.lists;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The values of a row by column: an array of its own, and the places of the columns, which all rows of a table share. Immutable, without empty values. */
final class RowCells extends AbstractMap<String, String> {
    private final Columns columns;
    private final String[] values;
    private final int size;

    private RowCells(Columns columns, String[] values, int size) {
        this.columns = columns;
        this.values = values;
        this.size = size;
    }

    /** The columns of a table and their places. Of those without a name the last value of a row counts. */
    static final class Columns {
        private final List<String> names;
        private final Map<String, Integer> places = new HashMap<>();

        Columns(List<String> names) {
            this.names = List.copyOf(names);
            for (int place = 0; place < names.size(); place++) {
                places.putIfAbsent(names.get(place), place);
            }
        }

        /** The cells of a row that has at most as many values as there are columns; outer white space is left out. */
        RowCells cells(List<String> row) {
            String[] values = new String[names.size()];
            Arrays.fill(values, "");
            int size = 0;
            for (int column = 0; column < row.size(); column++) {
                String value = row.get(column).strip();
                if (!value.isEmpty()) {
                    int place = names.get(column).isEmpty() ? places.getOrDefault("", column) : column;
                    size += values[place].isEmpty() ? 1 : 0;
                    values[place] = value;
                }
            }
            return new RowCells(this, values, size);
        }
    }

    @Override
    public @Nullable String get(@Nullable Object column) {
        Integer place = columns.places.get(column);
        return place == null || values[place].isEmpty() ? null : values[place];
    }

    @Override
    public boolean containsKey(@Nullable Object column) {
        return get(column) != null;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, String>> iterator() {
                return IntStream.range(0, values.length)
                        .filter(place -> !values[place].isEmpty())
                        .mapToObj(place -> Map.entry(columns.names.get(place), values[place]))
                        .iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    /** The columns with a value that are not among some; in the order of the table. */
    List<String> beside(Set<String> known) {
        List<String> beside = new ArrayList<>();
        for (int place = 0; place < values.length; place++) {
            if (!values[place].isEmpty() && !known.contains(columns.names.get(place))) {
                beside.add(columns.names.get(place));
            }
        }
        return beside;
    }
}
