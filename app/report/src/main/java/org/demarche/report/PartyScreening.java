package org.demarche.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.ledger.ScreeningBasis;
import org.demarche.ledger.Whitelist;
import org.demarche.screen.Query;
import org.demarche.screen.ScreenMode;
import org.demarche.screen.Screener;
import org.demarche.screen.Search;

/** Screens parties one by one and leaves out what a person let pass. Safe for several threads. */
public final class PartyScreening {
    private final Screening screening;
    private final Whitelist whitelist;
    private final LocalDate today;
    private final ScreenMode mode;

    /**
     * A hit that was left out.
     *
     * @param hit as it would have been given
     * @param decision that left it out
     */
    public record LeftOut(ScreenedHit hit, Suppression decision) {}

    /**
     * What a party touches.
     *
     * @param hits best first
     * @param leftOut likewise
     */
    public record Answer(List<ScreenedHit> hits, List<LeftOut> leftOut) {
        /** Copies the lists. */
        public Answer {
            hits = List.copyOf(hits);
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Screens by a whitelist.
     *
     * @param today the day on which it is asked, by which decisions expire
     */
    PartyScreening(Screening screening, Whitelist whitelist, LocalDate today, ScreenMode mode) {
        this.screening = screening;
        this.whitelist = whitelist;
        this.today = today;
        this.mode = mode;
    }

    /** Screens without any whitelist. */
    public static PartyScreening plain(Screening screening, ScreenMode mode) {
        return new PartyScreening(screening, Whitelist.EMPTY, LocalDate.MIN, mode);
    }

    /** Tells it from any other: equal states give equal answers. */
    public String state() {
        return String.join("|", screening.state(), mode.id(), Long.toString(whitelist.upTo()), today.toString());
    }

    /** What is to be said of the versions of lists that answer; absent if there is nothing. */
    public Optional<List<String>> notes() {
        return screening.notes();
    }

    /** What is to be said with an answer; absent if there is nothing. */
    Optional<List<String>> notes(Query query, Answer answer) {
        return screening.notes(query, answer.hits());
    }

    ScreeningBasis basis() {
        return screening.basis();
    }

    ScreenMode mode() {
        return mode;
    }

    /**
     * The entities that a query may mean, without those that are left out.
     *
     * @param party the asker's own id of the party; empty if it has none
     */
    public Answer screen(Query query, Optional<String> party, Search search) {
        Map<String, Whitelist.Exemption> exempt = whitelist.exempt(Party.keys(query, party), today);
        Search wider = search.most(Math.min(Screener.MOST_HITS, search.most() + exempt.size()));
        List<ScreenedHit> hits = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (ScreenedHit screened : screening.screen(query, wider, mode)) {
            SearchResult.Hit hit = screened.hit();
            Whitelist.Exemption exemption = exempt.get(hit.entityId());
            if (exemption != null) {
                leftOut.add(new LeftOut(
                        screened,
                        new Suppression(
                                hit.entityId(),
                                hit.caption(),
                                exemption.entry(),
                                exemption.decision().until())));
            } else if (hits.size() < search.most()) {
                hits.add(screened);
            }
        }
        return new Answer(hits, leftOut);
    }
}
