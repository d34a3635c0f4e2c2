package org.demarche.measure;

import java.util.SplittableRandom;

/** Mistakes of a hand that types. */
final class Typos {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final int SORTS = 4;

    private Typos() {}

    /** One letter changed, left out, added, or swapped with the next; texts of one letter stay as they are. */
    static String one(String text, SplittableRandom random) {
        if (text.length() < 2) {
            return text;
        }
        StringBuilder changed = new StringBuilder(text);
        int at = random.nextInt(text.length() - 1);
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        switch (random.nextInt(SORTS)) {
            case 0 -> changed.setCharAt(at, letter);
            case 1 -> changed.deleteCharAt(at);
            case 2 -> changed.insert(at, letter);
            default -> {
                changed.setCharAt(at, text.charAt(at + 1));
                changed.setCharAt(at + 1, text.charAt(at));
            }
        }
        return changed.toString();
    }
}
