package org.demarche.schema;

import static org.demarche.schema.Names.quoted;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The schema as TypeScript constants and types, for the page. */
final class TypeScriptWriter {
    private final Schema schema;

    TypeScriptWriter(Schema schema) {
        this.schema = schema;
    }

    String file() {
        return "// Written by build/schema from core/model/src/main/schema; edit that.\n\n"
                + table(
                        "entityTypes",
                        schema.types(),
                        TypeDefinition::id,
                        type -> "{ label: " + quoted(type.label()) + " }")
                + "\nexport type EntityType = keyof typeof entityTypes;\n\n"
                + table("relations", schema.relations(), PredicateDefinition::id, TypeScriptWriter::relation)
                + "\nexport type Relation = keyof typeof relations;\n\n"
                + table(
                        "attributes",
                        schema.attributes(),
                        PredicateDefinition::id,
                        attribute -> "{ label: " + quoted(attribute.label()) + " }")
                + "\nexport type Attribute = keyof typeof attributes;\n\n"
                + table(
                        "qualifiers",
                        schema.qualifiers(),
                        QualifierDefinition::id,
                        qualifier -> "{ label: " + quoted(qualifier.label()) + " }")
                + "\nexport type Qualifier = keyof typeof qualifiers;\n";
    }

    private static String relation(PredicateDefinition relation) {
        return "{ label: " + quoted(relation.label()) + ", inverse: " + quoted(relation.inverseLabel()) + ", family: "
                + quoted(relation.family()) + " }";
    }

    private static <T> String table(String name, List<T> items, Function<T, String> key, Function<T, String> value) {
        return items.stream()
                .map(item -> "  " + key.apply(item) + ": " + value.apply(item) + ",\n")
                .collect(Collectors.joining("", "export const " + name + " = {\n", "} as const;\n"));
    }
}
