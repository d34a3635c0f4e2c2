package org.demarche.ledger;

import java.time.Clock;
import java.util.List;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.ClaimId;
import org.demarche.model.Judgement;
import org.demarche.model.Review;
import org.jdbi.v3.core.Handle;

/** Appends what people decided. */
final class Decisions {
    private Decisions() {}

    /** Work within a transaction; returns the number of claims it added. */
    private interface Work {
        long addTo(Handle handle, EntryWriter writer);
    }

    static Receipt append(Database database, Clock clock, List<Review> reviews, List<Judgement> judgements) {
        return transact(database, clock, reviews.size() + judgements.size(), (handle, writer) -> {
            for (Review review : reviews) {
                add(handle, writer, review);
            }
            for (Judgement judgement : judgements) {
                String key = judgement.left() + " " + judgement.right();
                writer.add(EntryKind.JUDGEMENT, key, EntryCodec.encode(judgement));
            }
            return 0;
        });
    }

    static Receipt correct(Database database, Clock clock, Review review, Claim right) {
        return transact(database, clock, 1, (handle, writer) -> {
            long added = add(handle, writer, right);
            writer.flush();
            add(handle, writer, review);
            return added;
        });
    }

    private static Receipt transact(Database database, Clock clock, int decisions, Work work) {
        try (Handle handle = database.openForWriting()) {
            EntryWriter writer = new EntryWriter(handle, clock);
            long claims;
            try {
                claims = work.addTo(handle, writer);
                writer.finish();
                handle.commit();
            } catch (RuntimeException e) {
                handle.rollback();
                throw e;
            }
            return new Receipt(0, 0, claims, 0, 0, decisions, writer.before() + 1, writer.last());
        } catch (RuntimeException e) {
            throw database.explained(e);
        }
    }

    private static void add(Handle handle, EntryWriter writer, Review review) {
        require(handle, review.claim());
        if (review.decision() instanceof Review.Decision.Correct correct) {
            require(handle, correct.replacement());
        }
        writer.add(EntryKind.REVIEW, review.claim().value(), EntryCodec.encode(review));
    }

    private static void require(Handle handle, ClaimId claim) {
        if (Rows.byKey(handle, EntryKind.CLAIM, claim.value(), Long.MAX_VALUE).isEmpty()) {
            throw Ledger.notFound(claim);
        }
    }

    private static long add(Handle handle, EntryWriter writer, Claim claim) {
        String id = claim.id().value();
        if (Rows.byKey(handle, EntryKind.CLAIM, id, Long.MAX_VALUE).isPresent()) {
            return 0;
        }
        Recorded<String> document = Rows.byKey(
                        handle, EntryKind.DOCUMENT, claim.citation().document().sha256(), Long.MAX_VALUE)
                .orElseThrow(() -> Ledger.notFound(claim.citation().document()));
        if (claim.citation() instanceof Citation.TextQuote quote) {
            requireStands(handle, document, quote);
        }
        long sequence = writer.add(EntryKind.CLAIM, id, ClaimCodec.encode(claim));
        writer.index(ClaimRow.of(sequence, claim, document.sequence()));
        return 1;
    }

    private static void requireStands(Handle handle, Recorded<String> document, Citation.TextQuote quote) {
        DocumentEntry stored =
                Rows.decoded(document, new EntryCodec(new Interner())::document).value();
        String text = StoredDocuments.text(handle, stored.textHash())
                .orElseThrow(() -> Rows.broken(document.sequence(), "the text of its document is damaged"));
        if (!StoredDocuments.stands(quote, text)) {
            throw new IllegalArgumentException(
                    "the quotation must stand at its span in the document's recorded text, got other words at "
                            + quote.locator());
        }
    }
}
