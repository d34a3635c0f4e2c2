package org.demarche.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.ledger.ScreeningEntry;
import org.demarche.ledger.ScreeningKind;
import org.demarche.ledger.ScreeningLog;
import org.demarche.ledger.ScreeningRecord;
import org.demarche.ledger.Whitelist;
import org.demarche.model.DemarcheException;

/**
 * Answers questions of one request, all from one state of the ledger and the whitelist, and records each by itself, so that each can be proved later.
 * Safe for several threads.
 */
public final class FtmMatching {
    /** How it is screened, in the record. */
    static final String MODE = "match";

    private final FtmView view;
    private final Whitelist whitelist;
    private final Optional<ScreeningLog> log;

    /**
     * A question with an answer.
     *
     * @param question as it was asked
     * @param answer as it is given
     */
    public record Answered(FtmQuestion question, FtmAnswer answer) {}

    /**
     * What the screening log keeps of a question.
     *
     * @param question as it was asked
     * @param on the day asked about, which is that of asking
     * @param whitelist number of the last whitelist decision that counted
     */
    record Kept(FtmQuestion question, LocalDate on, long whitelist) {}

    FtmMatching(FtmView view, Whitelist whitelist, Optional<ScreeningLog> log) {
        this.view = view;
        this.whitelist = whitelist;
        this.log = log;
    }

    /** Answers that are not recorded, without any whitelist. */
    public static FtmMatching unrecorded(FtmView view) {
        return new FtmMatching(view, Whitelist.EMPTY, Optional.empty());
    }

    /** What it answers from. */
    public FtmView view() {
        return view;
    }

    /** The answer, not yet recorded. A question that cannot be answered has an answer that says why. */
    public Answered answer(FtmQuestion question) {
        FtmQuery query = question.party().query();
        try {
            return new Answered(question, FtmAnswer.of(query, view.match(query, question, exempt(query))));
        } catch (DemarcheException refused) {
            return new Answered(question, FtmAnswer.refused(query, Problem.of(refused)));
        }
    }

    private Map<String, Whitelist.Exemption> exempt(FtmQuery query) {
        if (whitelist.standing().isEmpty() || !query.isTelling()) {
            return Map.of();
        }
        return whitelist.exempt(Party.keys(query.screened(), query.id()), view.day());
    }

    /**
     * The answers with the numbers of their records: when it returns, all are on the disk. Without a record, the answers as they are.
     *
     * @throws DemarcheException WORKSPACE_IN_USE if another process writes to the log for longer than ten seconds
     */
    public List<FtmAnswer> recorded(List<Answered> answered) {
        if (log.isEmpty()) {
            return answered.stream().map(Answered::answer).toList();
        }
        List<ScreeningEntry> entries =
                log.get().append(answered.stream().map(this::record).toList());
        List<FtmAnswer> given = new ArrayList<>();
        for (int at = 0; at < entries.size(); at++) {
            given.add(answered.get(at).answer().recordedAs(entries.get(at).id()));
        }
        return given;
    }

    private ScreeningRecord record(Answered answered) {
        return new ScreeningRecord(
                ScreeningKind.SINGLE,
                Optional.empty(),
                MODE,
                ScreeningJson.write(new Kept(answered.question(), view.day(), whitelist.upTo())),
                view.basis(),
                Json.write(answered.answer()));
    }
}
