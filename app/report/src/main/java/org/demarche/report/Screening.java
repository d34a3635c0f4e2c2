package org.demarche.report;

import java.util.List;
import java.util.Optional;
import org.demarche.network.EvidencePath;
import org.demarche.network.Hop;
import org.demarche.screen.Hit;
import org.demarche.screen.Query;
import org.demarche.screen.Screener;
import org.demarche.screen.Via;

/** Screens any number of queries against one state of the ledger, seen from one standpoint. Safe for several threads. */
public final class Screening {
    private final Screener screener;
    private final String state;

    /** @param state tells this state of the ledger, this standpoint and these policies from any other */
    Screening(Screener screener, String state) {
        this.screener = screener;
        this.state = state;
    }

    /** Tells this state of the ledger, this standpoint, these policies and this program from any other: equal states give equal answers. */
    public String state() {
        return state;
    }

    /**
     * The parties that a query may mean, best first.
     *
     * @param most hits, 1 to {@link Screener#MOST_HITS}
     * @param minimum least score, in (0, 1]
     */
    public List<ScreenedHit> screen(Query query, int most, double minimum) {
        return screener.screen(query, most, minimum).stream()
                .map(Screening::screened)
                .toList();
    }

    private static ScreenedHit screened(Hit hit) {
        Optional<EvidencePath> path = hit.via() instanceof Via.InNetwork network ? network.path() : Optional.empty();
        return new ScreenedHit(
                Hits.hit(hit), path.map(found -> found.end().id().toString()), path.map(Screening::text));
    }

    private static String text(EvidencePath path) {
        StringBuilder text = new StringBuilder(path.hops().get(0).from().caption());
        for (Hop hop : path.hops()) {
            String said = hop.link().label() + " [" + hop.link().modality().id() + ", "
                    + Words.weight(
                            hop.link().certainty().line(), Wire.grade(hop.link().grade()), 0)
                    + "]";
            text.append(hop.isReversed() ? " <- " : " -- ")
                    .append(said)
                    .append(hop.isReversed() ? " -- " : " -> ")
                    .append(hop.to().caption());
        }
        return text.toString();
    }
}
