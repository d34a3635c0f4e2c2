package org.demarche.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
    private static final int MIN_REST = 2;
    /** At most this many readings come from the table of words. */
    private static final int FROM_TABLE = 3;

    private final boolean translate;
    private final List<List<String>> parts = new ArrayList<>();

    /** @param translate whether words that have an English one are read as that first */
    ArabicWords(boolean translate) {
        this.translate = translate;
    }

    /** The parts of the word in the order written, each with its readings, likeliest first. */
    List<List<String>> read(String word) {
        part(normal(word));
        return List.copyOf(parts);
    }

    private void part(String word) {
        List<String> settled = SETTLED.getOrDefault(word, List.of());
        List<String> english = translate ? Translations.STANDARD.of(word) : List.of();
        if (!settled.isEmpty() || !english.isEmpty()) {
            Readings readings = new Readings().add(english).add(settled);
            parts.add(settled.isEmpty() ? readings.add(readings(word)).list() : readings.list());
            return;
        }
        for (String ending : ENDINGS) {
            if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
                part(word.substring(0, word.length() - ending.length()));
                part(ending);
                return;
            }
        }
        if (parted(word, SERVANT + ARTICLE, SERVANT)
                || parted(word, AND_THE, "و")
                || parted(word, FATHER, FATHER)
                || (!isName(word) && !afterArticle() && parted(word, ARTICLE, ARTICLE))) {
            return;
        }
        List<String> readings = readings(word);
        if (!readings.isEmpty()) {
            parts.add(readings);
        }
    }

    /** Of the letters of an article after an article, the second ones are the word's. */
    private boolean afterArticle() {
        return !parts.isEmpty() && parts.get(parts.size() - 1).equals(SETTLED.get(ARTICLE));
    }

    /** Parts {@code head} from a word that starts with {@code prefix} and goes on for some letters. */
    private boolean parted(String word, String prefix, String head) {
        if (!word.startsWith(prefix) || word.length() < prefix.length() + MIN_REST) {
            return false;
        }
        part(head);
        part(word.substring(head.length()));
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
        List<String> modelled = LetterReadings.STANDARD.of(word, NameScript.ARABIC, NameWord.MAX_READINGS);
        Readings readings = new Readings().add(WordReadings.STANDARD.of(word), FROM_TABLE);
        String otherEnd = otherEnd(word);
        String persian = persian(word);
        readings.add(WordReadings.STANDARD.of(otherEnd), otherEnd.equals(word) ? 0 : 1);
        readings.add(modelled, 2);
        if (word.endsWith("ى")) {
            readings.add(LetterReadings.STANDARD.of(otherEnd, NameScript.ARABIC, 1));
        }
        if (!persian.equals(word)) {
            readings.add(LetterReadings.STANDARD.of(persian, NameScript.ARABIC, 1));
        }
        return readings.add(modelled, NameWord.MAX_READINGS - 1 - readings.size())
                .add(SpellingSystem.ARABIC.of(word))
                .list();
    }

    /** A final ya without points is an a in Arabic and an i in Persian, Egypt and Sudan; keyboards do not tell them apart. */
    private static String otherEnd(String word) {
        String start = word.substring(0, Math.max(0, word.length() - 1));
        return switch (word.isEmpty() ? ' ' : word.charAt(word.length() - 1)) {
            case 'ي' -> start + 'ى';
            case 'ى' -> start + 'ي';
            case 'ه' -> start + 'ة';
            case 'ة' -> start + 'ه';
            default -> word;
        };
    }

    /** With the letters that Persian, Pashto and Urdu speakers pronounce as z, s or t, as the letter for that sound. */
    private static String persian(String word) {
        return word.replace('ض', 'ز')
                .replace('ذ', 'ز')
                .replace('ظ', 'ز')
                .replace('ث', 'س')
                .replace('ط', 'ت');
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
