package org.demarche.measure;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.names.NameKind;

/** The names of the consolidated list of the United Nations Security Council (XML). Not for several threads. */
final class UnNames {
    private static final Set<String> PARTS = Set.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");
    private static final Set<String> WHOLE = Set.of("ALIAS_NAME", "NAME_ORIGINAL_SCRIPT");

    private final ListEntries entries;
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> parts = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private String reference = "";

    private UnNames(ListEntries entries) {
        this.entries = entries;
    }

    /** Adds all entries; document types and external entities are not read.
     * @throws DemarcheException UNREADABLE_DOCUMENT if it is no XML */
    static void read(InputStream stream, String place, ListEntries entries) {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            new UnNames(entries).read(factory.createXMLStreamReader(stream));
        } catch (XMLStreamException e) {
            throw new DemarcheException(
                    ErrorCode.UNREADABLE_DOCUMENT,
                    "expected the list of the United Nations as XML, found something else in " + place
                            + ": fetch it again",
                    e);
        }
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    path.push(reader.getLocalName());
                    text.setLength(0);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> end(path.pop());
                default -> {
                    // comments and white space say nothing about names
                }
            }
        }
    }

    private void end(String element) {
        String value = text.toString().strip();
        text.setLength(0);
        if (PARTS.contains(element)) {
            parts.add(value);
        } else if (WHOLE.contains(element)) {
            others.add(value);
        } else if (element.equals("REFERENCE_NUMBER")) {
            reference = value;
        } else if (element.equals("INDIVIDUAL") || element.equals("ENTITY")) {
            add(element.equals("INDIVIDUAL") ? NameKind.PERSON : NameKind.ORGANISATION);
        }
    }

    private void add(NameKind kind) {
        String id = "un:" + reference;
        parts.removeIf(String::isEmpty);
        entries.add(id, kind, String.join(" ", parts));
        entries.add(id, kind, others.toArray(String[]::new));
        parts.clear();
        others.clear();
        reference = "";
    }
}
