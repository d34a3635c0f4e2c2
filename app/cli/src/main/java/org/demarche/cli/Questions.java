package org.demarche.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.DemarcheException;
import org.demarche.model.EntityType;
import org.demarche.model.ErrorCode;
import org.demarche.model.Period;
import org.demarche.report.EntityPage;
import org.demarche.report.ExposureResult;
import org.demarche.report.HostPage;
import org.demarche.report.LedgerAnswers;
import org.demarche.report.PlainText;
import org.demarche.report.Question;
import org.demarche.report.SearchResult;
import org.demarche.report.Situation;
import org.demarche.report.TraceResult;
import org.demarche.screen.Query;
import org.demarche.screen.Screener;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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
            name = "screen",
            mixinStandardHelpOptions = true,
            description =
                    "Does this name touch the network? The likest entities, with reasons, and whether they are on a list.")
    static final class Screen extends Ask {
        @Parameters(paramLabel = "NAME", arity = "1..*", description = "A name in any script, or a list number.")
        private final List<String> name = new ArrayList<>();

        @Option(names = "--top", paramLabel = "K", description = "Most hits, 1 to 1000 (default: by policy).")
        private @Nullable Integer top;

        @Option(
                names = "--min-score",
                paramLabel = "S",
                description = "Least score, above 0 to 1 (default: by policy).")
        private @Nullable Double minimum;

        @Option(names = "--type", paramLabel = "TYPE", description = "Person, Organization, Company, Vessel, ...")
        private @Nullable String type;

        @Option(names = "--born", paramLabel = "EDTF", description = "Date of birth, such as 1960 or 1960-05-02.")
        private @Nullable String born;

        @Option(names = "--country", paramLabel = "COUNTRY", description = "Nationality, country or flag.")
        private @Nullable String country;

        Screen(Console console, Clock clock) {
            super(console, clock);
        }

        @Override
        Reply ask(LedgerAnswers answers, Question question) {
            int most = Optional.ofNullable(top).orElseGet(Screener::defaultMost);
            double least = Optional.ofNullable(minimum).orElseGet(Screener::defaultMinimum);
            if (most < 1 || most > Screener.MOST_HITS || !(least > 0 && least <= 1)) {
                throw wrong(
                        "--top from 1 to " + Screener.MOST_HITS + " and --min-score above 0 and at most 1",
                        most + " and " + least);
            }
            SearchResult result = answers.screen(query(), most, least, question);
            return Reply.of(result, PlainText.of(result), result.hits().size());
        }

        private Query query() {
            Query query = Query.named(String.join(" ", name));
            if (type != null) {
                String asked = type;
                query = query.of(
                        EntityType.byId(asked).orElseThrow(() -> wrong("a type such as Person or Vessel", asked)));
            }
            if (born != null) {
                String asked = born;
                query = query.bornOn(
                        Period.tryParse(asked).orElseThrow(() -> wrong("a date such as 1960-05-02", asked)));
            }
            return country == null ? query : query.from(country);
        }

        private static DemarcheException wrong(String expected, String found) {
            return new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected " + expected + ", found " + found + ": see demarche screen --help");
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
