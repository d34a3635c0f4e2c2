package org.demarche.network;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.model.Citation;
import org.demarche.model.DocumentId;

/** Gives what stands around a quotation: its paragraph, and the next ones until there are words enough to compare. Used while material is made. */
final class Passages {
    /** Characters a passage has at least, where the text has them, and at most. */
    private static final int LEAST = 600;

    private static final int MOST = 2_000;

    private final Function<DocumentId, Optional<String>> texts;
    private final Map<DocumentId, Optional<String>> read = new HashMap<>();

    /** @param texts the text of a document, which the spans of its quotations refer to; asked at most once each */
    Passages(Function<DocumentId, Optional<String>> texts) {
        this.texts = texts;
    }

    /** The passage that a claim's words stand in; the words themselves where the text is not held. */
    String around(Evidence evidence) {
        Citation citation = evidence.claim().citation();
        if (citation instanceof Citation.TextQuote quote) {
            return read.computeIfAbsent(quote.document(), texts)
                    .filter(text -> quote.span().end() <= text.length())
                    .map(text ->
                            passage(text, quote.span().start(), quote.span().end()))
                    .orElse(quote.quote());
        }
        return citation.quote();
    }

    private static String passage(String text, int start, int end) {
        int from = paragraphStart(text, start);
        int to = paragraphEnd(text, end);
        while (to - from < LEAST && (from > 0 || to < text.length())) {
            int before = from;
            int after = to;
            to = to < text.length() ? paragraphEnd(text, skip(text, to)) : to;
            from = from > 0 && to - from < LEAST ? paragraphStart(text, from - 1) : from;
            if (from == before && to == after) {
                break;
            }
        }
        int first = Math.max(from, start - MOST);
        return text.substring(first, Math.min(to, Math.max(end, first + MOST)));
    }

    private static int paragraphStart(String text, int at) {
        int found = text.lastIndexOf('\n', Math.max(0, at - 1));
        return found < 0 ? 0 : found;
    }

    private static int paragraphEnd(String text, int at) {
        int found = text.indexOf('\n', at);
        return found < 0 ? text.length() : found;
    }

    private static int skip(String text, int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }
}
