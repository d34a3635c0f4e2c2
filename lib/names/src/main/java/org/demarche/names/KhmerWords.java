package org.demarche.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads Khmer as people write it in Latin letters: the UNGEGN system of 1972 without its accents.
 *
 * <p>A consonant belongs to one of two series, which decides how the vowel behind it sounds; a consonant without a vowel closes the syllable
 * before it, or has the vowel of its series. Safe for many threads.
 */
final class KhmerWords {
    /** Letter, Latin, series: a or o. */
    private static final String CONSONANTS = """
            ក k a ខ kh a គ k o ឃ kh o ង ng o ច ch a ឆ chh a ជ ch o ឈ chh o ញ nh o ដ d a ឋ th a ឌ d o ឍ th o ណ n a ត t a ថ th a \
            ទ t o ធ th o ន n o ប b a ផ ph a ព p o ភ ph o ម m o យ y o រ r o ល l o វ v o ស s a ហ h a ឡ l a អ - a""";

    /** Sign, its sound after the first series, and after the second. */
    private static final String VOWELS = """
            \u17b6 a ea \u17b7 e i \u17b8 ei i \u17b9 oe ue \u17ba eu eu \u17bb o u \u17bc ou u \u17bd uo uo \u17be aeu eu \
            \u17bf oea oea \u17c0 ie ie \u17c1 e e \u17c2 ae e \u17c3 ai ey \u17c4 ao o \u17c5 au ov \u17c6 am um \u17c7 ah eah""";

    private static final char BELOW = '\u17d2';
    private static final char TO_FIRST = '\u17c9';
    private static final char TO_SECOND = '\u17ca';
    private static final char NASAL = '\u17c6';
    private static final char BREATH = '\u17c7';
    /** Consonants that sound otherwise at the end of a syllable. */
    private static final Map<String, String> CLOSING =
            Map.of("b", "p", "d", "t", "kh", "k", "th", "t", "ph", "p", "chh", "ch");

    private static final Map<Character, String[]> CONSONANT = table(CONSONANTS);
    private static final Map<Character, String[]> VOWEL = table(VOWELS);

    private final String word;
    private final StringBuilder latin = new StringBuilder();
    private int at;
    private boolean open;

    private KhmerWords(String word) {
        this.word = word;
    }

    /** The readings of a word, the preferred first; none when it has no letter that is known. */
    static List<String> of(String word) {
        String spelt = new KhmerWords(word).read();
        return new Readings()
                .add(spelt)
                .add(spelt.replaceAll("v$", "u"))
                .add(spelt.replace("ae", "e").replace("ei", "y"))
                .add(spelt.replace("ao", "o").replace("ou", "u"))
                .add(spelt.replaceAll("i$", "y"))
                .list();
    }

    private static Map<Character, String[]> table(String text) {
        String[] cells = text.split(" ", -1);
        Map<Character, String[]> table = new HashMap<>();
        for (int row = 0; row < cells.length; row += 3) {
            table.put(cells[row].charAt(0), new String[] {cells[row + 1].replace("-", ""), cells[row + 2]});
        }
        return table;
    }

    private String read() {
        while (at < word.length()) {
            String[] consonant = CONSONANT.get(word.charAt(at));
            if (consonant == null) {
                at++;
            } else {
                syllable(consonant);
            }
        }
        return latin.toString();
    }

    private void syllable(String[] consonant) {
        String sound = consonant[0];
        boolean first = consonant[1].equals("a");
        at++;
        while (at + 1 < word.length() && word.charAt(at) == BELOW && CONSONANT.containsKey(word.charAt(at + 1))) {
            String[] below = CONSONANT.getOrDefault(word.charAt(at + 1), consonant);
            sound += below[0];
            first = first && below[1].equals("a");
            at += 2;
        }
        if (at < word.length() && word.charAt(at) == TO_FIRST) {
            sound = sound.equals("b") ? "p" : sound;
            first = true;
            at++;
        } else if (at < word.length() && word.charAt(at) == TO_SECOND) {
            first = false;
            at++;
        }
        String[] vowel = at < word.length() ? VOWEL.get(word.charAt(at)) : null;
        if (vowel != null) {
            latin.append(sound).append(vowel(vowel, first));
            open = word.charAt(at - 1) != NASAL && word.charAt(at - 1) != BREATH;
        } else if (open || (at == word.length() && !latin.isEmpty())) {
            latin.append(CLOSING.getOrDefault(sound, sound));
            open = false;
        } else {
            latin.append(sound).append(first ? "a" : "o");
            open = true;
        }
    }

    /** The vowel that stands here; one that a nasal sign follows is short. */
    private String vowel(String[] vowel, boolean first) {
        char sign = word.charAt(at++);
        boolean nasal = at < word.length() && word.charAt(at) == NASAL;
        if (nasal) {
            at++;
            return sign == '\u17bb' ? (first ? "om" : "um") : (first ? "am" : "oam");
        }
        return first ? vowel[0] : vowel[1];
    }
}
