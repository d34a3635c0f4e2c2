package org.demarche.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;

/** Writes one canonical JSON object: no white space, and the caller names the fields in alphabetical order. */
final class CanonicalWriter {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int USUAL_LENGTH = 512;

    private final StringWriter target = new StringWriter(USUAL_LENGTH);
    private final JsonGenerator json;

    /** Something that writes fields or values, and may fail as {@link IOException} says. */
    @FunctionalInterface
    interface Body {
        void write(CanonicalWriter writer);
    }

    private CanonicalWriter() {
        try {
            json = FACTORY.createGenerator(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JSON of one object. */
    static String object(Body fields) {
        CanonicalWriter writer = new CanonicalWriter();
        writer.element(fields);
        writer.step(writer.json::close);
        return writer.target.toString();
    }

    CanonicalWriter text(String name, String value) {
        step(() -> json.writeStringField(name, value));
        return this;
    }

    CanonicalWriter number(String name, long value) {
        step(() -> json.writeNumberField(name, value));
        return this;
    }

    CanonicalWriter number(String name, double value) {
        step(() -> json.writeNumberField(name, value));
        return this;
    }

    /** Writes the field with the value {@code true}. */
    CanonicalWriter mark(String name) {
        step(() -> json.writeBooleanField(name, true));
        return this;
    }

    CanonicalWriter nested(String name, Body fields) {
        step(() -> json.writeFieldName(name));
        element(fields);
        return this;
    }

    CanonicalWriter numbers(String name, Collection<Integer> values) {
        step(() -> {
            json.writeArrayFieldStart(name);
            for (int value : values) {
                json.writeNumber(value);
            }
            json.writeEndArray();
        });
        return this;
    }

    /** An array of objects, each written by {@link #element}. */
    CanonicalWriter list(String name, Body elements) {
        step(() -> json.writeArrayFieldStart(name));
        elements.write(this);
        step(json::writeEndArray);
        return this;
    }

    /** One object: an element of an array. */
    void element(Body fields) {
        step(json::writeStartObject);
        fields.write(this);
        step(json::writeEndObject);
    }

    private interface Step {
        void run() throws IOException;
    }

    private void step(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }
}
