package org.demarche.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Predicate;

/** Reads the rules of one column of a mapping file: a predicate, or keys and values, or a list of such. */
final class RuleReader {
    private static final Set<String> KEYS = Set.of(
            "when",
            "for",
            "as",
            "role",
            "role from",
            "place",
            "then",
            "split",
            "dates",
            "names",
            "type",
            "value",
            "since",
            "until",
            "said by");

    private RuleReader() {}

    private static List<ColumnRule> rules(MappingKeys columns, String column) {
        List<ColumnRule> rules = new ArrayList<>();
        for (Object node : columns.items(column)) {
            String place = columns.place() + "." + column;
            Object keys = node instanceof String predicate ? Map.of("as", predicate) : node;
            rules.add(rule(MappingKeys.of(place, keys, KEYS)));
        }
        return rules;
    }

    /** The rules of each column under a key, by {@link FileStart#key} of the column. */
    static Map<String, List<ColumnRule>> columns(MappingKeys keys) {
        Map<String, List<ColumnRule>> columns = new LinkedHashMap<>();
        MappingKeys rules = keys.part("columns", Set.of());
        rules.values().keySet().forEach(column -> columns.put(FileStart.key(column), rules(rules, column)));
        return columns;
    }

    private static ColumnRule rule(MappingKeys keys) {
        ColumnRule.Link link = link(keys);
        Predicate predicate =
                link == ColumnRule.Link.SAID ? Predicate.REMARK : MappingReader.predicate(keys, keys.text("as"));
        if ((link == ColumnRule.Link.ENTRY || link == ColumnRule.Link.RECORD)
                && predicate.literal().isPresent()) {
            throw keys.mistake("a predicate of the schema whose object is a thing", "\"" + predicate.id() + "\"");
        }
        if (link == ColumnRule.Link.RECORD && !keys.has("type")) {
            throw keys.mistake("the type of the thing that the value names", "none");
        }
        return new ColumnRule(
                keys.table("when"),
                keys.optional("for").map(id -> MappingReader.type(keys, id)),
                predicate,
                keys.optional("role"),
                keys.optional("role from"),
                keys.optional("place"),
                keys.texts("then"),
                keys.texts("split"),
                MappingReader.dates(keys),
                link,
                keys.optional("type").map(id -> MappingReader.type(keys, id)),
                keys.optional("value"),
                keys.optional("since"),
                keys.optional("until"));
    }

    private static ColumnRule.Link link(MappingKeys keys) {
        if (keys.has("said by")) {
            return ColumnRule.Link.SAID;
        }
        Optional<String> names = keys.optional("names");
        if (names.isEmpty()) {
            return ColumnRule.Link.NONE;
        }
        return switch (names.get().toLowerCase(Locale.ROOT)) {
            case "entry" -> ColumnRule.Link.ENTRY;
            case "record" -> ColumnRule.Link.RECORD;
            default -> throw keys.mistake("names to be entry or record", "\"" + names.get() + "\"");
        };
    }
}
