package org.demarche.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/** What the columns of a batch mean, by their headers, which are compared without regard to case. */
final class BatchColumns {
    /** Most columns; FollowTheMoney has about 400 properties. */
    static final int MOST_COLUMNS = 1_000;

    private static final String NOTHING_TO_COMPARE =
            "expected a name with a letter or a digit, found signs alone: write the name in any script";
    private static final int LONGEST_PARTY = 1_000;
    private static final int HEADERS_NAMED = 12;
    private static final int LONGEST_HEADER_NAMED = 40;
    private static final String BETWEEN_VALUES = ";";

    private final int columns;
    private final OptionalInt id;
    private final OptionalInt schema;
    private final OptionalInt party;
    private final Map<Integer, String> properties = new LinkedHashMap<>();
    private final List<String> unused = new ArrayList<>();

    private BatchColumns(List<String> headers, OptionalInt party) {
        this.columns = headers.size();
        this.id = position(headers, "id");
        this.schema = position(headers, "schema");
        this.party = party;
        for (int at = 0; at < headers.size(); at++) {
            if (!isAt(id, at) && !isAt(schema, at)) {
                place(at, headers.get(at).strip());
            }
        }
    }

    /**
     * Reads the headers.
     *
     * @param party header of the column with the asker's own ids; empty if there is none
     * @throws DemarcheException WRONG_LAYOUT if none is name or that of the ids, TOO_LARGE if there are too many
     */
    static BatchColumns of(List<String> headers, Optional<String> party) {
        if (headers.size() > MOST_COLUMNS) {
            throw new DemarcheException(
                    ErrorCode.TOO_LARGE,
                    "expected at most " + MOST_COLUMNS + " columns, found " + headers.size()
                            + " in line 1: keep id, name, schema and the properties that are known");
        }
        OptionalInt partyAt = party.map(header -> position(headers, header)).orElse(OptionalInt.empty());
        if (party.isPresent() && partyAt.isEmpty()) {
            throw new DemarcheException(
                    ErrorCode.WRONG_LAYOUT,
                    "expected a column with the header " + named(party.stream().toList())
                            + " for the ids of parties, found " + named(headers)
                            + " in line 1: name a column that is there");
        }
        BatchColumns columns = new BatchColumns(headers, partyAt);
        if (!columns.properties.containsValue("name")) {
            throw new DemarcheException(
                    ErrorCode.WRONG_LAYOUT,
                    "expected a column with the header name, found " + named(headers)
                            + " in line 1: write the headers id,name,schema into the first line, parted by commas");
        }
        return columns;
    }

    private static String named(List<String> headers) {
        List<String> shown = headers.stream()
                .limit(HEADERS_NAMED)
                .map(header -> header.replaceAll("\\p{Cntrl}", "?"))
                .map(header -> header.length() > LONGEST_HEADER_NAMED
                        ? header.substring(0, LONGEST_HEADER_NAMED) + "..."
                        : header)
                .toList();
        return "\"" + String.join(",", shown) + "\"" + (headers.size() > HEADERS_NAMED ? " and more" : "");
    }

    private static OptionalInt position(List<String> headers, String wanted) {
        for (int at = 0; at < headers.size(); at++) {
            if (headers.get(at).strip().equalsIgnoreCase(wanted.strip())) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isAt(OptionalInt position, int at) {
        return position.isPresent() && position.getAsInt() == at;
    }

    private void place(int at, String header) {
        String property = PropertyQuery.NAMES.get(header.toLowerCase(Locale.ROOT));
        if (property == null && !isAt(party, at)) {
            unused.add(header);
        }
        if (property != null) {
            properties.put(at, property);
        }
    }

    /** Headers that no query can use. */
    List<String> unused() {
        return List.copyOf(unused);
    }

    /** The row that a record is. */
    BatchRow row(CsvRecord.Read record) {
        List<String> values = record.values();
        String given = value(values, id);
        String named = given.isEmpty() ? Long.toString(record.line()) : given;
        if (values.size() != columns) {
            return new BatchRow.Refused(
                    record.line(),
                    named,
                    "expected " + columns + " values as in the first line, found " + values.size());
        }
        try {
            Query query = query(values);
            return query.saysSomething()
                    ? new BatchRow.Asked(record.line(), named, query, party(values))
                    : new BatchRow.Refused(record.line(), named, NOTHING_TO_COMPARE);
        } catch (DemarcheException refused) {
            return new BatchRow.Refused(record.line(), named, String.valueOf(refused.getMessage()));
        }
    }

    private static String value(List<String> values, OptionalInt column) {
        return column.isPresent() && column.getAsInt() < values.size()
                ? values.get(column.getAsInt()).strip()
                : "";
    }

    private Optional<String> party(List<String> values) {
        String found = value(values, party);
        if (found.length() > LONGEST_PARTY) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected an id of a party of at most " + LONGEST_PARTY + " characters, found " + found.length()
                            + ": shorten it");
        }
        return Optional.of(found).filter(id -> !id.isEmpty());
    }

    private Query query(List<String> values) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        properties.forEach((at, property) -> {
            for (String value : values.get(at).split(BETWEEN_VALUES, -1)) {
                if (!value.isBlank()) {
                    found.computeIfAbsent(property, unusedKey -> new ArrayList<>())
                            .add(value.strip());
                }
            }
        });
        return PropertyQuery.of(value(values, schema), found);
    }
}
