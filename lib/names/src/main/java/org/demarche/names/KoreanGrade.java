package org.demarche.names;

/** How near two written Korean syllables are, from the same syllable to a different one. */
enum KoreanGrade {
    /** A spelling system writes one Hangul syllable both ways. */
    SAME(0),
    /** A spelling system writes the one, custom the other. */
    BY_CUSTOM(1),
    /** Custom writes one Hangul syllable both ways. */
    BY_TWO_CUSTOMS(2),
    /** Different syllables whose spellings differ by one letter. */
    NEAR(3),
    /** Different syllables: of different persons. */
    DIFFERENT(4);

    private final int code;

    KoreanGrade(int code) {
        this.code = code;
    }

    /** A small number for tables, in the order of nearness, the nearest 0. */
    int code() {
        return code;
    }

    /** Whether both can be one syllable. */
    boolean meets() {
        return code < NEAR.code;
    }

    /** In [0, 1]. */
    double similarity(ComparerPolicy policy) {
        return switch (this) {
            case SAME -> 1;
            case BY_CUSTOM -> policy.koreanStrictLoose;
            case BY_TWO_CUSTOMS -> policy.koreanLooseLoose;
            case NEAR -> policy.koreanPartial;
            case DIFFERENT -> 0;
        };
    }
}
