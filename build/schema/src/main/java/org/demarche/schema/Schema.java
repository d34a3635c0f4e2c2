package org.demarche.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The claim schema: what there is to claim, and of what.
 *
 * @param types kinds of thing, in the order of the file
 * @param relations predicates between two things, in the order of the file
 * @param attributes predicates with a value, in the order of the file
 * @param qualifiers further roles of a claim, in the order of the file
 */
public record Schema(
        List<TypeDefinition> types,
        List<PredicateDefinition> relations,
        List<PredicateDefinition> attributes,
        List<QualifierDefinition> qualifiers) {
    /** The files that a schema consists of. */
    public static final List<String> FILES =
            List.of("types.yaml", "relations.yaml", "attributes.yaml", "qualifiers.yaml");

    /** Copies the lists. */
    public Schema {
        types = List.copyOf(types);
        relations = List.copyOf(relations);
        attributes = List.copyOf(attributes);
        qualifiers = List.copyOf(qualifiers);
    }

    /**
     * Reads and checks the schema in a folder.
     *
     * @throws SchemaException if it has a mistake
     * @throws IOException if one of {@link #FILES} cannot be read
     */
    public static Schema in(Path folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String file : FILES) {
            texts.put(file, Files.readString(folder.resolve(file)));
        }
        return of(texts);
    }

    /**
     * Reads and checks a schema.
     *
     * @param texts text by name of {@link #FILES}
     * @throws SchemaException if it has a mistake
     */
    public static Schema of(Map<String, String> texts) {
        return new SchemaReader(texts).read();
    }

    /** The Java types by file name. */
    public Map<String, String> java(String packageName) {
        return new JavaWriter(this, packageName).files();
    }

    /** The TypeScript types. */
    public String typeScript() {
        return new TypeScriptWriter(this).file();
    }

    /** The reference pages by file name. */
    public Map<String, String> pages() {
        return new MarkdownWriter(this).files();
    }
}
