package org.demarche.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.model.Claim;
import org.demarche.model.ClaimId;
import org.demarche.model.Content;
import org.demarche.model.DemarcheException;
import org.demarche.model.DocumentId;
import org.demarche.model.ErrorCode;
import org.demarche.model.Judgement;
import org.demarche.model.PagedText;
import org.demarche.model.Reading;
import org.demarche.model.Review;
import org.demarche.model.SourceDocument;
import org.jdbi.v3.core.Handle;

/**
 * The append-only, bitemporal, hash-chained store of one workspace.
 *
 * <p>Every document, record, claim, rejected row, review and judgement is one entry, which carries the hash of the entry before. An
 * append is visible whole, when its method returns or its {@link Append#commit commit} does, and is then on the disk. One writes at a
 * time: another waits for ten seconds and then fails with WORKSPACE_IN_USE. Readers never wait. Safe for use by several threads and
 * by several processes.
 *
 * <p>Methods throw {@link DemarcheException} with BROKEN_CHAIN if the file is damaged, and writing ones WRONG_WORKSPACE if it was
 * opened for reading only.
 */
public final class Ledger implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** A ledger that is only read records nothing. */
    private static final Clock UNUSED = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final Database database;
    private final Clock clock;

    private Ledger(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The ledger of a workspace that exists; one of an older version is brought up to date.
     *
     * @param clock says when an append is recorded
     * @throws DemarcheException MISSING_FILE if there is no such folder; WRONG_WORKSPACE if it is no workspace, has a newer version or
     *     cannot be written
     */
    public static Ledger open(Path workspace, Clock clock) {
        return open(workspace, clock, PATIENCE);
    }

    static Ledger open(Path workspace, Clock clock, Duration patience) {
        Workspace folder = new Workspace(workspace);
        folder.requireExisting();
        return new Ledger(folder.openWritable(patience), clock);
    }

    /**
     * The same, but a workspace is made first if there is no such folder or it is empty.
     *
     * @throws DemarcheException as {@link #open}, but never MISSING_FILE
     */
    public static Ledger openOrCreate(Path workspace, Clock clock) {
        Workspace folder = new Workspace(workspace);
        folder.prepare();
        return new Ledger(folder.openWritable(PATIENCE), clock);
    }

    /**
     * The ledger of a workspace, for reading only; one of an older version is read as it is.
     *
     * @throws DemarcheException as {@link #open}; also WRONG_WORKSPACE if it was never set up to its end
     */
    public static Ledger openReadOnly(Path workspace) {
        Workspace folder = new Workspace(workspace);
        folder.requireExisting();
        return new Ledger(folder.openReadable(PATIENCE), UNUSED);
    }

    /**
     * Starts to append one document with what is read from it. What is known already is not added again, and the description and text
     * of the first reading stay. Holds the right to write until the append is closed: read what takes long first, and use
     * {@link #append(SourceDocument, Content, PagedText, Reading)}.
     *
     * @param content the document's bytes; their hash is its id
     * @param text its text, empty for a list
     * @throws DemarcheException WORKSPACE_IN_USE if another writes; TOO_LARGE above 512 MiB
     */
    public Append begin(SourceDocument document, Content content, PagedText text) {
        return Append.begin(database, clock, document, content, text);
    }

    /** Appends one document with what was read from it, all or nothing; otherwise as {@link #begin}. */
    public Receipt append(SourceDocument document, Content content, PagedText text, Reading reading) {
        try (Append append = begin(document, content, text)) {
            reading.records().forEach(append::accept);
            reading.claims().forEach(append::accept);
            reading.rejected().forEach(append::accept);
            return append.commit();
        }
    }

    /**
     * Appends a decision about a claim.
     *
     * @throws DemarcheException NOT_FOUND if the claim, or the one that replaces it, is not in the ledger
     */
    public Receipt append(Review review) {
        return Decisions.append(database, clock, List.of(review), List.of());
    }

    /**
     * Appends decisions about claims, all or nothing.
     *
     * @throws DemarcheException NOT_FOUND if a claim, or one that replaces it, is not in the ledger
     */
    public Receipt decide(List<Review> reviews) {
        return Decisions.append(database, clock, reviews, List.of());
    }

    /** Appends a decision about two records, whether or not the ledger knows them. */
    public Receipt append(Judgement judgement) {
        return append(List.of(judgement));
    }

    /** Appends decisions about pairs of records, all or nothing. */
    public Receipt append(List<Judgement> judgements) {
        return Decisions.append(database, clock, List.of(), judgements);
    }

    /**
     * Appends what the source says instead, as a claim of its own, and the decision that it replaces another, all or nothing.
     *
     * @param wrong the claim that the source does not make
     * @param right what it says; cites a document that is in the ledger
     * @throws DemarcheException NOT_FOUND if the claim or the document is not in the ledger
     */
    public Receipt correct(ClaimId wrong, Claim right, String reviewer, String reason) {
        return Decisions.correct(
                database, clock, new Review(wrong, new Review.Decision.Correct(right.id()), reviewer, reason), right);
    }

    /** The ledger as it was known at a moment; {@link Instant#MAX} for all that is known now. Later appends do not change it. */
    public Snapshot snapshot(Instant known) {
        try (Handle handle = database.open()) {
            return new Snapshot(database, known, Heads.knownAt(handle, Timestamps.format(known)));
        } catch (RuntimeException e) {
            throw database.explained(e);
        }
    }

    /**
     * The ledger as it was when a head was its end, whatever was appended since.
     *
     * @param kept what {@link #head()} or {@link Snapshot#head()} gave then
     * @throws DemarcheException BROKEN_CHAIN if the chain never passed through it
     */
    public Snapshot snapshotAt(Head kept) {
        try (Handle handle = database.open()) {
            Head found = Heads.at(handle, kept.entries());
            if (!found.equals(kept)) {
                throw new DemarcheException(
                        ErrorCode.BROKEN_CHAIN,
                        "expected entry " + kept.entries() + " of the ledger to have the hash " + kept.hash()
                                + ", found " + (found.entries() == 0 ? "no such entry" : found.hash())
                                + ": use the ledger that was asked then, or a copy of it");
            }
            String recorded = Heads.lastRecordedAt(handle, kept.entries());
            return new Snapshot(database, recorded.isEmpty() ? Instant.EPOCH : Instant.parse(recorded), kept.entries());
        } catch (RuntimeException e) {
            throw database.explained(e);
        }
    }

    /** Number of entries and hash of the last; kept elsewhere, it later proves with {@link #contains} that nothing was rewritten. */
    public Head head() {
        try (Handle handle = database.open()) {
            return Heads.recorded(handle);
        } catch (RuntimeException e) {
            throw database.explained(e);
        }
    }

    /** Whether the chain has passed through a head that was kept elsewhere. Sound only together with {@link #verify()}. */
    public boolean contains(Head kept) {
        try (Handle handle = database.open()) {
            return kept.equals(Heads.at(handle, kept.entries()));
        } catch (RuntimeException e) {
            throw database.explained(e);
        }
    }

    /** Checks the whole ledger, as {@link #verify(Consumer)} without telling how far it is. */
    public Verification verify() {
        return verify(progress -> {});
    }

    /**
     * Checks every entry against the chain, every document and text against its address, and every projection against the entries, at
     * one moment. O(entries and bytes of documents) in bounded memory. Never throws for damage: that is what it reports.
     *
     * @param progress told now and then
     */
    public Verification verify(Consumer<Verification.Progress> progress) {
        return new Verifier(database, progress).verify();
    }

    /** Gives the file back. Appends that are open must be closed before. */
    @Override
    public void close() {
        database.close();
    }

    /** The document's address for a person to read; kept here so that messages agree. */
    static DemarcheException notFound(DocumentId document) {
        return new DemarcheException(
                ErrorCode.NOT_FOUND,
                "expected a document of the ledger, found none with the id " + document.shortened()
                        + ": ingest it first");
    }

    static DemarcheException notFound(ClaimId claim) {
        return new DemarcheException(
                ErrorCode.NOT_FOUND,
                "expected a claim of the ledger, found none with the id " + claim.shortened() + ": look up its id");
    }
}
