package org.demarche.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.demarche.screen.Query;
import org.demarche.screen.Screener;
import org.demarche.screen.Search;

/**
 * Screens, leaves out what a person let pass, and records question and answer before it gives the answer: each can be proved later. Safe for
 * several threads; each answer costs one write to the disk.
 */
public final class RecordedScreening {
    /** How it is screened: by the policy, without further choice. */
    private static final String MODE = "standard";

    private final LedgerAnswers answers;
    private final ScreeningLog log;
    private final Clock clock;

    /**
     * Who asks, and how much is wanted.
     *
     * @param askedBy in words; empty if they do not say
     * @param party the client's id of the party; empty if it has none
     * @param search how hits are chosen
     */
    public record Asking(Optional<String> askedBy, Optional<String> party, Search search) {
        /** By nobody named, with the policy's number of hits and least score, and no filter. */
        public static final Asking STANDARD = new Asking(Optional.empty(), Optional.empty(), Search.standard());
    }

    /**
     * Screens on a ledger and records in its log.
     *
     * @param clock says which day is today, by which whitelist decisions expire
     */
    public RecordedScreening(LedgerAnswers answers, ScreeningLog log, Clock clock) {
        this.answers = answers;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The parties that a query may mean, best first, with the number under which the answer is recorded.
     *
     * @throws DemarcheException WORKSPACE_IN_USE if another process writes to the log for longer than ten seconds
     */
    public SearchResult screen(Query query, Asking asking, Question from) {
        Whitelist whitelist = log.whitelist();
        LocalDate today = LocalDate.now(clock);
        ScreeningQuestion question = new ScreeningQuestion(
                query,
                asking.party(),
                asking.search().most(),
                asking.search().minimum(),
                from.on().orElse(today),
                from.known(),
                today,
                whitelist.upTo(),
                Optional.of(asking.search().filter()).filter(each -> !each.equals(Filter.NONE)));
        Screening screening = answers.screening(from.on(question.on()));
        SearchResult result = answer(question, screening, whitelist);
        ScreeningEntry entry = log.append(new ScreeningRecord(
                ScreeningKind.SINGLE,
                asking.askedBy(),
                MODE,
                ScreeningJson.write(question),
                screening.basis(),
                ScreeningJson.write(result)));
        return result.recordedAs(entry.id());
    }

    /**
     * Computes an answer of the log again, from the ledger as it was then.
     *
     * @param id its number
     * @throws DemarcheException NOT_FOUND if there is none; WRONG_USAGE if it is no screening of one party; BROKEN_CHAIN if the log or the
     *     ledger is not the one that was asked
     */
    public Replay replay(long id) {
        ScreeningEntry entry = single(id);
        ScreeningQuestion question = ScreeningJson.read(entry.record().question(), ScreeningQuestion.class);
        ScreeningBasis then = entry.record().basis();
        Screening screening = answers.screeningAt(then.ledger(), question.on(), question.known());
        SearchResult computed = answer(question, screening, log.whitelist(question.whitelist()));
        List<Replay.Difference> differences = new ArrayList<>();
        compare(differences, "policy", then.policy(), screening.basis().policy());
        compare(differences, "code", then.code(), screening.basis().code());
        compare(
                differences,
                "lists",
                then.lists().toString(),
                screening.basis().lists().toString());
        compare(differences, "answer", entry.record().answer(), ScreeningJson.write(computed));
        return new Replay(id, shown(entry), computed.recordedAs(id), differences);
    }

    /** An answer as it was given. Otherwise as {@link #replay}. */
    public SearchResult show(long id) {
        return shown(single(id));
    }

    private static SearchResult shown(ScreeningEntry entry) {
        return ScreeningJson.read(entry.record().answer(), SearchResult.class).recordedAs(entry.id());
    }

    private ScreeningEntry single(long id) {
        ScreeningEntry entry = log.entry(id);
        if (entry.record().kind() != ScreeningKind.SINGLE) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected the number of a screening of one party, found " + id + ", which is of kind "
                            + entry.record().kind().word() + ": see demarche screenings list");
        }
        return entry;
    }

    private static void compare(List<Replay.Difference> differences, String what, String expected, String found) {
        if (!expected.equals(found)) {
            differences.add(new Replay.Difference(what, expected, found));
        }
    }

    private static SearchResult answer(ScreeningQuestion question, Screening screening, Whitelist whitelist) {
        Map<String, Whitelist.Exemption> exempt =
                whitelist.exempt(Party.keys(question.query(), question.party()), question.today());
        int asked = Math.min(Screener.MOST_HITS, question.most() + exempt.size());
        List<SearchResult.Hit> hits = new ArrayList<>();
        List<Suppression> suppressed = new ArrayList<>();
        for (ScreenedHit screened : screening.screen(question.query(), question.search(asked))) {
            SearchResult.Hit hit = screened.hit();
            Whitelist.Exemption exemption = exempt.get(hit.entityId());
            if (exemption != null) {
                suppressed.add(new Suppression(
                        hit.entityId(),
                        hit.caption(),
                        exemption.entry(),
                        exemption.decision().until()));
            } else if (hits.size() < question.most()) {
                hits.add(hit);
            }
        }
        return new SearchResult(
                String.join("; ", question.query().names()), hits, Optional.empty(), Optional.of(suppressed));
    }
}
