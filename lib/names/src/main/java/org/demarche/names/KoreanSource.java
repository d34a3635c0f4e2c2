package org.demarche.names;

/** What a Korean reading of a name was made from. */
enum KoreanSource {
    /** Latin letters that spell Korean sounds, or Hangul. */
    SPELT(0),
    /** Latin letters that spell, in pinyin, the Mandarin sounds of the name's Chinese characters. */
    PINYIN(1),
    /** The Chinese characters themselves. */
    CHARACTERS(2);

    private final int code;

    KoreanSource(int code) {
        this.code = code;
    }

    /** A number of two bits for packed names. */
    int code() {
        return code;
    }

    /**
     * What the score of two readings by syllable is multiplied by; symmetric in the sources, in [0, 1].
     *
     * <p>One of the two must be spelt: two names in pinyin, or in characters, say nothing as Korean that they do not say as they are.
     *
     * @param chinese whether each one that is spelt can be pinyin as well
     * @param same whether both are spelt alike
     */
    static double factor(int one, int other, boolean chinese, boolean same, ComparerPolicy policy) {
        if (one == SPELT.code && other == SPELT.code) {
            return chinese && !same ? policy.koreanChinese : 1;
        }
        if (one != SPELT.code && other != SPELT.code) {
            return 0;
        }
        if (one + other == PINYIN.code) {
            return chinese ? 0 : policy.koreanPinyin;
        }
        return chinese ? policy.koreanCharacters * policy.koreanChinese : policy.koreanCharacters;
    }
}
