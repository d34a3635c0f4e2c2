package org.demarche.names;

import java.util.ArrayList;
import java.util.List;

/** The ways that a syllable of Thai may go on behind its first consonants: its vowel, written or not. */
final class ThaiRhymes {
    /** No consonant may close the syllable, one may, or one must. */
    enum Closing {
        NONE,
        MAY,
        MUST
    }

    /**
     * Written before, written behind (- nothing), sound, closing and cost.
     *
     * <p>The last row has the vowels that are not written.
     */
    private static final String TABLE = """
            - ะ a NONE 0|- ั a MUST 0|- ัวะ ua NONE 0|- ัว ua NONE 0|- า a MAY 0|- ำ am NONE 0|- ิ i MAY 0|- ี i MAY 0
            - ึ ue MAY 0|- ื ue MUST 0|- ือ ue NONE 0|- ุ u MAY 0|- ู u MAY 0|- ็ o NONE 0|- ็อ o MUST 0|- อ o MAY 0
            - ว ua MUST 8|- รร an NONE 0|- รร a MUST 0
            เ - e MAY 0|เ ะ e NONE 0|เ ็ e MUST 0|เ า ao NONE 0|เ าะ o NONE 0|เ ิ oe MUST 0|เ อ oe MAY 0|เ อะ oe NONE 0
            เ ย oei NONE 0|เ ีย ia MAY 0|เ ียะ ia NONE 0|เ ือ uea MAY 0
            แ - ae MAY 0|แ ะ ae NONE 0|แ ็ ae MUST 0|โ - o MAY 0|โ ะ o NONE 0
            ใ - ai NONE 0|ใ ย ai NONE 0|ไ - ai NONE 0|ไ ย ai NONE 0
            - ฤ ri MAY 0|- ฤ rue MAY 2
            - - o MUST 5|- - a NONE 10""";

    private static final List<Rhyme> ALL = read();
    /** Consonants behind which an unwritten vowel before r is an o. */
    private static final String ROUNDED = "วธอสม";

    private ThaiRhymes() {}

    /**
     * A vowel.
     *
     * @param lead what is written before the consonants, or a space
     * @param tail what is written behind them
     * @param sound in the general system
     * @param closing whether a consonant closes the syllable
     * @param cost as of an onset
     */
    record Rhyme(char lead, String tail, String sound, Closing closing, int cost) {
        boolean isWritten() {
            return lead != ' ' || !tail.isEmpty();
        }

        /** With a consonant that makes a diphthong of the vowel; empty when it does not. */
        String diphthong(char consonant) {
            if (consonant == 'ย'
                    && isWritten()
                    && List.of("a", "o", "ua", "uea", "u", "oe").contains(sound)) {
                return sound + "i";
            }
            return consonant == 'ว'
                            && isWritten()
                            && !tail.equals("\u0e31")
                            && List.of("a", "i", "e", "ae", "ia").contains(sound)
                    ? sound + "o"
                    : "";
        }
    }

    /** Those that fit what is written at a place. */
    static List<Rhyme> at(String word, int at, char lead) {
        List<Rhyme> rhymes = new ArrayList<>();
        for (Rhyme rhyme : ALL) {
            if (rhyme.lead() == lead && word.startsWith(rhyme.tail(), at)) {
                rhymes.add(rhyme);
            }
        }
        if (lead == ' ' && at > 0 && isRounded(word, at)) {
            rhymes.add(new Rhyme(' ', "", "o", Closing.NONE, 4));
        }
        return rhymes;
    }

    private static boolean isRounded(String word, int at) {
        char before = word.charAt(at - 1);
        boolean bare = at + 1 < word.length() && ThaiLetters.isConsonant(word.charAt(at + 1));
        return word.startsWith("ร", at) && (before == 'บ' || (bare && ROUNDED.indexOf(before) >= 0));
    }

    private static List<Rhyme> read() {
        List<Rhyme> rhymes = new ArrayList<>();
        for (String row : TABLE.split("[|\n]", -1)) {
            String[] cells = row.strip().split(" ", -1);
            rhymes.add(new Rhyme(
                    cells[0].replace('-', ' ').charAt(0),
                    cells[1].replace("-", ""),
                    cells[2],
                    Closing.valueOf(cells[3]),
                    Integer.parseInt(cells[4])));
        }
        return List.copyOf(rhymes);
    }
}
