package org.demarche.measure;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.names.Name;
import org.demarche.names.NameKind;
import org.demarche.screen.CsvRecord;
import org.demarche.screen.CsvRecords;

/** Collects entries of lists in the layouts of their tables. Not for several threads. */
final class ListEntries {
    private static final int LONGEST_ROW_BYTES = 1 << 18;
    private static final Pattern SEPARATOR = Pattern.compile(";");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final int OFAC_NAME = 1;
    private static final int OFAC_TYPE = 2;
    private static final int OFAC_ALIAS = 3;

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(NameKind kind, Set<String> names) {}

    void add(String id, NameKind kind, String... names) {
        Entry entry = entries.computeIfAbsent(id, unknown -> new Entry(kind, new LinkedHashSet<>()));
        for (String name : names) {
            String bare = name.strip();
            if (!bare.isEmpty() && !bare.equals("-0-") && bare.length() <= Name.MAX_CHARACTERS) {
                entry.names().add(bare);
            }
        }
    }

    List<ListedEntity> all() {
        List<ListedEntity> all = new ArrayList<>();
        entries.forEach((id, entry) -> {
            if (!entry.names().isEmpty()) {
                all.add(new ListedEntity(id, entry.kind(), List.copyOf(entry.names())));
            }
        });
        return all;
    }

    /** Rows of number, name, type, ...; a line of headers that somebody added has no number. */
    void ofacEntries(String list, InputStream stream) throws IOException {
        for (List<String> row : rows(stream)) {
            if (row.size() > OFAC_TYPE && NUMBER.matcher(row.get(0)).matches()) {
                add(list + ":" + row.get(0), kind(row.get(OFAC_TYPE)), row.get(OFAC_NAME));
            }
        }
    }

    /** Rows without headers: number, number of the alias, type, name, ... */
    void ofacAliases(String list, InputStream stream) throws IOException {
        for (List<String> row : rows(stream)) {
            String id = list + ":" + row.get(0);
            if (row.size() > OFAC_ALIAS && entries.containsKey(id)) {
                add(id, NameKind.OTHER, row.get(OFAC_ALIAS));
            }
        }
    }

    void unitedKingdom(CsvTable subjects, CsvTable names) throws IOException {
        Map<String, NameKind> kinds = new LinkedHashMap<>();
        List<Integer> typed = subjects.need("unique_id", "subject_type");
        each(subjects, values -> kinds.put(values.get(typed.get(0)), kind(values.get(typed.get(1)))));
        List<Integer> named = names.need("unique_id", "full_name");
        each(names, values -> {
            String id = values.get(named.get(0));
            add("uk:" + id, kinds.getOrDefault(id, NameKind.OTHER), values.get(named.get(1)));
        });
    }

    void europeanUnion(CsvTable table) throws IOException {
        if (!table.has("recordId")) {
            return;
        }
        List<Integer> columns = table.need("celex", "recordId", "schema", "name", "alias", "weakAlias", "previousName");
        each(table, values -> {
            String id = "eu:" + values.get(columns.get(0)) + "#" + values.get(columns.get(1));
            NameKind kind = SchemaKinds.of(values.get(columns.get(2)));
            for (int column : columns.subList(3, columns.size())) {
                add(id, kind, split(values.get(column)));
            }
        });
    }

    void consolidatedScreening(CsvTable table) throws IOException {
        List<Integer> columns = table.need("_id", "type", "name", "alt_names");
        each(table, values -> {
            String id = "csl:" + values.get(columns.get(0));
            NameKind kind = kind(values.get(columns.get(1)));
            add(id, kind, values.get(columns.get(2)));
            add(id, kind, split(values.get(columns.get(3))));
        });
    }

    private static String[] split(String names) {
        return SEPARATOR.split(names);
    }

    private static NameKind kind(String type) {
        return switch (type.strip().toLowerCase(Locale.ROOT)) {
            case "individual", "person" -> NameKind.PERSON;
            case "entity", "-0-", "organization" -> NameKind.ORGANISATION;
            case "vessel", "ship" -> NameKind.VESSEL;
            default -> NameKind.OTHER;
        };
    }

    /** What is done with the values of a good row. */
    private interface Values {
        void accept(List<String> values);
    }

    private static void each(CsvTable table, Values sink) throws IOException {
        for (Optional<CsvTable.Row> row = table.next(); row.isPresent(); row = table.next()) {
            if (row.get().problem().isEmpty()) {
                sink.accept(row.get().values());
            }
        }
    }

    private static List<List<String>> rows(InputStream stream) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        CsvRecords records = new CsvRecords(stream, 0, 1);
        for (Optional<CsvRecord> next = records.next(LONGEST_ROW_BYTES);
                next.isPresent();
                next = records.next(LONGEST_ROW_BYTES)) {
            if (next.get() instanceof CsvRecord.Read read) {
                rows.add(Arrays.asList(read.values().toArray(String[]::new)));
            }
        }
        return rows;
    }
}
