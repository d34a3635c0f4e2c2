package org.demarche.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.ledger.RecordedClaim;
import org.demarche.ledger.Snapshot;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.ClaimObject;
import org.demarche.model.RecordId;
import org.demarche.model.SourceDocument;

/** A claim as a reviewer sees it: as a sentence, then the source's own sentence with the words marked that it rests on. */
final class ReviewCard {
    private static final int FAR = 300;
    private static final String OPEN = "»";
    private static final String SHUT = "«";

    private final Snapshot snapshot;
    private final Map<RecordId, String> captions = new HashMap<>();

    ReviewCard(Snapshot snapshot) {
        this.snapshot = snapshot;
        snapshot.records().forEach(record -> captions.put(record.id(), record.caption()));
    }

    String words(RecordedClaim recorded, String place) {
        Claim claim = recorded.claim();
        return place + "  " + recorded.id().shortened() + "\n  " + sentence(claim) + "\n  "
                + claim.modality().id()
                + (claim.negated() ? ", said not to be so" : "") + "; grade " + claim.grade() + "; read by "
                + claim.origin().label() + ", score " + claim.origin().score() + "\n  " + marked(claim.citation())
                + "\n  " + source(claim.citation()) + "\n  " + ReviewLine.KEYS + "\n";
    }

    Map<String, Object> tree(RecordedClaim recorded) {
        Claim claim = recorded.claim();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("claim", recorded.id().value());
        tree.put("sentence", sentence(claim));
        tree.put("subject", caption(claim.subject()));
        tree.put("predicate", claim.predicate().id());
        tree.put("object", end(claim.object()));
        tree.put("modality", claim.modality().id());
        tree.put("negated", claim.negated());
        tree.put("grade", claim.grade().toString());
        tree.put("reader", claim.origin().label());
        tree.put("score", claim.origin().score());
        tree.put("quote", claim.citation().quote());
        tree.put("marked", marked(claim.citation()));
        tree.put("document", claim.citation().document().sha256());
        tree.put("source", source(claim.citation()));
        tree.put("locator", claim.citation().locator());
        return tree;
    }

    private String sentence(Claim claim) {
        List<String> speakers = new ArrayList<>(document(claim.citation()).stream()
                .map(SourceDocument::publisher)
                .toList());
        claim.attribution().forEach(speaker -> speakers.add(speaker.name()));
        StringBuilder words = new StringBuilder(claim.modality().lead())
                .append(' ')
                .append(String.join(", citing ", speakers))
                .append(": ")
                .append(claim.negated() ? "it is not so that " : "")
                .append(caption(claim.subject()))
                .append(' ')
                .append(claim.predicate().label())
                .append(' ')
                .append(end(claim.object()));
        claim.qualifiers()
                .forEach((key, value) ->
                        words.append(", ").append(key.label()).append(' ').append(end(value)));
        return words.append(claim.period().isUnknown() ? "" : ", " + claim.period())
                .append('.')
                .toString();
    }

    /** The sentence that holds the quotation, the quotation between marks. */
    private String marked(Citation citation) {
        if (!(citation instanceof Citation.TextQuote quote)) {
            return OPEN + flat(citation.quote()) + SHUT;
        }
        String text = snapshot.text(quote.document()).text();
        int start = quote.span().start();
        int end = quote.span().end();
        int from = start;
        while (from > Math.max(0, start - FAR) && !isEnd(text, from)) {
            from--;
        }
        int to = end;
        while (to < Math.min(text.length(), end + FAR) && !isEnd(text, to)) {
            to++;
        }
        return flat(text.substring(from, start) + OPEN + text.substring(start, end) + SHUT + text.substring(end, to))
                .strip();
    }

    /** Whether a sentence ends before this place. */
    private static boolean isEnd(String text, int place) {
        return place == 0
                || place == text.length()
                || (Character.isWhitespace(text.charAt(place)) && ".!?\n".indexOf(text.charAt(place - 1)) >= 0);
    }

    private String source(Citation citation) {
        return document(citation)
                        .map(source -> source.title() + ", " + source.publisher() + ", published "
                                + (source.published().isUnknown()
                                        ? "on a day not known"
                                        : source.published().toString())
                                + "; ")
                        .orElse("")
                + citation.locator();
    }

    private Optional<SourceDocument> document(Citation citation) {
        return snapshot.document(citation.document()).map(org.demarche.ledger.StoredDocument::document);
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private String caption(RecordId record) {
        return captions.getOrDefault(record, record.value());
    }

    private String end(ClaimObject object) {
        return object.asRecord().map(this::caption).orElseGet(object::text);
    }
}
