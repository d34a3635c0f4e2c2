package org.demarche.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The ways that consonants may begin a syllable of Thai. */
final class ThaiOnsets {
    /** Two consonants that are spoken as two. */
    private static final Set<String> CLUSTERS = Set.of(
            "กร", "กล", "กว", "ขร", "ขล", "ขว", "คร", "คล", "คว", "ตร", "ปร", "ปล", "พร", "พล", "ผล", "บร", "บล", "ดร",
            "ฟร", "ฟล", "ทร");
    /** The first is not spoken; it sets the tone. */
    private static final String LED_BY_H = "งญนมยรลว";
    /** The second is not spoken. */
    private static final Set<String> SILENT_R = Set.of("สร", "ศร", "ซร", "จร", "ทร");
    /** Consonants that may have a short a before the consonant that bears the written vowel. */
    private static final String LEADING = "จฉถสขผพชตกอ";

    private static final String LED = "งนมยรลวดชหต";

    private ThaiOnsets() {}

    /**
     * A beginning of a syllable.
     *
     * @param end where its vowel goes on
     * @param sound what it sounds like
     * @param cost how unlikely it is, in no unit; two consonants that each stand for a syllable cost 10
     */
    record Onset(int end, ThaiSound sound, int cost) {}

    /** Those of the consonants at a place; {@code lead} is the vowel written before them, or a space. */
    static List<Onset> at(String word, int at, char lead) {
        List<Onset> onsets = new ArrayList<>();
        char first = word.charAt(at);
        if (first == 'ฤ') {
            onsets.add(new Onset(at, ThaiSound.NONE, 0));
        }
        if (!ThaiLetters.isConsonant(first)) {
            return onsets;
        }
        ThaiSound sound = ThaiLetters.onset(first);
        onsets.add(new Onset(at + 1, sound, 0));
        if (at + 1 >= word.length() || !ThaiLetters.isConsonant(word.charAt(at + 1))) {
            return onsets;
        }
        char second = word.charAt(at + 1);
        char next = at + 2 < word.length() ? word.charAt(at + 2) : ThaiLetters.END;
        ThaiSound both = sound.then(ThaiLetters.onset(second));
        String pair = word.substring(at, at + 2);
        boolean closed = lead == 'เ' && next == '\u0e34';
        if (CLUSTERS.contains(pair)) {
            onsets.add(
                    new Onset(at + 2, both, lead == 'เ' && ThaiLetters.isDependent(next) ? -2 : first == 'บ' ? 6 : 1));
        }
        if (first == 'ห' && LED_BY_H.indexOf(second) >= 0) {
            onsets.add(new Onset(at + 2, ThaiLetters.onset(second), 1));
        }
        if (first == 'อ' && second == 'ย' && (next == '\u0e32' || next == '\u0e39')) {
            onsets.add(new Onset(at + 2, ThaiLetters.onset(second), 5));
        }
        if (SILENT_R.contains(pair)) {
            String indic = ThaiLetters.onset(first).indic() + "r";
            String spoken = first == 'ท' ? "s" : sound.spoken();
            onsets.add(new Onset(at + 2, new ThaiSound(spoken, indic), silentR(first, next, lead)));
        }
        if (lead != ' ' && LEADING.indexOf(first) >= 0 && LED.indexOf(second) >= 0) {
            ThaiSound parted = sound.then(ThaiSound.of("a")).then(ThaiLetters.onset(second));
            onsets.add(new Onset(at + 2, parted, closed ? -2 : 9));
        }
        return onsets;
    }

    private static int silentR(char first, char next, char lead) {
        return switch (first) {
            case 'ท' -> next == '\u0e31' || next == 'ง' ? 0 : 4;
            case 'ซ' -> 0;
            case 'จ' -> 12;
            default -> lead != ' ' || (first == 'ศ' && next == '\u0e35') ? -1 : 12;
        };
    }
}
