package org.demarche.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of one query as numbers, whatever they are compared with. For one thread; reused. */
final class QueryUnits {
    private static final int MAX = Name.MAX_WORDS;

    final double[] weights = new double[MAX];
    final boolean[] initials = new boolean[MAX];
    final boolean[] distinctive = new boolean[MAX];
    final PartType[] types = new PartType[MAX];
    final char[] firstLetters = new char[MAX];
    final WordForm[][] spelt = new WordForm[MAX][];
    /** For each word the edits to each of its spellings. */
    final List<List<Optional<EditDistance>>> edits = new ArrayList<>();

    int count;
    NameKind kind = NameKind.OTHER;
    double certainty;
    /** One bit for each word that is an initial. */
    long initialMask;

    void load(Name query, double queryCertainty, NameComparer comparer) {
        List<Token> tokens = query.tokens();
        count = tokens.size();
        kind = query.kind();
        certainty = queryCertainty;
        initialMask = 0;
        edits.clear();
        for (int unit = 0; unit < count; unit++) {
            Token token = tokens.get(unit);
            weights[unit] = comparer.weight(token);
            initials[unit] = token.initial();
            initialMask |= token.initial() ? 1L << unit : 0;
            types[unit] = token.type();
            distinctive[unit] = token.type().distinctive();
            firstLetters[unit] = token.text().isEmpty() ? 0 : token.text().charAt(0);
            spelt[unit] = token.spelt().toArray(WordForm[]::new);
            edits.add(token.spelt().stream()
                    .map(form -> Optional.of(new EditDistance(form.text())))
                    .toList());
        }
    }

    /** What the words weigh that are not met. */
    double open(long met) {
        double open = 0;
        for (int unit = 0; unit < count; unit++) {
            open += (met >>> unit & 1) == 0 ? weights[unit] : 0;
        }
        return open;
    }

    /** What the lightest of some of the words weighs. */
    double lightest(long some) {
        double lightest = Double.MAX_VALUE;
        for (int unit = 0; unit < count; unit++) {
            lightest = (some >>> unit & 1) == 0 ? lightest : Math.min(lightest, weights[unit]);
        }
        return lightest;
    }

    /** Whether some of the words are all that say something, and say enough together to stand whole in a name. */
    boolean isWhole(long some, ComparerPolicy policy) {
        double said = 0;
        for (int unit = 0; unit < count; unit++) {
            if (distinctive[unit]) {
                said += weights[unit];
                if ((some >>> unit & 1) == 0) {
                    return false;
                }
            }
        }
        return said + 1e-9 >= policy.containedWeight;
    }

    /** Loads the words to be scored. */
    void fill(Side side) {
        side.clear(kind, certainty);
        for (int unit = 0; unit < count; unit++) {
            side.add(weights[unit], types[unit], initials[unit]);
        }
    }
}
