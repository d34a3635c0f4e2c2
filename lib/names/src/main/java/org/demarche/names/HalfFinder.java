package org.demarche.names;

import java.util.function.IntUnaryOperator;

/** Finds the words of a {@link Lexicon} that, written as one with a neighbour, can be a given word; see {@link JoinedWords}. Immutable. */
final class HalfFinder {
    private final Lexicon lexicon;
    private final ComparerPolicy policy;
    /** The forms by which words are halves of longer ones. */
    private final FormTable halves;

    HalfFinder(Lexicon lexicon, ComparerPolicy policy) {
        this.lexicon = lexicon;
        this.policy = policy;
        this.halves = new FormTable(lexicon.data, lexicon.data.wordSpelt, lexicon.data::isFirstSpelling);
    }

    /**
     * Finds the words that are a half of the query's word, of which a name must have both side by side: as one is spelt, and the other in a few edits.
     *
     * @param pairs which words stand side by side in some name
     * @param names how many names a word has
     */
    Halves find(WordForm whole, WordPairs pairs, IntUnaryOperator names) {
        Found found = new Found(pairs, names);
        String text = whole.text();
        int edits = JoinedWords.allowedEdits(text.length(), policy);
        for (int end = 1; end < text.length(); end++) {
            String first = text.substring(0, end);
            String second = text.substring(end);
            Neighbours firsts = spelt(first);
            Neighbours seconds = spelt(second);
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
     * @param all every word that is spelt as a half, where there is one that can be the other
     * @param needed as few as every name must have one of that has both halves
     * @param most the most that two halves weigh
     */
    record Halves(Neighbours all, Neighbours needed, double most) {}

    /** Collects halves of one word. */
    private final class Found {
        private final WordPairs pairs;
        private final IntUnaryOperator names;
        private final Neighbours all = new Neighbours();
        private final Neighbours needed = new Neighbours();
        private double most;

        Found(WordPairs pairs, IntUnaryOperator names) {
            this.pairs = pairs;
            this.names = names;
        }

        /** Adds those pairs of halves that stand in some name, of which the first or the second is spelt as in the whole. */
        void add(Neighbours firsts, Neighbours seconds, boolean firstIsSpelt) {
            for (int at = 0; at < firsts.size(); at++) {
                for (int other = 0; other < seconds.size(); other++) {
                    if (pairs.mayHold(firsts.word(at), seconds.word(other))) {
                        add(firsts.word(at), seconds.word(other), firstIsSpelt);
                    }
                }
            }
        }

        private void add(int first, int second, boolean firstIsSpelt) {
            all.add(firstIsSpelt ? first : second, 1);
            needed.add(names.applyAsInt(first) <= names.applyAsInt(second) ? first : second, 1);
            most = Math.max(most, lexicon.weight(first) + lexicon.weight(second));
        }

        Halves halves() {
            all.finish();
            needed.finish();
            return new Halves(all, needed, most);
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
    private Neighbours spelt(String text) {
        Neighbours found = new Neighbours();
        if (text.length() >= JoinedWords.MIN_EXACT_HALF) {
            lexicon.spelt(text, word -> found.add(word, 1));
        }
        return found;
    }
}
