package org.demarche.names;

import java.util.List;

/** One of two names while they are scored: its words as numbers; reused from pair to pair. */
final class Side {
    final double[] weights;
    final PartType[] types;
    final boolean[] initials;
    /** One bit for each word that stands for a word of the other name. */
    long taken;

    int words;
    NameKind kind = NameKind.OTHER;
    /** By how much the words of the name tell, see {@link ComparerPolicy#certainty}. */
    double certainty;

    /** For a name of up to so many words. */
    Side(int most) {
        weights = new double[most];
        types = new PartType[most];
        initials = new boolean[most];
    }

    void clear(NameKind newKind, double newCertainty) {
        kind = newKind;
        certainty = newCertainty;
        words = 0;
        taken = 0;
    }

    void add(double weight, PartType type, boolean initial) {
        weights[words] = weight;
        types[words] = type;
        initials[words] = initial;
        words++;
    }

    void load(Name name, NameComparer comparer) {
        List<Token> tokens = name.tokens();
        clear(name.kind(), comparer.certainty(tokens));
        for (Token token : tokens) {
            add(comparer.weight(token), token.type(), token.initial());
        }
    }

    boolean isTaken(int at) {
        return (taken >>> at & 1) != 0;
    }

    void take(int from, int count) {
        for (int at = from; at < from + count; at++) {
            taken |= 1L << at;
        }
    }

    double open() {
        double open = 0;
        for (int at = 0; at < words; at++) {
            open += isTaken(at) ? 0 : weights[at];
        }
        return open;
    }

    /** The first word of a type that stands for none of the other name, or -1. */
    int firstOpen(PartType type) {
        for (int at = 0; at < words; at++) {
            if (!isTaken(at) && types[at] == type) {
                return at;
            }
        }
        return -1;
    }

    int firstOpenInitial() {
        for (int at = 0; at < words; at++) {
            if (!isTaken(at) && initials[at]) {
                return at;
            }
        }
        return -1;
    }
}
