package org.demarche.packs;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.DocumentId;
import org.demarche.model.Reading;
import org.demarche.model.RecordId;

/** Reads the sections of a pack's files, and keeps what is not a claim: places, measures, typologies. */
final class SectionReader {
    private static final Set<String> MEASURE_KEYS = Set.of(
            "id",
            "instrument",
            "paragraph",
            "adopted",
            "force",
            "summary",
            "addressee",
            "exceptions",
            "tags",
            "status",
            "mark",
            "source",
            "note");
    private static final Set<String> TYPOLOGY_KEYS =
            Set.of("id", "family", "name", "severity", "description", "measures", "traps");

    private final Things things;
    private final RecordId sendingState;
    private final List<PackPlace> places = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<Typology> typologies = new ArrayList<>();

    SectionReader(Things things, RecordId sendingState) {
        this.things = things;
        this.sendingState = sendingState;
    }

    Reading read(DocumentId document, String text, Map<String, YamlNode> sections) {
        Reading.Collector collector = Reading.collector();
        ClaimReader claims = new ClaimReader(things, document, collector);
        ThingReader records = new ThingReader(things, sendingState, claims, document, collector);
        items(sections, "sources").forEach(item -> records.source(item));
        items(sections, "things").forEach(item -> records.thing(item));
        items(sections, "places").forEach(item -> places.add(records.place(item)));
        items(sections, "missions").forEach(item -> records.mission(item));
        items(sections, "claims").forEach(item -> claims.claim(item));
        items(sections, "measures").forEach(item -> measures.add(measure(Entry.of(item, MEASURE_KEYS))));
        items(sections, "typologies").forEach(item -> typologies.add(typology(Entry.of(item, TYPOLOGY_KEYS))));
        return collector.reading();
    }

    List<PackPlace> places() {
        return places;
    }

    List<Measure> measures() {
        return measures;
    }

    /** The patterns.
     * @throws org.demarche.model.DemarcheException if one rests on a paragraph that the pack does not have */
    List<Typology> typologies() {
        return typologies;
    }

    private static List<YamlNode> items(Map<String, YamlNode> sections, String key) {
        return Optional.ofNullable(sections.get(key)).map(YamlNode::items).orElse(List.of());
    }

    private static Measure measure(Entry entry) {
        return new Measure(
                entry.text("id"),
                entry.text("instrument"),
                entry.text("paragraph"),
                entry.optional("adopted").map(SectionReader::day),
                entry.text("force"),
                entry.text("summary"),
                entry.text("addressee", "not stated"),
                entry.text("exceptions", "none stated"),
                entry.texts("tags"),
                entry.text("status", "in force"),
                entry.choice("mark", Mark.class),
                entry.text("source", "general knowledge"),
                entry.optional("note").map(YamlNode::scalar));
    }

    private static LocalDate day(YamlNode value) {
        try {
            return LocalDate.parse(value.scalar());
        } catch (DateTimeParseException e) {
            throw value.mistake("expected a day such as 2016-03-02, found \"" + value.scalar() + "\"");
        }
    }

    private Typology typology(Entry entry) {
        Mark mark = Mark.V;
        for (YamlNode id : entry.items("measures")) {
            Measure measure = measures.stream()
                    .filter(candidate -> candidate.id().equals(id.scalar()))
                    .findFirst()
                    .orElseThrow(
                            () -> id.mistake("expected the id of a measure that stands in an earlier file, found \""
                                    + id.scalar() + "\""));
            mark = mark.weaker(measure.mark());
        }
        return new Typology(
                entry.text("id"),
                entry.text("family"),
                entry.text("name"),
                entry.text("severity"),
                entry.text("description"),
                entry.texts("measures"),
                entry.texts("traps"),
                mark);
    }
}
