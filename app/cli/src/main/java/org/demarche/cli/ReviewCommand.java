package org.demarche.cli;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.RecordedClaim;
import org.demarche.ledger.Snapshot;
import org.demarche.model.Claim;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Grade;
import org.demarche.model.Modality;
import org.demarche.model.Review;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = {
            "Decide about claims. A decision is an entry of its own: the claim is never edited.",
            "Alone it goes through what was read from texts and not reviewed, the least sure reading first."
        },
        subcommands = {
            ReviewCommand.Accept.class,
            ReviewCommand.Reject.class,
            ReviewCommand.Regrade.class,
            ReviewCommand.Correct.class,
            ReviewCommand.Withdraw.class
        })
final class ReviewCommand extends ReviewQueue {
    ReviewCommand(Console console, Clock clock) {
        super(console, clock);
    }

    /** What every decision needs. */
    abstract static class Decide implements Callable<Integer> {
        private static final int SHORTEST_PREFIX = 8;

        private final Console console;
        private final Clock clock;

        @Parameters(
                index = "0",
                paramLabel = "CLAIM",
                description = "Id of the claim, or its first 8 characters or more.")
        private String claim = "";

        @Mixin
        private final Options.Decision decision = new Options.Decision();

        @Mixin
        private final Options.Workspace workspace = new Options.Workspace();

        @Mixin
        private final Options.Output output = new Options.Output();

        Decide(Console console, Clock clock) {
            this.console = console;
            this.clock = clock;
        }

        abstract void decide(Ledger ledger, Claim about, String by, String why);

        @Override
        public Integer call() {
            try (Ledger ledger = Ledger.open(workspace.folder, clock)) {
                Claim about = find(ledger.snapshot(Instant.MAX));
                decide(ledger, about, decision.by, decision.reason);
                Map<String, Object> tree = new LinkedHashMap<>();
                tree.put("claim", about.id().value());
                tree.put("by", decision.by);
                tree.put("reason", decision.reason);
                tree.put("entries", ledger.head().entries());
                console.answer(
                        output.json
                                ? Tree.write(tree)
                                : "Recorded as entry " + ledger.head().entries() + ": " + decision.by + " on claim "
                                        + about.id().shortened() + ", \""
                                        + about.citation().quote() + "\"\n");
                return ExitCode.DONE;
            }
        }

        private Claim find(Snapshot snapshot) {
            if (claim.length() < SHORTEST_PREFIX) {
                throw new DemarcheException(
                        ErrorCode.WRONG_USAGE,
                        "expected a claim id or its first " + SHORTEST_PREFIX + " characters or more, found \"" + claim
                                + "\": copy it from the answer that shows the claim");
            }
            List<Claim> found = snapshot.claims().stream()
                    .filter(recorded -> recorded.id().value().startsWith(claim))
                    .map(RecordedClaim::claim)
                    .limit(2)
                    .toList();
            if (found.size() == 1) {
                return found.get(0);
            }
            throw new DemarcheException(
                    found.isEmpty() ? ErrorCode.NOT_FOUND : ErrorCode.AMBIGUOUS,
                    "expected the id of one claim, found " + (found.isEmpty() ? "none" : "several")
                            + " that start with \"" + claim
                            + "\": copy the whole id from the answer that shows the claim");
        }
    }

    @Command(
            name = "accept",
            mixinStandardHelpOptions = true,
            description = "The source says so and the reading is right.")
    static final class Accept extends Decide {
        Accept(Console console, Clock clock) {
            super(console, clock);
        }

        @Override
        void decide(Ledger ledger, Claim about, String by, String why) {
            ledger.append(new Review(about.id(), new Review.Decision.Accept(), by, why));
        }
    }

    @Command(
            name = "reject",
            mixinStandardHelpOptions = true,
            description = "The source does not say so; it stays rejected when the source is read again.")
    static final class Reject extends Decide {
        Reject(Console console, Clock clock) {
            super(console, clock);
        }

        @Override
        void decide(Ledger ledger, Claim about, String by, String why) {
            ledger.append(new Review(about.id(), new Review.Decision.Reject(), by, why));
        }
    }

    @Command(
            name = "withdraw",
            mixinStandardHelpOptions = true,
            description = "Take the last decision on the claim back: what stood before it stands again.")
    static final class Withdraw extends Decide {
        Withdraw(Console console, Clock clock) {
            super(console, clock);
        }

        @Override
        void decide(Ledger ledger, Claim about, String by, String why) {
            ledger.append(new Review(about.id(), new Review.Decision.Withdraw(), by, why));
        }
    }

    @Command(
            name = "grade",
            mixinStandardHelpOptions = true,
            description = "The source says so; how credible that is was judged.")
    static final class Regrade extends Decide {
        @Parameters(
                index = "1",
                paramLabel = "GRADE",
                converter = Options.GradeWords.class,
                description = "Such as B2.")
        private Grade grade = Grade.ANY;

        Regrade(Console console, Clock clock) {
            super(console, clock);
        }

        @Override
        void decide(Ledger ledger, Claim about, String by, String why) {
            ledger.append(new Review(about.id(), new Review.Decision.Regrade(grade), by, why));
        }
    }

    @Command(
            name = "correct",
            mixinStandardHelpOptions = true,
            description = "The source says something else, in the same words: give what differs.")
    static final class Correct extends Decide {
        @Option(
                names = "--subject",
                paramLabel = "NAME",
                description = "The thing it is about: a name or record of the document.")
        private @Nullable String subject;

        @Option(names = "--predicate", paramLabel = "ID", description = "What is said, such as sold.")
        private @Nullable String predicate;

        @Option(
                names = "--object",
                paramLabel = "TEXT",
                description = "The other end: a name or record of the document, or words.")
        private @Nullable String object;

        @Option(names = "--modality", description = "One of ${COMPLETION-CANDIDATES}.")
        private @Nullable Modality modality;

        @Option(names = "--during", paramLabel = "EDTF", description = "When it held, such as 2014/2016.")
        private @Nullable String during;

        @Option(names = "--negated", description = "The source says that it is not so.")
        private boolean negated;

        Correct(Console console, Clock clock) {
            super(console, clock);
        }

        @Override
        void decide(Ledger ledger, Claim about, String by, String why) {
            Claim right = new Correction(changes()).of(about, ledger.snapshot(Instant.MAX), by);
            ledger.correct(about.id(), right, by, why);
        }

        private Map<String, String> changes() {
            Map<String, String> changes = new LinkedHashMap<>();
            put(changes, "subject", subject);
            put(changes, "predicate", predicate);
            put(changes, "object", object);
            put(changes, "modality", modality == null ? null : modality.id());
            put(changes, "period", during);
            put(changes, "negated", negated ? "yes" : null);
            return changes;
        }

        private static void put(Map<String, String> changes, String name, @Nullable String value) {
            if (value != null) {
                changes.put(name, value);
            }
        }
    }
}
