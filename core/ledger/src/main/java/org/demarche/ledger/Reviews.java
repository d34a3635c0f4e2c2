package org.demarche.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Claim;
import org.demarche.model.Grade;
import org.demarche.model.Review;

/** What reviews make of claims: for each claim the last decision counts, and the last grade. Immutable. */
final class Reviews {
    private final Map<String, Outcome> outcomes = new HashMap<>();

    private record Outcome(ReviewState state, Optional<Grade> grade) {}

    /** @param reviews in the order of the ledger */
    Reviews(List<Recorded<Review>> reviews) {
        for (Recorded<Review> recorded : reviews) {
            Review review = recorded.value();
            outcomes.merge(
                    review.claim().value(),
                    outcome(review.decision()),
                    (before, now) -> new Outcome(now.state(), now.grade().or(before::grade)));
        }
    }

    ReviewState state(String claim) {
        Outcome outcome = outcomes.get(claim);
        return outcome == null ? ReviewState.UNREVIEWED : outcome.state();
    }

    /** The claim with the grade that a reviewer gave it. */
    Claim graded(String id, Claim claim) {
        Outcome outcome = outcomes.get(id);
        return outcome == null ? claim : outcome.grade().map(claim::withGrade).orElse(claim);
    }

    private static Outcome outcome(Review.Decision decision) {
        if (decision instanceof Review.Decision.Regrade regrade) {
            return new Outcome(ReviewState.REGRADED, Optional.of(regrade.grade()));
        }
        return new Outcome(
                switch (decision.word()) {
                    case "accept" -> ReviewState.ACCEPTED;
                    case "reject" -> ReviewState.REJECTED;
                    case "correct" -> ReviewState.CORRECTED;
                    default -> throw new IllegalStateException("unknown decision " + decision.word());
                },
                Optional.empty());
    }
}
