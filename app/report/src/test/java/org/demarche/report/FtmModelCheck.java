package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Checks entities against the model that FollowTheMoney itself publishes, where it is at hand; a second reading of it, beside that of the program. */
final class FtmModelCheck {
    private final JsonNode model;
    private final Map<String, String> schemaOf = new HashMap<>();
    private final Map<String, Integer> faults = new TreeMap<>();

    private FtmModelCheck(JsonNode model) {
        this.model = model;
    }

    static void check(List<JsonNode> lines) throws IOException {
        Path path = Path.of(
                System.getProperty("demarche.shared", "../../../shared"),
                "data",
                "lists",
                "ftm",
                "ftm_defaultModel.json");
        if (!Files.exists(path)) {
            System.err.println("SKIPPED: no model of FollowTheMoney at " + path);
            return;
        }
        FtmModelCheck check = new FtmModelCheck(new ObjectMapper().readTree(path.toFile()));
        lines.forEach(line ->
                check.schemaOf.put(line.get("id").asText(), line.get("schema").asText()));
        lines.forEach(check::line);
        assertThat(check.faults).isEmpty();
    }

    private void line(JsonNode line) {
        String schema = line.get("schema").asText();
        if (!model.get("schemata").has(schema)) {
            fault("no schema " + schema);
            return;
        }
        line.get("properties").properties().forEach(property -> {
            Optional<JsonNode> known = property(schema, property.getKey());
            if (known.isEmpty()) {
                fault("no property " + schema + ":" + property.getKey());
                return;
            }
            property.getValue().forEach(value -> value(schema, property.getKey(), known.get(), value.asText()));
        });
    }

    private Optional<JsonNode> property(String schema, String name) {
        JsonNode kind = model.get("schemata").get(schema);
        if (kind.get("properties").has(name)) {
            return Optional.of(kind.get("properties").get(name));
        }
        for (JsonNode wider : kind.path("extends")) {
            Optional<JsonNode> found = property(wider.asText(), name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void value(String schema, String name, JsonNode property, String value) {
        String type = property.path("type").asText("string");
        boolean fits = switch (type) {
            case "date" -> value.matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
            case "country" -> model.get("types").get("country").get("values").has(value);
            case "gender" -> List.of("male", "female", "other").contains(value);
            case "topic" -> model.get("types").get("topic").get("values").has(value);
            case "entity" ->
                isA(schemaOf.getOrDefault(value, "none"), property.get("range").asText());
            default -> !value.isBlank();
        };
        if (!fits) {
            fault("no " + type + " in " + schema + ":" + name + ": " + value);
        }
    }

    private boolean isA(String schema, String other) {
        if (schema.equals(other)) {
            return true;
        }
        for (JsonNode wider : model.get("schemata").path(schema).path("extends")) {
            if (isA(wider.asText(), other)) {
                return true;
            }
        }
        return false;
    }

    private void fault(String what) {
        faults.merge(what, 1, Integer::sum);
    }
}
