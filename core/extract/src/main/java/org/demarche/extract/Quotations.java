package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Span;

/** Finds what stands between quotation marks and is long enough to be speech, not a term. */
final class Quotations {
    private static final int SHORTEST = 40;
    private static final int LONGEST = 3_000;

    private Quotations() {}

    /** Stretches between curly or straight double quotation marks, in order. A blank line ends an unclosed straight one. */
    static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            boolean opens = at == '“' || (at == '"' && open < 0);
            if (open >= 0 && (at == '”' || (at == '"' && text.charAt(open) == '"'))) {
                if (i - open > SHORTEST) {
                    found.add(new Span(open, i + 1));
                }
                open = -1;
            } else if (opens) {
                open = i;
            } else if (open >= 0 && (i - open > LONGEST || (at == '\n' && i > 0 && text.charAt(i - 1) == '\n'))) {
                open = -1;
            }
        }
        return found;
    }
}
