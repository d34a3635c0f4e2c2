package org.demarche.names;

/** The consonants of a word, with letters that romanisations interchange made one. */
final class Skeleton {
    private static final String[][] DIGRAPHS = {
        {"kh", "k"},
        {"gh", "g"},
        {"dh", "d"},
        {"th", "t"},
        {"ph", "f"},
        {"sh", "s"},
        {"ch", "s"},
        {"zh", "z"},
        {"ck", "k"},
        {"ts", "s"},
        {"dj", "j"},
        {"x", "ks"},
        {"q", "k"},
        {"c", "k"},
        {"w", ""},
        {"v", "f"},
        {"p", "b"},
    };

    private Skeleton() {}

    /** The skeleton of a folded word; empty when it has no consonant. O(length). */
    static String of(String folded) {
        StringBuilder bones = new StringBuilder(folded.length());
        for (int at = 0; at < folded.length(); ) {
            String replaced = "";
            int length = 1;
            boolean found = false;
            for (String[] rule : DIGRAPHS) {
                if (folded.startsWith(rule[0], at)) {
                    replaced = rule[1];
                    length = rule[0].length();
                    found = true;
                    break;
                }
            }
            if (!found) {
                char letter = folded.charAt(at);
                boolean silent = "aeiouy".indexOf(letter) >= 0 || (letter == 'h' && at == folded.length() - 1);
                replaced = silent ? "" : String.valueOf(letter);
            }
            for (int i = 0; i < replaced.length(); i++) {
                if (bones.isEmpty() || bones.charAt(bones.length() - 1) != replaced.charAt(i)) {
                    bones.append(replaced.charAt(i));
                }
            }
            at += length;
        }
        return bones.toString();
    }
}
