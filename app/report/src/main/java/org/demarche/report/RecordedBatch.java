package org.demarche.report;

import java.util.Optional;
import org.demarche.ledger.ScreeningBasis;
import org.demarche.ledger.ScreeningKind;
import org.demarche.ledger.ScreeningLog;
import org.demarche.ledger.ScreeningRecord;
import org.demarche.screen.Filter;
import org.demarche.screen.Search;

/**
 * A whole table that was screened, as the screening log keeps it: once, by the hashes of what went in and what came out. Who keeps the table can prove the
 * answer by screening it again from the same ledger. Safe for several threads.
 */
public final class RecordedBatch {
    /** How it is screened: every row by the policy, with no whitelist. */
    private static final String MODE = "table";

    private final ScreeningLog log;
    private final Optional<String> askedBy;

    /**
     * What was asked.
     *
     * @param run tells this run, stopped and gone on with as often as need be, from any other; 64 hexadecimal digits
     * @param table SHA-256 of the table
     * @param state of ledger, standpoint, policies and code
     * @param search how hits are chosen
     */
    public record Batch(String run, String table, String state, Search search) {}

    /**
     * What was answered.
     *
     * @param hits SHA-256 of the table of hits
     * @param rejected SHA-256 of the table of rows set aside; empty if there are none
     * @param rows screened
     * @param touched rows with a hit
     * @param found hits of all rows
     * @param refused rows set aside
     */
    public record Outcome(String hits, Optional<String> rejected, long rows, long touched, long found, long refused) {}

    /** As it is written; the filter is left out if everything may be a hit. */
    private record Asked(String run, String table, String state, int most, double minimum, Optional<Filter> filter) {}

    /**
     * Records in a log.
     *
     * @param log stays open as long as this is used
     * @param askedBy in words; empty if they do not say
     */
    public RecordedBatch(ScreeningLog log, Optional<String> askedBy) {
        this.log = log;
        this.askedBy = askedBy;
    }

    /** Entries of the log so far. */
    public long entries() {
        return log.head().entries();
    }

    /**
     * Records a run that is done, unless that was done before the process was stopped; returns the number of the entry. O(entries) after the given one.
     *
     * @param after how many entries the log had when the run began
     */
    public long record(Batch batch, Outcome outcome, ScreeningBasis basis, long after) {
        Search search = batch.search();
        Filter filter = search.filter();
        String question = ScreeningJson.write(new Asked(
                batch.run(),
                batch.table(),
                batch.state(),
                search.most(),
                search.minimum(),
                Optional.of(filter).filter(each -> !each.equals(Filter.NONE))));
        long last = entries();
        for (long id = after + 1; id <= last; id++) {
            ScreeningRecord there = log.entry(id).record();
            if (there.kind() == ScreeningKind.BATCH && there.question().equals(question)) {
                return id;
            }
        }
        return log.append(new ScreeningRecord(
                        ScreeningKind.BATCH, askedBy, MODE, question, basis, ScreeningJson.write(outcome)))
                .id();
    }
}
