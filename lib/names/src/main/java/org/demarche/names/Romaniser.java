package org.demarche.names;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes words of other scripts in Latin letters; one reading for each word. Safe for many threads. */
final class Romaniser {
    private static final Map<String, Transliterator> LOADED = new ConcurrentHashMap<>();
    /** ICU's vowelless Arabic writes the feminine ending as t; people write a or ah. */
    private static final char TEH_MARBUTA = 'ة';

    private Romaniser() {}

    /** The word in Latin letters with whatever accents the system uses, words parted by spaces; Latin is unchanged. */
    static String romanise(String word) {
        NameScript script = NameScript.of(word);
        return switch (script) {
            case LATIN -> word;
            case CYRILLIC -> apply(isUkrainian(word) ? "Ukrainian-Latin/BGN" : "Russian-Latin/BGN", word);
            case GREEK -> apply("Greek-Latin/UNGEGN", word);
            case ARABIC -> apply("Any-Latin", partArticle(word).replace(TEH_MARBUTA, 'ه'));
            case HEBREW -> apply("Hebrew-Latin", word);
            case HAN -> apply("Han-Latin", word).replace(" ", "");
            case HANGUL -> apply("Hangul-Latin", word).replace("-", "");
            case KANA -> apply("Any-Latin", word);
            case THAI -> apply("Thai-Latin", word);
            case DEVANAGARI -> apply("Devanagari-Latin", word);
            case MIXED, OTHER -> apply("Any-Latin", word);
        };
    }

    private static String apply(String system, String word) {
        if (word.chars().allMatch(letter -> letter < 128)) {
            return word;
        }
        String latin =
                LOADED.computeIfAbsent(system, Transliterator::getInstance).transliterate(word);
        boolean left = system.contains("BGN") && NameScript.of(latin) != NameScript.LATIN;
        return left
                ? LOADED.computeIfAbsent("Any-Latin", Transliterator::getInstance)
                        .transliterate(latin)
                : latin;
    }

    private static boolean isUkrainian(String word) {
        return word.chars().anyMatch(letter -> "іїєґІЇЄҐ".indexOf(letter) >= 0);
    }

    /** Parts the Arabic article from its word, as Latin spelling does. */
    private static String partArticle(String word) {
        return word.length() > 4 && word.startsWith("ال") ? "ال " + word.substring(2) : word;
    }
}
