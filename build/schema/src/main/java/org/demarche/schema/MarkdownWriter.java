package org.demarche.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The schema as reference pages. */
final class MarkdownWriter {
    private static final String NOTE = "Written by `build/schema` from `core/model/src/main/schema`; edit that.\n\n";

    private final Schema schema;

    MarkdownWriter(Schema schema) {
        this.schema = schema;
    }

    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("types.md", types());
        files.put("relations.md", relations());
        files.put("attributes.md", attributes());
        files.put("qualifiers.md", qualifiers());
        return files;
    }

    private String types() {
        return "# Types\n\n" + NOTE
                + "No path between two things runs through a hub.\n\n"
                + "| type | what it is | is one too | hub | FollowTheMoney | STIX 2.1 |\n|---|---|---|---|---|---|\n"
                + rows(schema.types().stream()
                        .map(type -> List.of(
                                code(type.id()),
                                type.about(),
                                type.parent().map(MarkdownWriter::code).orElse(""),
                                yes(type.hub()),
                                code(type.ftm()),
                                code(type.stix())))
                        .toList());
    }

    private String relations() {
        return "# Relations\n\n" + NOTE
                + "Read from left to right: subject, words, object. No path runs over a relation that is no step. What happens once has one time.\n\n"
                + "| predicate | words | the other way round | subject | object | family | step | how many | FollowTheMoney | STIX 2.1 |\n"
                + "|---|---|---|---|---|---|---|---|---|---|\n"
                + rows(schema.relations().stream()
                        .map(relation -> List.of(
                                code(relation.id()),
                                relation.label(),
                                code(relation.inverseId()) + " " + relation.inverseLabel(),
                                list(relation.domain()),
                                list(relation.range()),
                                relation.family(),
                                yes(relation.step()),
                                limit(relation),
                                code(relation.ftm()),
                                code(relation.stix())))
                        .toList());
    }

    private String attributes() {
        return "# Attributes\n\n" + NOTE
                + "What is sensitive is kept out of pages and prints unless it is asked for. Of what has one value, two sources that give others contradict each other.\n\n"
                + "| predicate | words | the value is of the thing | subject | value | sensitive | how many | FollowTheMoney | STIX 2.1 |\n"
                + "|---|---|---|---|---|---|---|---|---|\n"
                + rows(schema.attributes().stream()
                        .map(attribute -> List.of(
                                code(attribute.id()),
                                attribute.label(),
                                code(attribute.inverseId()) + " " + attribute.inverseLabel(),
                                list(attribute.domain()),
                                list(attribute.range()),
                                yes(attribute.sensitive()),
                                limit(attribute),
                                code(attribute.ftm()),
                                code(attribute.stix())))
                        .toList());
    }

    private String qualifiers() {
        return "# Qualifiers\n\n" + NOTE + "| qualifier | words | value | what it is |\n|---|---|---|---|\n"
                + rows(schema.qualifiers().stream()
                        .map(qualifier ->
                                List.of(code(qualifier.id()), qualifier.label(), qualifier.range(), qualifier.about()))
                        .toList());
    }

    private static String rows(List<List<String>> rows) {
        return rows.stream()
                .map(cells -> "| " + String.join(" | ", cells) + " |\n")
                .collect(Collectors.joining());
    }

    private static String list(List<String> names) {
        return String.join(", ", names);
    }

    private static String code(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }

    private static String limit(PredicateDefinition predicate) {
        return switch (predicate.limit()) {
            case "one" -> "one";
            case "oneAtOnce" -> "one at once";
            case "once" -> "once";
            default -> ""; // many, which is usual
        };
    }

    private static String yes(boolean value) {
        return value ? "yes" : "";
    }
}
