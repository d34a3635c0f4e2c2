package org.demarche.cli;

import java.util.Optional;
import org.demarche.documents.ReadDocument;
import org.demarche.extract.Extraction;
import org.demarche.extract.Extractor;
import org.demarche.extract.Proposer;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.Receipt;
import org.demarche.model.Period;
import org.demarche.model.Reliability;
import org.demarche.model.SourceDocument;

/** Texts into the ledger: one engine for all, loaded when the first text comes. */
final class Reading {
    private final Extractor extractor;
    private final Progress progress;
    private boolean loaded;

    Reading(Progress progress) {
        this(progress, Optional.empty());
    }

    /** @param other a reader that is asked as well */
    Reading(Progress progress, Optional<Proposer> other) {
        Extractor patterns = Extractor.installed(Packs.gazetteer());
        this.extractor = other.map(patterns::with).orElse(patterns);
        this.progress = progress;
    }

    Extraction extract(ReadDocument document) {
        if (!loaded) {
            progress.at("loading the language model");
            extractor.annotator().load(progress::at);
            loaded = true;
        }
        progress.at("reading " + document.source().fileName());
        return extractor.extract(document.source(), document.text());
    }

    /** Reads first and writes then, so that the ledger is not held while a text is read. */
    Receipt ingest(Ledger ledger, ReadDocument document) {
        org.demarche.model.Reading claims = extract(document).toReading(document.source(), document.text());
        return ledger.append(document.source(), document.content(), document.text(), claims);
    }

    /** The document as somebody who knows it describes it. */
    static ReadDocument described(ReadDocument document, Description given) {
        SourceDocument source = document.source();
        return new ReadDocument(
                new SourceDocument(
                        source.id(),
                        source.kind(),
                        given.title().orElse(source.title()),
                        given.publisher().orElse(source.publisher()),
                        given.published().orElse(source.published()),
                        given.reliability().orElse(source.reliability()),
                        source.mediaType(),
                        source.fileName(),
                        source.dataset(),
                        source.address()),
                document.content(),
                document.text(),
                document.bodyStart(),
                document.author(),
                document.notes());
    }

    /**
     * What is known of a document beyond what it says of itself.
     *
     * @param title of it
     * @param publisher who answers for it
     * @param published when
     * @param reliability of the publisher
     */
    record Description(
            Optional<String> title,
            Optional<String> publisher,
            Optional<Period> published,
            Optional<Reliability> reliability) {}
}
