package org.demarche.names;

/** The initial-sound law: northern initials r and n before i and y, and r elsewhere, are the southern ones in one key. */
final class KoreanSounds {
    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int PER_INITIAL = 588;
    private static final int PER_VOWEL = 28;
    private static final int NIEUN = 2;
    private static final int RIEUL = 5;
    private static final int IEUNG = 11;

    private KoreanSounds() {}

    static boolean isSyllable(int codePoint) {
        return codePoint >= FIRST && codePoint <= LAST;
    }

    /** The southern form of a syllable; longer text is unchanged. */
    static String canonical(String syllable) {
        if (syllable.length() != 1 || !isSyllable(syllable.charAt(0))) {
            return syllable;
        }
        int code = syllable.charAt(0) - FIRST;
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
        return String.valueOf((char) (FIRST + initial * PER_INITIAL + code % PER_INITIAL));
    }
}
