package org.demarche.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Spellings of legal forms, longest first: {@code legal-forms.tsv}. */
final class LegalForms {
    /** Letters of a form so long that a word which differs in one is the form, misspelt. */
    private static final int LONG = 10;

    static final LegalForms STANDARD = new LegalForms();

    private final Map<String, String> classes = new HashMap<>();
    private final List<String> longForms;
    private int maxWords = 1;

    private LegalForms() {
        for (String[] row : Resources.rows("legal-forms.tsv")) {
            for (String spelling : row[1].split("\\|", -1)) {
                classes.putIfAbsent(spelling, row[0]);
                maxWords = Math.max(maxWords, spelling.split(" ").length);
            }
        }
        longForms = classes.keySet().stream()
                .filter(form -> form.length() >= LONG && form.indexOf(' ') < 0)
                .sorted()
                .toList();
    }

    /** A legal form that begins at a word: how many words it takes, and its class. */
    record Found(int words, String legalClass) {}

    /** The longest legal form that begins at a position of the folded words. */
    Optional<Found> at(List<String> words, int position) {
        return written(words, position)
                .or(() -> misspelt(words.get(position)).map(legalClass -> new Found(1, legalClass)));
    }

    /** The longest legal form that begins at a position of words as they are in the table, in whatever script. */
    Optional<Found> written(List<String> words, int position) {
        for (int length = Math.min(maxWords, words.size() - position); length > 0; length--) {
            String legalClass = classes.get(String.join(" ", words.subList(position, position + length)));
            if (legalClass != null) {
                return Optional.of(new Found(length, legalClass));
            }
        }
        return Optional.empty();
    }

    /** The class of a long form of one word that differs in one letter. */
    private Optional<String> misspelt(String word) {
        if (word.length() < LONG) {
            return Optional.empty();
        }
        return longForms.stream()
                .filter(form -> Math.abs(form.length() - word.length()) <= 1 && EditDistance.between(form, word) <= 1)
                .findFirst()
                .flatMap(form -> Optional.ofNullable(classes.get(form)));
    }
}
