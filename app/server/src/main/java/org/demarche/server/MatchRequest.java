package org.demarche.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.report.FtmQuery;

/**
 * The body of a request to match.
 *
 * @param queries by the asker's names for them, in the order in which they came
 */
record MatchRequest(Map<String, FtmQuery> queries) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    /** All settings of yente's comparer are so named. */
    private static final String CONFIG_PREFIX = "nm_";

    /** @throws Refusal 422 if it is not of the form of the interface, 400 if it names what is not known or is too long */
    static MatchRequest parse(byte[] bytes, int mostQueries) {
        JsonNode body = json(bytes);
        requireObject(body, List.of("body"));
        numbers(body, "weights");
        config(body);
        JsonNode asked = body.path("queries");
        if (asked.isMissingNode()) {
            throw missing(List.of("body", "queries"), "queries");
        }
        requireObject(asked, List.of("body", "queries"));
        if (asked.size() > mostQueries) {
            throw Refusal.of(
                    400, "Too many queries in one batch (limit: " + mostQueries + "), found " + asked.size() + ".");
        }
        return new MatchRequest(queries(asked));
    }

    static JsonNode json(byte[] bytes) {
        try {
            JsonNode node = MAPPER.readTree(bytes);
            if (!node.isMissingNode()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw Refusal.invalid(
                    "json_invalid",
                    List.of(
                            "body",
                            e.getLocation() == null
                                    ? 0
                                    : Math.max(0, e.getLocation().getByteOffset())),
                    "JSON decode error: " + Texts.shortened(e.getOriginalMessage()),
                    Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw Refusal.invalid("missing", List.of("body"), "Field required", "");
    }

    private static Map<String, FtmQuery> queries(JsonNode asked) {
        List<Refusal> refusals = new ArrayList<>();
        asked.properties().forEach(each -> check(each.getKey(), each.getValue(), refusals));
        if (!refusals.isEmpty()) {
            throw Refusal.all(refusals);
        }
        Map<String, FtmQuery> queries = new LinkedHashMap<>();
        asked.properties().forEach(each -> queries.put(each.getKey(), query(each.getValue())));
        return queries;
    }

    /** Whether a query has the form of the interface: all mistakes of a batch are told at once. */
    private static void check(String name, JsonNode query, List<Refusal> refusals) {
        List<String> place = List.of("body", "queries", name);
        if (!query.isObject()) {
            refusals.add(notObject(query, place));
            return;
        }
        for (String field : List.of("schema", "properties")) {
            if (!query.has(field)) {
                refusals.add(missing(under(place, field), field));
            }
        }
        if (query.has("schema") && !query.path("schema").isTextual()) {
            refusals.add(notText(query.path("schema"), under(place, "schema")));
        }
        if (query.has("id")
                && !query.path("id").isTextual()
                && !query.path("id").isNull()) {
            refusals.add(notText(query.path("id"), under(place, "id")));
        }
        JsonNode properties = query.path("properties");
        if (query.has("properties") && !properties.isObject()) {
            refusals.add(notObject(properties, under(place, "properties")));
        }
        properties.properties().forEach(property -> {
            JsonNode value = property.getValue();
            boolean nested = false;
            for (JsonNode each : value) {
                nested |= each.isContainerNode();
            }
            if (!value.isTextual() && (!value.isArray() || nested)) {
                refusals.add(notText(value, under(under(place, "properties"), property.getKey())));
            }
        });
    }

    private static FtmQuery query(JsonNode query) {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        query.path("properties").properties().forEach(property -> {
            List<String> values = new ArrayList<>();
            if (property.getValue().isTextual()) {
                values.add(property.getValue().asText());
            }
            for (JsonNode each : property.getValue()) {
                if (!each.isNull()) {
                    values.add(each.asText());
                }
            }
            properties.put(property.getKey(), values);
        });
        return FtmQuery.cleaned(
                Optional.ofNullable(query.path("id").textValue()),
                Parameters.schema(query.path("schema").asText()),
                properties);
    }

    private static void numbers(JsonNode body, String field) {
        JsonNode node = body.path(field);
        if (node.isMissingNode() || node.isNull()) {
            return;
        }
        requireObject(node, List.of("body", field));
        node.properties().forEach(entry -> {
            if (!entry.getValue().isNumber()) {
                throw Refusal.invalid(
                        "float_type",
                        List.of("body", field, entry.getKey()),
                        "Input should be a valid number",
                        Texts.shortened(entry.getValue().toString()));
            }
        });
    }

    private static void config(JsonNode body) {
        JsonNode node = body.path("config");
        if (node.isMissingNode() || node.isNull()) {
            return;
        }
        requireObject(node, List.of("body", "config"));
        node.properties().forEach(entry -> {
            if (!entry.getKey().startsWith(CONFIG_PREFIX)) {
                throw Refusal.of(400, "Unknown configuration key: " + Texts.shortened(entry.getKey()));
            }
        });
    }

    private static void requireObject(JsonNode node, List<String> place) {
        if (!node.isObject()) {
            throw notObject(node, place);
        }
    }

    private static List<String> under(List<String> place, String field) {
        List<String> longer = new ArrayList<>(place);
        longer.add(field);
        return longer;
    }

    private static Refusal missing(List<String> place, String field) {
        return Refusal.invalid("missing", place, "Field required", Map.of("missing", field));
    }

    private static Refusal notObject(JsonNode node, List<String> place) {
        return Refusal.invalid(
                "dict_type", place, "Input should be a valid dictionary", Texts.shortened(node.toString()));
    }

    private static Refusal notText(JsonNode node, List<String> place) {
        return Refusal.invalid(
                "string_type", place, "Input should be a valid string", Texts.shortened(node.toString()));
    }
}
