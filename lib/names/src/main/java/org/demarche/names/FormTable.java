package org.demarche.names;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The forms of a lexicon that are compared letter by letter, laid out so that those within some edits of a word are found fast: by length, then by
 * which of a dozen common letters they have, letters side by side. Immutable.
 *
 * <p>An edit takes at most one letter out of the set a word is made of and brings at most one in. So whole groups whose letters differ by more are
 * passed over at one test, then single forms by all their letters, and the edits of the rest are counted.
 */
final class FormTable {
    /** Letters that about half the names of the world have. */
    private static final char[] COMMON = "aeionrslthdu".toCharArray();

    private final int[] words;
    private final long[] masks;
    private final char[] letters;
    /** For each length where its forms begin. */
    private final int[] lengthStart;
    /** For each length where its letters begin in {@link #letters}. */
    private final int[] lettersStart;
    /** For each length where its groups begin. */
    private final int[] groupsStart;

    private final int[] groupSignatures;
    private final int[] groupStart;

    /** Receives forms that may be near. */
    interface Near {
        void add(int word, char[] letters, int from, int length);
    }

    /**
     * A table of some forms.
     *
     * @param wordOf for each form its word
     * @param wanted which forms
     */
    FormTable(LexiconData data, int[] wordOf, IntPredicate wanted) {
        int[] order = order(data, wanted);
        int longest = 0;
        int total = 0;
        for (int form : order) {
            longest = Math.max(longest, data.length(form));
            total += data.length(form);
        }
        words = new int[order.length];
        masks = new long[order.length];
        letters = new char[total];
        lengthStart = new int[longest + 2];
        lettersStart = new int[longest + 2];
        groupsStart = new int[longest + 2];
        Ints signatures = new Ints();
        Ints starts = new Ints();
        int place = 0;
        int at = 0;
        for (int length = 0; length <= longest; length++) {
            lengthStart[length] = at;
            lettersStart[length] = place;
            groupsStart[length] = signatures.size();
            int last = -1;
            for (; at < order.length && data.length(order[at]) == length; at++) {
                int form = order[at];
                words[at] = wordOf[form];
                masks[at] = data.masks[form];
                System.arraycopy(data.letters, data.letterStart[form], letters, place, length);
                place += length;
                int signature = signature(masks[at]);
                if (signature != last) {
                    signatures.add(signature);
                    starts.add(at);
                    last = signature;
                }
            }
        }
        lengthStart[longest + 1] = at;
        groupsStart[longest + 1] = signatures.size();
        starts.add(at);
        groupSignatures = signatures.toArray();
        groupStart = starts.toArray();
    }

    /** The forms wanted, by length, signature and number. */
    private static int[] order(LexiconData data, IntPredicate wanted) {
        long[] keys = new long[data.forms()];
        int[] forms = new int[data.forms()];
        int count = 0;
        for (int form = 0; form < forms.length; form++) {
            if (wanted.test(form)) {
                keys[count] = (long) data.length(form) << COMMON.length | signature(data.masks[form]);
                forms[count++] = form;
            }
        }
        long[] used = Arrays.copyOf(keys, count);
        int[] order = Arrays.copyOf(forms, count);
        HashSort.sort(used, order);
        return order;
    }

    private static int signature(long mask) {
        int signature = 0;
        for (int at = 0; at < COMMON.length; at++) {
            signature |= (int) (mask >>> (COMMON[at] & 63) & 1) << at;
        }
        return signature;
    }

    int longest() {
        return lengthStart.length - 2;
    }

    /** Visits the words of a length whose letters leave it possible to be within so many edits of a word of those letters. */
    void visit(int length, long mask, int edits, Near near) {
        int signature = signature(mask);
        for (int group = groupsStart[length]; group < groupsStart[length + 1]; group++) {
            if (TokenSimilarity.near(groupSignatures[group], signature, edits)) {
                for (int at = groupStart[group]; at < groupStart[group + 1]; at++) {
                    if (TokenSimilarity.near(masks[at], mask, edits)) {
                        near.add(
                                words[at], letters, lettersStart[length] + (at - lengthStart[length]) * length, length);
                    }
                }
            }
        }
    }

    /** Visits all words of a length. */
    void visitAll(int length, Near near) {
        if (length <= longest()) {
            for (int at = lengthStart[length]; at < lengthStart[length + 1]; at++) {
                near.add(words[at], letters, lettersStart[length] + (at - lengthStart[length]) * length, length);
            }
        }
    }
}
