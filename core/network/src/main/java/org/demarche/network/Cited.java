package org.demarche.network;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Citation;
import org.demarche.model.SourceDocument;

/**
 * Finds the documents that a claim says it rests on, by their symbols: "S/2019/171" and the like. A resolution is law and not evidence, so that its
 * symbol is none.
 */
final class Cited {
    /** An organ's letters, then parts between strokes, of which one has a number; what follows the last number is left out. */
    private static final Pattern SYMBOL = Pattern.compile(
            "(?<![\\p{L}\\p{N}/])[A-Z]{1,8}(?:/[A-Z0-9][A-Z0-9.()-]{0,12}){0,4}/\\d{1,5}(?:/(?:Add|Rev|Corr)\\.\\d{1,2})?(?![\\p{L}\\p{N}/])");

    private static final Pattern LAW = Pattern.compile("/(?:RES|DEC|PRST)/|/RES\\b");
    private static final Pattern YEARED = Pattern.compile(".*/(?:19|20)\\d\\d/.*|.*/\\d{1,3}/\\d+.*");

    private Cited() {}

    /** The symbols in the words of a claim that was read in a text; of a pack's claim those in the name of its publication. Sorted. */
    static Set<String> documents(Evidence evidence) {
        Set<String> found = new TreeSet<>();
        if (evidence.document().kind() == SourceDocument.Kind.REPORT
                && evidence.claim().citation() instanceof Citation.TextQuote quote) {
            found.addAll(symbols(quote.quote()));
        } else if (evidence.document().kind() == SourceDocument.Kind.PACK && speaksForIt(evidence)) {
            found.addAll(symbols(evidence.source().title()));
        }
        return found;
    }

    /** Whether the publication says so itself: who is behind its author is an origin of its own. */
    private static boolean speaksForIt(Evidence evidence) {
        return evidence.claim().attribution().stream()
                .skip(1)
                .noneMatch(speaker -> Origins.isIdentified(speaker.name()));
    }

    /** The symbols of documents in a text, in capital letters, sorted. */
    static Set<String> symbols(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = SYMBOL.matcher(text);
        while (matcher.find()) {
            symbol(matcher.group()).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<String> symbol(String words) {
        return LAW.matcher(words).find() || !YEARED.matcher(words).matches()
                ? Optional.empty()
                : Optional.of(words.toUpperCase(Locale.ROOT));
    }
}
