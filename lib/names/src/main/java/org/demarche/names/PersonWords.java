package org.demarche.names;

import java.util.ArrayList;
import java.util.List;

/** Words of persons' names with the forms that custom and disguise add to what is written. */
final class PersonWords {
    /** Digits put for letters that look like them, as those do who wish to pass a filter. */
    private static final String DIGITS = "0134579";

    private static final String LETTERS = "oieastg";

    /** Endings of names after the father in East Slavic languages, folded, in the usual systems of transliteration. */
    private static final List<String> AFTER_FATHER = List.of(
            "ovich", "evich", "ovych", "evych", "yovych", "ovic", "evic", "avich", "ovna", "evna", "ivna", "yivna",
            "ichna", "auna", "euna");

    private static final int SHORTEST_FATHER = 3;

    private PersonWords() {}

    /** Whether a word can be a name after the father; family names of other peoples end so too, so its place must fit. */
    static boolean isPatronymic(String folded) {
        return AFTER_FATHER.stream()
                .anyMatch(ending -> folded.length() >= ending.length() + SHORTEST_FATHER && folded.endsWith(ending));
    }

    /** A word with its readings, read without digits for letters, and under the names that one person may go by. */
    static Token token(PartType type, boolean vowelless, List<String> readings) {
        List<WordForm> spelt = new ArrayList<>();
        List<WordForm> forms = new ArrayList<>();
        for (String reading : readings) {
            add(spelt, reading);
            if (disguised(reading)) {
                add(spelt, undisguised(reading));
            }
        }
        forms.addAll(spelt);
        for (WordForm form : spelt) {
            GivenNames.STANDARD.groups(form.text()).forEach(group -> add(forms, group));
        }
        return new Token(forms, type, vowelless, spelt);
    }

    private static void add(List<WordForm> forms, String text) {
        WordForm form = new WordForm(text);
        if (!forms.contains(form)) {
            forms.add(form);
        }
    }

    private static boolean disguised(String reading) {
        return reading.chars().anyMatch(Character::isLetter)
                && reading.chars().anyMatch(letter -> DIGITS.indexOf(letter) >= 0);
    }

    private static String undisguised(String reading) {
        StringBuilder text = new StringBuilder(reading);
        for (int at = 0; at < text.length(); at++) {
            int digit = DIGITS.indexOf(text.charAt(at));
            if (digit >= 0) {
                text.setCharAt(at, LETTERS.charAt(digit));
            }
        }
        return text.toString();
    }
}
