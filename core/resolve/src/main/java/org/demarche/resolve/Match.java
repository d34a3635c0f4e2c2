package org.demarche.resolve;

import java.util.Comparator;

/**
 * The best pair of names of two records.
 *
 * @param left position of the profile with the smaller id
 * @param right position of the profile with the larger id
 * @param strength how the names agree
 * @param score how alike they are
 * @param leftName the name of the left
 * @param rightName the name of the right
 */
record Match(int left, int right, Strength strength, double score, FullName leftName, FullName rightName) {
    /** The best first; the same for equal texts, whatever the order in which they were found. */
    static final Comparator<Match> BEST = Comparator.comparing(Match::strength)
            .thenComparing(Comparator.comparingDouble(Match::score).reversed())
            .thenComparing(match -> match.leftName.text())
            .thenComparing(match -> match.rightName.text())
            .thenComparing(Match::left)
            .thenComparing(Match::right);

    /** How the names of two records agree, from the strongest. */
    enum Strength {
        /** The same words, or spellings of them. */
        AGREE,
        /** One person's name has words that the other's has not. */
        FEWER_WORDS,
        /** One body's name stands whole in the other's. */
        SHORT
    }

    String quoted() {
        return "\"" + leftName.text() + "\" and \"" + rightName.text() + "\"";
    }

    Match better(Match other) {
        return BEST.compare(this, other) <= 0 ? this : other;
    }
}
