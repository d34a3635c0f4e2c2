package org.demarche.names;

/** The alikeness of the words of two names; computed on the spot or looked up, with equal values. */
interface Similarities {
    /** Of left word i and right word j. */
    double words(int left, int right);

    /** Of left words i and i + 1 written as one, and right word j. */
    double leftJoined(int left, int right);

    /** Of left word i, and right words j and j + 1 written as one. */
    double rightJoined(int left, int right);

    /** Computes on the spot. */
    static Similarities computed(Name left, Name right, ComparerPolicy policy) {
        return new Similarities() {
            @Override
            public double words(int i, int j) {
                return new TokenSimilarity(left.tokens().get(i), policy)
                        .to(right.tokens().get(j));
            }

            @Override
            public double leftJoined(int i, int j) {
                return new TokenSimilarity(left.joined().get(i), policy)
                        .toJoined(right.tokens().get(j));
            }

            @Override
            public double rightJoined(int i, int j) {
                return new TokenSimilarity(left.tokens().get(i), policy)
                        .toJoined(right.joined().get(j));
            }
        };
    }
}
