package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import org.demarche.screen.Hit;
import org.demarche.screen.MatchReason;

/** Hits of a screening in the form of the contract. */
final class Hits {
    private Hits() {}

    static SearchResult.Hit hit(Hit hit) {
        List<SearchResult.MatchReason> reasons = new ArrayList<>();
        for (MatchReason reason : hit.reasons()) {
            reasons.add(new SearchResult.MatchReason(
                    reason.part().id(),
                    reason.asked(),
                    reason.found(),
                    reason.weight(),
                    (reason.contribution() < 0 ? "against it: " : "") + reason.explanation()));
        }
        return new SearchResult.Hit(
                hit.entity().toString(),
                hit.caption(),
                hit.type().id(),
                hit.score(),
                hit.via().id(),
                hit.listReferences(),
                reasons);
    }
}
