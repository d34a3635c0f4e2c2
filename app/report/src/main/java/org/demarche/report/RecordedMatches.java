package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.ledger.ScreeningBasis;
import org.demarche.ledger.ScreeningEntry;
import org.demarche.ledger.ScreeningKind;
import org.demarche.ledger.ScreeningLog;
import org.demarche.model.DemarcheException;

/** Questions that came by the screening API, as the screening log keeps them: each can be computed again. Safe for several threads. */
public final class RecordedMatches {
    private final LedgerAnswers answers;
    private final ScreeningLog log;

    /**
     * A question of the log, computed again.
     *
     * @param logged the answer to the byte as it was given within the answer to its request
     * @param computed the answer now, from the state of the ledger and the whitelist then
     * @param differences what is not as it was; none if the answer is proved
     */
    public record Again(String logged, String computed, List<Replay.Difference> differences) {
        /** Copies the list. */
        public Again {
            differences = List.copyOf(differences);
        }
    }

    /** @param log stays open as long as this is used */
    public RecordedMatches(LedgerAnswers answers, ScreeningLog log) {
        this.answers = answers;
        this.log = log;
    }

    /** Whether an entry is a question that came by the screening API.
     * @throws DemarcheException NOT_FOUND if there is no such entry */
    public boolean isMatch(long id) {
        return isMatch(log.entry(id));
    }

    static boolean isMatch(ScreeningEntry entry) {
        return entry.record().kind() == ScreeningKind.SINGLE
                && entry.record().mode().equals(FtmMatching.MODE);
    }

    /** An answer as it was given. */
    public String show(long id) {
        return FtmAnswer.recordedAs(log.entry(id).record().answer(), id);
    }

    /**
     * Computes an answer again, from the ledger as it was then.
     *
     * @param id of a question that {@link #isMatch}
     * @throws DemarcheException BROKEN_CHAIN if the log or the ledger is not the one that was asked; WRONG_WORKSPACE if this version cannot read the
     *     question
     */
    public Again again(long id) {
        ScreeningEntry entry = log.entry(id);
        ScreeningBasis then = entry.record().basis();
        FtmMatching.Kept kept = ScreeningJson.read(entry.record().question(), FtmMatching.Kept.class);
        FtmView view = answers.ftmAt(then.ledger(), kept.on());
        FtmMatching matching = new FtmMatching(view, log.whitelist(kept.whitelist()), Optional.empty());
        String computed = Json.write(matching.answer(kept.question()).answer());
        List<Replay.Difference> differences = new ArrayList<>(Replay.differences(then, view.basis()));
        Replay.compare("answer", entry.record().answer(), computed).ifPresent(differences::add);
        return new Again(show(id), FtmAnswer.recordedAs(computed, id), differences);
    }
}
