package org.demarche.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a word in Arabic letters, of Arabic, Persian, Pashto or Urdu: parts what spelling glues together and gives each part
 * the Latin forms that people write it with.
 */
final class ArabicWords {
    /** Small words whose spelling in Latin letters is settled. */
    private static final Map<String, List<String>> SETTLED = Map.ofEntries(
            Map.entry("ال", List.of("al")),
            Map.entry("بن", List.of("bin")),
            Map.entry("ابن", List.of("ibn")),
            Map.entry("بنت", List.of("bint")),
            Map.entry("ابو", List.of("abu")),
            Map.entry("ابي", List.of("abi", "abu")),
            Map.entry("ابا", List.of("aba", "abu")),
            Map.entry("ام", List.of("umm")),
            Map.entry("ولد", List.of("ould")),
            Map.entry("عبد", List.of("abd")),
            Map.entry("الله", List.of("allah")),
            Map.entry("دين", List.of("din")),
            Map.entry("و", List.of("wa")));

    private static final String ARTICLE = "ال";
    private static final String SERVANT = "عبد";
    private static final String FATHER = "ابو";
    private static final String AND_THE = "وال";
    private static final List<String> ENDINGS = List.of("الدين", "الله");
    /** At most this many readings come from the table of words. */
    private static final int FROM_TABLE = 3;

    private ArabicWords() {}

    /** The parts of the word in the order written, each with its readings, likeliest first. */
    static List<List<String>> read(String word) {
        List<List<String>> parts = new ArrayList<>();
        part(normal(word), parts);
        return parts;
    }

    private static void part(String word, List<List<String>> parts) {
        if (SETTLED.containsKey(word)) {
            parts.add(SETTLED.get(word));
            return;
        }
        for (String ending : ENDINGS) {
            if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
                part(word.substring(0, word.length() - ending.length()), parts);
                part(ending, parts);
                return;
            }
        }
        if (parted(word, SERVANT + ARTICLE, SERVANT, parts)
                || parted(word, AND_THE, "و", parts)
                || parted(word, FATHER, FATHER, parts)
                || (!isName(word) && parted(word, ARTICLE, ARTICLE, parts))) {
            return;
        }
        List<String> readings = readings(word);
        if (!readings.isEmpty()) {
            parts.add(readings);
        }
    }

    /** Parts {@code head} from a word that starts with {@code prefix} and goes on for two letters or more. */
    private static boolean parted(String word, String prefix, String head, List<List<String>> parts) {
        if (!word.startsWith(prefix) || word.length() < prefix.length() + 2 || word.length() < 5) {
            return false;
        }
        part(head, parts);
        part(word.substring(head.length()), parts);
        return true;
    }

    /** Whether the word begins with the letters of the article but is a name as a whole, such as Ilyas or Alexander. */
    private static boolean isName(String word) {
        List<String> whole = WordReadings.STANDARD.of(word);
        return !whole.isEmpty()
                && WordReadings.STANDARD
                        .of(word.substring(Math.min(2, word.length())))
                        .isEmpty();
    }

    private static List<String> readings(String word) {
        List<String> frequent = WordReadings.STANDARD.of(word);
        Set<String> readings = new LinkedHashSet<>(frequent.subList(0, Math.min(FROM_TABLE, frequent.size())));
        readings.addAll(LetterReadings.STANDARD.of(word, NameScript.ARABIC, NameWord.MAX_READINGS));
        return readings.stream().limit(NameWord.MAX_READINGS).toList();
    }

    /** One letter for those that languages and keyboards write alike; no points, no lengthening. */
    private static String normal(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKC);
        StringBuilder normal = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            char letter = plain.charAt(at);
            switch (letter) {
                case 'ی', 'ې', 'ۍ' -> normal.append('ي');
                case 'ک' -> normal.append('ك');
                case 'ہ', 'ھ', 'ە' -> normal.append('ه');
                case 'أ', 'إ', 'ٱ' -> normal.append('ا');
                default -> {
                    if (Character.isLetterOrDigit(letter) && letter != 'ـ') {
                        normal.append(letter);
                    }
                }
            }
        }
        return normal.toString();
    }
}
