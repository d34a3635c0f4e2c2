package org.demarche.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.demarche.ledger.ScreeningBasis;
import org.demarche.ledger.ScreeningEntry;
import org.demarche.ledger.ScreeningKind;
import org.demarche.ledger.ScreeningLog;
import org.demarche.ledger.ScreeningRecord;
import org.demarche.ledger.Whitelist;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.screen.Filter;
import org.demarche.screen.ScreenMode;
import org.demarche.screen.Search;

/**
 * A whole table that was screened, as the screening log keeps it: once, by the hashes of what went in and what came out. The table itself is not kept,
 * as the log never forgets and whole files of clients have no place in it: who keeps the table proves the answer by screening it again. Safe for
 * several threads.
 */
public final class RecordedBatch {
    private static final String TABLE = "table";
    private static final String TABLE_BY_MODE = "table-";

    private final LedgerAnswers answers;
    private final ScreeningLog log;
    private final Clock clock;

    /**
     * What was asked, with all that can change the answer.
     *
     * @param run tells this run, stopped and gone on with as often as need be, from any other; 64 hexadecimal digits
     * @param table SHA-256 of the table
     * @param most hits of a row
     * @param minimum least score
     * @param party header of the column with the asker's own ids; empty if none was named
     * @param on the day asked about
     * @param known the last day whose knowledge counts; empty for all that was known
     * @param today the day on which it was asked, by which whitelist decisions expire
     * @param whitelist number of the last whitelist decision that counted
     * @param filter which entities may be hits; empty if all may
     */
    public record Batch(
            String run,
            String table,
            int most,
            double minimum,
            Optional<String> party,
            LocalDate on,
            Optional<LocalDate> known,
            LocalDate today,
            long whitelist,
            Optional<Filter> filter) {
        /** @throws NullPointerException if it was read from an entry of a version that did not record a day */
        public Batch {
            Objects.requireNonNull(on, "the day asked about");
            Objects.requireNonNull(today, "the day of asking");
        }

        /** How hits are chosen. */
        public Search search() {
            return new Search(most, minimum, filter.orElse(Filter.NONE));
        }
    }

    /**
     * What was answered.
     *
     * @param hits SHA-256 of the table of hits
     * @param rejected SHA-256 of the table of rows set aside; empty if there are none
     * @param rows screened
     * @param touched rows with a hit
     * @param found hits of all rows
     * @param refused rows set aside
     * @param leftOut hits left out by decision of a person
     */
    public record Outcome(
            String hits, Optional<String> rejected, long rows, long touched, long found, long refused, long leftOut) {}

    /**
     * One run: which table is asked, and how.
     *
     * @param askedBy in words; empty if they do not say
     * @param from the standpoint
     * @param search how hits are chosen
     * @param mode how parties are compared
     * @param party header of the column with the asker's own ids; empty if none was named
     */
    public record Asking(
            Optional<String> askedBy, Question from, Search search, ScreenMode mode, Optional<String> party) {}

    /**
     * A run made ready: from now on neither the ledger nor the whitelist changes its answers.
     *
     * @param asking what is asked
     * @param screening answers it
     * @param on the day asked about
     * @param today the day on which it is asked
     * @param whitelist number of the last whitelist decision that counts
     */
    public record Ready(Asking asking, PartyScreening screening, LocalDate on, LocalDate today, long whitelist) {}

    /**
     * A run of the log made ready to be computed again.
     *
     * @param batch as it was asked
     * @param outcome as it was answered
     * @param screening answers as the ledger and the whitelist were then
     * @param differences what is not as it was: policy, code or lists
     */
    public record Again(Batch batch, Outcome outcome, PartyScreening screening, List<Replay.Difference> differences) {
        /** Copies the list. */
        public Again {
            differences = List.copyOf(differences);
        }
    }

    /**
     * Records in a log.
     *
     * @param log stays open as long as this is used
     * @param clock says which day is today
     */
    public RecordedBatch(LedgerAnswers answers, ScreeningLog log, Clock clock) {
        this.answers = answers;
        this.log = log;
        this.clock = clock;
    }

    /** Makes a run ready, with the whitelist as it is now. O(claims) unless that is kept. */
    public Ready ready(Asking asking) {
        Whitelist whitelist = log.whitelist();
        LocalDate today = LocalDate.now(clock);
        LocalDate on = asking.from().on().orElse(today);
        Screening screening = answers.screening(asking.from().on(on));
        return new Ready(
                asking, new PartyScreening(screening, whitelist, today, asking.mode()), on, today, whitelist.upTo());
    }

    /** Entries of the log so far. */
    public long entries() {
        return log.head().entries();
    }

    /**
     * Records a run that is done, unless that was done before the process was stopped; returns the number of the entry. O(entries) after the given one.
     *
     * @param run tells the run from any other
     * @param table SHA-256 of the table
     * @param after how many entries the log had when the run began
     */
    public long record(Ready ready, String run, String table, Outcome outcome, long after) {
        Asking asking = ready.asking();
        Search search = asking.search();
        String question = ScreeningJson.write(new Batch(
                run,
                table,
                search.most(),
                search.minimum(),
                asking.party(),
                ready.on(),
                asking.from().known(),
                ready.today(),
                ready.whitelist(),
                Optional.of(search.filter()).filter(each -> !each.equals(Filter.NONE))));
        long last = entries();
        for (long id = after + 1; id <= last; id++) {
            ScreeningRecord there = log.entry(id).record();
            if (there.kind() == ScreeningKind.BATCH && there.question().equals(question)) {
                return id;
            }
        }
        return log.append(new ScreeningRecord(
                        ScreeningKind.BATCH,
                        asking.askedBy(),
                        word(asking.mode()),
                        question,
                        ready.screening().basis(),
                        ScreeningJson.write(outcome)))
                .id();
    }

    /** Whether the entry with a number is a table.
     * @throws DemarcheException NOT_FOUND if there is none */
    public boolean isTable(long id) {
        return isTable(log.entry(id));
    }

    private static boolean isTable(ScreeningEntry entry) {
        return entry.record().kind() == ScreeningKind.BATCH && mode(entry).isPresent();
    }

    /**
     * What was asked by a run of the log.
     *
     * @throws DemarcheException NOT_FOUND if there is none; WRONG_USAGE if it is no table; WRONG_WORKSPACE if a version recorded it that did not say
     *     all
     */
    public Batch asked(long id) {
        return ScreeningJson.read(table(id).record().question(), Batch.class);
    }

    /**
     * A run of the log made ready as the ledger and the whitelist were then. O(claims).
     *
     * @throws DemarcheException as {@link #asked}; also BROKEN_CHAIN if the log or the ledger is not the one that was asked
     */
    public Again again(long id) {
        ScreeningEntry entry = table(id);
        Batch batch = asked(id);
        ScreeningBasis then = entry.record().basis();
        Screening screening = answers.screeningAt(then.ledger(), batch.on(), batch.known());
        return new Again(
                batch,
                ScreeningJson.read(entry.record().answer(), Outcome.class),
                new PartyScreening(
                        screening,
                        log.whitelist(batch.whitelist()),
                        batch.today(),
                        mode(entry).orElseThrow()),
                Replay.differences(then, screening.basis()));
    }

    private ScreeningEntry table(long id) {
        ScreeningEntry entry = log.entry(id);
        if (!isTable(entry)) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected the number of a table that was screened, found " + id + ", which is "
                            + entry.record().kind().word() + " "
                            + entry.record().mode()
                            + ": leave out --batch, or see demarche screenings list");
        }
        return entry;
    }

    private static String word(ScreenMode mode) {
        return mode == ScreenMode.STANDARD ? TABLE : TABLE_BY_MODE + mode.id();
    }

    private static Optional<ScreenMode> mode(ScreeningEntry entry) {
        String word = entry.record().mode();
        if (word.equals(TABLE)) {
            return Optional.of(ScreenMode.STANDARD);
        }
        return word.startsWith(TABLE_BY_MODE)
                ? ScreenMode.byId(word.substring(TABLE_BY_MODE.length()))
                : Optional.empty();
    }
}
