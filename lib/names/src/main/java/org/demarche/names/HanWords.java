package org.demarche.names;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads Chinese characters: in Mandarin by Pinyin and Wade-Giles, in Cantonese as Hong Kong spells it, and as a Korean would;
 * {@code han-readings.tsv.gz}. Immutable.
 */
final class HanWords {
    static final HanWords STANDARD = new HanWords();

    /** Family names of two characters that are still borne, in both ways of writing. */
    private static final Set<String> LONG_SURNAMES = Set.of(
            "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "司徒", "夏侯", "皇甫", "尉迟", "尉遲", "公孙", "公孫", "慕容", "令狐", "宇文", "长孙",
            "長孫", "端木", "东方", "東方", "独孤", "獨孤", "南宫", "南宮", "西门", "西門", "百里", "呼延", "轩辕", "軒轅", "鲜于", "鮮于", "澹台", "澹臺",
            "南门", "申屠", "赫连", "赫連", "钟离", "鍾離", "闻人", "聞人", "东郭", "東郭", "太史", "淳于", "濮阳", "濮陽");

    private static final int WADE = 2;
    private static final int HONG_KONG = 3;
    private static final int HANGUL = 4;
    private static final int SURNAME = 5;
    private static final int LONGEST_NAME = 4;

    private final Map<Character, String[]> rows = new HashMap<>();
    /** All syllables of Mandarin and Cantonese in the three ways of spelling. */
    private final Set<String> syllables = new HashSet<>();

    private HanWords() {
        for (String[] row : Resources.rows("han-readings.tsv.gz")) {
            rows.put(row[0].charAt(0), row);
            syllables.addAll(List.of(row).subList(1, HANGUL));
        }
    }

    /** How many characters of a person's name are the family name when it is written in one run; 0 when it is no Chinese name. */
    static int surnameLength(String name) {
        if (name.length() < 2 || name.length() > LONGEST_NAME) {
            return 0;
        }
        return name.length() > 2 && LONG_SURNAMES.contains(name.substring(0, 2)) ? 2 : 1;
    }

    /** Readings of a word; empty when no character is known. */
    List<String> of(String word, boolean family) {
        Readings readings = new Readings().add(spelt(word, 1, family));
        readings.add(WordReadings.STANDARD.of(word), 1);
        readings.add(spelt(word, WADE, family));
        readings.add(hangul(word, family)).add(spelt(word, HONG_KONG, family));
        if (!family && word.length() > 1) {
            readings.add(LetterReadings.STANDARD.of(word, NameScript.HAN, 2));
        }
        return readings.list();
    }

    /** Empty when one of the characters has no reading of that column. */
    private String spelt(String word, int column, boolean family) {
        StringBuilder latin = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            String[] row = rows.get(word.charAt(at));
            if (row == null || row[column].isEmpty()) {
                return column == 1 && row == null
                        ? NameFolding.fold(Romaniser.romanise(word)).replace(" ", "")
                        : "";
            }
            boolean asSurname = family && column == 1 && !row[SURNAME].isEmpty();
            latin.append(asSurname ? row[SURNAME] : row[column]);
        }
        return latin.toString();
    }

    /** Whether a folded word is one syllable of Chinese in one of its spellings. */
    boolean isSyllable(String folded) {
        return syllables.contains(folded);
    }

    /** Hangul that a Korean may read the character as, each once, in the southern form; empty when none is known. */
    List<String> korean(char character) {
        String[] row = rows.get(character);
        return row == null || row[HANGUL].isEmpty()
                ? List.of()
                : Arrays.stream(row[HANGUL].split(" ", -1))
                        .map(KoreanSounds::canonical)
                        .distinct()
                        .toList();
    }

    /** The Korean reading; of a family name the one in use as such, which the table has last. */
    private String hangul(String word, boolean family) {
        StringBuilder hangul = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            String[] row = rows.get(word.charAt(at));
            if (row == null || row[HANGUL].isEmpty()) {
                return "";
            }
            String sounds = row[HANGUL];
            hangul.append(family ? sounds.charAt(sounds.length() - 1) : sounds.charAt(0));
        }
        List<String> modelled = HangulWords.of(hangul.toString());
        return modelled.get(modelled.size() > 1 ? 1 : 0);
    }
}
