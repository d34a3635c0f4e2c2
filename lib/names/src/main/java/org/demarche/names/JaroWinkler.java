package org.demarche.names;

/**
 * The similarity of two strings by Jaro, raised by Winkler for a common beginning; stateless.
 *
 * <p>Offered as the yardstick that most other screening programs use; {@link NameComparer} does not. Letters agree if they
 * are equal and no farther apart than half the longer string, less one. O(product of lengths).
 */
public final class JaroWinkler {
    /** Letters of the beginning that Winkler's own rule counts. */
    public static final int USUAL_BEGINNING = 4;

    private static final double BEGINNING_SCALE = 0.1;

    private JaroWinkler() {}

    /** From 0 to 1; 1 for equal strings, 0 if one alone is empty; symmetric but for rare ties of letters. */
    public static double similarity(String left, String right) {
        return similarity(left, right, USUAL_BEGINNING, Math.max(left.length(), right.length()) / 2 - 1);
    }

    /** With other numbers for the letters of the beginning, and for how far apart letters may agree. */
    static double similarity(String left, String right, int beginningLetters, int reach) {
        double jaro = jaro(left, right, Math.max(0, reach));
        int most = Math.min(beginningLetters, Math.min(left.length(), right.length()));
        int same = 0;
        while (same < most && left.charAt(same) == right.charAt(same)) {
            same++;
        }
        return jaro + same * BEGINNING_SCALE * (1 - jaro);
    }

    private static double jaro(String left, String right, int reach) {
        if (left.equals(right)) {
            return 1;
        }
        boolean[] leftUsed = new boolean[left.length()];
        boolean[] rightUsed = new boolean[right.length()];
        int agreeing = agree(left, right, reach, leftUsed, rightUsed);
        if (agreeing == 0) {
            return 0;
        }
        double transpositions = outOfOrder(left, right, leftUsed, rightUsed) / 2.0;
        double common = agreeing;
        return (common / left.length() + common / right.length() + (common - transpositions) / common) / 3;
    }

    private static int agree(String left, String right, int reach, boolean[] leftUsed, boolean[] rightUsed) {
        int agreeing = 0;
        for (int i = 0; i < left.length(); i++) {
            int last = Math.min(right.length() - 1, i + reach);
            for (int j = Math.max(0, i - reach); j <= last; j++) {
                if (!rightUsed[j] && left.charAt(i) == right.charAt(j)) {
                    leftUsed[i] = true;
                    rightUsed[j] = true;
                    agreeing++;
                    break;
                }
            }
        }
        return agreeing;
    }

    private static int outOfOrder(String left, String right, boolean[] leftUsed, boolean[] rightUsed) {
        int moved = 0;
        int j = 0;
        for (int i = 0; i < left.length(); i++) {
            if (leftUsed[i]) {
                while (!rightUsed[j]) {
                    j++;
                }
                moved += left.charAt(i) == right.charAt(j) ? 0 : 1;
                j++;
            }
        }
        return moved;
    }
}
