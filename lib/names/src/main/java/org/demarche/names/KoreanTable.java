package org.demarche.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The known spellings of surnames or of given syllables, each with a number, and how near any two are.
 *
 * <p>Numbers are below 2<sup>{@value #ID_BITS}</sup>: rows of the table in its order, then syllables of pinyin, then surnames of several
 * blocks in Hangul, then, from {@value #FIRST_HANGUL}, single Hangul syllables. They are the same for the same table, so that they may
 * be stored with its version. Immutable; {@link #grade} allocates nothing once a row was asked for.
 */
final class KoreanTable {
    static final KoreanTable SURNAMES = new KoreanTable("korean-surnames.tsv", true);
    static final KoreanTable GIVENS = new KoreanTable("korean-syllables.tsv", false);
    static final int ID_BITS = 14;
    static final int FIRST_HANGUL = 1 << 12;

    private final List<KoreanSyllable> rows = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, KoreanSyllable> pinyin = new HashMap<>();
    private final boolean[] singles = new boolean[KoreanSounds.SYLLABLES];
    /** For each row its grades with all rows, made when they are first asked for: a program that answers one question needs few. */
    private final AtomicReferenceArray<byte[]> grades;
    /** For each row the Hangul it can stand for, strict ones first. */
    private final short[][] readings;

    private final int[] strictReadings;

    private KoreanTable(String table, boolean families) {
        for (String[] row : Resources.rows(table)) {
            add(new KoreanSyllable(row[0], hangul(row[1]), hangul(row[2])));
        }
        addPinyin(families);
        for (KoreanSyllable row : List.copyOf(rows)) {
            row.hangul().forEach(this::addHangul);
        }
        if (rows.size() > FIRST_HANGUL) {
            throw new IllegalStateException(table + " has more than " + FIRST_HANGUL + " rows");
        }
        grades = new AtomicReferenceArray<>(rows.size());
        readings = new short[rows.size()][];
        strictReadings = new int[rows.size()];
        for (int one = 0; one < readings.length; one++) {
            readings[one] = readings(rows.get(one));
            strictReadings[one] = rows.get(one).strict().size();
        }
    }

    private void addPinyin(boolean families) {
        for (String[] row : Resources.rows("korean-pinyin.tsv")) {
            List<String> likely = hangul(row[families ? 1 : 2]);
            List<String> possible = families ? List.of() : hangul(row[3]);
            if (!likely.isEmpty() || !possible.isEmpty()) {
                KoreanSyllable syllable = KoreanSyllable.ofPinyin(row[0], likely, possible);
                pinyin.put(row[0], syllable);
                add(syllable);
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

    private void add(KoreanSyllable syllable) {
        if (ids.putIfAbsent(syllable.spelling(), rows.size()) == null) {
            rows.add(syllable);
        }
    }

    private void addHangul(String form) {
        if (form.length() > 1) {
            add(KoreanSyllable.ofHangul(form));
        } else {
            singles[KoreanSounds.code(form.charAt(0))] = true;
        }
    }

    private short[] readings(KoreanSyllable row) {
        List<String> forms = row.hangul();
        short[] codes = new short[forms.size()];
        for (int at = 0; at < codes.length; at++) {
            codes[at] = (short) reading(forms.get(at));
        }
        return codes;
    }

    private int reading(String form) {
        return form.length() == 1
                ? KoreanSounds.code(form.charAt(0))
                : KoreanSounds.SYLLABLES + ids.getOrDefault(form, 0);
    }

    /** The syllable that a folded Latin spelling stands for, if the table has it. */
    Optional<KoreanSyllable> ofLatin(String spelling) {
        return Optional.ofNullable(ids.get(spelling)).map(rows::get);
    }

    /** The syllables that a folded syllable of pinyin, or several that are one family name, can stand for, if there are any. */
    Optional<KoreanSyllable> ofPinyin(String folded) {
        return Optional.ofNullable(pinyin.get(folded));
    }

    /** Whether the table has those Hangul blocks, in the southern form or the northern. */
    boolean hasHangul(String hangul) {
        return hangul.length() == 1
                ? singles[KoreanSounds.code(KoreanSounds.canonical(hangul.charAt(0)))]
                : ids.containsKey(hangul);
    }

    /** Number of rows: the numbers below it, and those of Hangul, are in use. */
    int size() {
        return rows.size();
    }

    /** The number of a syllable that came from this table, or of any Hangul block. */
    int id(KoreanSyllable syllable) {
        String spelling = syllable.spelling();
        if (spelling.length() == 1 && KoreanSounds.isSyllable(spelling.charAt(0))) {
            return FIRST_HANGUL + KoreanSounds.code(KoreanSounds.canonical(spelling.charAt(0)));
        }
        Integer id = ids.get(spelling);
        if (id == null) {
            throw new IllegalArgumentException("no syllable of this table: " + spelling);
        }
        return id;
    }

    /** The syllable with a number in use, in its southern form if it is Hangul. */
    KoreanSyllable syllable(int id) {
        return id < FIRST_HANGUL
                ? rows.get(id)
                : KoreanSyllable.ofHangul(String.valueOf(KoreanSounds.block(id - FIRST_HANGUL)));
    }

    /** The code of the {@link KoreanGrade} of two numbers in use; symmetric. */
    int grade(int one, int other) {
        if (one < FIRST_HANGUL && other < FIRST_HANGUL) {
            return grades(one)[other];
        }
        if (one >= FIRST_HANGUL && other >= FIRST_HANGUL) {
            return (one == other ? KoreanGrade.SAME : KoreanGrade.DIFFERENT).code();
        }
        return one < FIRST_HANGUL ? gradeOfHangul(one, other) : gradeOfHangul(other, one);
    }

    /** Two threads that come first make two that are equal. */
    private byte[] grades(int one) {
        byte[] made = grades.get(one);
        if (made == null) {
            made = new byte[rows.size()];
            for (int other = 0; other < made.length; other++) {
                made[other] = (byte) rows.get(one).grade(rows.get(other)).code();
            }
            grades.set(one, made);
        }
        return made;
    }

    private int gradeOfHangul(int row, int hangul) {
        short[] spelt = readings[row];
        for (int at = 0; at < spelt.length; at++) {
            if (spelt[at] == hangul - FIRST_HANGUL) {
                return (at < strictReadings[row] ? KoreanGrade.SAME : KoreanGrade.BY_CUSTOM).code();
            }
        }
        return KoreanGrade.DIFFERENT.code();
    }

    /** How many Hangul syllables a number in use can stand for. */
    int readings(int id) {
        return id < FIRST_HANGUL ? readings[id].length : 1;
    }

    /** One of the {@link #readings}: two numbers that meet have one in common, unless they are one spelling. */
    int reading(int id, int at) {
        return id < FIRST_HANGUL ? readings[id][at] : id - FIRST_HANGUL;
    }
}
