package org.demarche.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The official and usual systems that write one script in Latin letters, each applied to a whole word; {@code
 * spelling-systems.tsv}. Immutable.
 */
final class SpellingSystem {
    static final SpellingSystem ARABIC = new SpellingSystem("ARABIC");
    static final SpellingSystem CYRILLIC = new SpellingSystem("CYRILLIC");
    static final SpellingSystem UKRAINIAN = new SpellingSystem("CYRILLIC", "UKRAINIAN");
    static final SpellingSystem BULGARIAN = new SpellingSystem("CYRILLIC", "BULGARIAN");
    static final SpellingSystem GREEK = new SpellingSystem("GREEK");
    static final SpellingSystem HEBREW = new SpellingSystem("HEBREW");
    static final SpellingSystem KANA = new SpellingSystem("KANA");

    private static final int FIRST_COLUMN = 2;

    private final Map<String, List<String>> spellings = new HashMap<>();
    private int longest;
    private int systems;

    /** Later tables replace rows of earlier ones. */
    private SpellingSystem(String... tables) {
        for (String table : tables) {
            for (String[] row : Resources.rows("spelling-systems.tsv")) {
                if (row[0].equals(table)) {
                    add(row);
                }
            }
        }
    }

    private void add(String[] row) {
        List<String> columns = new ArrayList<>();
        for (int at = FIRST_COLUMN; at < row.length; at++) {
            columns.add(row[at].isEmpty() ? columns.get(0) : row[at].equals("-") ? "" : row[at]);
        }
        spellings.put(row[1], List.copyOf(columns));
        longest = Math.max(longest, row[1].length());
        systems = Math.max(systems, columns.size());
    }

    /** The word, which must be in lower case, by each system; each spelling once, in the order of systems. */
    List<String> of(String word) {
        Set<String> found = new LinkedHashSet<>();
        String marked = "^" + word + "$";
        for (int system = 0; system < systems; system++) {
            String latin = spell(marked, system);
            if (!latin.isEmpty()) {
                found.add(latin);
            }
        }
        return List.copyOf(found);
    }

    /** Letters that no row knows stay out. */
    private String spell(String marked, int system) {
        StringBuilder latin = new StringBuilder(2 * marked.length());
        for (int at = 0; at < marked.length(); ) {
            int length = Math.min(longest, marked.length() - at);
            while (length > 0 && !spellings.containsKey(marked.substring(at, at + length))) {
                length--;
            }
            if (length > 0) {
                List<String> columns = spellings.getOrDefault(marked.substring(at, at + length), List.of(""));
                latin.append(columns.get(system < columns.size() ? system : 0));
            } else if (marked.charAt(at) < 128 && Character.isLetterOrDigit(marked.charAt(at))) {
                latin.append(marked.charAt(at));
            }
            at += Math.max(1, length);
        }
        return latin.toString();
    }
}
