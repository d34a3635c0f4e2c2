package org.demarche.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** English for words that organisations' names in other scripts are made of; {@code translations.tsv}. Immutable. */
final class Translations {
    /** Endings of Russian and Ukrainian nouns and adjectives, the longest first. */
    private static final List<String> ENDINGS = List.of(
            "ого", "его", "ому", "ему", "ыми", "ими", "ами", "ями", "ией", "ях", "ах", "ая", "яя", "ое", "ее", "ые",
            "ие", "ый", "ий", "ой", "ей", "ом", "ем", "ым", "им", "ую", "юю", "их", "ых", "ою", "ею", "ия", "ии", "ию",
            "ів", "ов", "ам", "ям", "ія", "ії", "ію", "а", "я", "о", "е", "ы", "и", "у", "ю", "ь", "й", "і");

    private static final int SHORTEST_STEM = 4;

    static final Translations STANDARD = new Translations();

    private final Map<String, List<String>> english = new HashMap<>();
    /** English by the Cyrillic word without its ending. */
    private final Map<String, List<String>> stems = new HashMap<>();

    private int longest;

    private Translations() {
        for (String[] row : Resources.rows("translations.tsv")) {
            for (String word : List.of(row[1].split(" ", -1))) {
                add(english, word, row[0]);
                stem(word).ifPresent(stem -> add(stems, stem, row[0]));
                longest = Math.max(longest, word.length());
            }
        }
    }

    private static void add(Map<String, List<String>> words, String word, String translation) {
        List<String> known = words.computeIfAbsent(word, unknown -> new ArrayList<>());
        if (!known.contains(translation)) {
            known.add(translation);
        }
    }

    /** The English words, folded, the usual one first; the word asked must be in lower case, Arabic without its article. */
    List<String> of(String word) {
        List<String> known = english.getOrDefault(word, List.of());
        return known.isEmpty()
                ? stem(word).map(stem -> stems.getOrDefault(stem, List.of())).orElse(known)
                : known;
    }

    /** A Cyrillic word without the ending that its case, number or gender gives it, when enough remains. */
    private static Optional<String> stem(String word) {
        if (word.isEmpty() || NameScript.of(word) != NameScript.CYRILLIC) {
            return Optional.empty();
        }
        String stem = ENDINGS.stream()
                .filter(word::endsWith)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
        return stem.length() < SHORTEST_STEM ? Optional.empty() : Optional.of(stem);
    }

    /** Length of the longest known word that starts there, of two characters or more; 0 when there is none. */
    private int longestAt(String text, int from) {
        for (int length = Math.min(longest, text.length() - from); length > 1; length--) {
            if (english.containsKey(text.substring(from, from + length))) {
                return length;
            }
        }
        return 0;
    }

    /** The words of a name that is written without spaces: known terms apart, the rest between them together. */
    List<String> segments(String text) {
        List<String> segments = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int length = longestAt(text, at);
            if (length == 0) {
                open.append(text.charAt(at++));
                continue;
            }
            if (!open.isEmpty()) {
                segments.add(open.toString());
                open.setLength(0);
            }
            segments.add(text.substring(at, at + length));
            at += length;
        }
        if (!open.isEmpty()) {
            segments.add(open.toString());
        }
        return segments;
    }
}
