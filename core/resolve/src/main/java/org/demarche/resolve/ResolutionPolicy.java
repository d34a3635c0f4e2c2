package org.demarche.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.model.EntityType;
import org.demarche.model.Predicate;

/** The rules' thresholds and tables, as {@code resolution.properties} explains them. */
final class ResolutionPolicy {
    static final ResolutionPolicy STANDARD = new ResolutionPolicy(read());

    final String version;
    final double namesAgree;
    final double namesWithBirthDate;
    final double namesWithNumber;
    final int leastWords;
    final int leastGeneralWords;
    final int extraWords;
    final int mostNames;
    final int mostPairsOfKey;
    final int mostRecordsOfKey;
    final Set<Predicate> singleNumbers;
    final Set<Predicate> severalNumbers;
    final Set<Predicate> references;

    private final Set<EntityType> oneWord;
    private final Set<EntityType> corroborated;
    private final Set<EntityType> placed;
    private final Set<EntityType> shortened;
    private final Set<EntityType> exact;

    private ResolutionPolicy(Properties values) {
        version = text(values, "version");
        namesAgree = Double.parseDouble(text(values, "names.agree"));
        namesWithBirthDate = Double.parseDouble(text(values, "names.withBirthDate"));
        namesWithNumber = Double.parseDouble(text(values, "names.withNumber"));
        leastWords = Integer.parseInt(text(values, "words.least"));
        leastGeneralWords = Integer.parseInt(text(values, "words.leastGeneral"));
        extraWords = Integer.parseInt(text(values, "words.extra"));
        mostNames = Integer.parseInt(text(values, "limit.names"));
        mostPairsOfKey = Integer.parseInt(text(values, "limit.pairsOfKey"));
        mostRecordsOfKey = Integer.parseInt(text(values, "limit.recordsOfKey"));
        singleNumbers = predicates(values, "numbers.single");
        severalNumbers = predicates(values, "numbers.several");
        references = predicates(values, "numbers.reference");
        oneWord = types(values, "types.oneWord");
        corroborated = types(values, "types.corroborated");
        placed = types(values, "types.placed");
        shortened = types(values, "types.shortened");
        exact = types(values, "types.exactWords");
    }

    /** Whether one word is enough to name a thing of this type. */
    boolean namedByOneWord(EntityType type) {
        return oneWord.contains(type);
    }

    /** Whether two listed things of this type need more in common than a name. */
    boolean needsCorroboration(EntityType type) {
        return corroborated.contains(type);
    }

    /** Whether a name of this type says too little without a place. */
    boolean needsPlace(EntityType type) {
        return placed.contains(type);
    }

    /** Whether a text may shorten the name of a listed thing of this type. */
    boolean mayBeShortened(EntityType type) {
        return shortened.contains(type);
    }

    /** Whether names of this type agree only in the same words: letters more or less make another place of them. */
    boolean needsSameWords(EntityType type) {
        return exact.contains(type);
    }

    private static Set<Predicate> predicates(Properties values, String key) {
        Set<Predicate> found = EnumSet.noneOf(Predicate.class);
        words(values, key)
                .forEach(word -> found.add(Predicate.byId(word)
                        .orElseThrow(() -> new IllegalStateException(key + " names no predicate: " + word))));
        return found;
    }

    private static Set<EntityType> types(Properties values, String key) {
        Set<EntityType> found = EnumSet.noneOf(EntityType.class);
        words(values, key)
                .forEach(word -> found.add(EntityType.byId(word)
                        .orElseThrow(() -> new IllegalStateException(key + " names no type: " + word))));
        return found;
    }

    private static List<String> words(Properties values, String key) {
        return Stream.of(text(values, key).split(",", -1)).map(String::strip).toList();
    }

    private static String text(Properties values, String key) {
        String value = values.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("resolution.properties lacks " + key);
        }
        return value.strip();
    }

    private static Properties read() {
        Properties values = new Properties();
        try (InputStream stream = ResolutionPolicy.class.getResourceAsStream("resolution.properties")) {
            if (stream == null) {
                throw new IllegalStateException("resolution.properties is missing from the program");
            }
            values.load(stream);
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
