package org.demarche.lists;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/**
 * Pulls elements out of XML one by one, within {@link Limits}. A document type, and with it every entity but the five of XML itself, is refused
 * before anything of it is read. Not safe for use by several threads.
 */
final class XmlPull implements AutoCloseable {
    private final XMLStreamReader reader;
    private final String place;

    private XmlPull(XMLStreamReader reader, String place) {
        this.reader = reader;
        this.place = place;
    }

    /** Starts to read. */
    static XmlPull open(RawFile file) {
        XMLInputFactory factory = factory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new XmlPull(factory.createXMLStreamReader(XmlText.of(file.content().stream())), file.place());
        } catch (XMLStreamException e) {
            throw broken(file.place(), e);
        } catch (IOException e) {
            throw damaged(file.place(), e);
        }
    }

    /** Makes readers that take no document type and no entity from outside; to be given {@link XmlText}. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes to the root. */
    Root root() {
        try {
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                refuseDocumentType();
            }
            return new Root(reader.getLocalName(), attributes(new Budget()));
        } catch (XMLStreamException e) {
            throw broken(place, e);
        }
    }

    /** Hands on the elements two levels below the root, each with the name of the element between: the entries of a list in sections.
     * @throws DemarcheException if the XML is damaged or ends early */
    void entries(Consumer<Entry> sink) {
        try {
            String section = "";
            int depth = 1;
            int entries = 0;
            while (depth > 0) {
                int event = reader.next();
                refuseDocumentType();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.START_ELEMENT && depth == 1) {
                    section = reader.getLocalName();
                    depth++;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    entries++;
                    refuseTooMany(entries);
                    Budget budget = new Budget();
                    XmlElement element = element(depth + 1, budget);
                    sink.accept(new Entry(section, entries, element, budget.left >= 0));
                }
            }
            while (reader.hasNext()) {
                reader.next();
            }
        } catch (XMLStreamException e) {
            throw broken(place, e);
        }
    }

    /**
     * Hands on every element of one of these names, wherever it stands below the root, each with the name of the element it stands in; the others are gone
     * into. An element within one that is handed on is not handed on by itself.
     *
     * @throws DemarcheException if the XML is damaged or ends early
     */
    void each(Set<String> names, Consumer<Entry> sink) {
        Deque<String> open = new ArrayDeque<>();
        open.push("");
        int entries = 0;
        try {
            while (!open.isEmpty()) {
                int event = reader.next();
                refuseDocumentType();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    open.pop();
                } else if (event == XMLStreamConstants.START_ELEMENT && names.contains(reader.getLocalName())) {
                    entries++;
                    refuseTooMany(entries);
                    Budget budget = new Budget();
                    XmlElement element = element(open.size() + 1, budget);
                    sink.accept(new Entry(open.getFirst(), entries, element, budget.left >= 0));
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    refuseTooDeep(open.size() + 1);
                    open.push(reader.getLocalName());
                }
            }
            while (reader.hasNext()) {
                reader.next();
            }
        } catch (XMLStreamException e) {
            throw broken(place, e);
        }
    }

    private Map<String, String> attributes(Budget budget) {
        if (reader.getAttributeCount() == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new HashMap<>();
        for (int number = 0; number < reader.getAttributeCount(); number++) {
            String value = reader.getAttributeValue(number).strip();
            if (!value.isEmpty() && budget.spend(value.length())) {
                attributes.putIfAbsent(reader.getAttributeLocalName(number), value);
            }
        }
        return attributes;
    }

    private void refuseTooDeep(int depth) {
        if (depth > Limits.DEEPEST) {
            throw new DemarcheException(
                    ErrorCode.TOO_LARGE,
                    "expected XML of at most " + Limits.DEEPEST + " levels, found more in " + where()
                            + ": check where the file comes from");
        }
    }

    /** The element that starts here, up to its end. What exceeds the budget is passed over. */
    private XmlElement element(int depth, Budget budget) throws XMLStreamException {
        refuseTooDeep(depth);
        String name = reader.getLocalName();
        Map<String, String> attributes = attributes(budget);
        String text = "";
        List<XmlElement> children = List.of();
        while (true) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return new XmlElement(name, attributes, text.strip(), children);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                XmlElement child = element(depth + 1, budget);
                if (budget.spend(child.name().length())) {
                    children = children.isEmpty() ? new ArrayList<>() : children;
                    children.add(child);
                }
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                if (budget.spend(reader.getTextLength()) && !(text.isEmpty() && isSpace())) {
                    text = text.isEmpty() ? reader.getText() : text + reader.getText();
                }
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw forbidden("an entity reference");
            }
        }
    }

    /** Whether the characters at hand are the space between elements, which needs not be kept. */
    private boolean isSpace() {
        char[] characters = reader.getTextCharacters();
        int end = reader.getTextStart() + reader.getTextLength();
        for (int at = reader.getTextStart(); at < end; at++) {
            if (!Character.isWhitespace(characters[at])) {
                return false;
            }
        }
        return true;
    }

    private void refuseDocumentType() {
        if (reader.getEventType() == XMLStreamConstants.DTD) {
            throw forbidden("a document type declaration");
        }
    }

    private DemarcheException forbidden(String found) {
        return new DemarcheException(
                ErrorCode.FORBIDDEN_XML,
                "expected XML without document type and entities, found " + found + " in " + where()
                        + ": no official list has one; check where the file comes from");
    }

    private void refuseTooMany(int entries) {
        if (entries > Limits.MOST_ROWS) {
            throw new DemarcheException(
                    ErrorCode.TOO_LARGE,
                    "expected at most " + Limits.MOST_ROWS + " entries, found more in " + place
                            + ": check where the file comes from");
        }
    }

    private String where() {
        return place + ", line " + reader.getLocation().getLineNumber();
    }

    private static DemarcheException broken(String place, XMLStreamException cause) {
        Location location = cause.getLocation();
        String line = location == null ? "" : ", line " + location.getLineNumber();
        return damaged(place + line, cause);
    }

    private static DemarcheException damaged(String where, Exception cause) {
        return new DemarcheException(
                ErrorCode.UNREADABLE_DOCUMENT,
                "expected complete, well-formed XML, found damage in " + where + ": fetch the file again",
                cause);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw broken(place, e);
        }
    }

    /**
     * The outermost element.
     *
     * @param name its name
     * @param attributes its attributes by local name
     */
    record Root(String name, Map<String, String> attributes) {
        Root {
            attributes = Map.copyOf(attributes);
        }
    }

    /**
     * An element of a list.
     *
     * @param section name of the element it stands in
     * @param number its place in the file, from 1
     * @param element itself
     * @param complete whether all of it was within the limits
     */
    record Entry(String section, int number, XmlElement element, boolean complete) {}

    /** Characters that one entry may still have. */
    private static final class Budget {
        private int left = Limits.LONGEST_ROW;

        boolean spend(int characters) {
            left = left < 0 ? left : left - characters;
            return left >= 0;
        }
    }
}
