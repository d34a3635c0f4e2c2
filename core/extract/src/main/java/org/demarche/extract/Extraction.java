package org.demarche.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.documents.Pinpoints;
import org.demarche.documents.ReadDocument;
import org.demarche.model.ClaimSink;
import org.demarche.model.PagedText;
import org.demarche.model.Reading;
import org.demarche.model.SourceDocument;

/**
 * What was read in one text.
 *
 * @param entities things the text speaks of, {@code entities.get(i).index() == i}
 * @param mentions the words that stand for them, in order
 * @param claims what it says of them, in order
 * @param refused what was read or proposed and not let in
 */
public record Extraction(
        List<TextEntity> entities, List<Mention> mentions, List<ExtractedClaim> claims, List<Refusal> refused) {
    /** Version of the rules: it changes when the same text may give other claims. */
    static final String VERSION = "1";

    /** Copies the lists. */
    public Extraction {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        claims = List.copyOf(claims);
        refused = List.copyOf(refused);
    }

    /**
     * Gives the records and claims of the model, each claim with its quotation, page and grade.
     *
     * <p>Record ids are {@code text:} with the first 12 digits of the document's hash, the type and the name: the same text read again gives
     * the same ids. A claim whose words do not stand in {@code pages} at their offsets becomes a rejection, as what was refused did.
     *
     * @param document the source
     * @param pages the text that was read, with its pages
     * @param sink gets records before the claims about them
     */
    public void sendTo(SourceDocument document, PagedText pages, ClaimSink sink) {
        new ReadingMaker(this, document, pages, position -> Optional.empty()).into(sink);
    }

    /** The same with those claims alone that were read at least so surely, from 0 to 1: fewer claims, more of them right. */
    public Extraction atLeast(double score) {
        return new Extraction(
                entities,
                mentions,
                claims.stream().filter(claim -> claim.score() >= score).toList(),
                refused);
    }

    /** How much was refused, by reason. */
    public Map<Refusal.Reason, Integer> refusals() {
        Map<Refusal.Reason, Integer> counted = new EnumMap<>(Refusal.Reason.class);
        refused.forEach(refusal -> counted.merge(refusal.reason(), 1, Integer::sum));
        return counted;
    }

    /** What {@link #sendTo} gives, in memory, with the place of each claim in its document: page, printed number of the paragraph, and whether OCR read it. */
    public Reading toReading(ReadDocument document) {
        Reading.Collector collector = Reading.collector();
        new ReadingMaker(this, document.source(), document.text(), Pinpoints.of(document)::at).into(collector);
        return collector.reading();
    }

    /** What {@link #sendTo} gives, in memory. */
    public Reading toReading(SourceDocument document, PagedText pages) {
        Reading.Collector collector = Reading.collector();
        sendTo(document, pages, collector);
        return collector.reading();
    }
}
