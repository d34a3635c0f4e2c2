package org.demarche.names;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes words of other scripts in Latin letters, in each of the ways that people do. Safe for many threads. */
final class Romaniser {
    private static final Map<String, Transliterator> LOADED = new ConcurrentHashMap<>();

    private Romaniser() {}

    /**
     * The Latin words that one written word becomes, in order, each with its folded readings, the preferred one first; a word in
     * Latin letters has one reading.
     */
    static List<List<String>> read(String word) {
        return read(word, NameScript.of(word));
    }

    static List<List<String>> read(String word, NameScript script) {
        return switch (script) {
            case ARABIC -> ArabicWords.read(word);
            default -> single(NameFolding.fold(romanise(word, script)));
        };
    }

    private static List<List<String>> single(String folded) {
        if (folded.indexOf(' ') < 0) {
            return folded.isEmpty() ? List.of() : List.of(List.of(folded));
        }
        List<List<String>> words = new ArrayList<>();
        for (String piece : folded.split(" ", -1)) {
            words.add(List.of(piece));
        }
        return words;
    }

    /** The word in Latin letters with whatever accents the system uses, words parted by spaces; Latin is unchanged. */
    static String romanise(String word) {
        return romanise(word, NameScript.of(word));
    }

    private static String romanise(String word, NameScript script) {
        return switch (script) {
            case LATIN -> word;
            case CYRILLIC -> apply(isUkrainian(word) ? "Ukrainian-Latin/BGN" : "Russian-Latin/BGN", word);
            case GREEK -> apply("Greek-Latin/UNGEGN", word);
            case HEBREW -> apply("Hebrew-Latin", word);
            case HAN -> apply("Han-Latin", word).replace(" ", "");
            case HANGUL -> apply("Hangul-Latin", word).replace("-", "");
            case THAI -> apply("Thai-Latin", word);
            case DEVANAGARI -> apply("Devanagari-Latin", word);
            case ARABIC, KANA, MIXED, OTHER -> apply("Any-Latin", word);
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
}
