package org.demarche.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.ledger.CanonicalReader.DamagedPayloadException;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.DocumentId;
import org.demarche.model.Judgement;
import org.demarche.model.PagedText;
import org.demarche.model.Review;
import org.demarche.model.SourceRecord;
import org.jdbi.v3.core.Handle;

/**
 * Checks what an entry says: that the payload is what this version writes, that the key follows from it, that what it refers to came
 * before it, that quotations stand in their texts, and that the projections follow from it. Entries are given in order. Used by one
 * thread.
 */
final class EntryCheck {
    private final Handle handle;
    private final Interner interner = new Interner();
    private final EntryCodec codec = new EntryCodec(interner);
    private final ClaimCodec claimCodec = new ClaimCodec(interner);
    private final Map<String, Known> documents = new HashMap<>();
    private final Set<String> addresses = new HashSet<>();
    private String lastTextHash = "";
    private Optional<String> lastText = Optional.empty();

    private record Known(long sequence, String textHash) {}

    EntryCheck(Handle handle) {
        this.handle = handle;
    }

    /** Addresses of all bytes and texts that the entries given so far name. */
    Set<String> addresses() {
        return addresses;
    }

    /** What is wrong with an entry. */
    Optional<String> defect(ChainRow row) {
        Optional<EntryKind> kind = EntryKind.byWord(row.kind());
        if (kind.isEmpty()) {
            return Optional.of("its kind is none that this version knows");
        }
        try {
            return switch (kind.get()) {
                case DOCUMENT -> document(row);
                case RECORD -> record(row);
                case CLAIM -> claim(row);
                case REJECTED -> rejected(row);
                case REVIEW -> review(row);
                case JUDGEMENT -> judgement(row);
                case VERSION -> version(row);
            };
        } catch (DamagedPayloadException | IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private Optional<String> document(ChainRow row) {
        DocumentEntry entry = codec.document(row.payload());
        String id = entry.document().id().sha256();
        documents.putIfAbsent(id, new Known(row.sequence(), entry.textHash()));
        addresses.add(id);
        addresses.add(entry.textHash());
        if (!row.key().equals(id) || !EntryCodec.encode(entry).equals(row.payload())) {
            return Optional.of("its key or payload is not what this version writes for the document");
        }
        if (!Blobs.isSound(handle, id)) {
            return Optional.of(
                    "the stored bytes of document " + entry.document().id().shortened()
                            + " are missing or altered: their hash is not the document's id");
        }
        Optional<String> text = StoredDocuments.text(handle, entry.textHash());
        if (text.isEmpty()) {
            return Optional.of("the stored text of document "
                    + entry.document().id().shortened() + " is missing or altered: its hash is not the one recorded");
        }
        text = text.map(found -> new PagedText(found, entry.pageStarts()).text());
        lastTextHash = entry.textHash();
        lastText = text;
        return Optional.empty();
    }

    private Optional<String> record(ChainRow row) {
        SourceRecord read = codec.record(row.payload());
        if (!row.key().equals(read.id().value()) || !EntryCodec.encode(read).equals(row.payload())) {
            return Optional.of("its key or payload is not what this version writes for the record");
        }
        Known document = documents.get(read.document().sha256());
        if (document == null) {
            return unknownDocument(read.document());
        }
        return Optional.of(new RecordRow(row.sequence(), read.id().value(), document.sequence()))
                        .equals(row.record())
                ? Optional.empty()
                : Optional.of("its row in record_index is missing or differs");
    }

    private Optional<String> claim(ChainRow row) {
        Claim claim = claimCodec.decode(row.payload());
        if (!row.key().equals(claim.id().value())) {
            return Optional.of("its key is not the hash of the claim: expected "
                    + claim.id().shortened());
        }
        if (!ClaimCodec.encode(claim).equals(row.payload())) {
            return Optional.of("its payload is not what this version writes for the claim");
        }
        Known document = documents.get(claim.citation().document().sha256());
        if (document == null) {
            return unknownDocument(claim.citation().document());
        }
        if (claim.citation() instanceof Citation.TextQuote quote && !stands(quote, document)) {
            return Optional.of("its quotation does not stand at its span in the document's recorded text");
        }
        return Optional.of(ClaimRow.of(row.sequence(), claim, document.sequence()))
                        .equals(row.claim())
                ? Optional.empty()
                : Optional.of("its row in claim_index is missing or differs");
    }

    private boolean stands(Citation.TextQuote quote, Known document) {
        if (!document.textHash().equals(lastTextHash)) {
            lastText = StoredDocuments.text(handle, document.textHash());
            lastTextHash = document.textHash();
        }
        // A text that is missing was reported with its document.
        return lastText.map(text -> StoredDocuments.stands(quote, text)).orElse(true);
    }

    private Optional<String> rejected(ChainRow row) {
        RejectedRow rejected = codec.rejected(row.payload());
        if (!row.key().equals(new Hashes().of(row.payload()))) {
            return Optional.of("its key is not the hash of its payload");
        }
        return documents.containsKey(rejected.document().sha256())
                ? Optional.empty()
                : unknownDocument(rejected.document());
    }

    private Optional<String> review(ChainRow row) {
        Review review = codec.review(row.payload());
        if (!row.key().equals(review.claim().value())) {
            return Optional.of("its key is not the id of the claim it reviews");
        }
        return Rows.byKey(handle, EntryKind.CLAIM, row.key(), row.sequence()).isPresent()
                ? Optional.empty()
                : Optional.of("it reviews a claim that no entry before it holds");
    }

    private Optional<String> judgement(ChainRow row) {
        Judgement judgement = codec.judgement(row.payload());
        return row.key().equals(judgement.left() + " " + judgement.right())
                ? Optional.empty()
                : Optional.of("its key is not the pair of records it judges");
    }

    private Optional<String> version(ChainRow row) {
        DatasetVersion version = codec.version(row.payload());
        if (!row.key().equals(version.sha256()) || !EntryCodec.encode(version).equals(row.payload())) {
            return Optional.of("its key or payload is not what this program writes for the version");
        }
        return version.files().stream()
                .filter(file -> !documents.containsKey(file.sha256()))
                .findFirst()
                .flatMap(EntryCheck::unknownDocument);
    }

    private static Optional<String> unknownDocument(DocumentId document) {
        return Optional.of("it refers to document " + document.shortened() + ", which no entry before it holds");
    }
}
