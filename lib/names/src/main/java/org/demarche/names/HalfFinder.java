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
     * Finds the words that are a half of the query's word, of which a name must have both: as one is spelt, and the other in a few edits.
     *
     * @param names how many names a word has
     */
    Halves find(WordForm whole, IntUnaryOperator names) {
        Neighbours all = new Neighbours();
        Neighbours needed = new Neighbours();
        String text = whole.text();
        int edits = JoinedWords.allowedEdits(text.length(), policy);
        double most = 0;
        for (int end = 1; end < text.length(); end++) {
            String first = text.substring(0, end);
            String second = text.substring(end);
            Neighbours firsts = spelt(first);
            Neighbours seconds = spelt(second);
            if (firsts.size() > 0 && JoinedWords.canHold(first.length(), text.length(), policy)) {
                most = Math.max(most, addHalves(firsts, near(second, edits), all, needed, names));
            }
            if (seconds.size() > 0 && JoinedWords.canHold(second.length(), text.length(), policy)) {
                most = Math.max(most, addHalves(seconds, near(first, edits), all, needed, names));
            }
            most = Math.max(most, addHalves(firsts, seconds, all, needed, names));
        }
        all.finish();
        needed.finish();
        return new Halves(all, needed, most);
    }

    /**
     * The words that are a half of a longer one.
     *
     * @param all every word that is spelt as a half, where there is one that can be the other
     * @param needed as few as every name must have one of that has both halves
     * @param most the most that two halves weigh
     */
    record Halves(Neighbours all, Neighbours needed, double most) {}

    /** Adds pairs of halves, the first of which is spelt as in the whole, and what they weigh at most. */
    private double addHalves(
            Neighbours spelt, Neighbours others, Neighbours all, Neighbours needed, IntUnaryOperator names) {
        if (spelt.size() == 0 || others.size() == 0) {
            return 0;
        }
        all.addAll(spelt);
        needed.addAll(spelt.sum(names) <= others.sum(names) ? spelt : others);
        return greatestWeight(spelt) + greatestWeight(others);
    }

    private double greatestWeight(Neighbours list) {
        double greatest = 0;
        for (int at = 0; at < list.size(); at++) {
            greatest = Math.max(greatest, lexicon.weight(list.word(at)));
        }
        return greatest;
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
