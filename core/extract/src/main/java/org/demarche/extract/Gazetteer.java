package org.demarche.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.DemarcheException;
import org.demarche.model.EntityType;
import org.demarche.model.ErrorCode;
import org.demarche.names.CountryNames;
import org.demarche.names.Demonyms;

/**
 * Names and words known before a text is read: states with their adjectives and seats, places, bodies, and words such as ranks and kinds of
 * mission.
 *
 * <p>{@link #standard()} knows what is the same for every regime; a pack adds its own with {@link #with}. The format has one entry a line,
 * columns between {@code |}, values between {@code ;}, comments after {@code #} at the start of a line:
 *
 * <pre>
 * Company | Example Trading Corporation | Example Trading; ETC
 * Country | Angola | | Angolan; Angolans | Luanda
 * Place | Walvis Bay | | | Namibia
 * rank | third secretary; commercial counsellor
 * </pre>
 *
 * <p>First comes a type of the schema (then name, other names, adjectives, and the seats of a country or the country of a place) or a class of
 * words (then the words, singular, in lower case). A country without adjectives has the usual words of
 * {@link Demonyms}. Names are compared letter by letter; a name written in capitals is found too. Immutable.
 */
public final class Gazetteer {
    private static final int MOST_LINES = 200_000;
    private static final int SHORTEST_SHOUTED = 4;
    private static final int LONGEST_LINE = 20_000;
    private static final List<String> STANDARD = List.of("countries.txt", "places.txt", "bodies.txt", "words.txt");

    private final Map<String, GazetteerEntry> byName = new HashMap<>();
    private final Map<String, GazetteerEntry> byAdjective = new HashMap<>();
    private final Map<String, GazetteerEntry> bySeat = new HashMap<>();
    private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
    private int longestName;

    private Gazetteer() {
        for (WordClass kind : WordClass.values()) {
            words.put(kind, new HashSet<>());
        }
    }

    /** What is the same for every regime. Reads four small resources: make it once. */
    public static Gazetteer standard() {
        Gazetteer standard = new Gazetteer();
        for (String file : STANDARD) {
            standard.read(file, resource(file));
        }
        return standard;
    }

    /**
     * This and more. Where both have a name, the new entry counts.
     *
     * @param source name of the text for messages, such as a file's
     * @param text lines of the format above
     * @throws DemarcheException with {@code INVALID_PACK} that names the first wrong line
     */
    public Gazetteer with(String source, String text) {
        Gazetteer both = new Gazetteer();
        both.byName.putAll(byName);
        both.byAdjective.putAll(byAdjective);
        both.bySeat.putAll(bySeat);
        both.longestName = longestName;
        words.forEach((kind, list) -> both.words(kind).addAll(list));
        both.read(source, text);
        return both;
    }

    private static String resource(String file) {
        try (InputStream stream = Gazetteer.class.getResourceAsStream("gazetteer/" + file)) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String source, String text) {
        List<String> lines = text.lines().limit(MOST_LINES + 1L).toList();
        if (lines.size() > MOST_LINES) {
            throw wrong(source, MOST_LINES, "at most " + MOST_LINES + " lines", "more", "split the gazetteer");
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.length() > LONGEST_LINE) {
                throw wrong(
                        source,
                        i + 1,
                        "a line of at most " + LONGEST_LINE + " characters",
                        line.length() + " characters",
                        "split it");
            }
            if (!line.isEmpty() && !line.startsWith("#")) {
                line(source, i + 1, line);
            }
        }
    }

    private void line(String source, int number, String line) {
        List<String> columns =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (columns.size() < 2 || columns.size() > 5 || columns.get(1).isEmpty()) {
            throw wrong(
                    source,
                    number,
                    "class | name or words",
                    "\"" + excerpt(line) + "\"",
                    "write 2 to 5 columns between |");
        }
        String first = columns.get(0);
        Optional<EntityType> type = EntityType.byId(first);
        Optional<WordClass> kind = WordClass.byId(first);
        if (type.isPresent()) {
            List<String> said = column(columns, 3);
            List<String> adjectives =
                    said.isEmpty() && type.get() == EntityType.COUNTRY ? demonyms(columns.get(1)) : said;
            add(new GazetteerEntry(type.get(), columns.get(1), column(columns, 2), adjectives, column(columns, 4)));
        } else if (kind.isPresent()) {
            column(columns, 1).forEach(word -> words(kind.get()).add(word.toLowerCase(Locale.ROOT)));
        } else {
            throw wrong(
                    source,
                    number,
                    "a type of the schema or a class of words",
                    "\"" + excerpt(first) + "\"",
                    "see docs/reference/schema");
        }
    }

    private static List<String> demonyms(String country) {
        return CountryNames.standard()
                .code(country)
                .map(Demonyms.standard()::of)
                .orElse(List.of());
    }

    private static DemarcheException wrong(String source, int line, String expected, String found, String remedy) {
        return new DemarcheException(
                ErrorCode.INVALID_PACK,
                "expected " + expected + ", found " + found + " in " + source + " line " + line + ": " + remedy);
    }

    private static String excerpt(String line) {
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }

    private static List<String> column(List<String> columns, int index) {
        return index >= columns.size()
                ? List.of()
                : Arrays.stream(columns.get(index).split(";"))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList();
    }

    private void add(GazetteerEntry entry) {
        name(entry.name(), entry);
        entry.aliases().forEach(alias -> name(alias, entry));
        entry.adjectives().forEach(adjective -> byAdjective.put(plain(adjective), entry));
        if (entry.type() == EntityType.COUNTRY) {
            entry.related().forEach(seat -> bySeat.put(plain(seat), entry));
        }
    }

    private void name(String name, GazetteerEntry entry) {
        byName.put(plain(name), entry);
        if (name.length() >= SHORTEST_SHOUTED) {
            byName.putIfAbsent(plain(name).toUpperCase(Locale.ROOT), entry);
        }
        longestName = Math.max(longestName, name.length());
    }

    /** One apostrophe, one space, one hyphen, whatever the text has. */
    static String plain(String name) {
        return name.strip()
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u2010', '-')
                .replace('\u2011', '-')
                .replaceAll("\\s+", " ");
    }

    /** What the words name, a seat of government apart. */
    Optional<GazetteerEntry> named(String text) {
        return Optional.ofNullable(byName.get(plain(text)));
    }

    /** The state or place an adjective belongs to. */
    Optional<GazetteerEntry> adjective(String text) {
        return Optional.ofNullable(byAdjective.get(plain(text)));
    }

    /** The state of which the words name the seat of government. */
    Optional<GazetteerEntry> seat(String text) {
        return Optional.ofNullable(bySeat.get(plain(text)));
    }

    /** Characters of the longest name. */
    int longestName() {
        return longestName;
    }

    /** The words of a class; a mutable set only while it is filled. */
    private Set<String> words(WordClass kind) {
        return words.computeIfAbsent(kind, any -> new HashSet<>());
    }

    /** Whether a word, in any case, is one of a class. */
    boolean is(WordClass kind, String word) {
        return words(kind).contains(word.toLowerCase(Locale.ROOT));
    }
}
