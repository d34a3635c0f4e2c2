package org.demarche.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.demarche.model.DemarcheException;
import org.demarche.model.EntityId;
import org.demarche.model.EntityType;
import org.demarche.model.ErrorCode;
import org.demarche.model.Period;

/**
 * Questions and answers as the screening log keeps them: JSON on one line with the components of the records in their order, sets sorted, what is
 * absent left out. What is written can be read again. Safe for several threads.
 */
final class ScreeningJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(values())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
            .build();

    private ScreeningJson() {}

    static String write(Record value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every question and answer can be written", e);
        }
    }

    /** @throws DemarcheException WRONG_WORKSPACE if it is not what this version writes */
    static <T extends Record> T read(String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new DemarcheException(
                    ErrorCode.WRONG_WORKSPACE,
                    "expected a screening as this version writes it, found one that it cannot read ("
                            + e.getOriginalMessage() + "): replay it with the version that answered it, or use --show",
                    e);
        }
    }

    /** An answer of which only a part is wanted.
     * @throws DemarcheException WRONG_WORKSPACE if it is no JSON */
    static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new DemarcheException(
                    ErrorCode.WRONG_WORKSPACE,
                    "expected an answer in JSON, found a text that is none (" + e.getOriginalMessage()
                            + "): see demarche verify",
                    e);
        }
    }

    private static SimpleModule values() {
        return new SimpleModule("values of questions")
                .addSerializer(LocalDate.class, new AsText<>(LocalDate::toString))
                .addDeserializer(LocalDate.class, new FromText<>(LocalDate::parse))
                .addSerializer(Period.class, new AsText<>(Period::toString))
                .addDeserializer(Period.class, new FromText<>(Period::parse))
                .addSerializer(EntityId.class, new AsText<>(EntityId::toString))
                .addDeserializer(EntityId.class, new FromText<>(EntityId::of))
                .addSerializer(EntityType.class, new AsText<>(EntityType::id))
                .addDeserializer(
                        EntityType.class,
                        new FromText<>(id -> EntityType.byId(id).orElseThrow()))
                .addSerializer(Set.class, new Sorted());
    }

    /** A value as its text. */
    private static final class AsText<T> extends JsonSerializer<T> {
        private final Function<T, String> text;

        AsText(Function<T, String> text) {
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(text.apply(value));
        }
    }

    /** A value from its text. */
    private static final class FromText<T> extends JsonDeserializer<T> {
        private final Function<String, T> value;

        FromText(Function<String, T> value) {
            this.value = value;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return value.apply(json.getText());
        }
    }

    /** A set in the order of its members' texts, for it has none of its own. */
    @SuppressWarnings("rawtypes") // Jackson names a set without its members
    private static final class Sorted extends JsonSerializer<Set> {
        @Override
        public void serialize(Set value, JsonGenerator json, SerializerProvider provider) throws IOException {
            List<?> members = ((Collection<?>) value)
                    .stream().sorted(Comparator.comparing(Object::toString)).toList();
            provider.defaultSerializeValue(members, json);
        }
    }
}
