package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    /** What the text says: nothing where it is in a language that the engine does not analyse. Where the language cannot be told, it is tried. */
    Extraction extract(ReadDocument document) {
        if (isForeign(document)) {
            return new Extraction(List.of(), List.of(), List.of(), List.of());
        }
        if (!loaded) {
            progress.at("loading the language model");
            extractor.annotator().load(progress::at);
            loaded = true;
        }
        progress.at("reading " + document.source().fileName());
        return extractor.extract(document.source(), document.text());
    }

    boolean isForeign(ReadDocument document) {
        return document.facts().language().isPresent()
                && !extractor
                        .annotator()
                        .languages()
                        .contains(document.facts().language().get());
    }

    /** What is to be known of how a document was read, one sentence each. */
    List<String> notes(ReadDocument document) {
        List<String> notes = new ArrayList<>(document.notes());
        if (isForeign(document)) {
            notes.add("Written in "
                    + document.facts().language().map(Reading::languageName).orElse("")
                    + ": kept and searchable, but not read for claims.");
        }
        return notes;
    }

    private static String languageName(String language) {
        String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? "\"" + language + "\"" : name;
    }

    /** Reads first and writes then, so that the ledger is not held while a text is read. */
    Receipt ingest(Ledger ledger, ReadDocument document) {
        return append(ledger, document, extract(document).toReading(document));
    }

    static Receipt append(Ledger ledger, ReadDocument document, org.demarche.model.Reading claims) {
        return ledger.append(document.source(), document.content(), document.text(), claims);
    }

    /** The document as somebody who knows it describes it. */
    static ReadDocument described(ReadDocument document, Description given) {
        SourceDocument source = document.source();
        return document.describedAs(new SourceDocument(
                source.id(),
                source.kind(),
                given.title().orElse(source.title()),
                given.publisher().orElse(source.publisher()),
                given.published().orElse(source.published()),
                given.reliability().orElse(source.reliability()),
                source.mediaType(),
                source.fileName(),
                source.dataset(),
                source.address()));
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
