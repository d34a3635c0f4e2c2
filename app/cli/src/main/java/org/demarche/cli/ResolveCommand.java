package org.demarche.cli;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.Recorded;
import org.demarche.ledger.RecordedClaim;
import org.demarche.ledger.Snapshot;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Judgement;
import org.demarche.model.RecordId;
import org.demarche.resolve.Blocked;
import org.demarche.resolve.Join;
import org.demarche.resolve.Resolution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "resolve",
        mixinStandardHelpOptions = true,
        description = "Which records are one thing, and why; a person's judgement wins and can be undone.",
        subcommands = {
            ResolveCommand.Run.class,
            ResolveCommand.Queue.class,
            ResolveCommand.Merge.class,
            ResolveCommand.Split.class,
            ResolveCommand.Undo.class
        })
final class ResolveCommand extends Group {
    private static final int LINES = 50;

    /** Shows what the rules and judgements make of the records. */
    abstract static class Show implements Callable<Integer> {
        private final Console console;
        private final Clock clock;

        @Option(
                names = "--top",
                paramLabel = "N",
                defaultValue = "" + LINES,
                description = "Most lines (default: ${DEFAULT-VALUE}).")
        int most;

        @Mixin
        private final Options.Workspace workspace = new Options.Workspace();

        @Mixin
        private final Options.View view = new Options.View();

        @Mixin
        private final Options.Output output = new Options.Output();

        Show(Console console, Clock clock) {
            this.console = console;
            this.clock = clock;
        }

        abstract List<Map<String, Object>> rows(Resolution resolution);

        @Override
        public Integer call() {
            try (Progress progress = new Progress(console, "resolving");
                    Ledger ledger = Ledger.open(workspace.folder, clock)) {
                Resolution resolution = Resolution.of(ledger.snapshot(view.knownAt())
                        .on(view.standpoint(clock).on()));
                List<Map<String, Object>> rows =
                        rows(resolution).stream().limit(most).toList();
                Map<String, Object> tree = new LinkedHashMap<>();
                tree.put("policy", resolution.policyVersion());
                tree.put("entities", resolution.entities().size());
                tree.put("joins", resolution.joins().size());
                tree.put("blocked", resolution.blocked().size());
                tree.put("rows", rows);
                progress.at("writing");
                console.answer(output.json ? Tree.write(tree) : resolution + "\n" + lines(rows));
                return rows.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
            }
        }

        private static String lines(List<Map<String, Object>> rows) {
            return rows.stream()
                    .map(row -> row.get("left") + "  " + row.get("right") + "\n    " + row.get("reason") + "\n")
                    .collect(Collectors.joining());
        }
    }

    @Command(
            name = "run",
            mixinStandardHelpOptions = true,
            description = "Resolve, and say which records were joined and why.")
    static final class Run extends Show {
        Run(Console console, Clock clock) {
            super(console, clock);
        }

        @Override
        List<Map<String, Object>> rows(Resolution resolution) {
            return resolution.joins().stream().map(Run::row).toList();
        }

        private static Map<String, Object> row(Join join) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("left", join.left().value());
            row.put("right", join.right().value());
            row.put("basis", join.basis().name());
            row.put("score", join.score());
            row.put(
                    "reason",
                    join.reason() + (join.compared().isEmpty() ? "" : "; " + String.join("; ", join.compared())));
            return row;
        }
    }

    @Command(
            name = "queue",
            mixinStandardHelpOptions = true,
            description = "Pairs with a name or number in common that were not joined, for a person to judge.")
    static final class Queue extends Show {
        Queue(Console console, Clock clock) {
            super(console, clock);
        }

        @Override
        List<Map<String, Object>> rows(Resolution resolution) {
            return resolution.blocked().stream().map(Queue::row).toList();
        }

        private static Map<String, Object> row(Blocked blocked) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("left", blocked.left().value());
            row.put("right", blocked.right().value());
            row.put("reason", blocked.reason());
            return row;
        }
    }

    /**
     * What is judged.
     *
     * @param snapshot of the ledger
     * @param resolution of its records
     */
    record Present(Snapshot snapshot, Resolution resolution) {}

    /** A judgement of a person. */
    abstract static class Judge implements Callable<Integer> {
        private final Console console;
        private final Clock clock;

        @Parameters(paramLabel = "RECORD", arity = "1..*", description = "Ids of records.")
        private final List<String> records = new ArrayList<>();

        @Mixin
        final Options.Decision decision = new Options.Decision();

        @Mixin
        private final Options.Workspace workspace = new Options.Workspace();

        @Mixin
        private final Options.Output output = new Options.Output();

        Judge(Console console, Clock clock) {
            this.console = console;
            this.clock = clock;
        }

        abstract List<Judgement> judge(Present present, List<RecordId> ids);

        @Override
        public Integer call() {
            List<RecordId> ids = records.stream().map(Judge::id).toList();
            try (Progress progress = new Progress(console, "resolving");
                    Ledger ledger = Ledger.open(workspace.folder, clock)) {
                Snapshot snapshot = ledger.snapshot(Instant.MAX);
                Resolution before = Resolution.of(snapshot);
                List<Judgement> judgements = judge(new Present(snapshot, before), ids);
                if (!judgements.isEmpty()) {
                    ledger.append(judgements);
                }
                progress.at("resolving again");
                Resolution after = Resolution.of(ledger.snapshot(Instant.MAX));
                Map<String, Object> tree = new LinkedHashMap<>();
                tree.put("judgements", judgements.stream().map(Judge::row).toList());
                tree.put("entitiesBefore", before.entities().size());
                tree.put("entitiesAfter", after.entities().size());
                console.answer(
                        output.json
                                ? Tree.write(tree)
                                : judgements.size() + " judgements recorded; entities before "
                                        + before.entities().size() + ", after "
                                        + after.entities().size() + "\n");
                return judgements.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
            }
        }

        private static RecordId id(String text) {
            try {
                return new RecordId(text);
            } catch (IllegalArgumentException wrong) {
                throw new DemarcheException(
                        ErrorCode.WRONG_USAGE,
                        "expected a record id such as un-sc:KPe.010, found \"" + text
                                + "\": copy it from resolve run or the entity's page",
                        wrong);
            }
        }

        private static Map<String, Object> row(Judgement judgement) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("left", judgement.left().value());
            row.put("right", judgement.right().value());
            row.put("verdict", judgement.verdict().name());
            row.put("decidedBy", judgement.decidedBy());
            row.put("reason", judgement.reason());
            return row;
        }
    }

    @Command(name = "merge", mixinStandardHelpOptions = true, description = "Judge two records to be one thing.")
    static final class Merge extends Judge {
        Merge(Console console, Clock clock) {
            super(console, clock);
        }

        @Override
        List<Judgement> judge(Present present, List<RecordId> ids) {
            if (ids.size() != 2) {
                throw new DemarcheException(
                        ErrorCode.WRONG_USAGE,
                        "expected two records to be one thing, found " + ids.size() + ": name two");
            }
            return present.resolution().merge(ids.get(0), ids.get(1), decision.by, decision.reason);
        }
    }

    @Command(
            name = "split",
            mixinStandardHelpOptions = true,
            description = "Judge these records of an entity to be another thing than its other records.")
    static final class Split extends Judge {
        Split(Console console, Clock clock) {
            super(console, clock);
        }

        @Override
        List<Judgement> judge(Present present, List<RecordId> ids) {
            return present.resolution().split(Set.copyOf(ids), decision.by, decision.reason);
        }
    }

    @Command(
            name = "undo",
            mixinStandardHelpOptions = true,
            description =
                    "Take back the last decision on one of these records: what was before it is there again. Undone once more, it stands again.")
    static final class Undo extends Judge {
        Undo(Console console, Clock clock) {
            super(console, clock);
        }

        @Override
        List<Judgement> judge(Present present, List<RecordId> ids) {
            List<Recorded<Judgement>> history = present.snapshot().judgementHistory();
            Optional<Recorded<Judgement>> last = history.stream()
                    .filter(each -> ids.contains(each.value().left())
                            || ids.contains(each.value().right()))
                    .reduce((earlier, later) -> later);
            if (last.isEmpty()) {
                return List.of();
            }
            List<Judgement> decided = history.stream()
                    .filter(each -> isOneDecision(each, last.get()))
                    .map(Recorded::value)
                    .toList();
            List<Judgement> earlier = history.stream()
                    .takeWhile(each -> !isOneDecision(each, last.get()))
                    .map(Recorded::value)
                    .toList();
            Resolution then = Resolution.of(
                    present.snapshot().records(),
                    present.snapshot().claims().stream()
                            .map(RecordedClaim::claim)
                            .toList(),
                    earlier);
            return then.undoing(decided, decision.by, decision.reason);
        }

        /** What one command recorded: at one moment, by one person, for one reason. */
        private static boolean isOneDecision(Recorded<Judgement> one, Recorded<Judgement> other) {
            return one.recordedAt().equals(other.recordedAt())
                    && one.value().decidedBy().equals(other.value().decidedBy())
                    && one.value().reason().equals(other.value().reason());
        }
    }
}
