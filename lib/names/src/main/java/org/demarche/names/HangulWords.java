package org.demarche.names;

import java.text.Normalizer;
import java.util.List;

/** Reads a word in Hangul that is not a Korean person's name: Revised Romanisation, frequent forms, then by sound. */
final class HangulWords {
    private static final int FROM_TABLE = 2;

    private HangulWords() {}

    static List<String> of(String word) {
        String jamo = Normalizer.normalize(word, Normalizer.Form.NFD);
        return new Readings()
                .add(NameFolding.fold(Romaniser.romanise(word)).replace(" ", ""))
                .add(WordReadings.STANDARD.of(jamo), FROM_TABLE)
                .add(LetterReadings.STANDARD.of(jamo, NameScript.HANGUL, NameWord.MAX_READINGS))
                .list();
    }
}
