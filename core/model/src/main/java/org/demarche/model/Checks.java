package org.demarche.model;

/** Preconditions of the records of this package, with messages that say what was expected and what was found. */
final class Checks {
    private static final int HASH_DIGITS = 64;

    private Checks() {}

    /** The value stripped of outer white space.
     * @throws IllegalArgumentException if nothing is left of it */
    static String text(String value, String what) {
        String stripped = value.strip();
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException(what + " must not be blank");
        }
        return stripped;
    }

    /** The value itself.
     * @throws IllegalArgumentException if it is empty, longer than {@code max} characters, or holds white space or control characters */
    static String identifier(String value, String what, int max) {
        if (value.isEmpty() || value.length() > max || hasUnfit(value)) {
            throw new IllegalArgumentException(
                    what + " must be 1 to " + max + " characters without white space, got \"" + value + "\"");
        }
        return value;
    }

    /** The value itself.
     * @throws IllegalArgumentException if it is not the 64 lower-case hexadecimal digits of a SHA-256 */
    static String sha256(String value, String what) {
        if (value.length() != HASH_DIGITS || !isHex(value)) {
            throw new IllegalArgumentException(
                    what + " must be 64 lower-case hexadecimal digits, got \"" + value + "\"");
        }
        return value;
    }

    private static boolean isHex(String value) {
        for (int at = 0; at < value.length(); at++) {
            if (!isHex(value.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasUnfit(String value) {
        for (int at = 0; at < value.length(); at++) {
            if (isUnfit(value.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHex(int digit) {
        return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
    }

    private static boolean isUnfit(int character) {
        return Character.isWhitespace(character) || Character.isISOControl(character);
    }
}
