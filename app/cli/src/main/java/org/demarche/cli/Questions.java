package org.demarche.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.demarche.report.EntityPage;
import org.demarche.report.ExposureResult;
import org.demarche.report.HostPage;
import org.demarche.report.LedgerAnswers;
import org.demarche.report.PlainText;
import org.demarche.report.Question;
import org.demarche.report.Situation;
import org.demarche.report.TraceResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The commands that ask: each turns its arguments into one question. */
final class Questions {
    private Questions() {}

    @Command(
            name = "missions",
            mixinStandardHelpOptions = true,
            description = "Missions on the day by status, what each source counts, and what changed before.")
    static final class Missions extends Ask {
        Missions(Console console, Clock clock) {
            super(console, clock);
        }

        @Override
        Reply ask(LedgerAnswers answers, Question question) {
            Situation situation = answers.situation(question);
            return Reply.of(
                    situation, PlainText.of(situation), situation.missions().size());
        }
    }

    @Command(name = "mission", mixinStandardHelpOptions = true, description = "What is stated about one mission.")
    static final class Mission extends Ask {
        @Parameters(paramLabel = "NAME", arity = "1..*", description = "Its name, id, city or host.")
        private final List<String> name = new ArrayList<>();

        Mission(Console console, Clock clock) {
            super(console, clock);
        }

        @Override
        Reply ask(LedgerAnswers answers, Question question) {
            EntityPage page = answers.mission(String.join(" ", name), question);
            return Reply.of(page, PlainText.of(page));
        }
    }

    @Command(
            name = "entity",
            mixinStandardHelpOptions = true,
            description = "What is stated about one person, body, ship or thing.")
    static final class Entity extends Ask {
        @Parameters(paramLabel = "NAME", arity = "1..*", description = "Its name or id.")
        private final List<String> name = new ArrayList<>();

        Entity(Console console, Clock clock) {
            super(console, clock);
        }

        @Override
        Reply ask(LedgerAnswers answers, Question question) {
            EntityPage page = answers.entity(String.join(" ", name), question);
            return Reply.of(page, PlainText.of(page));
        }
    }

    @Command(
            name = "host",
            mixinStandardHelpOptions = true,
            description = "What one receiving state hosts: missions, who covers it, postings, statements.")
    static final class Host extends Ask {
        @Parameters(paramLabel = "COUNTRY", arity = "1..*", description = "Its name or ISO 3166-1 code.")
        private final List<String> country = new ArrayList<>();

        Host(Console console, Clock clock) {
            super(console, clock);
        }

        @Override
        Reply ask(LedgerAnswers answers, Question question) {
            HostPage page = answers.host(String.join(" ", country), question);
            return Reply.of(page, PlainText.of(page));
        }
    }

    @Command(
            name = "trace",
            mixinStandardHelpOptions = true,
            description =
                    "The shortest evidenced paths between two entities, with a quotation for each hop. No path runs through a country.")
    static final class Trace extends Ask {
        @Parameters(index = "0", paramLabel = "FROM", description = "A name or an id.")
        private String from = "";

        @Parameters(index = "1", paramLabel = "TO", description = "A name or an id.")
        private String to = "";

        Trace(Console console, Clock clock) {
            super(console, clock);
        }

        @Override
        Reply ask(LedgerAnswers answers, Question question) {
            TraceResult result = answers.trace(from, to, question);
            return Reply.of(result, PlainText.of(result), result.paths().size());
        }
    }

    @Command(
            name = "exposure",
            mixinStandardHelpOptions = true,
            description = "The best-evidenced paths from an entity to designated ones.")
    static final class Exposure extends Ask {
        @Parameters(paramLabel = "NAME", arity = "1..*", description = "Its name or id.")
        private final List<String> name = new ArrayList<>();

        Exposure(Console console, Clock clock) {
            super(console, clock);
        }

        @Override
        Reply ask(LedgerAnswers answers, Question question) {
            ExposureResult result = answers.exposure(String.join(" ", name), question);
            int found = result.paths().size() + result.designations().size();
            return Reply.of(result, PlainText.of(result), found);
        }
    }

    @Command(
            name = "claim",
            mixinStandardHelpOptions = true,
            description = "One source's statement as fields, with the place where it stands.")
    static final class ClaimOf extends Ask {
        @Parameters(paramLabel = "ID", description = "Its id, 64 characters.")
        private String id = "";

        ClaimOf(Console console, Clock clock) {
            super(console, clock);
        }

        @Override
        Reply ask(LedgerAnswers answers, Question question) {
            var page = answers.claim(id);
            return Reply.of(page, PlainText.of(page));
        }
    }

    @Command(
            name = "status",
            mixinStandardHelpOptions = true,
            description = "What the ledger holds and where it came from.")
    static final class StatusOf extends Ask {
        StatusOf(Console console, Clock clock) {
            super(console, clock);
        }

        @Override
        Reply ask(LedgerAnswers answers, Question question) {
            var status = answers.status();
            return Reply.of(status, PlainText.of(status));
        }
    }
}
