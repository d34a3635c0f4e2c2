package org.demarche.schema;

import static org.demarche.schema.Names.constant;
import static org.demarche.schema.Names.quoted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The schema as Java enums: the constants from the schema, the methods from the templates beside this class. */
final class JavaWriter {
    private final Schema schema;
    private final String packageName;

    JavaWriter(Schema schema, String packageName) {
        this.schema = schema;
        this.packageName = packageName;
    }

    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("EntityType.java", fill("EntityType.java.template", types()));
        files.put("Predicate.java", fill("Predicate.java.template", predicates()));
        files.put("QualifierKey.java", fill("QualifierKey.java.template", qualifiers()));
        return files;
    }

    private String fill(String template, List<String> constants) {
        return Template.named(template)
                .replace("{{package}}", packageName)
                .replace("{{constants}}", String.join(",\n", constants) + ";");
    }

    private List<String> types() {
        return schema.types().stream()
                .map(type -> constant(
                        type.about(),
                        type.id(),
                        quoted(type.label()),
                        type.parent()
                                .map(parent -> "Optional.of(" + Names.constant(parent) + ")")
                                .orElse("Optional.empty()"),
                        String.valueOf(type.hub()),
                        quoted(type.ftm()),
                        quoted(type.stix())))
                .toList();
    }

    private List<String> predicates() {
        List<String> constants = new ArrayList<>();
        for (PredicateDefinition relation : schema.relations()) {
            constants.add(predicate(relation, "Kind.RELATION", typeSet(relation.range()), "Optional.empty()"));
        }
        for (PredicateDefinition attribute : schema.attributes()) {
            String value =
                    "Optional.of(Literal." + Names.constant(attribute.range().get(0)) + ")";
            constants.add(predicate(attribute, "Kind.ATTRIBUTE", "Set.of()", value));
        }
        return constants;
    }

    private static String predicate(PredicateDefinition predicate, String kind, String range, String value) {
        return constant(
                "Subject " + predicate.label() + " object.",
                predicate.id(),
                quoted(predicate.label()),
                quoted(predicate.inverseId()),
                quoted(predicate.inverseLabel()),
                kind,
                typeSet(predicate.domain()),
                range,
                value,
                "Family." + Names.constant(predicate.family()),
                String.valueOf(predicate.step()),
                String.valueOf(predicate.sensitive()),
                "Limit." + Names.constant(predicate.limit()),
                quoted(predicate.ftm()),
                quoted(predicate.stix()));
    }

    private List<String> qualifiers() {
        return schema.qualifiers().stream()
                .map(qualifier -> constant(qualifier.about(), qualifier.id(), quoted(qualifier.label())))
                .toList();
    }

    private static String constant(String about, String id, String... arguments) {
        return "    /** " + about + " */\n    " + Names.constant(id) + "(" + quoted(id) + ", "
                + String.join(", ", arguments) + ")";
    }

    private static String typeSet(List<String> types) {
        return types.stream()
                .map(type -> "EntityType." + Names.constant(type))
                .collect(Collectors.joining(", ", "Set.of(", ")"));
    }
}
