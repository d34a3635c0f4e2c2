package org.demarche.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a {@link Lexicon} keeps of its words: forms as letters, one after another; the forms words are compared by first, then spellings of
 * those that are spelt otherwise.
 */
final class LexiconData {
    final byte[] types;
    final boolean[] vowelless;
    /** For each word its first form; at the end the number of compared forms. */
    final int[] formStart;
    /** For each word the forms that count when it is written as one with a neighbour. */
    final int[] speltFrom;

    final int[] speltTo;
    final char[] letters;
    final int[] letterStart;
    final long[] masks;
    final long[] skeletons;
    /** For each form the word it is a spelling of, or -1. */
    final int[] wordSpelt;

    LexiconData(
            byte[] types,
            boolean[] vowelless,
            int[] formStart,
            int[] speltFrom,
            int[] speltTo,
            char[] letters,
            int[] letterStart,
            long[] masks,
            long[] skeletons) {
        this.types = types;
        this.vowelless = vowelless;
        this.formStart = formStart;
        this.speltFrom = speltFrom;
        this.speltTo = speltTo;
        this.letters = letters;
        this.letterStart = letterStart;
        this.masks = masks;
        this.skeletons = skeletons;
        this.wordSpelt = new int[masks.length];
        Arrays.fill(wordSpelt, -1);
        for (int word = 0; word < types.length; word++) {
            Arrays.fill(wordSpelt, speltFrom[word], speltTo[word], word);
        }
    }

    /** The data of tokens, each of which must occur once. */
    static LexiconData of(List<Token> tokens) {
        List<WordForm> forms = new ArrayList<>();
        byte[] types = new byte[tokens.size()];
        boolean[] vowelless = new boolean[tokens.size()];
        int[] formStart = new int[tokens.size() + 1];
        int[] speltFrom = new int[tokens.size()];
        int[] speltTo = new int[tokens.size()];
        Map<Integer, List<WordForm>> apart = new LinkedHashMap<>();
        for (int word = 0; word < types.length; word++) {
            Token token = tokens.get(word);
            types[word] = (byte) token.type().code();
            vowelless[word] = token.vowelless();
            formStart[word] = forms.size();
            speltFrom[word] = forms.size();
            forms.addAll(token.forms());
            speltTo[word] = forms.size();
            if (!token.spelt().equals(token.forms())) {
                apart.put(word, token.spelt());
            }
        }
        formStart[types.length] = forms.size();
        apart.forEach((word, spelt) -> {
            speltFrom[word] = forms.size();
            forms.addAll(spelt);
            speltTo[word] = forms.size();
        });
        return new LexiconData(
                types,
                vowelless,
                formStart,
                speltFrom,
                speltTo,
                letters(forms),
                letterStart(forms),
                forms.stream().mapToLong(WordForm::mask).toArray(),
                forms.stream().mapToLong(WordForm::skeleton).toArray());
    }

    private static char[] letters(List<WordForm> forms) {
        char[] letters =
                new char[forms.stream().mapToInt(form -> form.letters().length).sum()];
        int at = 0;
        for (WordForm form : forms) {
            System.arraycopy(form.letters(), 0, letters, at, form.letters().length);
            at += form.letters().length;
        }
        return letters;
    }

    private static int[] letterStart(List<WordForm> forms) {
        int[] start = new int[forms.size() + 1];
        for (int form = 0; form < forms.size(); form++) {
            start[form + 1] = start[form] + forms.get(form).letters().length;
        }
        return start;
    }

    int words() {
        return types.length;
    }

    int forms() {
        return masks.length;
    }

    int length(int form) {
        return letterStart[form + 1] - letterStart[form];
    }

    String text(int form) {
        return new String(letters, letterStart[form], length(form));
    }

    long textHash(int form) {
        return WordForm.hash(text(form));
    }

    /** Whether words are compared by the form; else it is only a spelling. */
    boolean isCompared(int form) {
        return form < formStart[types.length];
    }

    /** Whether the form stands for a group of given names, see {@link GivenNames}. */
    boolean isGroup(int form) {
        return length(form) > 0 && letters[letterStart[form]] == GivenNames.GROUP;
    }

    /** Whether the form is the one by which its word counts as a half of a longer one. */
    boolean isFirstSpelling(int form) {
        return wordSpelt[form] >= 0 && speltFrom[wordSpelt[form]] == form;
    }
}
