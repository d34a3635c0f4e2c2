package org.demarche.lists;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Pulls the rows of the first sheet out of the content of an OpenDocument spreadsheet (ISO/IEC 26300, part 3), one in memory. Dates are given as
 * {@code 2001-01-31}, numbers as they are held and not as they are shown, texts with a line for each paragraph; comments and drawings are passed over.
 * Not safe for use by several threads.
 */
final class OdsSheet implements AutoCloseable {
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    /** What stands in a table, and in a cell, that is no value. */
    private static final Set<String> BESIDE =
            Set.of("shapes", "forms", "annotation", "note", "ruby-text", "frame", "named-expressions", "dde-source");

    private static final int MOST_COLUMNS = 256;
    private static final int DEEPEST = 64;

    private final InputStream stream;
    private final XMLStreamReader reader;
    private boolean inTable;
    private boolean ended;
    private int number;

    private OdsSheet(InputStream stream, XMLStreamReader reader) {
        this.stream = stream;
        this.reader = reader;
    }

    /**
     * A row, or as many that are alike and stand together.
     *
     * @param number its number in the sheet, from 1
     * @param times how often it stands there
     * @param cells its values by column, from 0, without outer white space; no empty ones
     * @param fault why it cannot be read; empty if it can
     */
    record Row(int number, int times, Map<Integer, String> cells, Optional<String> fault) {
        Row {
            cells = Map.copyOf(cells);
        }
    }

    static OdsSheet open(RawFile file) throws IOException, XMLStreamException {
        InputStream stream = OdsContent.open(file);
        try {
            return new OdsSheet(stream, XmlPull.factory().createXMLStreamReader(XmlText.of(stream)));
        } catch (IOException | XMLStreamException | RuntimeException e) {
            stream.close();
            throw e;
        }
    }

    /** The next row; empty at the end of the sheet, when all that follows it has been read too. */
    Optional<Row> next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new XMLStreamException("a document type", reader.getLocation());
            }
            if (event == XMLStreamConstants.END_ELEMENT && inTable && isTable("table")) {
                inTable = false;
                ended = true;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                Optional<Row> row = start();
                if (row.isPresent()) {
                    return row;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Row> start() throws XMLStreamException {
        if (ended || BESIDE.contains(reader.getLocalName())) {
            skip();
        } else if (isTable("table")) {
            inTable = true;
        } else if (inTable && isTable("table-row")) {
            return Optional.of(row());
        }
        return Optional.empty();
    }

    private boolean isTable(String name) {
        return reader.getLocalName().equals(name) && TABLE.equals(reader.getNamespaceURI());
    }

    private Row row() throws XMLStreamException {
        int times = count("number-rows-repeated");
        int first = number + 1;
        number = Math.addExact(number, times);
        Cells cells = new Cells();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (isTable("table-cell") || isTable("covered-table-cell")) {
                int repeated = count("number-columns-repeated");
                cells.add(cell(cells), repeated);
            } else {
                skip();
            }
        }
        return new Row(first, times, cells.values, cells.fault);
    }

    private int count(String attribute) throws XMLStreamException {
        String value = reader.getAttributeValue(TABLE, attribute);
        if (value == null) {
            return 1;
        }
        if (!value.matches("[1-9]\\d{0,8}")) {
            throw new XMLStreamException("a count that is none", reader.getLocation());
        }
        return Integer.parseInt(value);
    }

    private String cell(Cells row) throws XMLStreamException {
        Optional<String> held = held();
        StringBuilder text = new StringBuilder();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = reader.getLocalName();
            if (name.equals("p") || name.equals("h")) {
                text.append(text.length() == 0 ? "" : "\n");
                words(text, 1);
            } else if (name.equals("table")) {
                row.fault = Optional.of("expected values in the cells of a row, found a table in one");
                skip();
            } else {
                skip();
            }
        }
        return held.orElseGet(text::toString).strip();
    }

    /** The value of a cell that is held otherwise than as it is shown. */
    private Optional<String> held() throws XMLStreamException {
        String type = reader.getAttributeValue(OFFICE, "value-type");
        String value = switch (type == null ? "" : type) {
            case "float", "percentage", "currency" -> reader.getAttributeValue(OFFICE, "value");
            case "date" -> reader.getAttributeValue(OFFICE, "date-value");
            case "string" -> reader.getAttributeValue(OFFICE, "string-value");
            default -> null;
        };
        if (value == null || "string".equals(type)) {
            return Optional.ofNullable(value);
        }
        return Optional.of("date".equals(type) ? value.replaceFirst("T00:00(:00(\\.0+)?)?$", "") : number(value));
    }

    private String number(String value) throws XMLStreamException {
        if (!value.matches("-?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,2})?")) {
            throw new XMLStreamException("a number that is none", reader.getLocation());
        }
        BigDecimal number = new BigDecimal(value);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The words of a paragraph; white space in it counts as one space, as in the standard, but for that which is marked up. */
    private void words(StringBuilder text, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("more than " + DEEPEST + " levels", reader.getLocation());
        }
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            int event = reader.getEventType();
            if (event == XMLStreamConstants.START_ELEMENT) {
                marked(text, depth);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                append(text, reader.getText());
            }
        }
    }

    private void marked(StringBuilder text, int depth) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "s" -> {
                text.append(' ');
                skip();
            }
            case "tab" -> {
                text.append('\t');
                skip();
            }
            case "line-break" -> {
                text.append('\n');
                skip();
            }
            default -> {
                if (BESIDE.contains(reader.getLocalName())) {
                    skip();
                } else {
                    words(text, depth + 1);
                }
            }
        }
    }

    private static void append(StringBuilder text, String words) {
        for (int at = 0; at < words.length() && text.length() <= Limits.LONGEST_ROW; at++) {
            char letter = words.charAt(at);
            boolean space = letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
            boolean after = text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
            if (!space) {
                text.append(letter);
            } else if (!after) {
                text.append(' ');
            }
        }
    }

    /** Goes to the end of the element that starts here. */
    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    /** The values of a row as they come. */
    private static final class Cells {
        private final Map<Integer, String> values = new HashMap<>();
        private Optional<String> fault = Optional.empty();
        private int column;
        private int length;

        void add(String value, int times) {
            int after = Math.addExact(column, times);
            if (!value.isEmpty()) {
                for (int at = column; at < Math.min(after, MOST_COLUMNS); at++) {
                    put(at, value);
                }
                if (after > MOST_COLUMNS) {
                    fault = Optional.of("expected values in at most " + MOST_COLUMNS + " columns, found more");
                }
            }
            column = after;
        }

        private void put(int at, String value) {
            length += value.length();
            if (length > Limits.LONGEST_ROW) {
                fault = Optional.of("expected a row of at most " + Limits.LONGEST_ROW + " characters, found more");
            } else {
                values.put(at, value);
            }
        }
    }
}
