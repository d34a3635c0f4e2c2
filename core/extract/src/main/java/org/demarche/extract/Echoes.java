package org.demarche.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Modality;

/**
 * Keeps a noun from committing a text to more than its sentences do: who first writes that a state "allegedly closes" an office and then of "the
 * closure of the office" has still only alleged it. A claim read from a noun takes the most committed modality in which the same text says the
 * same as a clause, if it ever does.
 */
final class Echoes {
    private final Map<String, Set<String>> related = new HashMap<>();

    Echoes(PatternSet set) {
        for (ClaimPattern pattern : set.all()) {
            List<String> kin = new ArrayList<>(List.of(pattern.predicate()));
            pattern.attempted().ifPresent(kin::add);
            pattern.planned().ifPresent(kin::add);
            kin.forEach(
                    one -> related.computeIfAbsent(one, any -> new HashSet<>()).addAll(kin));
        }
    }

    /** The claims in the same order. O(claims squared) in the worst case, over the claims of one subject. */
    List<ExtractedClaim> settled(List<ExtractedClaim> claims) {
        Map<String, List<ExtractedClaim>> clauses = new HashMap<>();
        for (ExtractedClaim claim : claims) {
            if (!claim.fromNoun()) {
                clauses.computeIfAbsent(key(claim.subject()), any -> new ArrayList<>())
                        .add(claim);
            }
        }
        return claims.stream()
                .map(claim -> claim.fromNoun() && claim.modality() == Modality.ASSERTED
                        ? settled(claim, clauses.getOrDefault(key(claim.subject()), List.of()))
                        : claim)
                .toList();
    }

    private ExtractedClaim settled(ExtractedClaim echo, List<ExtractedClaim> clauses) {
        Set<String> kin = related.getOrDefault(echo.predicate().id(), Set.of());
        Optional<Modality> said = clauses.stream()
                .filter(clause -> kin.contains(clause.predicate().id())
                        && clause.negated() == echo.negated()
                        && akin(clause.object(), echo.object()))
                .map(ExtractedClaim::modality)
                .min(Modality::compareTo);
        return said.map(echo::with).orElse(echo);
    }

    private static boolean akin(End first, End second) {
        return first.same(second) || lastWord(first.text()).equals(lastWord(second.text()));
    }

    private static String lastWord(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }

    private static String key(End end) {
        return end.entity().isPresent()
                ? "#" + end.entity().getAsInt()
                : end.text().toLowerCase(Locale.ROOT);
    }
}
