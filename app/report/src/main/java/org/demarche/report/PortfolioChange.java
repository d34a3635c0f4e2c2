package org.demarche.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.ledger.Snapshot;
import org.demarche.ledger.Whitelist;
import org.demarche.lists.ListDiff;
import org.demarche.model.EntityId;
import org.demarche.screen.Hit;
import org.demarche.screen.HitChange;
import org.demarche.screen.Query;
import org.demarche.screen.Rescreening;
import org.demarche.screen.Search;

/**
 * Whose result of a screening is another when one version of a list takes the place of another.
 *
 * <p>Compared are the standard screenings of a party against all that is known, seen from one day: other lists, texts and packs included, hits in the network as
 * well as on lists, after the same resolution and the same whitelist as any screening; once with the one version of the list in force and once with the other. The
 * answer is that of screening everybody twice ({@link Rescreening} says why), at the cost of a search among what has changed. Safe for several threads.
 */
public final class PortfolioChange {
    private final Rescreening rescreening;
    private final ChangeReasons reasons;
    private final Whitelist whitelist;
    private final LocalDate today;

    /**
     * A hit that a party gained or lost, or that is another.
     *
     * @param change {@code gained}, {@code lost}, {@code score} or {@code via}
     * @param entity its id
     * @param caption what it is called
     * @param before as it was; empty if gained
     * @param after as it is; empty if lost
     * @param why what of the list changed
     */
    public record Row(
            String change, String entity, String caption, Optional<Side> before, Optional<Side> after, String why) {}

    /**
     * A hit in one of the states.
     *
     * @param score from 0 to 1
     * @param match {@code list} or {@code network}
     * @param listReferences its numbers on lists
     */
    public record Side(double score, String match, List<String> listReferences) {
        /** Copies the list. */
        public Side {
            listReferences = List.copyOf(listReferences);
        }

        static Side of(Hit hit) {
            return new Side(hit.score(), hit.via().id(), hit.listReferences());
        }
    }

    private PortfolioChange(Rescreening rescreening, ChangeReasons reasons, Whitelist whitelist, LocalDate today) {
        this.rescreening = rescreening;
        this.reasons = reasons;
        this.whitelist = whitelist;
        this.today = today;
    }

    /**
     * Makes both states ready. O(claims) twice.
     *
     * @param ledger what else is known; empty if the list alone is
     * @param whitelist decisions of persons that count in both states
     * @param diff the versions, compared
     * @param today the day asked about, on which the whitelist's decisions may have expired
     */
    public static PortfolioChange of(Optional<Snapshot> ledger, Whitelist whitelist, ListDiff diff, LocalDate today) {
        ListState before = ListState.of(ledger, diff.before().source(), today);
        ListState after = ListState.of(ledger, diff.after().source(), today);
        return new PortfolioChange(
                Rescreening.between(before.screener(), after.screener()),
                new ChangeReasons(diff, before, after),
                whitelist,
                today);
    }

    /** How many entities are another in what a result can depend on. */
    public int changedEntities() {
        return rescreening.changed().size();
    }

    /** What is not as it was in the result of a party, in the order of the later result, and then what was lost.
     * @param party the asker's own id of it */
    public List<Row> changes(Query query, Optional<String> party) {
        return rescreening.changes(query, Search.standard(), admitted(query, party)).stream()
                .map(this::row)
                .toList();
    }

    /** The same by screening in full before and after: the slow proof of {@link #changes}. */
    public List<Row> fully(Query query, Optional<String> party) {
        return rescreening.fully(query, Search.standard(), admitted(query, party)).stream()
                .map(this::row)
                .toList();
    }

    private Predicate<EntityId> admitted(Query query, Optional<String> party) {
        Map<String, Whitelist.Exemption> exempt = whitelist.exempt(Party.keys(query, party), today);
        return entity -> !exempt.containsKey(entity.toString());
    }

    private Row row(HitChange change) {
        Hit hit = change.hit();
        return new Row(
                change.word(),
                hit.entity().toString(),
                hit.caption(),
                change.before().map(Side::of),
                change.after().map(Side::of),
                reasons.of(change));
    }
}
