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
import org.demarche.report.FtmExample;
import org.demarche.report.FtmQuestion;
import org.demarche.report.FtmView;

/**
 * The body of a request to match.
 *
 * @param queries by the asker's names for them, in the order in which they came
 * @param weights by features, what the asker makes of them
 */
record MatchRequest(Map<String, FtmExample> queries, Map<String, Double> weights) {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final double MOST_WEIGHT = FtmQuestion.MOST_WEIGHT;

    /** @throws Refusal 422 if it is not of the form of the interface, 400 if it names what is not known or is too long */
    static MatchRequest parse(byte[] bytes, int mostQueries) {
        JsonNode body = json(bytes);
        requireObject(body, List.of("body"));
        Map<String, Double> weights = weights(body);
        refuseConfig(body);
        JsonNode asked = body.path("queries");
        if (asked.isMissingNode()) {
            throw missing(List.of("body", "queries"), "queries");
        }
        requireObject(asked, List.of("body", "queries"));
        if (asked.size() > mostQueries) {
            throw Refusal.of(
                    400, "Too many queries in one batch (limit: " + mostQueries + "), found " + asked.size() + ".");
        }
        return new MatchRequest(queries(asked), weights);
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

    private static Map<String, FtmExample> queries(JsonNode asked) {
        List<Refusal> refusals = new ArrayList<>();
        asked.properties().forEach(each -> check(each.getKey(), each.getValue(), refusals));
        if (!refusals.isEmpty()) {
            throw Refusal.all(refusals);
        }
        Map<String, FtmExample> queries = new LinkedHashMap<>();
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

    private static FtmExample query(JsonNode query) {
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
        return new FtmExample(
                Optional.ofNullable(query.path("id").textValue()),
                Parameters.schema(query.path("schema").asText()).name(),
                properties);
    }

    /** yente leaves a weight without effect if no feature has its name; that would be to answer another question than was asked. */
    private static Map<String, Double> weights(JsonNode body) {
        Map<String, Double> weights = new LinkedHashMap<>();
        JsonNode node = body.path("weights");
        if (node.isMissingNode() || node.isNull()) {
            return weights;
        }
        requireObject(node, List.of("body", "weights"));
        node.properties().forEach(entry -> weights.put(entry.getKey(), weight(entry.getKey(), entry.getValue())));
        return weights;
    }

    private static double weight(String feature, JsonNode value) {
        List<String> place = List.of("body", "weights", Texts.shortened(feature));
        if (!value.isNumber()) {
            throw Refusal.invalid(
                    "float_type", place, "Input should be a valid number", Texts.shortened(value.toString()));
        }
        double weight = value.doubleValue();
        if (!(weight >= 0 && weight <= MOST_WEIGHT)) {
            throw Refusal.invalid(
                    weight < 0 ? "greater_than_equal" : "less_than_equal",
                    place,
                    "Input should be "
                            + (weight < 0 ? "greater than or equal to 0" : "less than or equal to " + MOST_WEIGHT),
                    Texts.shortened(value.toString()));
        }
        if (!FtmView.features().contains(feature)) {
            throw Refusal.of(
                    400,
                    "Unknown feature in weights: " + Texts.shortened(feature) + ". Features are "
                            + String.join(", ", FtmView.features()) + ".");
        }
        return weight;
    }

    /** The settings are of yente's own comparer of names. Ours is set by its policy alone, on which the exactness of its index rests. */
    private static void refuseConfig(JsonNode body) {
        JsonNode node = body.path("config");
        if (node.isMissingNode() || node.isNull()) {
            return;
        }
        requireObject(node, List.of("body", "config"));
        if (!node.isEmpty()) {
            throw Refusal.of(
                    400,
                    "Unknown configuration key: "
                            + Texts.shortened(node.fieldNames().next())
                            + ". No algorithm here has settings: leave config out.");
        }
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
