package org.demarche.names;

/** The initial-sound law: northern initials r and n before i and y, and r elsewhere, are the southern ones in one key. */
final class KoreanSounds {
    /** Number of Hangul syllable blocks. */
    static final int SYLLABLES = 11_172;

    private static final int FIRST = 0xAC00;
    private static final int PER_INITIAL = 588;
    private static final int PER_VOWEL = 28;
    private static final int NIEUN = 2;
    private static final int RIEUL = 5;
    private static final int IEUNG = 11;

    private KoreanSounds() {}

    static boolean isSyllable(int codePoint) {
        return codePoint >= FIRST && codePoint < FIRST + SYLLABLES;
    }

    /** The number of a syllable block in [0, {@value #SYLLABLES}). */
    static int code(char block) {
        if (!isSyllable(block)) {
            throw new IllegalArgumentException("not a Hangul syllable: U+" + Integer.toHexString(block));
        }
        return block - FIRST;
    }

    /** The syllable block with that number. */
    static char block(int code) {
        return (char) (FIRST + code);
    }

    /** The southern form of a syllable; longer text is unchanged. */
    static String canonical(String syllable) {
        if (syllable.length() != 1 || !isSyllable(syllable.charAt(0))) {
            return syllable;
        }
        return String.valueOf(canonical(syllable.charAt(0)));
    }

    /** The southern form of a syllable block. */
    static char canonical(char block) {
        int code = code(block);
        int initial = code / PER_INITIAL;
        int vowel = code % PER_INITIAL / PER_VOWEL;
        boolean palatal = switch (vowel) {
            case 2, 3, 6, 7, 12, 17, 20 -> true; // ya, yae, yeo, ye, yo, yu, i
            default -> false;
        };
        if ((initial == RIEUL || initial == NIEUN) && palatal) {
            initial = IEUNG;
        } else if (initial == RIEUL) {
            initial = NIEUN;
        }
        return block(initial * PER_INITIAL + code % PER_INITIAL);
    }
}
