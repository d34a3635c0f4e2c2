package org.demarche.packs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Content;
import org.demarche.model.DemarcheException;
import org.demarche.model.DocumentId;
import org.demarche.model.ErrorCode;
import org.demarche.model.PagedText;
import org.demarche.model.Period;
import org.demarche.model.Reading;
import org.demarche.model.Reliability;
import org.demarche.model.SourceDocument;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the files of a pack in two passes: first what things there are, then what is said of them. */
final class PackReader {
    private static final Set<String> PACK_KEYS =
            Set.of("id", "title", "version", "publisher", "sendingState", "files", "reports", "gazetteer");
    private static final Set<String> FILE_KEYS =
            Set.of("sources", "things", "missions", "claims", "places", "measures", "typologies");
    private static final int MOST_FILES = 200;

    private final PackFiles files;

    PackReader(PackFiles files) {
        this.files = files;
    }

    Pack read() {
        Map<String, YamlNode> head =
                parse("pack.yaml", decode("pack.yaml", files.read("pack.yaml"))).entries(PACK_KEYS);
        String id = required(head, "id").scalar();
        List<ParsedFile> parsed = new ArrayList<>();
        for (YamlNode name : bounded(required(head, "files").items())) {
            parsed.add(parsedFile(name.scalar()));
        }
        Things things = new Things(id);
        parsed.forEach(file -> things.declare(file.document(), file.sections()));
        String sendingState = things.record(required(head, "sendingState")).value();
        SectionReader sections = new SectionReader(things, things.record(required(head, "sendingState")));
        List<PackDocument> documents = new ArrayList<>();
        for (ParsedFile file : parsed) {
            Reading reading = sections.read(file.document(), file.text(), file.sections());
            documents.add(new PackDocument(
                    describe(id, head, file), file.content(), PagedText.onePage(file.text()), reading));
        }
        return new Pack(
                id,
                required(head, "title").scalar(),
                required(head, "version").scalar(),
                sendingState,
                documents,
                reports(head),
                sections.places(),
                sections.measures(),
                sections.typologies(),
                head.containsKey("gazetteer") ? gazetteer(head) : "");
    }

    private String gazetteer(Map<String, YamlNode> head) {
        String name = required(head, "gazetteer").scalar();
        return decode(name, files.read(name));
    }

    private List<PackReport> reports(Map<String, YamlNode> head) {
        List<PackReport> reports = new ArrayList<>();
        if (head.containsKey("reports")) {
            for (YamlNode name : bounded(required(head, "reports").items())) {
                String path = name.scalar();
                reports.add(
                        new PackReport(path.substring(path.lastIndexOf('/') + 1), Content.copyOf(files.read(path))));
            }
        }
        return reports;
    }

    private ParsedFile parsedFile(String name) {
        byte[] bytes = files.read(name);
        String text = decode(name, bytes);
        return new ParsedFile(
                name,
                Content.copyOf(bytes),
                text,
                DocumentId.of(bytes),
                parse(name, text).entries(FILE_KEYS));
    }

    private SourceDocument describe(String id, Map<String, YamlNode> head, ParsedFile file) {
        return new SourceDocument(
                file.document(),
                SourceDocument.Kind.PACK,
                required(head, "title").scalar() + ": " + file.name(),
                required(head, "publisher").scalar(),
                Period.tryParse(required(head, "version").scalar()).orElse(Period.UNKNOWN),
                Reliability.C,
                "application/yaml",
                file.name(),
                Optional.of("pack-" + id + "/" + file.name()),
                Optional.empty());
    }

    private List<YamlNode> bounded(List<YamlNode> names) {
        if (names.size() > MOST_FILES) {
            throw names.get(MOST_FILES).mistake("expected at most " + MOST_FILES + " files");
        }
        return names;
    }

    private YamlNode required(Map<String, YamlNode> entries, String key) {
        YamlNode node = entries.get(key);
        if (node == null) {
            throw new DemarcheException(
                    ErrorCode.INVALID_PACK,
                    "expected the key \"" + key + "\" in pack.yaml of " + files.place() + ", found none: add it");
        }
        return node;
    }

    private YamlNode parse(String name, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setUseMarks(true)
                .setCodePointLimit(PackFiles.LARGEST_FILE)
                .build();
        try {
            return new Compose(settings)
                    .composeString(text)
                    .map(root -> new YamlNode(YamlText.of(name, text), root))
                    .orElseThrow(() -> new DemarcheException(
                            ErrorCode.INVALID_PACK,
                            "expected keys and values in " + name + " of " + files.place()
                                    + ", found an empty file: fill or remove it"));
        } catch (YamlEngineException e) {
            throw new DemarcheException(
                    ErrorCode.INVALID_PACK,
                    "expected YAML in " + name + " of " + files.place() + ", found: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("nothing") + ": correct it",
                    e);
        }
    }

    private static String decode(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            throw new DemarcheException(
                    ErrorCode.INVALID_PACK, "expected UTF-8 in " + name + ", found other bytes: save it as UTF-8");
        }
        return text;
    }

    /** A file of the pack, parsed. */
    private record ParsedFile(
            String name, Content content, String text, DocumentId document, Map<String, YamlNode> sections) {}
}
