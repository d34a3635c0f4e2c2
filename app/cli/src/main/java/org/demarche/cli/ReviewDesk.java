package org.demarche.cli;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.RecordedClaim;
import org.demarche.ledger.ReviewState;
import org.demarche.model.Claim;
import org.demarche.model.ClaimId;
import org.demarche.model.Review;

/** Writes a reviewer's decisions into the ledger, one after another, and takes the last one back when asked. */
final class ReviewDesk {
    private final Ledger ledger;
    private final String reviewer;
    private final Deque<Done> done = new ArrayDeque<>();

    /**
     * A decision that was recorded.
     *
     * @param place of its claim in the queue
     * @param claim that was decided on
     * @param added the claim that was written with it, by a correction
     */
    private record Done(int place, ClaimId claim, Optional<ClaimId> added) {}

    ReviewDesk(Ledger ledger, String reviewer) {
        this.ledger = ledger;
        this.reviewer = reviewer;
    }

    int decided() {
        return done.size();
    }

    void accept(int place, RecordedClaim about) {
        record(place, about, new Review.Decision.Accept(), "reviewed in the queue");
    }

    void reject(int place, RecordedClaim about, String reason) {
        record(place, about, new Review.Decision.Reject(), reason);
    }

    void grade(int place, RecordedClaim about, ReviewLine.Regrade grade) {
        record(place, about, new Review.Decision.Regrade(grade.of(about.claim().grade())), "reviewed in the queue");
    }

    private void record(int place, RecordedClaim about, Review.Decision decision, String reason) {
        ledger.append(new Review(about.id(), decision, reviewer, reason));
        done.push(new Done(place, about.id(), Optional.empty()));
    }

    /** Writes what the source says instead; a claim that was written and taken back before counts again. */
    void correct(int place, RecordedClaim about, Correction correction) {
        Claim right = correction.of(about.claim(), ledger.snapshot(Instant.MAX), reviewer);
        boolean added = ledger.correct(about.id(), right, reviewer, "corrected in the queue")
                        .newClaims()
                > 0;
        Optional<RecordedClaim> stood = ledger.snapshot(Instant.MAX).claim(right.id());
        boolean takenBack =
                stood.filter(known -> known.review() == ReviewState.REJECTED).isPresent();
        if (takenBack) {
            ledger.append(new Review(right.id(), new Review.Decision.Withdraw(), reviewer, "corrected in the queue"));
        }
        done.push(new Done(place, about.id(), added || takenBack ? Optional.of(right.id()) : Optional.empty()));
    }

    /** Takes the last decision back; gives the place of its claim, empty if there is none to take back. */
    Optional<Integer> undo() {
        if (done.isEmpty()) {
            return Optional.empty();
        }
        Done last = done.pop();
        List<Review> reviews = new ArrayList<>();
        reviews.add(new Review(last.claim(), new Review.Decision.Withdraw(), reviewer, "taken back in the queue"));
        last.added()
                .ifPresent(claim -> reviews.add(
                        new Review(claim, new Review.Decision.Reject(), reviewer, "the correction was taken back")));
        ledger.decide(reviews);
        return Optional.of(last.place());
    }
}
