package org.demarche.names;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** The consonants of Thai, what they sound like before and behind a vowel, and the marks of a word; immutable. */
final class ThaiLetters {
    /** Letter, sound before a vowel, behind it (- none), the Indic letter it stands for, before a vowel and behind it. */
    private static final String TABLE = """
            ก k k k k ข kh k kh k ฃ kh k kh k ค kh k k k ฅ kh k k k ฆ kh k gh k ง ng ng ng ng จ ch t j j ฉ ch - ch - ช ch t j j \
            ซ s t s s ฌ ch - jh - ญ y n y n ฎ d t d d ฏ t t t t ฐ th t th t ฑ th t d d ฒ th t dh d ณ n n n n ด d t d d \
            ต t t t t ถ th t th th ท th t d d ธ th t dh dh น n n n n บ b p b b ป p p p p ผ ph - ph - ฝ f - f - พ ph p b b \
            ฟ f p f f ภ ph p bh b ม m m m m ย y - y - ร r n r r ล l n l l ว w - v - ศ s t s s ษ s t s s ส s t s s \
            ห h - h - ฬ l n l l ฮ h - h - อ - - - -""";

    /** Stands for a consonant that is not spoken. */
    static final char SILENT = '\u0e4c';

    static final char END = '$';

    private static final int CELLS = 5;
    private static final Map<Character, ThaiSound[]> CONSONANTS = new HashMap<>();

    static {
        String[] cells = TABLE.split(" ", -1);
        for (int at = 0; at < cells.length; at += CELLS) {
            CONSONANTS.put(cells[at].charAt(0), new ThaiSound[] {
                sound(cells[at + 1], cells[at + 3]), sound(cells[at + 2], cells[at + 4])
            });
        }
    }

    private ThaiLetters() {}

    private static ThaiSound sound(String spoken, String indic) {
        return new ThaiSound(spoken.replace("-", ""), indic.replace("-", ""));
    }

    static boolean isConsonant(char letter) {
        return CONSONANTS.containsKey(letter);
    }

    /** What the consonant sounds like before a vowel. */
    static ThaiSound onset(char consonant) {
        return sounds(consonant)[0];
    }

    /** What it sounds like behind one; nothing when it does not close a syllable. */
    static ThaiSound coda(char consonant) {
        return sounds(consonant)[1];
    }

    private static ThaiSound[] sounds(char consonant) {
        return CONSONANTS.getOrDefault(consonant, new ThaiSound[] {ThaiSound.NONE, ThaiSound.NONE});
    }

    /** Whether a letter stands behind, above or below the consonant whose vowel it writes. */
    static boolean isDependent(char letter) {
        return (letter >= '\u0e30' && letter <= '\u0e39') || letter == '\u0e47' || letter == 'ๅ';
    }

    /** Without tones and other marks; consonants that are marked silent are {@link #SILENT}. */
    static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC)
                .replaceAll("[\u0e48-\u0e4b\u0e3a\u0e4e\u0e46\u0e2f]", "")
                .replace("\u0e4d\u0e32", "\u0e33")
                .replace("เเ", "แ")
                .replaceAll("[ก-ฮ][\u0e34\u0e38]?\u0e4c", "\u0e4c");
    }
}
