package org.demarche.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.screen.PartyRecord;

/** One party as an entity of FollowTheMoney: JSON with {@code schema} and {@code properties}, each a text or a list of texts. */
final class RecordFile {
    private static final int MOST_BYTES = 1 << 20;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RecordFile() {}

    /** @throws DemarcheException MISSING_FILE, TOO_LARGE or WRONG_LAYOUT */
    static PartyRecord read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new DemarcheException(
                        ErrorCode.MISSING_FILE, "expected a JSON file to screen, found none at " + file + ": name one");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new DemarcheException(
                        ErrorCode.TOO_LARGE,
                        "expected a record of at most " + MOST_BYTES + " bytes, found " + Files.size(file) + " in "
                                + file + ": give one entity");
            }
            return record(MAPPER.readTree(Files.readAllBytes(file)), file);
        } catch (JsonProcessingException e) {
            throw wrong("no JSON (" + e.getOriginalMessage() + ")", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PartyRecord record(JsonNode entity, Path file) {
        JsonNode schema = entity.path("schema");
        JsonNode properties = entity.path("properties");
        if (!schema.isTextual() || !properties.isObject()) {
            throw wrong("no schema or no properties", file);
        }
        Map<String, List<String>> texts = new LinkedHashMap<>();
        properties.properties().forEach(property -> texts.put(property.getKey(), texts(property.getValue(), file)));
        return PartyRecord.of(schema.textValue(), texts);
    }

    private static List<String> texts(JsonNode value, Path file) {
        if (value.isTextual()) {
            return List.of(value.textValue());
        }
        if (!value.isArray()) {
            throw wrong("a value that is neither a text nor a list", file);
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode each : value) {
            if (!each.isTextual()) {
                throw wrong("a list with something else than texts", file);
            }
            texts.add(each.textValue());
        }
        return texts;
    }

    private static DemarcheException wrong(String found, Path file) {
        return new DemarcheException(
                ErrorCode.WRONG_LAYOUT,
                "expected an entity as {\"schema\": \"Person\", \"properties\": {\"name\": [\"...\"]}}, found " + found
                        + " in " + file + ": write it so");
    }
}
