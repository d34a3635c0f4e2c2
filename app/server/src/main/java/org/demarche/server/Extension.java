package org.demarche.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.report.FtmEntity;
import org.demarche.report.FtmLookup;
import org.demarche.report.FtmModel;
import org.demarche.report.FtmView;

/**
 * Values that a table is to be extended by (data extension of the Reconciliation Service API).
 *
 * @param ids of entities
 * @param columns properties wanted of each
 */
record Extension(List<String> ids, List<Column> columns) {
    private static final int MOST_IDS = 1_000;
    private static final int MOST_COLUMNS = 100;
    private static final int USUAL_VALUES = 50;

    /**
     * One property that is wanted.
     *
     * @param id as it was asked for, with or without the kind before it
     * @param limit most values of each entity
     */
    record Column(String id, int limit) {
        String property() {
            return id.substring(id.indexOf(':') + 1);
        }

        String label() {
            return FtmModel.standard().schemata().stream()
                    .flatMap(schema -> schema.property(property()).stream())
                    .map(property -> property.label())
                    .findFirst()
                    .orElseThrow(() -> Refusal.of(400, "Unknown property: " + Texts.shortened(id)));
        }
    }

    static Extension of(JsonNode asked) {
        List<String> ids = new ArrayList<>();
        asked.path("ids").forEach(id -> ids.add(id.asText()));
        List<Column> columns = new ArrayList<>();
        for (JsonNode each : asked.path("properties")) {
            int limit = each.path("settings").path("limit").asInt(0);
            columns.add(new Column(each.path("id").asText(), limit <= 0 ? USUAL_VALUES : limit));
        }
        if (ids.size() > MOST_IDS || columns.size() > MOST_COLUMNS) {
            throw Refusal.of(
                    400,
                    "Expected at most " + MOST_IDS + " ids and " + MOST_COLUMNS + " properties, found " + ids.size()
                            + " and " + columns.size() + ".");
        }
        return new Extension(ids, columns);
    }

    Record answer(FtmView view) {
        List<Object> meta = new ArrayList<>();
        columns.forEach(column -> meta.add(Body.map("id", column.id(), "name", column.label())));
        Map<String, Object> rows = new LinkedHashMap<>();
        for (String id : ids) {
            FtmLookup lookup = view.entity(id);
            FtmLookup now = lookup.current().map(view::entity).orElse(lookup);
            rows.put(id, now instanceof FtmLookup.Found found ? row(found.entity()) : Map.of());
        }
        return Body.of("meta", meta, "rows", rows);
    }

    private Map<String, Object> row(FtmEntity entity) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (Column column : columns) {
            row.put(
                    column.id(),
                    entity.texts(column.property()).stream()
                            .limit(column.limit())
                            .map(text -> Map.of("str", text))
                            .toList());
        }
        return row;
    }
}
