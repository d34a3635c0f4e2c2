package org.demarche.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Given names that one person may go by: {@code given-names.tsv}. */
final class GivenNames {
    static final GivenNames STANDARD = new GivenNames();
    /** Begins a form that stands for a group of names and is never in a text. */
    static final char GROUP = '~';

    private final Map<String, List<String>> groups = new HashMap<>();

    private GivenNames() {
        for (String[] row : Resources.rows("given-names.tsv")) {
            for (String name : row[1].split(" ", -1)) {
                List<String> own = groups.computeIfAbsent(name, unknown -> new ArrayList<>());
                String group = GROUP + row[0];
                if (!own.contains(group)) {
                    own.add(group);
                }
            }
        }
    }

    /** The groups of a folded word, as forms; two words that share one may name one person. */
    List<String> groups(String folded) {
        return groups.getOrDefault(folded, List.of());
    }
}
