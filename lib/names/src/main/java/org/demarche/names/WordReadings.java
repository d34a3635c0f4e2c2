package org.demarche.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The Latin forms that people most often write frequent words of other scripts with; {@code word-readings.tsv.gz}. */
final class WordReadings {
    static final WordReadings STANDARD = new WordReadings();

    private final Map<String, List<String>> forms = new HashMap<>();

    private WordReadings() {
        for (String[] row : Resources.rows("word-readings.tsv.gz")) {
            forms.put(row[0], List.of(row[1].split(" ", -1)));
        }
    }

    /** Folded forms, most frequent first; empty when the word is not in the table. */
    List<String> of(String word) {
        return forms.getOrDefault(word, List.of());
    }
}
