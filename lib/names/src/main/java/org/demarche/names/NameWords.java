package org.demarche.names;

import java.util.ArrayList;
import java.util.List;

/** Splits text into words and romanises them. */
final class NameWords {
    /** How the sign is read; what follows it without a space belongs to the word. */
    private static final String PER_CENT = "percent";

    private final String text;
    private final NameKind kind;
    private final List<NameWord> words = new ArrayList<>();

    private NameWords(String text, NameKind kind) {
        this.text = text;
        this.kind = kind;
    }

    static List<NameWord> of(String text, NameKind kind) {
        NameWords reader = new NameWords(text, kind);
        int comma = kind == NameKind.PERSON ? text.indexOf(',') : -1;
        boolean familyFirst = comma > 0 && text.indexOf(',', comma + 1) < 0 && hasWord(text, comma + 1);
        List<String> raw = split(text, familyFirst ? comma : -1);
        boolean mixedCase = kind == NameKind.PERSON && !familyFirst && capitalsMark(raw);
        boolean before = familyFirst;
        for (String word : raw) {
            if (word.equals(",")) {
                before = false;
                continue;
            }
            reader.add(word, before || (mixedCase && isCapitals(word)), raw.size() == 1);
        }
        List<NameWord> words = ArabicCompounds.join(reader.words);
        return kind == NameKind.PERSON ? List.copyOf(words) : joinLetters(words);
    }

    /** Runs of word characters and apostrophes, the signs for and and per cent; the comma at the given place stays as a word of its own. */
    private static List<String> split(String text, int comma) {
        List<String> raw = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            if (codePoint == '%') {
                flush(word, raw);
                word.append(PER_CENT);
            } else if (NameFolding.isWordCharacter(codePoint)
                    || (NameFolding.isApostrophe(codePoint) && !word.isEmpty())) {
                word.appendCodePoint(codePoint);
            } else {
                flush(word, raw);
            }
            if (codePoint == '&') {
                raw.add("&");
            }
            if (at == comma) {
                raw.add(",");
            }
            at += Character.charCount(codePoint);
        }
        flush(word, raw);
        return raw;
    }

    private static void flush(StringBuilder word, List<String> raw) {
        if (!word.isEmpty()) {
            raw.add(word.toString());
            word.setLength(0);
        }
    }

    private void add(String raw, boolean family, boolean alone) {
        NameScript script = NameScript.of(raw);
        boolean person = kind == NameKind.PERSON;
        boolean unparted = script == NameScript.HAN || (script == NameScript.HANGUL && kind == NameKind.ORGANISATION);
        if (script == NameScript.HAN && person && alone && HanWords.surnameLength(raw) > 0) {
            int surname = HanWords.surnameLength(raw);
            add(raw.substring(0, surname), script, true);
            add(raw.substring(surname), script, false);
        } else if (unparted && !person) {
            Translations.STANDARD.segments(raw).forEach(segment -> add(segment, script, false));
        } else {
            add(raw, script, family);
        }
    }

    private void add(String raw, NameScript script, boolean family) {
        boolean translate = kind == NameKind.ORGANISATION;
        for (List<String> readings : new Romaniser(text, family, translate).read(raw, script)) {
            words.add(new NameWord(raw, readings, script == NameScript.HEBREW, family));
        }
    }

    /** Letters that stand alone one after another are one abbreviation: S.R.L., A.B.C. */
    private static List<NameWord> joinLetters(List<NameWord> words) {
        List<NameWord> joined = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            int end = at;
            while (end < words.size() && isLetter(words.get(end))) {
                end++;
            }
            if (end - at > 1) {
                joined.add(NameWord.joined(words.subList(at, end), ""));
                at = end;
            } else {
                joined.add(words.get(at++));
            }
        }
        return List.copyOf(joined);
    }

    private static boolean isLetter(NameWord word) {
        return word.folded().length() == 1 && Character.isLetter(word.folded().charAt(0));
    }

    private static boolean hasWord(String text, int from) {
        return text.codePoints().skip(text.codePointCount(0, from)).anyMatch(Character::isLetter);
    }

    /** Whether some words stand in capitals and others do not. */
    private static boolean capitalsMark(List<String> raw) {
        long capitals = raw.stream().filter(NameWords::isCapitals).count();
        return capitals > 0 && raw.stream().anyMatch(word -> word.length() > 1 && !isCapitals(word));
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1
                && word.codePoints().filter(Character::isLetter).count() > 1
                && word.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }
}
