package org.demarche.names;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes words of other scripts in Latin letters, in each of the ways that people do. */
final class Romaniser {
    private static final Map<String, Transliterator> LOADED = new ConcurrentHashMap<>();

    /** At most this many readings are those of the place that an adjective is made of. */
    private static final int PLACES = 2;

    private final String text;
    private final boolean family;
    private final boolean translate;

    /**
     * For the words of one name.
     *
     * @param text the whole name, which may show the language better than a word does
     * @param family whether the words are family names
     * @param translate whether words that have an English one are read as that first
     */
    Romaniser(String text, boolean family, boolean translate) {
        this.text = text;
        this.family = family;
        this.translate = translate;
    }

    /** The Latin words that one written word becomes, in order, each with its folded readings, the preferred one first. */
    List<List<String>> read(String word, NameScript script) {
        return switch (script) {
            case LATIN -> single(NameFolding.fold(word));
            case ARABIC -> new ArabicWords(translate).read(word);
            case CYRILLIC -> list(word, CyrillicWords.of(word, text));
            case GREEK -> list(word, SpellingSystem.GREEK.of(plain(word)));
            case HEBREW -> list(word, SpellingSystem.HEBREW.of(plain(word)));
            case HAN -> list(word, HanWords.STANDARD.of(word, family));
            case HANGUL -> list(word, HangulWords.of(word));
            case KANA -> list(word, KanaWords.of(word));
            case DEVANAGARI -> list(word, IndicWords.of(romanise(word, script)));
            case KHMER -> list(word, KhmerWords.of(word));
            case THAI -> list(word, ThaiWords.of(word));
            case MIXED, OTHER -> single(NameFolding.fold(romanise(word, script)));
        };
    }

    private List<List<String>> list(String word, List<String> readings) {
        String lower = word.toLowerCase(Locale.ROOT);
        Readings all = new Readings();
        if (translate) {
            all.add(Translations.STANDARD.of(lower)).add(readings, 1).add(CyrillicWords.place(lower, text), PLACES);
        }
        List<String> found = all.add(readings).list();
        return found.isEmpty() ? List.of() : List.of(found);
    }

    /** Lower case without accents. */
    private static String plain(String word) {
        return NameFolding.fold(word).replace(" ", "");
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
            case THAI -> ThaiWords.of(word).stream().findFirst().orElse(word);
            case KHMER -> KhmerWords.of(word).stream().findFirst().orElse(word);
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
