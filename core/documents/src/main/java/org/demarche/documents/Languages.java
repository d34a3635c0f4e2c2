package org.demarche.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.langdetect.opennlp.OpenNLPDetector;
import org.apache.tika.language.detect.LanguageResult;

/*
 * In this order, so that the model (23 MB, some seconds to load) is loaded only where it is needed:
 * 1. A script that one language of the world's press uses says which it is.
 * 2. English says itself: in any English prose more than a tenth of the words are "the", "of", "and", "to"... and of no other language
 *    are "the" and "of" together so many.
 * 3. Else the model of Apache OpenNLP, asked about several places of the text; what most of them say, if most say the same.
 * A text of few words is not judged: a list of names would be read as Tagalog.
 */
/** Tells the language of a text. Safe for use by several threads. */
final class Languages {
    /** Fewest letters of which a language is told. */
    private static final int LEAST_LETTERS = 80;

    private static final int PLACES = 7;
    private static final int PLACE = 1_500;
    /** Share of letters in one script from which the script says the language. */
    private static final double MOST = 0.6;
    /** Share of English words among all from which a text is English. */
    private static final double ENGLISH = 0.07;

    private static final Map<UnicodeScript, String> OF_SCRIPT = Map.of(
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.THAI, "th",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.GREEK, "el",
            UnicodeScript.ARMENIAN, "hy",
            UnicodeScript.GEORGIAN, "ka",
            UnicodeScript.KHMER, "km",
            UnicodeScript.LAO, "lo",
            UnicodeScript.MYANMAR, "my",
            UnicodeScript.ETHIOPIC, "am");
    private static final Set<String> ENGLISH_WORDS =
            Set.of("the", "of", "and", "with", "which", "that", "from", "were");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    /** Codes of the model that stand for a language which has another code of its own. */
    private static final Map<String, String> SAME =
            Map.of("cmn", "zh", "zho", "zh", "pes", "fa", "prs", "fa", "arb", "ar", "azb", "az");

    private Languages() {}

    /** The language of most of the text as ISO 639 writes it; empty if the text is too short or the language cannot be told. */
    static Optional<String> of(String text) {
        List<String> places = places(text);
        String sample = String.join("\n", places);
        Map<UnicodeScript, Integer> letters = letters(sample);
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        if (letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0)
                > all * 0.1) {
            return Optional.of("ja");
        }
        Optional<String> byScript = letters.entrySet().stream()
                .filter(entry -> entry.getValue() > all * MOST)
                .flatMap(entry -> Optional.ofNullable(OF_SCRIPT.get(entry.getKey())).stream())
                .findFirst();
        int least = letters.getOrDefault(UnicodeScript.HAN, 0) > all * MOST ? LEAST_LETTERS / 4 : LEAST_LETTERS;
        if (byScript.isPresent() || all < least) {
            return byScript.filter(language -> all >= LEAST_LETTERS / 4);
        }
        return isEnglish(sample) ? Optional.of("en") : byModel(places);
    }

    private static List<String> places(String text) {
        if (text.length() <= PLACES * PLACE) {
            return List.of(text);
        }
        List<String> places = new ArrayList<>();
        for (int at = 0; at < PLACES; at++) {
            int start = (int) ((long) (text.length() - PLACE) * at / (PLACES - 1));
            places.add(text.substring(start, start + PLACE));
        }
        return places;
    }

    private static Map<UnicodeScript, Integer> letters(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(point -> letters.merge(UnicodeScript.of(point), 1, Integer::sum));
        return letters;
    }

    private static boolean isEnglish(String text) {
        int words = 0;
        int english = 0;
        boolean the = false;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            words++;
            english += ENGLISH_WORDS.contains(word) ? 1 : 0;
            the |= word.equals("the");
        }
        return the && english > words * ENGLISH;
    }

    private static Optional<String> byModel(List<String> places) {
        Map<String, Integer> votes = new HashMap<>();
        places.forEach(place -> votes.merge(guess(place), 1, Integer::sum));
        return votes.entrySet().stream()
                .filter(entry ->
                        entry.getValue() * 2 > places.size() && !entry.getKey().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String guess(String text) {
        LanguageResult best;
        synchronized (Model.DETECTOR) {
            Model.DETECTOR.reset();
            Model.DETECTOR.addText(text);
            best = Model.DETECTOR.detect();
        }
        String label = best.getLanguage();
        if (label.endsWith("-rom")) {
            return ""; // a language in letters that it is not printed in: what the model says of codes and names
        }
        String code = label.split("-", 2)[0];
        return SAME.getOrDefault(code, Model.SHORT.getOrDefault(code, code));
    }

    /** Loaded when it is first needed. */
    private static final class Model {
        static final OpenNLPDetector DETECTOR = load();
        static final Map<String, String> SHORT = shortCodes();

        private static OpenNLPDetector load() {
            try {
                OpenNLPDetector detector = new OpenNLPDetector();
                detector.loadModels();
                return detector;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Map<String, String> shortCodes() {
            Map<String, String> codes = new HashMap<>();
            for (String two : Locale.getISOLanguages()) {
                codes.put(Locale.forLanguageTag(two).getISO3Language(), two);
            }
            return codes;
        }
    }
}
