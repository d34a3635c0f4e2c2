package org.demarche.names;

import java.text.Normalizer;
import java.util.Map;

/** Folding of what spelling does not distinguish: case, accents, apostrophes, hyphens, punctuation and spaces. */
public final class NameFolding {
    /** Letters that decomposition leaves whole. */
    private static final Map<Integer, String> WHOLE = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ə', "a"),
            Map.entry((int) 'ŋ', "ng"),
            Map.entry((int) '&', " and "));

    private NameFolding() {}

    /**
     * The folded form: lower case, without accents and apostrophes, every run of other punctuation, hyphens, spaces and
     * control characters as one space, none at the ends. Scripts other than Latin keep their letters. O(length).
     *
     * <p>{@code "Ri Je-son"} and {@code "RI  JE SON"} both fold to {@code "ri je son"}; {@code "Ch'oe Ch'ŏl"} to
     * {@code "choe chol"}.
     */
    public static String fold(String text) {
        if (isAscii(text)) {
            return foldAscii(text);
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int at = 0; at < decomposed.length(); ) {
            int codePoint = decomposed.codePointAt(at);
            at += Character.charCount(codePoint);
            if (!isApostrophe(codePoint) && !isAccent(codePoint)) {
                append(folded, Character.toLowerCase(Character.toUpperCase(codePoint)));
            }
        }
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
            folded.setLength(folded.length() - 1);
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String foldAscii(String text) {
        if (isFolded(text)) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length() + 4);
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter >= 'A' && letter <= 'Z') {
                folded.append((char) (letter + ('a' - 'A')));
            } else if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
                folded.append(letter);
            } else if (letter == '&') {
                appendSpace(folded);
                folded.append("and ");
            } else if (letter != '\'' && letter != '`') {
                appendSpace(folded);
            }
        }
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
            folded.setLength(folded.length() - 1);
        }
        return folded.toString();
    }

    /** Whether nothing would change. */
    private static boolean isFolded(String ascii) {
        for (int at = 0; at < ascii.length(); at++) {
            char letter = ascii.charAt(at);
            if (!((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the character only marks a sound or an omission, so that dropping it joins its neighbours. */
    static boolean isApostrophe(int codePoint) {
        return switch (codePoint) {
            case '\'', '`', '´', '’', '‘', '‛', 'ʻ', 'ʼ', 'ʽ', 'ʾ', 'ʿ', 'ʹ', 'ʺ', '′', '＇' -> true;
            default -> false;
        };
    }

    /** Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic; vowel signs of Indic scripts are letters. */
    private static boolean isAccent(int codePoint) {
        return (codePoint >= 0x300 && codePoint <= 0x36F)
                || (codePoint >= 0x591 && codePoint <= 0x5C7)
                || (codePoint >= 0x610 && codePoint <= 0x65F)
                || codePoint == 0x640
                || codePoint == 0x670;
    }

    private static void append(StringBuilder folded, int codePoint) {
        String whole = WHOLE.get(codePoint);
        if (whole != null) {
            if (codePoint != '&') {
                folded.append(whole);
                return;
            }
            appendSpace(folded);
            folded.append("and ");
        } else if (isWordCharacter(codePoint)) {
            folded.appendCodePoint(codePoint);
        } else {
            appendSpace(folded);
        }
    }

    private static void appendSpace(StringBuilder folded) {
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    /** Letters, digits and the signs that some scripts write vowels with. */
    static boolean isWordCharacter(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.OTHER_NUMBER -> true;
            default -> Character.isLetterOrDigit(codePoint);
        };
    }
}
