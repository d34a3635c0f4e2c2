package org.demarche.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.demarche.model.ClaimId;
import org.demarche.model.Grade;
import org.demarche.model.Review;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Withdrawing takes back the last decision that stands, and nothing else, however often it is done. */
class WithdrawnReviewTest {
    private static final List<Review.Decision> DECISIONS = List.of(
            new Review.Decision.Accept(),
            new Review.Decision.Reject(),
            new Review.Decision.Regrade(Grade.parse("A2")),
            new Review.Decision.Regrade(Grade.parse("D5")),
            new Review.Decision.Withdraw(),
            new Review.Decision.Withdraw());

    @TempDir
    private Path folder;

    /** Against a list of what was decided and never taken back, kept another way. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void stateAndGradeAreThoseOfTheDecisionsThatStand(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        try (Ledger ledger = Ledger.openOrCreate(folder.resolve("workspace"), new Samples.HourlyClock())) {
            Samples.Source report = Samples.report("report", seed, 30);
            report.appendTo(ledger);
            RecordedClaim first = ledger.snapshot(Instant.MAX).claims().get(0);
            List<Review.Decision> kept = new ArrayList<>();
            for (int round = 0; round < 12; round++) {
                Review.Decision decision = DECISIONS.get(random.nextInt(DECISIONS.size()));
                ledger.decide(List.of(new Review(first.id(), decision, "an analyst", "a reason")));
                if (decision instanceof Review.Decision.Withdraw) {
                    kept = new ArrayList<>(kept.subList(0, Math.max(0, kept.size() - 1)));
                } else {
                    kept.add(decision);
                }
                RecordedClaim now = current(ledger, first.id());
                assertThat(now.review()).isEqualTo(state(kept));
                assertThat(now.claim().grade())
                        .isEqualTo(grade(kept, first.claim().grade()));
            }
            assertThat(ledger.verify().sound()).isTrue();
        }
    }

    private static RecordedClaim current(Ledger ledger, ClaimId id) {
        return ledger.snapshot(Instant.MAX).claim(id).orElseThrow();
    }

    private static ReviewState state(List<Review.Decision> kept) {
        if (kept.isEmpty()) {
            return ReviewState.UNREVIEWED;
        }
        Review.Decision last = kept.get(kept.size() - 1);
        if (last instanceof Review.Decision.Accept) {
            return ReviewState.ACCEPTED;
        }
        return last instanceof Review.Decision.Reject ? ReviewState.REJECTED : ReviewState.REGRADED;
    }

    private static Grade grade(List<Review.Decision> kept, Grade own) {
        return kept.stream()
                .filter(Review.Decision.Regrade.class::isInstance)
                .map(decision -> ((Review.Decision.Regrade) decision).grade())
                .reduce(own, (before, after) -> after);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(7, 18);
    }
}
