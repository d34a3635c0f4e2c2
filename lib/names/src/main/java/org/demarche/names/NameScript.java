package org.demarche.names;

import com.ibm.icu.lang.UScript;

/** The writing system of a name, as far as romanisation needs to know. */
public enum NameScript {
    /** Latin letters. */
    LATIN,
    /** Cyrillic letters. */
    CYRILLIC,
    /** Greek letters. */
    GREEK,
    /** Arabic letters, of any language that writes with them. */
    ARABIC,
    /** Hebrew letters. */
    HEBREW,
    /** Chinese characters. */
    HAN,
    /** Korean letters. */
    HANGUL,
    /** Hiragana or katakana. */
    KANA,
    /** Thai letters. */
    THAI,
    /** Khmer letters. */
    KHMER,
    /** Devanagari letters. */
    DEVANAGARI,
    /** More than one of the above. */
    MIXED,
    /** Any other script, or no letter at all. */
    OTHER;

    /** All letters before the modifiers are Latin. */
    private static final int FIRST_MODIFIER = 0x2B0;

    /** The script of a text's letters; O(length). */
    static NameScript of(String text) {
        NameScript found = OTHER;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = text.codePointAt(at);
            if (!Character.isLetter(codePoint)) {
                continue;
            }
            NameScript script = ofLetter(codePoint);
            if (found == OTHER) {
                found = script;
            } else if (script != OTHER && script != found) {
                return MIXED;
            }
        }
        return found;
    }

    private static NameScript ofLetter(int codePoint) {
        if (codePoint < FIRST_MODIFIER) {
            return LATIN;
        }
        return switch (UScript.getScript(codePoint)) {
            case UScript.LATIN -> LATIN;
            case UScript.CYRILLIC -> CYRILLIC;
            case UScript.GREEK -> GREEK;
            case UScript.ARABIC -> ARABIC;
            case UScript.HEBREW -> HEBREW;
            case UScript.HAN -> HAN;
            case UScript.HANGUL -> HANGUL;
            case UScript.HIRAGANA, UScript.KATAKANA, UScript.KATAKANA_OR_HIRAGANA -> KANA;
            case UScript.THAI -> THAI;
            case UScript.KHMER -> KHMER;
            case UScript.DEVANAGARI -> DEVANAGARI;
            default -> OTHER;
        };
    }
}
