package org.demarche.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.report.FtmExample;
import org.demarche.report.FtmModel;
import org.demarche.report.FtmQuery;
import org.demarche.report.FtmSchema;

/**
 * One query of a reconciliation.
 *
 * @param example what is asked for
 * @param limit most results
 */
record ReconcileQuery(FtmExample example, int limit) {
    private static final int USUAL = 5;
    private static final int MOST = 100;

    /** A query for a name alone. */
    static FtmQuery named(String name) {
        return FtmQuery.cleaned(Optional.empty(), Parameters.schema("Thing"), Map.of("name", List.of(name)));
    }

    static ReconcileQuery of(String name, JsonNode query) {
        if (!query.isObject()) {
            throw Refusal.of(400, "Expected a query as an object of JSON at " + Texts.shortened(name) + ".");
        }
        FtmSchema schema = schema(query.path("type"));
        Map<String, List<String>> properties = new LinkedHashMap<>();
        String text = query.path("query").asText("");
        if (!text.isBlank()) {
            properties.put("name", List.of(text));
        }
        for (JsonNode property : query.path("properties")) {
            String id = property.path("pid").asText("");
            String bare = id.substring(id.indexOf(':') + 1);
            List<String> values = new ArrayList<>(properties.getOrDefault(bare, List.of()));
            values.addAll(values(property.path("v")));
            properties.put(bare, values);
        }
        int limit = query.path("limit").asInt(USUAL);
        return new ReconcileQuery(
                new FtmExample(Optional.empty(), schema.name(), properties), Math.max(0, Math.min(limit, MOST)));
    }

    /** The kind asked for; of several the one they all are. */
    private static FtmSchema schema(JsonNode type) {
        List<String> names = new ArrayList<>();
        if (type.isTextual()) {
            names.add(type.asText());
        }
        for (JsonNode each : type) {
            names.add(each.isObject() ? each.path("id").asText() : each.asText());
        }
        List<FtmSchema> schemata = names.stream().map(Parameters::schema).toList();
        if (schemata.size() == 1) {
            return schemata.get(0);
        }
        boolean legal = !schemata.isEmpty() && schemata.stream().allMatch(schema -> schema.isA("LegalEntity"));
        return FtmModel.standard().schema(legal ? "LegalEntity" : "Thing").orElseThrow();
    }

    /** A text, a number, an entity as {@code {"id": .., "name": ..}}, or a list of these. */
    private static List<String> values(JsonNode value) {
        List<String> values = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(each -> values.addAll(values(each)));
        } else if (value.isObject()) {
            values.add(value.path("name").asText(value.path("id").asText("")));
        } else if (!value.isMissingNode() && !value.isNull()) {
            values.add(value.asText());
        }
        return values;
    }
}
