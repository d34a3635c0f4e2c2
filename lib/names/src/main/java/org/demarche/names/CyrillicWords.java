package org.demarche.names;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Cyrillic: BGN/PCGN, which is preferred, passports (ICAO Doc 9303), scholarly and loose spelling; Ukrainian, Belarusian and
 * Bulgarian by their own law where letters show the language; foreign names also by frequency and sound.
 */
final class CyrillicWords {
    private static final String UKRAINIAN_LETTERS = "іїєґў";
    private static final String SOFT_VOWELS = "еёюя";
    private static final int FROM_TABLE = 2;
    private static final Pattern OF_PLACE = Pattern.compile(
            "(\\p{IsCyrillic}{3,}?)ь?(ск|цк|ськ|цьк)(ий|ая|ое|ие|ого|ой|их|ому|ом|им|ими|а|е|і|ої|ого)");

    private CyrillicWords() {}

    /** @param text the whole name, which may show the language better than the word does */
    static List<String> of(String word, String text) {
        String lower = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> systems = system(lower, text.toLowerCase(Locale.ROOT)).of(lower);
        Readings readings = new Readings();
        readings.add(systems, 1);
        readings.add(WordReadings.STANDARD.of(lower), FROM_TABLE);
        readings.add(systems, 1);
        readings.add(LetterReadings.STANDARD.of(lower, NameScript.CYRILLIC, 1));
        return readings.add(systems).list();
    }

    /** The readings of the place that a Russian or Ukrainian adjective is made of: of Uralskiy, Ural; none for other words. */
    static List<String> place(String lower, String text) {
        Matcher adjective = OF_PLACE.matcher(lower);
        if (!adjective.matches()) {
            return List.of();
        }
        boolean whole = adjective.group(2).startsWith("ц");
        return of(whole ? adjective.group(1) + "цк" : adjective.group(1), text);
    }

    private static SpellingSystem system(String word, String text) {
        if (text.chars().anyMatch(letter -> UKRAINIAN_LETTERS.indexOf(letter) >= 0)) {
            return SpellingSystem.UKRAINIAN;
        }
        int hard = word.indexOf('ъ');
        boolean vowel = hard >= 0 && hard + 1 < word.length() && SOFT_VOWELS.indexOf(word.charAt(hard + 1)) < 0;
        return vowel ? SpellingSystem.BULGARIAN : SpellingSystem.CYRILLIC;
    }
}
