package org.demarche.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.model.Predicate;

/**
 * A phrase with which OFAC opens a part of its remarks, and the claim that it means. The phrases are data: {@code ofac-remarks.tsv}.
 *
 * @param words the phrase
 * @param predicate what is claimed
 * @param form what stands behind the phrase
 * @param role what the value is used as
 */
record RemarkPhrase(String words, Predicate predicate, Form form, Optional<String> role) {
    private static final String TABLE = "ofac-remarks.tsv";
    private static final Map<String, List<Opening>> BY_FIRST_WORD = load();
    private static final Pattern ALTERNATIVE = Pattern.compile("(?i)^(alt|other alt)\\.\\s+");
    private static final String SIGNS = " \t\n\u000B\f\r:,#.-";
    private static final Pattern JOINT = Pattern.compile("^[\\s:,#.-]+(?=\\S)");

    /** What stands behind a phrase. */
    enum Form {
        /** A value as it is. */
        TEXT,
        /** A notice that only makes sense with its phrase. */
        NOTICE,
        /** A name in quotation marks. */
        QUOTED,
        /** A date. */
        DATE,
        /** A number, its country in brackets, and its dates. */
        NUMBER,
        /** Code of a currency and address of a wallet. */
        WALLET,
        /** Name of another party. */
        LINK
    }

    /** The longest phrase with which a text starts, and that has something behind it. O(length of the text). */
    static Optional<Found> of(String text) {
        String bare = mayBeAlternative(text) ? ALTERNATIVE.matcher(text).replaceFirst("") : text;
        String lower = bare.toLowerCase(Locale.ROOT);
        for (Opening opening : BY_FIRST_WORD.getOrDefault(firstWord(lower), List.of())) {
            if (opening.opens(lower)) {
                Found found = opening.phrase().found(bare);
                if (!found.rest().isEmpty()) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean mayBeAlternative(String text) {
        return !text.isEmpty() && "aAoO".indexOf(text.charAt(0)) >= 0;
    }

    /** A phrase with its words in lower case. */
    private record Opening(RemarkPhrase phrase, String words) {
        boolean opens(String lower) {
            int end = words.length();
            return lower.startsWith(words)
                    && (end == lower.length()
                            || !Character.isLetterOrDigit(lower.charAt(end))
                            || !Character.isLetterOrDigit(words.charAt(end - 1)));
        }
    }

    private Found found(String bare) {
        String written = bare.substring(0, words.length());
        return new Found(this, written, behind(bare, words.length()).strip(), bare);
    }

    /** What stands behind a phrase and the signs that join it to its value. */
    private static String behind(String text, int from) {
        int at = from;
        while (at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length()
                ? text.substring(at)
                : JOINT.matcher(text.substring(from)).replaceFirst("");
    }

    private static String firstWord(String text) {
        int space = text.indexOf(' ');
        String word = space < 0 ? text : text.substring(0, space);
        int end = word.length();
        while (end > 0 && ":#.".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    private static Map<String, List<Opening>> load() {
        Map<String, List<Opening>> table = new HashMap<>();
        try (InputStream stream = RemarkPhrase.class.getResourceAsStream(TABLE)) {
            if (stream == null) {
                throw new IllegalStateException("cannot find " + TABLE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    RemarkPhrase phrase = parse(line);
                    String lower = phrase.words.toLowerCase(Locale.ROOT);
                    table.computeIfAbsent(firstWord(lower), key -> new ArrayList<>())
                            .add(new Opening(phrase, lower));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + TABLE, e);
        }
        table.values()
                .forEach(phrases -> phrases.sort(Comparator.comparingInt(
                                (Opening opening) -> opening.words().length())
                        .reversed()));
        return Map.copyOf(table);
    }

    private static RemarkPhrase parse(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() < 3) {
            throw new IllegalStateException("expected phrase, predicate and form in " + TABLE + ", found: " + line);
        }
        Predicate predicate = Predicate.byId(cells.get(1))
                .orElseThrow(() -> new IllegalStateException("no predicate " + cells.get(1) + " in " + TABLE));
        Optional<String> role =
                cells.size() > 3 ? Optional.of(cells.get(3)).filter(cell -> !cell.isBlank()) : Optional.empty();
        return new RemarkPhrase(
                cells.get(0), predicate, Form.valueOf(cells.get(2).toUpperCase(Locale.ROOT)), role);
    }

    /**
     * A phrase in a text.
     *
     * @param phrase which
     * @param written the phrase as the text writes it
     * @param rest what stands behind it
     * @param whole all of it
     */
    record Found(RemarkPhrase phrase, String written, String rest, String whole) {}
}
