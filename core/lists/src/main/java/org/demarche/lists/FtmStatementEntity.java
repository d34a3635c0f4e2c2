package org.demarche.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The statements about one entity, put together as the object that the same entity is in a file of entities ({@link FtmList}), so that both layouts are read by
 * the same rules. Not safe for use by several threads.
 */
final class FtmStatementEntity {
    private final String id;
    private final Map<String, Set<String>> properties = new LinkedHashMap<>();
    private final Set<String> schemata = new LinkedHashSet<>();
    private final Set<String> referents = new TreeSet<>();
    private final Set<String> datasets = new TreeSet<>();
    private final Set<String> origins = new TreeSet<>();
    private Optional<String> firstSeen = Optional.empty();
    private Optional<String> lastSeen = Optional.empty();
    private Optional<String> lastChange = Optional.empty();
    private int length;

    FtmStatementEntity(String id) {
        this.id = id;
    }

    /** Takes a statement; false, and nothing is taken, if the entity would be longer than {@link Limits#LONGEST_ROW}. */
    boolean add(FtmStatement statement) {
        int more = statement.fields().values().stream().mapToInt(String::length).sum();
        if (length + more > Limits.LONGEST_ROW) {
            return false;
        }
        length += more;
        schemata.add(statement.schema());
        statement.field("entity_id").filter(source -> !source.equals(id)).ifPresent(referents::add);
        statement.field("dataset").ifPresent(datasets::add);
        statement.field("origin").ifPresent(origins::add);
        seen(statement);
        if (!statement.property().equals(FtmStatement.PRESENCE)) {
            String value = statement.field("value").orElseThrow();
            property(statement.property(), value);
            statement.field("lang").ifPresent(language -> property(statement.property() + " language", language));
            statement
                    .field("original_value")
                    .filter(original -> !original.equals(value))
                    .ifPresent(original -> original(statement.property(), original));
        }
        return true;
    }

    /** The words of the source before they were tidied: a remark, but for what must not be shown, which stays with its property. */
    private void original(String property, String words) {
        property(FtmNames.isSensitive(property) ? property : property + " original value", words);
    }

    private void property(String name, String value) {
        properties.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(value);
    }

    /** The days are in ISO 8601, so that their order is that of their letters. */
    private void seen(FtmStatement statement) {
        firstSeen = either(firstSeen, statement.field("first_seen"), -1);
        lastSeen = either(lastSeen, statement.field("last_seen"), 1);
        if (statement.property().equals(FtmStatement.PRESENCE)) {
            lastChange = either(lastChange, statement.field("first_seen"), 1);
        }
    }

    private static Optional<String> either(Optional<String> one, Optional<String> other, int sign) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().compareTo(other.get()) * sign >= 0 ? one : other;
    }

    /** The entity as a file of entities has it, with properties more for what only statements say: language and original words of values, and wider schemata. To be called once. */
    Json.Fields entity() {
        String schema = schemata.stream().reduce(FtmNames::narrower).orElseThrow();
        Set<String> wider = new LinkedHashSet<>(schemata);
        wider.remove(schema);
        wider.forEach(other -> property("schema", other));
        Map<String, Json> values = new LinkedHashMap<>();
        properties.forEach((name, texts) -> values.put(name, items(texts)));
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("id", new Json.Text(id));
        fields.put("schema", new Json.Text(schema));
        fields.put("properties", new Json.Fields(values));
        fields.put("referents", items(referents));
        fields.put("datasets", items(datasets));
        firstSeen.ifPresent(day -> fields.put("first_seen", new Json.Text(day)));
        lastSeen.ifPresent(day -> fields.put("last_seen", new Json.Text(day)));
        lastChange.ifPresent(day -> fields.put("last_change", new Json.Text(day)));
        fields.put("origin", items(origins));
        return new Json.Fields(fields);
    }

    private static Json items(Set<String> texts) {
        List<Json> items = new ArrayList<>();
        texts.forEach(text -> items.add(new Json.Text(text)));
        return new Json.Items(items);
    }
}
