package org.demarche.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.model.ClaimId;
import org.demarche.model.Content;
import org.demarche.model.DemarcheException;
import org.demarche.model.DocumentId;
import org.demarche.model.Judgement;
import org.demarche.model.PagedText;
import org.demarche.model.RecordId;
import org.demarche.model.Review;
import org.demarche.model.SourceDocument;
import org.demarche.model.SourceRecord;
import org.jdbi.v3.core.Handle;

/**
 * The ledger as it was known at one moment.
 *
 * <p>A claim is <em>current</em> if no review has rejected or corrected it and its document is in force: of the versions of a list one
 * is, the newest unless the snapshot is {@link #on} a day; of a pack the newest. What is not current stays in the ledger and can be asked for by id. Everything comes in the order
 * of the ledger. Immutable in what it says, whatever is appended later; safe for use by several threads until the ledger is closed.
 */
public final class Snapshot {
    private final Database database;
    private final Instant known;
    private final long upTo;
    private final List<Recorded<SourceDocument>> documents;
    private final LocalDate day;
    private final Versions versions;
    private final Standing standing;

    Snapshot(Database database, Instant known, long upTo) {
        this.database = database;
        this.known = known;
        this.upTo = upTo;
        this.documents = all(
                EntryKind.DOCUMENT, codec -> payload -> codec.document(payload).document());
        this.day = LocalDate.MAX;
        this.versions = new Versions(documents, all(EntryKind.VERSION, codec -> codec::version));
        this.standing = new Standing(versions.superseded(day), documents, new Reviews(reviews()));
    }

    private Snapshot(Snapshot other, LocalDate day) {
        this.database = other.database;
        this.known = other.known;
        this.upTo = other.upTo;
        this.documents = other.documents;
        this.day = day;
        this.versions = other.versions;
        this.standing = new Standing(versions.superseded(day), documents, other.standing.reviews());
    }

    /**
     * The same knowledge about a day: of the versions of each list then known, the last that was out on that day answers; where none was, the
     * first. O(documents).
     */
    public Snapshot on(LocalDate wanted) {
        return wanted.equals(day) ? this : new Snapshot(this, wanted);
    }

    /** The versions of all lists, by list, each list's in the order in which they came out; at least one of each list is in force. */
    public List<StoredVersion> versions() {
        return versions.all(day);
    }

    /** The day by which versions are chosen; {@link LocalDate#MAX} for the newest. */
    public LocalDate day() {
        return day;
    }

    /** The days from which on a version of a list counts: between two of them the same versions answer. */
    public NavigableSet<LocalDate> changes() {
        return versions.changes();
    }

    /**
     * The records that earlier versions of a list had and the version in force has not, each with the first version without it. Versions that a later one of the
     * same day replaced do not count. O(records) where a list has several versions, else O(versions).
     */
    public List<Delisting> delistings() {
        Delistings delistings = new Delistings(versions());
        if (!delistings.isEmpty()) {
            all(EntryKind.RECORD, codec -> codec::record).forEach(recorded -> delistings.add(recorded.value()));
        }
        return delistings.all();
    }

    /** The moment. */
    public Instant known() {
        return known;
    }

    /** The end of the chain at that moment: with it any answer can be built again. */
    public Head head() {
        return reading(handle -> Heads.at(handle, upTo));
    }

    /** All current claims. About 2 s and 200 MB for 200,000. */
    public List<RecordedClaim> claims() {
        List<RecordedClaim> claims = new ArrayList<>();
        forEachClaim(claims::add);
        return claims;
    }

    /** All current claims one by one, in bounded memory. */
    public void forEachClaim(Consumer<RecordedClaim> consumer) {
        reading(handle -> {
            new ClaimRows(handle, upTo, standing).forEachCurrent(consumer);
            return upTo;
        });
    }

    /** What the documents in force describe; of several descriptions of one record, the one recorded last. */
    public List<SourceRecord> records() {
        Map<RecordId, SourceRecord> latest = new LinkedHashMap<>();
        for (Recorded<SourceRecord> recorded : all(EntryKind.RECORD, codec -> codec::record)) {
            if (standing.inForce(recorded.value().document())) {
                latest.put(recorded.value().id(), recorded.value());
            }
        }
        return List.copyOf(latest.values());
    }

    /** All documents, superseded ones included. */
    public List<StoredDocument> documents() {
        return documents.stream().map(this::stored).toList();
    }

    /** The document with an id, in force or not. */
    public Optional<StoredDocument> document(DocumentId id) {
        return entry(id)
                .map(entry -> stored(new Recorded<>(
                        entry.sequence(), entry.recordedAt(), entry.value().document())));
    }

    /** The judgement that stands on each pair of records: the last one, none if that withdraws. */
    public List<Judgement> judgements() {
        Map<List<RecordId>, Judgement> latest = new LinkedHashMap<>();
        for (Recorded<Judgement> recorded : judgementHistory()) {
            Judgement judgement = recorded.value();
            List<RecordId> pair = List.of(judgement.left(), judgement.right());
            latest.remove(pair);
            if (judgement.verdict() != Judgement.Verdict.WITHDRAWN) {
                latest.put(pair, judgement);
            }
        }
        return List.copyOf(latest.values());
    }

    /** All judgements, those since withdrawn or replaced included. */
    public List<Recorded<Judgement>> judgementHistory() {
        return all(EntryKind.JUDGEMENT, codec -> codec::judgement);
    }

    /** All reviews, those since revised included. */
    public List<Recorded<Review>> reviews() {
        return all(EntryKind.REVIEW, codec -> codec::review);
    }

    /** The reviews of one claim. */
    public List<Recorded<Review>> reviews(ClaimId claim) {
        return reading(handle -> Rows.allByKey(handle, EntryKind.REVIEW, claim.value(), upTo, codec()::review));
    }

    /** What could not be read, of all documents. */
    public List<Recorded<RejectedRow>> rejected() {
        return all(EntryKind.REJECTED, codec -> codec::rejected);
    }

    /** The claim with an id, current or not. */
    public Optional<RecordedClaim> claim(ClaimId id) {
        return reading(handle -> Rows.byKey(handle, EntryKind.CLAIM, id.value(), upTo)
                .map(raw -> new ClaimRows(handle, upTo, standing).claim(id.value(), raw)));
    }

    /** The current claims that have a record as subject or object, or of a document: found by index. */
    public List<RecordedClaim> claimsAbout(RecordId record) {
        return reading(handle -> new ClaimRows(handle, upTo, standing).about(record));
    }

    /** The current claims that cite a document, found by index. */
    public List<RecordedClaim> claimsOf(DocumentId document) {
        return entry(document)
                .map(stored -> reading(handle -> new ClaimRows(handle, upTo, standing).ofDocument(stored.sequence())))
                .orElse(List.of());
    }

    /**
     * The text of a document, to which the spans of its claims refer; empty for a list.
     *
     * @throws DemarcheException NOT_FOUND if the document is not known, BROKEN_CHAIN if its text is not the one recorded
     */
    public PagedText text(DocumentId document) {
        Recorded<DocumentEntry> stored = entry(document).orElseThrow(() -> Ledger.notFound(document));
        return reading(handle -> StoredDocuments.text(handle, stored.value().textHash()))
                .map(text -> new PagedText(text, stored.value().pageStarts()))
                .orElseThrow(() -> Rows.broken(stored.sequence(), "the text of its document is missing or altered"));
    }

    /**
     * The bytes of a document, as they were read: in memory if they are few, else read from the ledger at each use, for as long as it is open. O(size).
     *
     * @throws DemarcheException NOT_FOUND if the document is not known, BROKEN_CHAIN if the bytes are not those recorded
     */
    public Content content(DocumentId document) {
        Recorded<DocumentEntry> stored = entry(document).orElseThrow(() -> Ledger.notFound(document));
        return new StoredContent(database, document.sha256())
                .content()
                .orElseThrow(() -> Rows.broken(stored.sequence(), "the bytes of its document are missing or altered"));
    }

    /** How many entries of each kind were known. */
    public Counts counts() {
        Map<String, Long> counts = new HashMap<>();
        reading(handle -> handle.createQuery("SELECT kind, count(*) FROM entry WHERE sequence <= :upTo GROUP BY kind")
                        .bind("upTo", upTo)
                        .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                        .list())
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        Function<EntryKind, Long> count = kind -> counts.getOrDefault(kind.word(), 0L);
        return new Counts(
                count.apply(EntryKind.DOCUMENT),
                count.apply(EntryKind.RECORD),
                count.apply(EntryKind.CLAIM),
                count.apply(EntryKind.REJECTED),
                count.apply(EntryKind.REVIEW),
                count.apply(EntryKind.JUDGEMENT),
                count.apply(EntryKind.VERSION));
    }

    private StoredDocument stored(Recorded<SourceDocument> recorded) {
        SourceDocument document = recorded.value();
        return new StoredDocument(
                recorded.sequence(), recorded.recordedAt(), document, standing.inForce(document.id()));
    }

    private Optional<Recorded<DocumentEntry>> entry(DocumentId id) {
        return reading(handle -> Rows.byKey(handle, EntryKind.DOCUMENT, id.sha256(), upTo)
                .map(raw -> Rows.decoded(raw, codec()::document)));
    }

    private <T> List<Recorded<T>> all(EntryKind kind, Function<EntryCodec, Function<String, T>> decoder) {
        return reading(handle -> Rows.all(handle, kind, upTo, decoder.apply(codec())));
    }

    private static EntryCodec codec() {
        return new EntryCodec(new Interner());
    }

    private <T> T reading(Function<Handle, T> work) {
        try (Handle handle = database.open()) {
            return work.apply(handle);
        } catch (RuntimeException e) {
            throw database.explained(e);
        }
    }
}
