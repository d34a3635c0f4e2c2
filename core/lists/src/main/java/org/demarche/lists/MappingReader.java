package org.demarche.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.model.DemarcheException;
import org.demarche.model.EntityType;
import org.demarche.model.Origin;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads mapping files: YAML, checked against the schema's predicates and types before any table is looked at. */
final class MappingReader {
    private static final int LONGEST = 1 << 20;
    private static final int MOST_TABLES = 64;
    private static final Pattern LIST_ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Set<String> HEAD =
            Set.of("list", "title", "authority", "publisher", "address", "programme", "published", "caption", "tables");
    private static final Set<String> TABLE = Set.of(
            "file",
            "separator",
            "reference",
            "reference after",
            "rows",
            "type",
            "caption",
            "once",
            "empty",
            "since",
            "until",
            "optional",
            "columns",
            "also",
            "dropped");
    private static final Set<String> ALSO = Set.of("about", "type", "columns");
    private static final Set<String> FORM = Set.of("words", "when");
    private static final Set<String> CAPTION = Set.of("file", "column", "when");
    private static final Set<String> TYPE = Set.of("column", "values", "otherwise");
    private static final Set<String> DAY = Set.of("column", "dates");
    private static final Map<String, MappedTable.Role> ROLES = Map.of(
            "entries", MappedTable.Role.ENTRIES,
            "entries of several rows", MappedTable.Role.ENTRIES_OF_SEVERAL_ROWS,
            "more about entries", MappedTable.Role.MORE);

    private MappingReader() {}

    /** @param name of the file, for messages
     * @throws DemarcheException if it is no mapping file, or says something that the schema does not know */
    static Mapping read(String name, String text) {
        MappingKeys head = MappingKeys.of(name, parse(name, text), HEAD);
        String list = head.text("list");
        if (!LIST_ID.matcher(list).matches()) {
            throw head.mistake("a list id of small letters, digits and hyphens", "another");
        }
        List<MappedTable> tables = new ArrayList<>();
        for (Object table : head.items("tables")) {
            tables.add(table(MappingKeys.of(name + ": tables[" + (tables.size() + 1) + "]", table, TABLE)));
        }
        if (tables.isEmpty() || tables.size() > MOST_TABLES) {
            throw head.mistake("1 to " + MOST_TABLES + " tables", String.valueOf(tables.size()));
        }
        Optional<Mapping.Caption> caption =
                head.has("caption") ? Optional.of(caption(head.part("caption", CAPTION))) : Optional.empty();
        if (caption.isEmpty()
                && tables.stream()
                        .anyMatch(each -> each.role() != MappedTable.Role.MORE
                                && each.captions().isEmpty())) {
            throw head.mistake("a caption for each table of entries", "none");
        }
        return new Mapping(
                description(head, list),
                head.has("authority"),
                head.optional("published").flatMap(Period::tryParse).orElse(Period.UNKNOWN),
                caption,
                tables);
    }

    private static Object parse(String name, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(LONGEST)
                .build();
        try {
            Object tree = new Load(settings).loadFromString(text);
            return tree == null ? Map.of() : tree;
        } catch (YamlEngineException e) {
            String why = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
            throw MappingKeys.mistake(name, "YAML", "a mistake (" + why + ")");
        }
    }

    private static ListDescription description(MappingKeys head, String list) {
        return new ListDescription(
                list,
                head.text("title"),
                head.optional("authority").orElse(""),
                head.text("publisher"),
                head.optional("address"),
                "text/csv",
                head.optional("programme").orElse("programme"),
                Origin.list("mapping-" + list, "1"));
    }

    private static Mapping.Caption caption(MappingKeys keys) {
        return new Mapping.Caption(keys.text("file"), keys.text("column"), keys.table("when"));
    }

    private static MappedTable table(MappingKeys keys) {
        Map<String, String> dropped = new LinkedHashMap<>();
        keys.table("dropped").forEach((column, reason) -> dropped.put(FileStart.key(column), reason));
        List<String> reference = keys.texts("reference");
        if (reference.isEmpty()) {
            throw keys.mistake("the columns of the reference of an entry", "none");
        }
        MappedTable table = new MappedTable(
                glob(keys.text("file")),
                separator(keys),
                reference,
                keys.optional("reference after"),
                role(keys),
                types(keys),
                captions(keys),
                keys.texts("once"),
                Set.copyOf(keys.texts("empty")),
                day(keys, "since"),
                day(keys, "until"),
                keys.texts("optional").stream().map(FileStart::key).collect(Collectors.toUnmodifiableSet()),
                RuleReader.columns(keys),
                also(keys),
                dropped);
        table.optional().stream()
                .filter(column -> !table.named().contains(column) && !dropped.containsKey(column))
                .findFirst()
                .ifPresent(column -> {
                    throw keys.mistake("an optional column that the table names elsewhere, too", "\"" + column + "\"");
                });
        return table;
    }

    private static Optional<Character> separator(MappingKeys keys) {
        Optional<String> separator = keys.optional("separator");
        separator.filter(each -> each.length() != 1 || "\"\r\n".contains(each)).ifPresent(each -> {
            throw keys.mistake("one character as separator", "\"" + each + "\"");
        });
        return separator.map(each -> each.charAt(0));
    }

    private static List<CaptionForm> captions(MappingKeys keys) {
        List<CaptionForm> forms = new ArrayList<>();
        for (Object node : keys.items("caption")) {
            Object form = node instanceof Map ? node : Map.of("words", node);
            MappingKeys part = MappingKeys.of(keys.place() + ".caption[" + (forms.size() + 1) + "]", form, FORM);
            forms.add(new CaptionForm(part.text("words"), part.table("when")));
        }
        return forms;
    }

    private static List<OtherSubject> also(MappingKeys keys) {
        List<OtherSubject> also = new ArrayList<>();
        for (Object node : keys.items("also")) {
            String place = keys.place() + ".also[" + (also.size() + 1) + "]";
            MappingKeys part = MappingKeys.of(place, node, ALSO);
            also.add(new OtherSubject(part.text("about"), type(part, part.text("type")), RuleReader.columns(part)));
        }
        return also;
    }

    private static MappedTable.Role role(MappingKeys keys) {
        String name = keys.optional("rows").orElse("entries");
        return Optional.ofNullable(ROLES.get(name))
                .orElseThrow(() -> keys.mistake(
                        "rows to be one of " + ROLES.keySet().stream().sorted().toList(), "\"" + name + "\""));
    }

    private static MappedTable.Types types(MappingKeys keys) {
        Object node = keys.values().getOrDefault("type", Map.of());
        if (node instanceof String id) {
            return new MappedTable.Types(Optional.empty(), Map.of(), Optional.of(type(keys, id)));
        }
        MappingKeys part = keys.part("type", TYPE);
        Map<String, EntityType> values = new LinkedHashMap<>();
        part.table("values").forEach((value, id) -> values.put(value, type(part, id)));
        return new MappedTable.Types(
                part.optional("column"), values, part.optional("otherwise").map(id -> type(part, id)));
    }

    private static Optional<MappedTable.Day> day(MappingKeys keys, String key) {
        if (!keys.has(key)) {
            return Optional.empty();
        }
        MappingKeys part = keys.part(key, DAY);
        return Optional.of(new MappedTable.Day(part.text("column"), dates(part)));
    }

    static List<DateForm> dates(MappingKeys keys) {
        List<DateForm> forms = new ArrayList<>();
        for (String id : keys.texts("dates")) {
            forms.add(DateForm.byId(id).orElseThrow(() -> keys.mistake("a form of dates", "\"" + id + "\"")));
        }
        return forms.isEmpty() ? List.of(DateForm.ISO) : forms;
    }

    static EntityType type(MappingKeys keys, String id) {
        return EntityType.byId(id)
                .orElseThrow(() -> keys.mistake("a type of the schema (docs/reference/schema)", "\"" + id + "\""));
    }

    static Predicate predicate(MappingKeys keys, String id) {
        return Predicate.byId(id)
                .orElseThrow(() -> keys.mistake("a predicate of the schema (docs/reference/schema)", "\"" + id + "\""));
    }

    private static Pattern glob(String name) {
        String pattern = name.replaceAll("[^\\p{L}\\p{N}*]", "\\\\$0").replace("*", ".*");
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
