package org.demarche.lists;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/** A file of JSON objects, one a line or all in one array (RFC 8259, UTF-8), streamed: one object in memory. */
final class JsonFile {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEEPEST)
                    .maxStringLength(Limits.LONGEST_ROW)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final RawFile file;

    JsonFile(RawFile file) {
        this.file = file;
    }

    /**
     * An object of the file.
     *
     * @param number its place among the objects, from 1
     * @param content empty if it is longer than {@link Limits#LONGEST_ROW}
     */
    record Row(int number, Optional<Json.Fields> content) {
        /** Where it stands, for a rejection. */
        String locator() {
            return "object[" + number + "]";
        }
    }

    RawFile file() {
        return file;
    }

    /** Names of the fields of the first object, as far as the file can be read. */
    static Set<String> firstFields(RawFile file) {
        Set<String> names = new HashSet<>();
        if (!FileStart.of(file).isJson()) {
            return names;
        }
        try (InputStream bytes = file.content().stream();
                JsonParser parser = FACTORY.createParser(bytes)) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY) {
                token = parser.nextToken();
            }
            while (token == JsonToken.START_OBJECT && parser.nextToken() == JsonToken.FIELD_NAME) {
                names.add(parser.currentName());
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (IOException damaged) {
            return names; // what was read tells the layout, and reading refuses the damage
        }
        return names;
    }

    /**
     * Hands on each object.
     *
     * @throws DemarcheException if the file is damaged or cut off, holds something else than objects, or is beyond a limit
     */
    void forEach(Consumer<Row> sink) {
        try (InputStream bytes = file.content().stream();
                JsonParser parser = FACTORY.createParser(bytes)) {
            int number = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    number++;
                    refuseTooMany(number);
                    Reader reader = new Reader(parser);
                    Json.Fields fields = reader.fields();
                    sink.accept(new Row(number, reader.fits() ? Optional.of(fields) : Optional.empty()));
                } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                    throw damaged("something else than objects after object " + number);
                }
            }
        } catch (IOException e) {
            throw new DemarcheException(
                    ErrorCode.UNREADABLE_DOCUMENT,
                    "expected complete JSON, found damage in " + file.place() + ": fetch the file again",
                    e);
        }
    }

    private DemarcheException damaged(String found) {
        return new DemarcheException(
                ErrorCode.UNREADABLE_DOCUMENT,
                "expected JSON objects, found " + found + " in " + file.place() + ": fetch the file again");
    }

    private void refuseTooMany(int objects) {
        if (objects > Limits.MOST_ROWS) {
            throw new DemarcheException(
                    ErrorCode.TOO_LARGE,
                    "expected at most " + Limits.MOST_ROWS + " objects, found more in " + file.place()
                            + ": check where the file comes from");
        }
    }

    /** Reads one object; keeps nothing of what is beyond the limit. */
    private static final class Reader {
        private final JsonParser parser;
        private long length;

        Reader(JsonParser parser) {
            this.parser = parser;
        }

        boolean fits() {
            return length <= Limits.LONGEST_ROW;
        }

        Json.Fields fields() throws IOException {
            Map<String, Json> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                length += name.length();
                parser.nextToken();
                Json value = value();
                if (fits()) {
                    fields.put(name, value);
                }
            }
            return new Json.Fields(fields);
        }

        private Json value() throws IOException {
            JsonToken token = parser.currentToken();
            if (token == JsonToken.START_OBJECT) {
                return fields();
            }
            if (token == JsonToken.START_ARRAY) {
                List<Json> values = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    Json value = value();
                    if (fits()) {
                        values.add(value);
                    }
                }
                return new Json.Items(values);
            }
            if (token == null) {
                throw new IOException("the file ends within an object");
            }
            String text = token == JsonToken.VALUE_NULL ? "" : parser.getText();
            length += text.length() + 1L;
            return new Json.Text(text);
        }
    }
}
