package org.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The contract as the tests read it: stricter than written, since a property that it does not name is a mistake in what we serve. */
final class Contract {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonNode root;

    private Contract(JsonNode root) {
        this.root = root;
    }

    /** The contract of the API that the page asks. */
    static Contract read() throws IOException {
        return read(Path.of("src/main/openapi/openapi.yaml"));
    }

    /** The contract of the API that has the form of yente's. */
    static Contract readScreening() throws IOException {
        return read(Path.of("src/main/openapi/screening.yaml"));
    }

    private static Contract read(Path file) throws IOException {
        Object yaml = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        JsonNode root = MAPPER.valueToTree(yaml);
        close(root.path("components").path("schemas"));
        return new Contract(root);
    }

    /** The paths, each of which has one operation: GET. */
    Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        root.path("paths").properties().forEach(path -> {
            assertThat(path.getValue().size()).as(path.getKey()).isEqualTo(1);
            assertThat(path.getValue().has("get")).as(path.getKey()).isTrue();
            paths.add(path.getKey());
        });
        return paths;
    }

    /** Method and path of every operation. */
    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> operations.add(method + " " + path.getKey())));
        return operations;
    }

    /** The name of the schema of an operation's answer. */
    String answerSchema(String path) {
        String reference = root.path("paths")
                .path(path)
                .path("get")
                .path("responses")
                .path("200")
                .path("content")
                .path("application/json")
                .path("schema")
                .path("$ref")
                .asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    /** What is wrong with an answer, by a schema of the contract; nothing if it is right. */
    List<String> faults(String schemaName, String json) throws IOException {
        ObjectNode schema = MAPPER.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$ref", "#/components/schemas/" + schemaName);
        schema.set("components", root.path("components"));
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        JsonSchema validator =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema, config);
        return validator.validate(MAPPER.readTree(json)).stream()
                .map(Object::toString)
                .sorted()
                .toList();
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
        node.forEach(Contract::close);
    }
}
