package org.demarche.packs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityType;
import org.demarche.model.RecordId;
import org.demarche.model.Speaker;

/** What a pack declares: every id with its record, every source with its publisher and grade. */
final class Things {
    /** Ids of a pack look like {@code mission.port-city}; whatever looks so in a claim must be declared. */
    private static final Pattern ID = Pattern.compile("[a-z]+\\.[a-z0-9][a-z0-9.-]*");

    private static final List<String> DECLARING = List.of("sources", "things", "missions", "places");

    private final String pack;
    private final Map<String, RecordId> records = new HashMap<>();
    private final Map<RecordId, EntityType> types = new HashMap<>();
    private final Map<RecordId, String> captions = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();

    Things(String pack) {
        this.pack = pack;
    }

    /** Notes every id that a file declares.
     * @throws org.demarche.model.DemarcheException if an id stands twice in the pack or is no id */
    void declare(DocumentId document, Map<String, YamlNode> sections) {
        for (String section : DECLARING) {
            if (sections.containsKey(section)) {
                for (YamlNode item : sections.get(section).items()) {
                    Entry entry = Entry.of(item, Set.of());
                    YamlNode id = entry.required("id");
                    if (!ID.matcher(id.scalar()).matches()) {
                        throw id.mistake("expected an id such as mission.port-city, found \"" + id.scalar() + "\"");
                    }
                    RecordId record = new RecordId("pack-" + pack + ":" + id.scalar());
                    if (records.put(id.scalar(), record) != null) {
                        throw id.mistake("the id \"" + id.scalar() + "\" is declared twice");
                    }
                    types.put(record, type(section, entry));
                    captions.put(record, entry.text(section.equals("sources") ? "title" : "name"));
                    if (section.equals("sources")) {
                        sources.put(id.scalar(), Source.of(entry, document));
                    }
                }
            }
        }
    }

    private static EntityType type(String section, Entry entry) {
        return switch (section) {
            case "sources" -> EntityType.DOCUMENT;
            case "places" -> EntityType.PLACE;
            case "missions" -> EntityType.MISSION;
            default -> type(entry.required("type"));
        };
    }

    private static EntityType type(YamlNode value) {
        return EntityType.byId(value.scalar())
                .orElseThrow(() -> value.mistake("expected a type of the schema, found \"" + value.scalar() + "\""));
    }

    /** The type of a record that {@link #record} or {@link #recordIfId} gave. */
    EntityType type(RecordId record) {
        return Objects.requireNonNull(types.get(record), "type of " + record);
    }

    /** The record of a declared id.
     * @throws org.demarche.model.DemarcheException if it is not declared */
    RecordId record(YamlNode id) {
        RecordId record = records.get(id.scalar());
        if (record == null) {
            throw id.mistake("expected an id that the pack declares, found \"" + id.scalar() + "\"");
        }
        return record;
    }

    /** The record, if the value looks like an id; empty if it is words. */
    Optional<RecordId> recordIfId(YamlNode value) {
        return ID.matcher(value.scalar()).matches() ? Optional.of(record(value)) : Optional.empty();
    }

    /** One who says something: a declared thing under its name, or words. */
    Speaker speaker(YamlNode value) {
        return recordIfId(value)
                .map(record -> new Speaker(
                        Objects.requireNonNull(captions.get(record), "caption of " + record), Optional.of(record)))
                .orElseGet(() -> Speaker.named(value.scalar()));
    }

    /** A declared source.
     * @throws org.demarche.model.DemarcheException if it is not declared */
    Source source(YamlNode id) {
        Source source = sources.get(id.scalar());
        if (source == null) {
            throw id.mistake("expected the id of a source that the pack declares, found \"" + id.scalar() + "\"");
        }
        return source;
    }
}
