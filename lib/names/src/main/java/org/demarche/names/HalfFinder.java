package org.demarche.names;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Finds the words of a {@link Lexicon} that, written as one with a neighbour, can be a given word; see {@link JoinedWords}. Immutable. */
final class HalfFinder {
    /** No words; nothing is ever added. */
    private static final Neighbours NONE = new Neighbours();

    private final Lexicon lexicon;
    private final ComparerPolicy policy;
    /** The forms by which words are halves of longer ones. */
    private final FormTable halves;

    HalfFinder(Lexicon lexicon, ComparerPolicy policy) {
        this.lexicon = lexicon;
        this.policy = policy;
        this.halves = new FormTable(lexicon.data, lexicon.data.wordSpelt, lexicon.data::isFirstSpelling);
    }

    /** Finds the names in which two words stand side by side. */
    interface SideBySide {
        /** Gives each name in which the second word stands behind the first. */
        void each(int first, int second, IntConsumer name);
    }

    /**
     * Finds the words that are a half of the query's word, of which a name must have both side by side: as one is spelt, and the other in a few edits.
     *
     * @param pairs which words may stand side by side in some name
     * @param names the names in which they do
     */
    Halves find(WordForm whole, WordPairs pairs, SideBySide names) {
        Found found = new Found(whole, pairs, names);
        String text = whole.text();
        int edits = JoinedWords.allowedEdits(text.length(), policy);
        for (int end = 1; end < text.length(); end++) {
            Neighbours firsts = spelt(text, 0, end);
            Neighbours seconds = spelt(text, end, text.length());
            if (firsts.size() == 0 && seconds.size() == 0) {
                continue;
            }
            String first = text.substring(0, end);
            String second = text.substring(end);
            if (firsts.size() > 0 && JoinedWords.canHold(first.length(), text.length(), policy)) {
                found.add(firsts, near(second, edits), true);
            }
            if (seconds.size() > 0 && JoinedWords.canHold(second.length(), text.length(), policy)) {
                found.add(near(first, edits), seconds, false);
            }
            found.add(firsts, seconds, true);
        }
        return found.halves();
    }

    /**
     * The words that are a half of a longer one.
     *
     * @param all every word that is spelt as a half and stands beside one that is the other in some name
     * @param names the names in which two halves stand side by side; not to be changed
     * @param most the most that two halves weigh
     */
    @SuppressWarnings("ArrayRecordComponent") // read by one search at a time, never compared
    record Halves(Neighbours all, int[] names, double most) {}

    /** Collects halves of one word. */
    private final class Found {
        private final WordForm whole;
        private final Optional<EditDistance> edits;
        private final WordPairs pairs;
        private final SideBySide sideBySide;
        private final Neighbours all = new Neighbours();
        private final Ints names = new Ints();
        private double most;

        Found(WordForm whole, WordPairs pairs, SideBySide sideBySide) {
            this.whole = whole;
            this.edits = Optional.of(new EditDistance(whole.text()));
            this.pairs = pairs;
            this.sideBySide = sideBySide;
        }

        /** Adds those pairs of halves that stand in some name, of which the first or the second is spelt as in the whole. */
        void add(Neighbours firsts, Neighbours seconds, boolean firstIsSpelt) {
            for (int at = 0; at < firsts.size(); at++) {
                for (int other = 0; other < seconds.size(); other++) {
                    int first = firsts.word(at);
                    int second = seconds.word(other);
                    if (pairs.mayHold(first, second) && lexicon.joined(first, second, whole, edits) > 0) {
                        add(first, second, firstIsSpelt ? first : second);
                    }
                }
            }
        }

        private void add(int first, int second, int spelt) {
            int before = names.size();
            sideBySide.each(first, second, names::add);
            if (names.size() > before) {
                all.add(spelt, 1);
                most = Math.max(most, lexicon.weight(first) + lexicon.weight(second));
            }
        }

        Halves halves() {
            all.finish();
            return new Halves(
                    all, Arrays.stream(names.toArray()).sorted().distinct().toArray(), most);
        }
    }

    /** The words that are spelt within so many edits of a half. */
    private Neighbours near(String half, int edits) {
        Neighbours found = new Neighbours();
        WordForm form = new WordForm(half);
        EditDistance distance = new EditDistance(half);
        FormTable.Near spelling = (word, letters, from, size) -> {
            if (distance.to(letters, from, size) <= edits) {
                found.add(word, 1);
            }
        };
        int longest = Math.min(halves.longest(), half.length() + edits);
        for (int length = Math.max(JoinedWords.MIN_EXACT_HALF, half.length() - edits); length <= longest; length++) {
            halves.visit(length, form.mask(), edits, spelling);
        }
        return found;
    }

    /** The words that are spelt so, as halves of longer ones. */
    private Neighbours spelt(String whole, int from, int to) {
        if (to - from < JoinedWords.MIN_EXACT_HALF || !lexicon.isText(whole, from, to)) {
            return NONE;
        }
        Neighbours found = new Neighbours();
        lexicon.spelt(whole.substring(from, to), word -> found.add(word, 1));
        return found;
    }
}
