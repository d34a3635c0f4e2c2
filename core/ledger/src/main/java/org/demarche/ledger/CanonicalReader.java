package org.demarche.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads one canonical JSON object, field by field in the order in which {@link CanonicalWriter} wrote them, in one pass and without a
 * tree. Anything else is damage.
 */
final class CanonicalReader {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser json;

    /** A payload that is not what this version writes. */
    static final class DamagedPayloadException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        DamagedPayloadException(String message) {
            super(message);
        }

        DamagedPayloadException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private CanonicalReader(JsonParser json) {
        this.json = json;
    }

    /** The object that a payload describes.
     * @throws DamagedPayloadException if the payload is not JSON of the expected fields, or describes no valid object */
    static <T> T object(String payload, Function<CanonicalReader, T> fields) {
        try (JsonParser parser = FACTORY.createParser(payload)) {
            parser.nextToken();
            CanonicalReader reader = new CanonicalReader(parser);
            T value = reader.element(() -> fields.apply(reader));
            if (parser.currentToken() != null) {
                throw reader.unexpected("the end");
            }
            return value;
        } catch (IOException e) {
            throw new DamagedPayloadException(
                    "the payload is not JSON: " + e.getClass().getSimpleName(), e);
        } catch (IllegalArgumentException e) {
            throw new DamagedPayloadException("the payload describes no valid object: " + e.getMessage(), e);
        }
    }

    /** Whether the next field has this name. */
    boolean has(String name) {
        try {
            return json.currentToken() == JsonToken.FIELD_NAME
                    && json.currentName().equals(name);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    String text(String name) {
        enter(name);
        require(JsonToken.VALUE_STRING);
        try {
            String value = json.getText();
            json.nextToken();
            return value;
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    int number(String name) {
        enter(name);
        return integer();
    }

    /** A number that may not fit an int. */
    long wholeNumber(String name) {
        enter(name);
        require(JsonToken.VALUE_NUMBER_INT);
        try {
            long value = json.getLongValue();
            json.nextToken();
            return value;
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    double decimal(String name) {
        enter(name);
        try {
            double value = json.getDoubleValue();
            json.nextToken();
            return value;
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** Whether the field is there with the value {@code true}; if so it is consumed. */
    boolean mark(String name) {
        if (!has(name)) {
            return false;
        }
        enter(name);
        require(JsonToken.VALUE_TRUE);
        advance();
        return true;
    }

    <T> T nested(String name, Supplier<T> fields) {
        enter(name);
        return element(fields);
    }

    List<Integer> numbers(String name) {
        return elements(name, this::integer);
    }

    /** An array of objects. */
    <T> List<T> list(String name, Supplier<T> fields) {
        return elements(name, () -> element(fields));
    }

    /** The name of the next field, or the empty text at the end of the object. */
    String nextName() {
        try {
            return json.currentToken() == JsonToken.FIELD_NAME ? json.currentName() : "";
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private <T> List<T> elements(String name, Supplier<T> each) {
        enter(name);
        require(JsonToken.START_ARRAY);
        advance();
        List<T> values = new ArrayList<>();
        while (json.currentToken() != JsonToken.END_ARRAY) {
            values.add(each.get());
        }
        advance();
        return values;
    }

    private <T> T element(Supplier<T> fields) {
        require(JsonToken.START_OBJECT);
        advance();
        T value = fields.get();
        require(JsonToken.END_OBJECT);
        advance();
        return value;
    }

    private int integer() {
        require(JsonToken.VALUE_NUMBER_INT);
        try {
            int value = json.getIntValue();
            json.nextToken();
            return value;
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private void enter(String name) {
        if (!has(name)) {
            throw unexpected("field " + name);
        }
        advance();
    }

    private void require(JsonToken token) {
        if (json.currentToken() != token) {
            throw unexpected(token.name());
        }
    }

    private void advance() {
        try {
            json.nextToken();
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private DamagedPayloadException unexpected(String expected) {
        return new DamagedPayloadException("the payload must have " + expected + " at character "
                + (json.currentTokenLocation().getCharOffset() + 1));
    }

    private static DamagedPayloadException damaged(IOException e) {
        return new DamagedPayloadException(
                "the payload is not JSON: " + e.getClass().getSimpleName(), e);
    }
}
