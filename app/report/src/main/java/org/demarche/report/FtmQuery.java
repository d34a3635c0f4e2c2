package org.demarche.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.screen.PartyRecord;
import org.demarche.screen.Query;

/**
 * One party that is asked for, as an example of FollowTheMoney.
 *
 * @param id what the asker calls it
 * @param schema its kind
 * @param properties what is known of it, as FollowTheMoney writes the values
 */
public record FtmQuery(Optional<String> id, FtmSchema schema, Map<String, List<String>> properties) {
    /** Types of properties of which one value is enough to look for. */
    private static final List<String> TELLING = List.of("name", "identifier", "phone", "email");
    /** Further properties of which one value is enough to look for; FollowTheMoney has them as texts. */
    private static final List<String> TELLING_TEXTS = List.of("firstName", "lastName", "publicKey", "serialNumber");

    /** Copies the properties. */
    public FtmQuery {
        Map<String, List<String>> copy = new TreeMap<>();
        properties.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        properties = Collections.unmodifiableMap(copy);
    }

    /**
     * Cleans values as FollowTheMoney does: {@code Russia} becomes {@code ru}. What its types do not know is left out, and so are properties that
     * things of the kind do not have.
     */
    public static FtmQuery cleaned(Optional<String> id, FtmSchema schema, Map<String, List<String>> raw) {
        FtmValues values = new FtmValues(FtmModel.standard());
        Map<String, List<String>> properties = new TreeMap<>();
        raw.forEach((name, texts) -> schema.property(name).ifPresent(property -> {
            List<String> cleaned = new ArrayList<>();
            for (String text : texts) {
                values.clean(property.type(), text).stream()
                        .filter(value -> !cleaned.contains(value))
                        .forEach(cleaned::add);
            }
            if (!cleaned.isEmpty()) {
                properties.put(name, cleaned);
            }
        }));
        return new FtmQuery(id, schema, properties);
    }

    /** Whether there is a name or a number. */
    boolean isTelling() {
        return TELLING.stream().anyMatch(type -> !ofType(type).isEmpty())
                || TELLING_TEXTS.stream().anyMatch(properties::containsKey);
    }

    /** The same for the screener.
     * @throws org.demarche.model.DemarcheException WRONG_USAGE if a name is too long or there are too many values */
    Query screened() {
        return PartyRecord.of(schema.name(), properties).query();
    }

    /** All values of properties of a type. */
    List<String> ofType(String type) {
        List<String> found = new ArrayList<>();
        properties.forEach((name, values) -> {
            if (schema.property(name)
                    .filter(property -> property.type().equals(type))
                    .isPresent()) {
                found.addAll(values);
            }
        });
        return found.stream().distinct().toList();
    }
}
