package org.demarche.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.demarche.screen.ScreenMode;
import org.demarche.screen.Search;
import org.demarche.screen.Weights;

/**
 * Screens, leaves out what a person let pass, and records question and answer before it gives the answer: each can be proved later. Safe for
 * several threads; each answer costs one write to the disk.
 */
public final class RecordedScreening {
    private final LedgerAnswers answers;
    private final ScreeningLog log;
    private final Clock clock;

    /**
     * Who asks, and how much is wanted.
     *
     * @param askedBy in words; empty if they do not say
     * @param party the client's id of the party; empty if it has none
     * @param search how hits are chosen
     * @param mode how the party is compared
     */
    public record Asking(Optional<String> askedBy, Optional<String> party, Search search, ScreenMode mode) {
        /** By nobody named, with the policy's number of hits and least score, and no filter. */
        public static final Asking STANDARD = new Asking(Optional.empty(), Optional.empty(), Search.standard());

        /** @throws IllegalArgumentException if the search has weights of the asker, which the record has no place for */
        public Asking {
            if (!search.weights().equals(Weights.POLICY)) {
                throw new IllegalArgumentException("weights must be those of the policy, got " + search.weights());
            }
        }

        /** By nobody named, in the standard mode. */
        static Asking of(Search search) {
            return new Asking(Optional.empty(), Optional.empty(), search);
        }

        /** In the standard mode. */
        public Asking(Optional<String> askedBy, Optional<String> party, Search search) {
            this(askedBy, party, search, ScreenMode.STANDARD);
        }
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
        SearchResult result = answer(question, new PartyScreening(screening, whitelist, today, asking.mode()));
        ScreeningEntry entry = log.append(new ScreeningRecord(
                ScreeningKind.SINGLE,
                asking.askedBy(),
                asking.mode().id(),
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
        PartyScreening again =
                new PartyScreening(screening, log.whitelist(question.whitelist()), question.today(), mode(entry));
        SearchResult computed = answer(question, again);
        List<Replay.Difference> differences = new ArrayList<>(Replay.differences(then, screening.basis()));
        Replay.compare("answer", entry.record().answer(), ScreeningJson.write(computed))
                .ifPresent(differences::add);
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

    /** @throws DemarcheException WRONG_WORKSPACE if this version knows no such mode */
    private static ScreenMode mode(ScreeningEntry entry) {
        String word = entry.record().mode();
        return ScreenMode.byId(word)
                .orElseThrow(() -> new DemarcheException(
                        ErrorCode.WRONG_WORKSPACE,
                        "expected a screening by a mode of this version, found entry " + entry.id() + " with the mode "
                                + word + ": replay it with the version that answered it, or use --show"));
    }

    private static SearchResult answer(ScreeningQuestion question, PartyScreening screening) {
        PartyScreening.Answer answer =
                screening.screen(question.query(), question.party(), question.search(question.most()));
        return new SearchResult(
                String.join("; ", question.query().names()),
                answer.hits().stream().map(ScreenedHit::hit).toList(),
                Optional.empty(),
                Optional.of(answer.leftOut().stream()
                        .map(PartyScreening.LeftOut::decision)
                        .toList()),
                screening.notes(question.query(), answer));
    }
}
