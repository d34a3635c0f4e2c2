package org.demarche.names;

import java.util.List;

/**
 * One word as it is compared: the unit that an index interns.
 *
 * @param forms the folded Latin forms it can be written in, at least one, the preferred first
 * @param type role in the name
 * @param vowelless whether the forms come from a script that leaves vowels out
 * @param spelt the forms that count when it is written as one word with a neighbour; a legal form's as it was spelt
 */
record Token(List<WordForm> forms, PartType type, boolean vowelless, List<WordForm> spelt) {
    Token {
        forms = List.copyOf(forms);
        spelt = List.copyOf(spelt);
        if (forms.isEmpty() || spelt.isEmpty()) {
            throw new IllegalArgumentException("a word must have a form");
        }
    }

    static Token of(String text, PartType type, boolean vowelless) {
        return of(type, vowelless, List.of(text));
    }

    static Token of(PartType type, boolean vowelless, List<String> readings) {
        List<WordForm> forms = readings.stream().distinct().map(WordForm::new).toList();
        return new Token(forms, type, vowelless, forms);
    }

    /** A word that is compared by one text and spelt by another. */
    static Token spelt(String text, PartType type, String spelling) {
        return new Token(List.of(new WordForm(text)), type, false, List.of(new WordForm(spelling)));
    }

    /** The preferred form. */
    String text() {
        return forms.get(0).text();
    }

    boolean initial() {
        return text().length() == 1 && Character.isLetter(text().charAt(0));
    }

    Token as(PartType other) {
        return new Token(forms, other, vowelless, spelt);
    }
}
