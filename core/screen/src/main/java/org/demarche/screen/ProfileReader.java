package org.demarche.screen;

import java.io.DataInput;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.EntityId;
import org.demarche.model.EntityType;
import org.demarche.model.Grade;
import org.demarche.model.Modality;
import org.demarche.model.Period;
import org.demarche.network.Certainty;
import org.demarche.network.Entity;

/** Reads what {@link ProfileWriter} wrote, within limits; anything else is an {@link IOException}. Not for several threads. */
final class ProfileReader {
    private static final int LONGEST_TEXT_BYTES = 1 << 20;
    private static final int MOST_VALUES = 100_000;
    /** Texts up to this length come again and again, and are held once. */
    private static final int SHORT_TEXT = 64;

    private final DataInput in;
    private final Map<String, String> held = new HashMap<>();

    ProfileReader(DataInput in) {
        this.in = in;
    }

    Profile profile() throws IOException {
        Entity entity = entity();
        List<MatchedName> names = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            names.add(new MatchedName(text(), constant(NameQuality.class)));
        }
        List<Period> births = texts().stream().map(Period::parse).toList();
        Set<Gender> genders = texts().stream().map(Gender::valueOf).collect(Collectors.toSet());
        Countries countries = new Countries(texts(), new HashSet<>(texts()), in.readBoolean());
        Places places = places(texts(), texts());
        List<IdentifierReading> numbers = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            numbers.add(number());
        }
        return new Profile(
                entity, names, births, genders, countries, places, numbers, new HashSet<>(texts()), in.readBoolean());
    }

    /** The entity without its records, which no answer needs. */
    private Entity entity() throws IOException {
        EntityId id = EntityId.of(text());
        String caption = text();
        EntityType type = type(text());
        return new Entity(id, caption, type, true, List.of(), List.of(), texts());
    }

    private static EntityType type(String id) throws IOException {
        Optional<EntityType> type = EntityType.byId(id);
        if (type.isEmpty()) {
            throw new InvalidObjectException("expected a type, found " + id);
        }
        return type.get();
    }

    private static Places places(List<String> folded, List<String> written) throws IOException {
        if (folded.size() != written.size()) {
            throw new InvalidObjectException("expected as many places folded as written");
        }
        Map<String, String> parts = new HashMap<>();
        for (int at = 0; at < folded.size(); at++) {
            parts.put(folded.get(at), written.get(at));
        }
        return new Places(parts);
    }

    private IdentifierReading number() throws IOException {
        IdentifierKind kind = constant(IdentifierKind.class);
        String value = text();
        String country = text();
        Identifier identifier =
                new Identifier(kind, value, country.isEmpty() ? Optional.empty() : Optional.of(country));
        return new IdentifierReading(identifier, text(), text(), constant(IdentifierCheck.class), in.readBoolean());
    }

    Via via() throws IOException {
        String id = text();
        List<ListEntry> entries = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            entries.add(new ListEntry(text(), text(), texts(), Period.parse(text())));
        }
        List<Way.Step> steps = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            steps.add(step());
        }
        Via.InNetwork network =
                new Via.InNetwork(entries, steps.isEmpty() ? Optional.empty() : Optional.of(new Way(steps)));
        if (id.equals(network.id())) {
            return network;
        }
        return new Via.OnList(entries);
    }

    private Way.Step step() throws IOException {
        return new Way.Step(
                stop(),
                stop(),
                text(),
                constant(Way.Direction.class),
                constant(Modality.class),
                constant(Certainty.class),
                Grade.parse(text()),
                Period.parse(text()),
                text(),
                constant(TieKind.class));
    }

    private Way.Stop stop() throws IOException {
        return new Way.Stop(EntityId.of(text()), text());
    }

    List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            texts.add(text());
        }
        return texts;
    }

    String text() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST_TEXT_BYTES) {
            throw new InvalidObjectException("expected a text of at most " + LONGEST_TEXT_BYTES + " bytes");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return length > SHORT_TEXT ? text : held.computeIfAbsent(text, same -> same);
    }

    private int count() throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST_VALUES) {
            throw new InvalidObjectException("expected at most " + MOST_VALUES + " values, found " + count);
        }
        return count;
    }

    private <T extends Enum<T>> T constant(Class<T> type) throws IOException {
        return Enum.valueOf(type, text());
    }
}
