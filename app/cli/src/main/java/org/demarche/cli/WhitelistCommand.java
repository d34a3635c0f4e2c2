package org.demarche.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.ledger.ScreeningEntry;
import org.demarche.ledger.ScreeningLog;
import org.demarche.ledger.Whitelist;
import org.demarche.ledger.WhitelistDecision;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Period;
import org.demarche.report.Party;
import org.demarche.report.Question;
import org.demarche.screen.Query;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "whitelist",
        mixinStandardHelpOptions = true,
        description =
                "Parties that a person found not to be an entity: left out of answers until a day. Nothing is ever edited.",
        subcommands = {WhitelistCommand.Add.class, WhitelistCommand.Listing.class, WhitelistCommand.Remove.class})
final class WhitelistCommand extends Group {
    private static final String CLIENT = "id:";

    /** Why, and by whom. */
    static final class Decision {
        @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why, for a later reader.")
        private String reason = "";

        @Option(names = "--by", paramLabel = "NAME", description = "Who decides.")
        private @Nullable String by;

        Optional<String> decider() {
            return Optional.ofNullable(by);
        }

        String reason() {
            if (reason.isBlank() || reason.length() > WhitelistDecision.LONGEST_TEXT) {
                throw wrong(
                        "a --reason of 1 to " + WhitelistDecision.LONGEST_TEXT + " characters",
                        reason.length() + " characters");
            }
            return reason;
        }
    }

    /** What the commands that decide share. */
    abstract static class Decide implements Callable<Integer> {
        private final Console console;
        private final Clock clock;

        @Mixin
        private final Decision decision = new Decision();

        @Mixin
        private final Options.Workspace workspace = new Options.Workspace();

        @Mixin
        private final Options.Output output = new Options.Output();

        Decide(Console console, Clock clock) {
            this.console = console;
            this.clock = clock;
        }

        abstract WhitelistDecision decision(Desk desk, String reason, LocalDate today);

        @Override
        public final Integer call() {
            try (Progress progress = new Progress(console, "reading the ledger");
                    Desk desk = Desk.open(workspace, clock);
                    ScreeningLog log = ScreeningLog.open(workspace.folder, clock)) {
                WhitelistDecision made = decision(desk, decision.reason(), LocalDate.now(clock));
                progress.at("writing the decision");
                ScreeningEntry entry = log.decide(
                        made,
                        decision.decider(),
                        desk.answers().screening(Question.NOW).basis());
                console.answer(
                        output.json
                                ? Tree.write(Map.of("entry", entry.id(), "hash", entry.hash()))
                                : "Recorded as entry " + entry.id() + ": " + text(made) + "\n");
                return ExitCode.DONE;
            }
        }

        private static String text(WhitelistDecision made) {
            if (made instanceof WhitelistDecision.Add add) {
                return add.entity() + " is left out of answers about " + add.party() + " until " + add.until() + ".";
            }
            return "entry " + ((WhitelistDecision.Remove) made).entry() + " no longer counts.";
        }
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "The party is not the entity: leave the entity out of answers about the party.")
    static final class Add extends Decide {
        @Parameters(
                index = "0",
                paramLabel = "PARTY",
                description = "id: and the client's id, as in id:4711, or the name as it is screened.")
        private String party = "";

        @Parameters(index = "1", paramLabel = "ENTITY", description = "Id of the entity, as answers show it.")
        private String entity = "";

        @Option(
                names = {"--birth-date", "--born"},
                paramLabel = "EDTF",
                description = "With a name: the date of birth as it is screened.")
        private final List<String> born = new ArrayList<>();

        @Option(
                names = "--until",
                paramLabel = "DAY",
                required = true,
                converter = Options.Day.class,
                description = "The last day on which it counts.")
        private LocalDate until = LocalDate.MIN;

        Add(Console console, Clock clock) {
            super(console, clock);
        }

        @Override
        WhitelistDecision decision(Desk desk, String reason, LocalDate today) {
            if (until.isBefore(today)) {
                throw wrong("--until on " + today + " or later", until.toString());
            }
            String id = desk.answers().entity(entity, Question.NOW).id();
            if (!id.equals(entity)) {
                throw wrong("the id of an entity, such as " + id, entity);
            }
            return new WhitelistDecision.Add(key(), id, reason, until);
        }

        private String key() {
            if (party.isBlank() || party.length() > WhitelistDecision.LONGEST_TEXT / 4) {
                throw wrong(
                        "a PARTY of 1 to " + WhitelistDecision.LONGEST_TEXT / 4 + " characters",
                        party.length() + " characters");
            }
            if (party.startsWith(CLIENT)) {
                if (!born.isEmpty()) {
                    throw wrong("--birth-date with a name", "it with the client's id " + party);
                }
                return Party.ofClient(party.substring(CLIENT.length())).key();
            }
            Query query = Query.named(party);
            for (String day : born) {
                query = query.bornOn(Period.tryParse(day).orElseThrow(() -> wrong("a date such as 1960-05-02", day)));
            }
            return Party.of(query).orElseThrow().key();
        }
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "An earlier decision no longer counts; it stays in the log.")
    static final class Remove extends Decide {
        @Parameters(index = "0", paramLabel = "ENTRY", description = "Its number, as whitelist list shows it.")
        private long entry;

        Remove(Console console, Clock clock) {
            super(console, clock);
        }

        @Override
        WhitelistDecision decision(Desk desk, String reason, LocalDate today) {
            return new WhitelistDecision.Remove(entry, reason);
        }
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "The decisions that stand, expired ones included.")
    static final class Listing implements Callable<Integer> {
        private final Console console;
        private final Clock clock;

        @Mixin
        private final Options.Workspace workspace = new Options.Workspace();

        @Mixin
        private final Options.Output output = new Options.Output();

        Listing(Console console, Clock clock) {
            this.console = console;
            this.clock = clock;
        }

        @Override
        public Integer call() {
            List<Whitelist.Exemption> standing = ScreeningLog.openReadOnly(workspace.folder)
                    .map(log -> {
                        try (log) {
                            return log.whitelist().standing();
                        }
                    })
                    .orElse(List.of());
            LocalDate today = LocalDate.now(clock);
            if (output.json) {
                console.answer(Tree.write(Map.of(
                        "whitelist",
                        standing.stream().map(each -> tree(each, today)).toList())));
            } else {
                standing.forEach(each -> console.answer(line(each, today)));
            }
            return standing.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
        }

        private static String line(Whitelist.Exemption each, LocalDate today) {
            return "entry " + each.entry() + ": " + each.decision().entity() + " is left out of answers about "
                    + each.decision().party() + " until " + each.decision().until()
                    + (each.inForceOn(today) ? "" : " (expired)")
                    + each.by().map(by -> ", by " + by).orElse("") + ", because: "
                    + each.decision().reason();
        }

        private static Map<String, Object> tree(Whitelist.Exemption each, LocalDate today) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("entry", each.entry());
            tree.put("party", each.decision().party());
            tree.put("entity", each.decision().entity());
            tree.put("reason", each.decision().reason());
            tree.put("until", each.decision().until().toString());
            tree.put("inForce", each.inForceOn(today));
            each.by().ifPresent(by -> tree.put("by", by));
            tree.put("decidedAt", each.decidedAt().toString());
            return tree;
        }
    }

    private static DemarcheException wrong(String expected, String found) {
        return new DemarcheException(
                ErrorCode.WRONG_USAGE, "expected " + expected + ", found " + found + ": see demarche whitelist --help");
    }
}
