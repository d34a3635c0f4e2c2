package org.demarche.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Spellings of legal forms, longest first: {@code legal-forms.tsv}. */
final class LegalForms {
    static final LegalForms STANDARD = new LegalForms();

    private final Map<String, String> classes = new HashMap<>();
    private int maxWords = 1;

    private LegalForms() {
        for (String[] row : Resources.rows("legal-forms.tsv")) {
            for (String spelling : row[1].split("\\|", -1)) {
                classes.putIfAbsent(spelling, row[0]);
                maxWords = Math.max(maxWords, spelling.split(" ").length);
            }
        }
    }

    /** A legal form that begins at a word: how many words it takes, and its class. */
    record Found(int words, String legalClass) {}

    /** The longest legal form that begins at a position of the folded words. */
    Optional<Found> at(List<String> words, int position) {
        for (int length = Math.min(maxWords, words.size() - position); length > 0; length--) {
            String legalClass = classes.get(String.join(" ", words.subList(position, position + length)));
            if (legalClass != null) {
                return Optional.of(new Found(length, legalClass));
            }
        }
        return Optional.empty();
    }
}
