package org.demarche.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Assumptions;

/** Primary names and aliases of every entry of the consolidated UN list in Latin script; none of the original-script names. */
final class UnNames {
    private static final Path FILE = Path.of(
            System.getProperty("demarche.shared", "../shared"),
            "data",
            "lists",
            "un",
            "un_consolidated_2026-02-27.xml.gz");

    private final List<Listed> names = new ArrayList<>();
    private NameKind kind = NameKind.PERSON;
    private String reference = "";
    private final StringBuilder primary = new StringBuilder();
    private final List<String> aliases = new ArrayList<>();

    private UnNames() {}

    /**
     * One listed name.
     *
     * @param reference permanent reference of the entry
     * @param name one of its names
     */
    record Listed(String reference, Name name) {}

    static List<Listed> read() {
        Assumptions.assumeTrue(
                Files.isRegularFile(FILE), () -> "skipped: no " + FILE + " here; give -Ddemarche.shared=FOLDER");
        UnNames names = new UnNames();
        try (InputStream stream = new GZIPInputStream(Files.newInputStream(FILE))) {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader reader = factory.createXMLStreamReader(stream);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    names.open(reader.getLocalName(), reader);
                }
            }
            names.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (XMLStreamException broken) {
            throw new IllegalStateException(broken);
        }
        return List.copyOf(names.names);
    }

    private void open(String element, XMLStreamReader reader) throws XMLStreamException {
        switch (element) {
            case "INDIVIDUAL", "ENTITY" -> {
                flush();
                kind = element.equals("ENTITY") ? NameKind.ORGANISATION : NameKind.PERSON;
            }
            case "REFERENCE_NUMBER" -> reference = reader.getElementText().strip();
            case "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME" ->
                primary.append(' ').append(reader.getElementText());
            case "ALIAS_NAME" -> aliases.add(reader.getElementText());
            default -> {}
        }
    }

    private void flush() {
        aliases.add(primary.toString());
        for (String text : aliases) {
            String line = text.strip().replaceAll("\\s+", " ");
            if (!line.isEmpty() && line.length() <= Name.MAX_CHARACTERS) {
                Name name = Name.read(line, kind);
                boolean latin = name.script() == NameScript.LATIN;
                if (latin) {
                    names.add(new Listed(reference, name));
                }
            }
        }
        aliases.clear();
        primary.setLength(0);
    }
}
