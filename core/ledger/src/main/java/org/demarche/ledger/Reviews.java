package org.demarche.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Claim;
import org.demarche.model.Review;

/** What reviews make of claims: for each claim the last decision that was not withdrawn counts, and the last grade. Immutable. */
final class Reviews {
    private final Map<String, List<Review.Decision>> standing = new HashMap<>();

    /** @param reviews in the order of the ledger */
    Reviews(List<Recorded<Review>> reviews) {
        for (Recorded<Review> recorded : reviews) {
            List<Review.Decision> decisions =
                    standing.computeIfAbsent(recorded.value().claim().value(), any -> new ArrayList<>(1));
            if (!(recorded.value().decision() instanceof Review.Decision.Withdraw)) {
                decisions.add(recorded.value().decision());
            } else if (!decisions.isEmpty()) {
                decisions.remove(decisions.size() - 1);
            }
        }
    }

    ReviewState state(String claim) {
        List<Review.Decision> decisions = standing.getOrDefault(claim, List.of());
        return decisions.isEmpty() ? ReviewState.UNREVIEWED : state(decisions.get(decisions.size() - 1));
    }

    /** The claim with the grade that a reviewer gave it. */
    Claim graded(String id, Claim claim) {
        Claim graded = claim;
        for (Review.Decision decision : standing.getOrDefault(id, List.of())) {
            if (decision instanceof Review.Decision.Regrade regrade) {
                graded = graded.withGrade(regrade.grade());
            }
        }
        return graded;
    }

    private static ReviewState state(Review.Decision decision) {
        return switch (decision.word()) {
            case "accept" -> ReviewState.ACCEPTED;
            case "reject" -> ReviewState.REJECTED;
            case "correct" -> ReviewState.CORRECTED;
            case "grade" -> ReviewState.REGRADED;
            default -> throw new IllegalStateException("unknown decision " + decision.word());
        };
    }
}
