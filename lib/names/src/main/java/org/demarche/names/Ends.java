package org.demarche.names;

import java.util.Arrays;

/** Spelt forms of a lexicon by their length and their first or last letters; immutable. */
final class Ends {
    /** Letters of a beginning or an end. */
    static final int LETTERS = 3;

    private final long[] keys;
    private final int[] forms;

    private Ends(long[] keys, int[] forms) {
        this.keys = keys;
        this.forms = forms;
        HashSort.sort(keys, forms);
    }

    static Ends heads(LexiconData data) {
        return of(data, true);
    }

    static Ends tails(LexiconData data) {
        return of(data, false);
    }

    private static Ends of(LexiconData data, boolean heads) {
        long[] keys = new long[data.forms()];
        int[] forms = new int[data.forms()];
        int count = 0;
        for (int form = 0; form < forms.length; form++) {
            int length = data.length(form);
            if (data.wordSpelt[form] >= 0 && length >= LETTERS) {
                int from = data.letterStart[form];
                keys[count] = heads ? head(data.letters, from, length) : tail(data.letters, from, length, length);
                forms[count++] = form;
            }
        }
        return new Ends(Arrays.copyOf(keys, count), Arrays.copyOf(forms, count));
    }

    /** The key of forms of a length that begin as the letters from a place do. */
    static long head(char[] letters, int from, int length) {
        return key(letters, from, length);
    }

    /** The key of forms of a length that end as the {@code own} letters from a place do. */
    static long tail(char[] letters, int from, int own, int length) {
        return key(letters, from + own - LETTERS, length);
    }

    private static long key(char[] letters, int from, int length) {
        long key = 0;
        for (int at = from; at < from + LETTERS; at++) {
            key = key << Character.SIZE | letters[at];
        }
        return key << Character.SIZE | length;
    }

    /** Where the forms of a key begin; they end where {@link #has} fails. */
    int first(long key) {
        return HashSort.first(keys, key);
    }

    boolean has(int at, long key) {
        return at < keys.length && keys[at] == key;
    }

    int form(int at) {
        return forms[at];
    }
}
