package org.demarche.packs;

/**
 * The text of a YAML file, in which the parser counts code points and quotes count characters.
 *
 * @param file its name, for messages
 * @param text the text
 * @param sameCounts whether code points and characters are the same in it, as in nearly every text
 */
record YamlText(String file, String text, boolean sameCounts) {
    static YamlText of(String file, String text) {
        return new YamlText(file, text, text.codePointCount(0, text.length()) == text.length());
    }

    /** The character at which the code point of that number starts. O(1), or O(text) where the counts differ. */
    int character(int codePoint) {
        return sameCounts ? codePoint : text.offsetByCodePoints(0, codePoint);
    }
}
