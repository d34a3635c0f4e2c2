package org.demarche.names;

import java.util.ArrayList;
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

    private static final Piece NOTHING = new Piece("", 0);
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
        Beam beam = new Beam();
        beam.offer(new Piece("", 0), NOTHING);
        for (int at = 0; at < word.length(); at++) {
            char next = at + 1 < word.length() ? word.charAt(at + 1) : END;
            Beam longer = new Beam();
            for (Piece sofar : beam.kept) {
                char before = at == 0 ? START : sofar.before();
                for (Piece piece : pieces(table, word.charAt(at), next, before)) {
                    longer.offer(sofar, piece);
                }
            }
            beam = longer;
        }
        return beam.kept.stream()
                .map(Piece::latin)
                .filter(latin -> !latin.isEmpty())
                .limit(limit)
                .toList();
    }

    /** The cheapest few of the beginnings offered, cheapest first, each spelling once. */
    private static final class Beam {
        private final List<Piece> kept = new ArrayList<>(BEAM + 1);

        void offer(Piece start, Piece end) {
            int cost = start.cost() + end.cost();
            if (kept.size() == BEAM && cost >= kept.get(BEAM - 1).cost()) {
                return;
            }
            Piece piece = start.then(end);
            int place = kept.size();
            for (int at = kept.size() - 1; at >= 0; at--) {
                Piece other = kept.get(at);
                if (other.latin().equals(piece.latin())) {
                    if (other.cost() <= cost) {
                        return;
                    }
                    kept.remove(at);
                    place--;
                } else if (other.cost() > cost) {
                    place--;
                }
            }
            kept.add(place, piece);
            if (kept.size() > BEAM) {
                kept.remove(BEAM);
            }
        }
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
