package org.demarche.ledger;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.ClaimSink;
import org.demarche.model.Content;
import org.demarche.model.DocumentId;
import org.demarche.model.PagedText;
import org.demarche.model.Rejected;
import org.demarche.model.SourceDocument;
import org.demarche.model.SourceRecord;
import org.jdbi.v3.core.Handle;

/**
 * One document, or the files of one list, with all that was read from it, on its way into the ledger: all or nothing.
 *
 * <p>Nothing is visible before {@link #commit}; closing without it leaves the ledger as it was. From {@link Ledger#begin} to the end
 * it holds the one right to write. A claim that quotes what does not stand at its span in the document's recorded text is taken as a
 * rejected row, so that every quotation in the ledger is exact. Memory is bounded, however long the list. Used by one thread.
 */
public final class Append implements ClaimSink, AutoCloseable {
    private static final int BATCH = 500;

    private final Database database;
    private final Handle handle;
    private final EntryWriter writer;
    private final DocumentId document;
    private final Map<DocumentId, StoredDocuments.Kept> documents = new LinkedHashMap<>();
    private final Map<String, Claim> pendingClaims = new LinkedHashMap<>();
    private final Map<String, SourceRecord> pendingRecords = new LinkedHashMap<>();
    private final Set<String> doubtfulClaims = new HashSet<>();
    private final Set<String> doubtfulRecords = new HashSet<>();
    private final SeenKeys seen = new SeenKeys();
    private long newRecords;
    private long newClaims;
    private long knownClaims;
    private long rejected;
    private boolean done;

    private Append(Database database, Handle handle, Clock clock, StoredDocuments.Source source) {
        this.database = database;
        this.handle = handle;
        this.document = source.document().id();
        this.writer = new EntryWriter(handle, clock);
        documents.put(document, StoredDocuments.keep(handle, writer, source));
    }

    static Append begin(Database database, Clock clock, SourceDocument document, Content content, PagedText text) {
        requireAddress(document, content);
        Handle handle = database.openForWriting();
        try {
            return new Append(database, handle, clock, new StoredDocuments.Source(document, content, text));
        } catch (RuntimeException e) {
            handle.close();
            throw database.explained(e);
        }
    }

    /**
     * Takes a further document into the same append, such as the second file of a list: from now on records and claims may be from it too.
     *
     * @param content the document's bytes; their hash is its id
     * @param further its text, empty for a list
     */
    public void include(SourceDocument described, Content content, PagedText further) {
        requireAddress(described, content);
        guarded(() -> {
            flushClaims();
            documents.computeIfAbsent(
                    described.id(),
                    any -> StoredDocuments.keep(
                            handle, writer, new StoredDocuments.Source(described, content, further)));
        });
    }

    @Override
    public void accept(SourceRecord read) {
        StoredDocuments.Kept from = requireTaken(read.document(), read.id().value());
        guarded(() -> {
            String key = from.sequence() + " " + read.id().value();
            if (pendingRecords.putIfAbsent(key, read) == null && isDoubtful(key, from)) {
                doubtfulRecords.add(read.id().value());
            }
            if (pendingRecords.size() >= BATCH) {
                flushRecords();
            }
        });
    }

    @Override
    public void accept(Claim claim) {
        StoredDocuments.Kept from =
                requireTaken(claim.citation().document(), claim.citation().locator());
        if (claim.citation() instanceof Citation.TextQuote quote && !StoredDocuments.stands(quote, from.text())) {
            accept(
                    new Rejected(
                            quote.locator(),
                            "expected the quotation to stand at its span in the document's recorded text, found other words there"));
            return;
        }
        guarded(() -> {
            String id = claim.id().value();
            if (pendingClaims.putIfAbsent(id, claim) != null) {
                knownClaims++;
            } else if (isDoubtful(id, from)) {
                doubtfulClaims.add(id);
            }
            if (pendingClaims.size() >= BATCH) {
                flushClaims();
            }
        });
    }

    @Override
    public void accept(Rejected row) {
        guarded(() -> {
            String payload = EntryCodec.encode(new RejectedRow(document, row));
            String key = new Hashes().of(payload);
            flushClaims();
            boolean doubtful = isDoubtful(key, requireTaken(document, row.locator()));
            if (!doubtful || known(EntryKind.REJECTED, Set.of(key)).isEmpty()) {
                writer.add(EntryKind.REJECTED, key, payload);
                rejected++;
            }
        });
    }

    /**
     * Says that documents of this append are a version of a list, which from now on answers by the day on which it came out. The same version
     * described in the same way adds nothing; a day once known is not forgotten for a description without one.
     *
     * @throws IllegalArgumentException if a file was not taken into this append
     */
    public void describe(DatasetVersion described) {
        described.files().forEach(file -> requireTaken(file, described.dataset()));
        guarded(() -> {
            flushClaims();
            writer.flush();
            String key = described.sha256();
            List<DatasetVersion> before = Rows.allByKey(
                            handle, EntryKind.VERSION, key, Long.MAX_VALUE, new EntryCodec(new Interner())::version)
                    .stream()
                    .map(Recorded::value)
                    .toList();
            DatasetVersion version = before.isEmpty() ? described : described.dayOf(before.get(before.size() - 1));
            if (before.isEmpty() || !version.equals(before.get(before.size() - 1))) {
                writer.add(EntryKind.VERSION, key, EntryCodec.encode(version));
            }
        });
    }

    /** Whether the ledger may have it: nothing that cites a document which is new can be there, but for what this append took before. */
    private boolean isDoubtful(String key, StoredDocuments.Kept from) {
        return seen.add(key) || !from.isNew();
    }

    /** Puts everything on the disk and makes it visible; to be called once.
     * @throws IllegalStateException if it was called before or the append was closed */
    public Receipt commit() {
        return guarded(() -> {
            flushClaims();
            writer.finish();
            handle.commit();
            done = true;
            return new Receipt(
                    documents.values().stream()
                            .filter(StoredDocuments.Kept::isNew)
                            .count(),
                    newRecords,
                    newClaims,
                    knownClaims,
                    rejected,
                    0,
                    writer.before() + 1,
                    writer.last());
        });
    }

    /** Takes everything back that was not committed. */
    @Override
    public void close() {
        if (!done && handle.isInTransaction()) {
            handle.rollback();
        }
        done = true;
        handle.close();
    }

    private void flushRecords() {
        if (pendingRecords.isEmpty()) {
            return;
        }
        Set<String> known = knownRecords();
        pendingRecords.forEach((key, read) -> {
            if (!known.contains(key)) {
                String id = read.id().value();
                long sequence = writer.add(EntryKind.RECORD, id, EntryCodec.encode(read));
                writer.index(new RecordRow(sequence, id, sequenceOf(read.document())));
                newRecords++;
            }
        });
        pendingRecords.clear();
        doubtfulRecords.clear();
    }

    private Set<String> knownRecords() {
        if (doubtfulRecords.isEmpty()) {
            return Set.of();
        }
        writer.flush();
        return handle.createQuery("SELECT document || ' ' || id FROM record_index"
                        + " WHERE document IN (<documents>) AND id IN (<ids>)")
                .bindList(
                        "documents",
                        documents.values().stream()
                                .map(StoredDocuments.Kept::sequence)
                                .toList())
                .bindList("ids", List.copyOf(doubtfulRecords))
                .mapTo(String.class)
                .collect(Collectors.toSet());
    }

    private void flushClaims() {
        flushRecords();
        if (pendingClaims.isEmpty()) {
            return;
        }
        Set<String> known = known(EntryKind.CLAIM, doubtfulClaims);
        knownClaims += known.size();
        pendingClaims.forEach((id, claim) -> {
            if (!known.contains(id)) {
                long sequence = writer.add(EntryKind.CLAIM, id, ClaimCodec.encode(claim));
                writer.index(
                        ClaimRow.of(sequence, claim, sequenceOf(claim.citation().document())));
                newClaims++;
            }
        });
        pendingClaims.clear();
        doubtfulClaims.clear();
    }

    private Set<String> known(EntryKind kind, Set<String> keys) {
        if (keys.isEmpty()) {
            return Set.of();
        }
        writer.flush();
        return handle.createQuery("SELECT key FROM entry WHERE kind = :kind AND key IN (<keys>)")
                .bind("kind", kind.word())
                .bindList("keys", List.copyOf(keys))
                .mapTo(String.class)
                .collect(Collectors.toSet());
    }

    private StoredDocuments.Kept requireTaken(DocumentId cited, String where) {
        return Optional.ofNullable(documents.get(cited))
                .orElseThrow(() -> new IllegalArgumentException("an append takes what was read from document "
                        + document.shortened() + ", got " + cited.shortened() + " at " + where));
    }

    private long sequenceOf(DocumentId taken) {
        return requireTaken(taken, taken.shortened()).sequence();
    }

    private static void requireAddress(SourceDocument document, Content content) {
        DocumentId actual = content.address();
        if (!actual.equals(document.id())) {
            throw new IllegalArgumentException("document id must be the hash of its bytes, " + actual.shortened()
                    + ", got " + document.id().shortened() + " for " + document.fileName());
        }
    }

    private void guarded(Runnable work) {
        guarded(() -> {
            work.run();
            return document;
        });
    }

    private <T> T guarded(Supplier<T> work) {
        if (done) {
            throw new IllegalStateException("this append was committed or closed");
        }
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw database.explained(e);
        }
    }
}
