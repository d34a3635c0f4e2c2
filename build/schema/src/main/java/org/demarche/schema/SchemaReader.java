package org.demarche.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the four files, collecting every mistake before it gives up. */
final class SchemaReader {
    private static final Set<String> TYPE_KEYS = Set.of("label", "parent", "hub", "ftm", "stix", "about");
    private static final Set<String> RELATION_KEYS =
            Set.of("label", "inverse", "domain", "range", "family", "step", "limit", "ftm", "stix");
    private static final Set<String> ATTRIBUTE_KEYS =
            Set.of("label", "inverse", "domain", "range", "sensitive", "limit", "ftm", "stix");
    private static final Set<String> QUALIFIER_KEYS = Set.of("label", "range", "about");
    private static final Set<String> FAMILIES = Set.of("revenue", "procurement", "support", "place", "other");
    private static final Set<String> LIMITS = Set.of("many", "one", "oneAtOnce", "once");
    private static final Set<String> VALUES = Set.of("text", "number", "time", "country", "identifier", "address");
    private static final Set<String> QUALIFIER_RANGES = Set.of("record", "text", "time");
    private static final String FTM_RELATION = "[A-Z][A-Za-z]+:[a-z][A-Za-z]+>[a-z][A-Za-z]+";
    private static final String FTM_ATTRIBUTE = "[A-Z][A-Za-z]+:[a-z][A-Za-z]+";

    private final Map<String, String> texts;
    private final List<String> mistakes = new ArrayList<>();
    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Set<String> taken = new TreeSet<>();

    SchemaReader(Map<String, String> texts) {
        this.texts = texts;
    }

    Schema read() {
        YamlMap typesFile = file("types.yaml");
        List<TypeDefinition> types =
                typesFile.map("types").entries().stream().map(this::type).toList();
        types.forEach(type -> sets.put(type.id(), Set.of(type.id())));
        typesFile.map("groups").lists().forEach((name, members) -> sets.put(name, expand(members)));
        checkParents(types, typesFile.map("types"));
        List<PredicateDefinition> relations = file("relations.yaml").map("relations").entries().stream()
                .map(this::relation)
                .toList();
        List<PredicateDefinition> attributes = file("attributes.yaml").map("attributes").entries().stream()
                .map(this::attribute)
                .toList();
        List<QualifierDefinition> qualifiers = file("qualifiers.yaml").map("qualifiers").entries().stream()
                .map(this::qualifier)
                .toList();
        if (!mistakes.isEmpty()) {
            throw new SchemaException(mistakes);
        }
        return new Schema(types, relations, attributes, qualifiers);
    }

    private YamlMap file(String name) {
        return YamlMap.parse(name, texts.getOrDefault(name, ""), mistakes);
    }

    private TypeDefinition type(YamlMap entry) {
        entry.allow(TYPE_KEYS);
        unique(entry, entry.name());
        return new TypeDefinition(
                entry.name(),
                entry.text("label"),
                entry.optionalText("parent"),
                entry.flag("hub", false),
                entry.matching("ftm", "[A-Z][A-Za-z]+"),
                entry.text("stix"),
                entry.text("about"));
    }

    private PredicateDefinition relation(YamlMap entry) {
        entry.allow(RELATION_KEYS);
        List<String> inverse = inverse(entry);
        return new PredicateDefinition(
                entry.name(),
                entry.text("label"),
                inverse.get(0),
                inverse.get(1),
                types(entry, "domain"),
                types(entry, "range"),
                entry.choice("family", FAMILIES),
                entry.flag("step", true),
                false,
                limit(entry),
                entry.matching("ftm", FTM_RELATION),
                entry.text("stix"));
    }

    private PredicateDefinition attribute(YamlMap entry) {
        entry.allow(ATTRIBUTE_KEYS);
        List<String> inverse = inverse(entry);
        return new PredicateDefinition(
                entry.name(),
                entry.text("label"),
                inverse.get(0),
                inverse.get(1),
                types(entry, "domain"),
                List.of(entry.choice("range", VALUES)),
                "other",
                false,
                entry.flag("sensitive", false),
                limit(entry),
                entry.matching("ftm", FTM_ATTRIBUTE),
                entry.text("stix"));
    }

    private QualifierDefinition qualifier(YamlMap entry) {
        entry.allow(QUALIFIER_KEYS);
        unique(entry, "qualifier " + entry.name());
        return new QualifierDefinition(
                entry.name(), entry.text("label"), entry.choice("range", QUALIFIER_RANGES), entry.text("about"));
    }

    private static String limit(YamlMap entry) {
        return entry.has("limit") ? entry.choice("limit", LIMITS) : "many";
    }

    /** Name and words the other way round; a predicate that is its own inverse says the same both ways. */
    private List<String> inverse(YamlMap entry) {
        unique(entry, entry.name());
        List<String> inverse = entry.texts("inverse");
        if (inverse.size() != 2) {
            if (entry.has("inverse")) {
                entry.mistake("inverse must be [id, words], found " + inverse);
            }
            return List.of("", "");
        }
        if (inverse.get(0).equals(entry.name())) {
            if (!inverse.get(1).equals(entry.text("label"))) {
                entry.mistake("is its own inverse and must have one label, found \"" + inverse.get(1) + "\"");
            }
        } else {
            unique(entry, inverse.get(0));
        }
        return inverse;
    }

    private List<String> types(YamlMap entry, String key) {
        Set<String> found = new LinkedHashSet<>();
        for (String name : entry.texts(key)) {
            Optional.ofNullable(sets.get(name))
                    .ifPresentOrElse(
                            found::addAll,
                            () -> entry.mistake(
                                    key + " names \"" + name + "\", which is no type or group of types.yaml"));
        }
        return List.copyOf(found);
    }

    private Set<String> expand(List<String> members) {
        Set<String> expanded = new LinkedHashSet<>();
        for (String member : members) {
            if (sets.containsKey(member)) {
                expanded.addAll(sets.getOrDefault(member, Set.of()));
            } else {
                mistakes.add("types.yaml: a group names \"" + member + "\", which is no type or earlier group");
            }
        }
        return expanded;
    }

    private void checkParents(List<TypeDefinition> types, YamlMap file) {
        Set<String> earlier = new TreeSet<>();
        for (TypeDefinition type : types) {
            type.parent()
                    .filter(parent -> !earlier.contains(parent))
                    .ifPresent(parent -> file.mistake(
                            "parent of " + type.id() + " must be a type above it, found \"" + parent + "\""));
            earlier.add(type.id());
        }
    }

    private void unique(YamlMap entry, String name) {
        if (!taken.add(name)) {
            entry.mistake("\"" + name + "\" is already taken");
        }
    }
}
