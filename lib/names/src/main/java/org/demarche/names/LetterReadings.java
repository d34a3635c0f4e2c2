package org.demarche.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a word of another script in Latin letters, letter by letter, in the likeliest ways; immutable.
 *
 * <p>A hidden-state model learnt from pairs of one name in two scripts ({@code tools/make_letter_tables.py}): what a letter writes
 * depends on the letter after it and on whether nothing, a vowel or a consonant was written before it. Decoding is a beam search,
 * O(letters · {@value #BEAM}).
 */
final class LetterReadings {
    static final LetterReadings STANDARD = new LetterReadings();

    private static final int BEAM = 10;
    /** What a letter that the table does not know costs, in tenths of nats. */
    private static final int UNKNOWN = 40;

    private static final char ANY = '*';
    private static final char END = '$';
    private static final char START = '^';

    private final Map<NameScript, Map<Long, List<Piece>>> tables = new EnumMap<>(NameScript.class);

    private LetterReadings() {
        for (String[] row : Resources.rows("letter-readings.tsv.gz")) {
            List<Piece> pieces = new ArrayList<>();
            for (int at = 4; at < row.length; at++) {
                int sign = row[at].indexOf('=');
                pieces.add(new Piece(row[at].substring(0, sign), Integer.parseInt(row[at].substring(sign + 1))));
            }
            tables.computeIfAbsent(NameScript.valueOf(row[0]), script -> new HashMap<>())
                    .put(key(row[1].charAt(0), row[2].charAt(0), row[3].charAt(0)), List.copyOf(pieces));
        }
    }

    /**
     * What one letter writes, or a word up to some letter.
     *
     * @param latin Latin letters, perhaps none
     * @param cost negative logarithm of its probability, in tenths of nats
     */
    private record Piece(String latin, int cost) {
        Piece then(Piece next) {
            return new Piece(latin + next.latin, cost + next.cost);
        }

        char before() {
            if (latin.isEmpty()) {
                return 'C';
            }
            return "aeiouy".indexOf(latin.charAt(latin.length() - 1)) >= 0 ? 'V' : 'C';
        }
    }

    /** The likeliest readings, likeliest first; at most {@code limit}, and none when no letter is known. */
    List<String> of(String word, NameScript script, int limit) {
        Map<Long, List<Piece>> table = tables.getOrDefault(script, Map.of());
        List<Piece> beam = List.of(new Piece("", 0));
        for (int at = 0; at < word.length(); at++) {
            char next = at + 1 < word.length() ? word.charAt(at + 1) : END;
            Map<String, Piece> longer = new HashMap<>();
            for (Piece sofar : beam) {
                char before = at == 0 ? START : sofar.before();
                for (Piece piece : pieces(table, word.charAt(at), next, before)) {
                    longer.merge(sofar.latin() + piece.latin(), sofar.then(piece), LetterReadings::cheaper);
                }
            }
            beam = longer.values().stream()
                    .sorted(Comparator.comparingInt(Piece::cost).thenComparing(Piece::latin))
                    .limit(BEAM)
                    .toList();
        }
        return beam.stream()
                .map(Piece::latin)
                .filter(latin -> !latin.isEmpty())
                .limit(limit)
                .toList();
    }

    private static Piece cheaper(Piece left, Piece right) {
        return left.cost() <= right.cost() ? left : right;
    }

    private static List<Piece> pieces(Map<Long, List<Piece>> table, char letter, char next, char before) {
        List<Piece> found = table.get(key(letter, next, before));
        if (found == null) {
            found = table.get(key(letter, next, ANY));
        }
        if (found == null) {
            found = table.get(key(letter, ANY, before));
        }
        if (found == null) {
            found = table.get(key(letter, ANY, ANY));
        }
        return found == null ? List.of(new Piece("", UNKNOWN)) : found;
    }

    private static long key(char letter, char next, char before) {
        return ((long) letter << 32) | ((long) next << 16) | before;
    }
}
