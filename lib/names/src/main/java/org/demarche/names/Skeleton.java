package org.demarche.names;

/** The consonants of a word, with letters that romanisations interchange made one. */
final class Skeleton {
    private Skeleton() {}

    /** The skeleton of a folded word; empty when it has no consonant. O(length). */
    static String of(String folded) {
        StringBuilder bones = new StringBuilder(folded.length());
        for (int at = 0; at < folded.length(); ) {
            char letter = folded.charAt(at);
            char next = at + 1 < folded.length() ? folded.charAt(at + 1) : ' ';
            char both = pair(letter, next);
            if (both != ' ') {
                add(bones, both);
                at += 2;
                continue;
            }
            switch (letter) {
                case 'a', 'e', 'i', 'o', 'u', 'y', 'w' -> {}
                case 'h' -> {
                    if (at < folded.length() - 1) {
                        add(bones, 'h');
                    }
                }
                case 'x' -> {
                    add(bones, 'k');
                    add(bones, 's');
                }
                case 'c' -> add(bones, soft(next) ? 's' : 'k');
                case 'q' -> add(bones, 'k');
                case 'v' -> add(bones, 'f');
                case 'p' -> add(bones, 'b');
                default -> add(bones, letter);
            }
            at++;
        }
        return bones.toString();
    }

    /** Whether a letter makes the c before it an s, as in Houcine and Hussein. */
    private static boolean soft(char next) {
        return next == 'e' || next == 'i' || next == 'y';
    }

    /** The one consonant that two letters write together; a space when they write two. */
    private static char pair(char letter, char next) {
        if (next == 'h') {
            return switch (letter) {
                case 'k' -> 'k';
                case 'g' -> 'g';
                case 'd' -> 'd';
                case 't' -> 't';
                case 'p' -> 'f';
                case 's', 'c' -> 's';
                case 'z' -> 'z';
                default -> ' ';
            };
        }
        if (letter == 'c' && next == 'k') {
            return 'k';
        }
        if (letter == 't' && next == 's') {
            return 's';
        }
        return letter == 'd' && next == 'j' ? 'j' : ' ';
    }

    /** Doubled consonants count once. */
    private static void add(StringBuilder bones, char consonant) {
        if (bones.isEmpty() || bones.charAt(bones.length() - 1) != consonant) {
            bones.append(consonant);
        }
    }
}
