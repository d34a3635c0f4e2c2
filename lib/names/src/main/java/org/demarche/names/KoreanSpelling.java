package org.demarche.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads Latin and Hangul words as Korean syllables, by {@code korean-syllables.tsv} and {@code korean-surnames.tsv}. */
final class KoreanSpelling {
    static final KoreanSpelling STANDARD = new KoreanSpelling();
    private static final int MAX_SYLLABLE_LETTERS = 7;
    private static final int MAX_READINGS = 6;
    private static final int MAX_SYLLABLES = 3;

    private final Map<String, KoreanSyllable> givens = new HashMap<>();
    private final Map<String, KoreanSyllable> surnames = new HashMap<>();
    private final Map<String, KoreanSyllable> hangulGivens = new HashMap<>();
    private final Map<String, KoreanSyllable> hangulSurnames = new HashMap<>();

    private KoreanSpelling() {
        load("korean-syllables.tsv", givens, hangulGivens);
        load("korean-surnames.tsv", surnames, hangulSurnames);
    }

    private static void load(
            String table, Map<String, KoreanSyllable> bySpelling, Map<String, KoreanSyllable> byHangul) {
        for (String[] row : Resources.rows(table)) {
            KoreanSyllable syllable = new KoreanSyllable(row[0], hangul(row[1]), hangul(row[2]));
            bySpelling.put(row[0], syllable);
            for (String form : syllable.strict()) {
                byHangul.putIfAbsent(form, new KoreanSyllable(row[0], List.of(form), List.of()));
            }
        }
    }

    private static List<String> hangul(String cell) {
        return cell.equals("-")
                ? List.of()
                : Arrays.stream(cell.split(","))
                        .map(KoreanSounds::canonical)
                        .distinct()
                        .toList();
    }

    Optional<KoreanSyllable> surname(String folded) {
        return Optional.ofNullable(surnames.get(folded));
    }

    Optional<KoreanSyllable> hangulSurname(String hangul) {
        return Optional.ofNullable(hangulSurnames.get(KoreanSounds.canonical(hangul)));
    }

    /** The syllable of one Hangul letter block; unknown blocks stand for themselves. */
    KoreanSyllable hangulGiven(String hangul) {
        String form = KoreanSounds.canonical(hangul);
        KoreanSyllable known = hangulGivens.get(form);
        return known == null ? new KoreanSyllable(form, List.of(form), List.of()) : known;
    }

    /** All ways to read a word as one to three syllables, fewest syllables first, at most six; empty when it is none. */
    List<List<KoreanSyllable>> readings(String folded) {
        List<List<KoreanSyllable>> found = new ArrayList<>();
        for (int syllables = 1; syllables <= MAX_SYLLABLES && found.size() < MAX_READINGS; syllables++) {
            split(folded, 0, syllables, new ArrayList<>(), found);
        }
        return found;
    }

    private void split(String word, int from, int left, List<KoreanSyllable> sofar, List<List<KoreanSyllable>> found) {
        if (left == 0) {
            if (from == word.length() && found.size() < MAX_READINGS) {
                found.add(List.copyOf(sofar));
            }
            return;
        }
        for (int end = Math.min(word.length(), from + MAX_SYLLABLE_LETTERS); end > from; end--) {
            KoreanSyllable syllable = givens.get(word.substring(from, end));
            if (syllable != null) {
                sofar.add(syllable);
                split(word, end, left - 1, sofar, found);
                sofar.remove(sofar.size() - 1);
            }
        }
    }
}
