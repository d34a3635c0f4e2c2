package org.demarche.names;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes of the scholarly transcription of Devanagari (ISO 15919) what people write: silent vowels dropped, sh and ch for accents. */
final class IndicWords {
    private static final String CONSONANT = "[bcdfghjklmnpqrstvwxyzñṅṇḍṭśṣṛḷ]";
    private static final String VOWEL = "[aāiīuūeo]";
    private static final Pattern SILENT =
            Pattern.compile("(" + VOWEL + CONSONANT + "h?)a(" + CONSONANT + "h?" + VOWEL + ")");
    private static final Pattern FINAL = Pattern.compile("(" + CONSONANT + ")a$");

    private IndicWords() {}

    static List<String> of(String transcribed) {
        String latin = transcribed.toLowerCase(Locale.ROOT);
        String spoken = FINAL.matcher(latin.replaceAll("[ṁṃ](?=[pbm])", "m").replaceAll("[ṁṃ]", "n"))
                .replaceAll("$1");
        String dropped = SILENT.matcher(spoken).replaceAll("$1$2");
        return new Readings()
                .add(plain(dropped))
                .add(plain(spoken))
                .add(plain(dropped).replace("v", "w"))
                .add(plain(dropped.replace("ā", "aa").replace("ī", "ee").replace("ū", "oo")))
                .add(plain(latin))
                .list();
    }

    private static String plain(String latin) {
        String sounds = latin.replaceAll("[śṣ]", "sh")
                .replaceAll("c(?!h)", "ch")
                .replace("ch", "ch")
                .replaceAll("r̥|ṛ", "ri");
        return NameFolding.fold(sounds).replace(" ", "");
    }
}
