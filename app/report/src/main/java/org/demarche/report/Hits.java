package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.screen.Change;
import org.demarche.screen.Hit;
import org.demarche.screen.MatchPart;
import org.demarche.screen.MatchReason;
import org.demarche.screen.Via;
import org.demarche.screen.Way;

/** Hits of a screening in the form of the contract. */
final class Hits {
    private Hits() {}

    static SearchResult.Hit hit(Hit hit) {
        List<SearchResult.MatchReason> reasons = new ArrayList<>();
        for (MatchReason reason : hit.reasons()) {
            if (reason.part() == MatchPart.PRIOR) {
                continue; // the same for every hit, and about no value
            }
            reasons.add(new SearchResult.MatchReason(
                    reason.part().id(),
                    reason.asked(),
                    reason.found(),
                    reason.weight(),
                    (reason.contribution() < 0 ? "against it: " : "") + reason.explanation()));
        }
        Optional<Way> way = hit.via() instanceof Via.InNetwork network ? network.way() : Optional.empty();
        return new SearchResult.Hit(
                hit.entity().toString(),
                hit.caption(),
                hit.type().id(),
                hit.score(),
                hit.via().id(),
                hit.listReferences(),
                reasons,
                way.map(found -> found.kind().id()),
                way.map(Way::words),
                hit.wouldChange().stream().map(Change::sentence).toList());
    }
}
