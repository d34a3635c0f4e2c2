package org.demarche.names;

import java.text.Normalizer;
import java.util.List;

/** Reads hiragana and katakana: Hepburn and Kunrei with and without long vowels; katakana also as foreign names sound. */
final class KanaWords {
    private static final int FIRST_HIRAGANA = 0x3041;
    private static final int LAST_HIRAGANA = 0x3096;
    private static final int TO_KATAKANA = 0x60;
    private static final int FROM_TABLE = 2;
    private static final int FROM_LETTERS = 3;

    private KanaWords() {}

    static List<String> of(String word) {
        String katakana = katakana(Normalizer.normalize(word, Normalizer.Form.NFKC));
        List<String> systems = SpellingSystem.KANA.of(katakana);
        Readings readings = new Readings();
        if (!systems.isEmpty()) {
            readings.add(shortened(systems.get(0)));
        }
        if (katakana.equals(word)) {
            readings.add(WordReadings.STANDARD.of(katakana), FROM_TABLE);
            readings.add(LetterReadings.STANDARD.of(katakana, NameScript.KANA, FROM_LETTERS));
        }
        return readings.add(systems)
                .add(systems.stream().map(KanaWords::shortened).toList())
                .list();
    }

    /** Without length of vowels, as most names are written. */
    private static String shortened(String latin) {
        return latin.replace("ou", "o").replace("oo", "o").replace("uu", "u");
    }

    private static String katakana(String word) {
        StringBuilder katakana = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            boolean hiragana = letter >= FIRST_HIRAGANA && letter <= LAST_HIRAGANA;
            katakana.append(hiragana ? (char) (letter + TO_KATAKANA) : letter);
        }
        return katakana.toString();
    }
}
