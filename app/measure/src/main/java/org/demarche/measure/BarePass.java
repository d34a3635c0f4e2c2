package org.demarche.measure;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.demarche.model.Content;

/** What any reader of a file must do at least: parse it, and look at each text. */
final class BarePass {
    private static final int START = 64;

    private BarePass() {}

    /** Goes through a file of XML or CSV, or a workbook, once; returns the number of characters of its texts. */
    static long over(Content content) throws IOException, XMLStreamException {
        try (InputStream stream = new BufferedInputStream(content.stream())) {
            stream.mark(START);
            String start = new String(stream.readNBytes(START), StandardCharsets.UTF_8);
            stream.reset();
            if (start.startsWith("PK")) {
                return workbook(stream);
            }
            return start.replace("\ufeff", "").stripLeading().startsWith("<")
                    ? xml(stream)
                    : csv(stream, start.indexOf('\t') >= 0 ? '\t' : ',');
        }
    }

    /** The parts of a workbook, which are XML in a zip. */
    private static long workbook(InputStream stream) throws IOException, XMLStreamException {
        long characters = 0;
        try (ZipInputStream zip = new ZipInputStream(stream)) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().endsWith(".xml")) {
                    characters += xml(new ByteArrayInputStream(zip.readAllBytes()));
                }
            }
        }
        return characters;
    }

    private static long xml(InputStream stream) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = factory.createXMLStreamReader(stream);
        long characters = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.CHARACTERS) {
                characters += reader.getText().length();
            } else if (event == XMLStreamReader.START_ELEMENT) {
                characters += reader.getLocalName().length();
                for (int at = 0; at < reader.getAttributeCount(); at++) {
                    characters += reader.getAttributeValue(at).length();
                }
            }
        }
        reader.close();
        return characters;
    }

    private static long csv(InputStream stream, char separator) throws IOException {
        long characters = 0;
        try (CSVParser parser = CSVParser.parse(
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)),
                CSVFormat.RFC4180.builder().setDelimiter(separator).get())) {
            for (CSVRecord row : parser) {
                for (String cell : row) {
                    characters += cell.length();
                }
            }
        }
        return characters;
    }
}
