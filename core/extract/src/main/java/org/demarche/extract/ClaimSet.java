package org.demarche.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects claims; the same claim of the same sentence is kept once, with its best score. */
final class ClaimSet {
    private static final int MOST_CLAIMS = 200_000;

    private final Map<List<Object>, ExtractedClaim> claims = new LinkedHashMap<>();

    /** @param sentence index of the sentence, or -1 to keep the claim once in the whole text */
    void add(int sentence, ExtractedClaim claim) {
        if (claims.size() >= MOST_CLAIMS) {
            return;
        }
        List<Object> key =
                List.of(sentence, key(claim.subject()), claim.predicate().id(), key(claim.object()), claim.negated());
        ExtractedClaim known = claims.get(key);
        if (known == null || known.score() < claim.score()) {
            claims.put(key, claim);
        }
    }

    private static Object key(End end) {
        return end.entity().isPresent() ? (Object) end.entity().getAsInt() : end.text();
    }

    List<ExtractedClaim> claims() {
        List<ExtractedClaim> sorted = new ArrayList<>(claims.values());
        sorted.sort(java.util.Comparator.comparing(ExtractedClaim::span));
        return sorted;
    }
}
