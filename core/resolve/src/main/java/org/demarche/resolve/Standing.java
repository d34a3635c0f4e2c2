package org.demarche.resolve;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.model.Judgement;
import org.demarche.model.RecordId;

/** The judgement that stands on each pair of records: the last given, none if that withdraws. Immutable. */
final class Standing {
    private final Map<String, Judgement> byPair = new TreeMap<>();

    /** @param judgements in the order in which they were given */
    Standing(Collection<Judgement> judgements) {
        for (Judgement judgement : judgements) {
            String pair = pair(judgement.left(), judgement.right());
            byPair.remove(pair);
            if (judgement.verdict() != Judgement.Verdict.WITHDRAWN) {
                byPair.put(pair, judgement);
            }
        }
    }

    private static String pair(RecordId left, RecordId right) {
        return left + " " + right;
    }

    /** In the order of the pairs. */
    List<Judgement> judgements() {
        return List.copyOf(byPair.values());
    }

    Optional<Judgement> on(RecordId one, RecordId other) {
        boolean ordered = one.compareTo(other) <= 0;
        return Optional.ofNullable(byPair.get(ordered ? pair(one, other) : pair(other, one)));
    }

    Optional<Judgement> different(RecordId one, RecordId other) {
        return on(one, other).filter(judgement -> judgement.verdict() == Judgement.Verdict.DIFFERENT);
    }

    /** All records that a person has judged. */
    Set<RecordId> judged() {
        Set<RecordId> judged = new HashSet<>();
        byPair.values().forEach(judgement -> judged.addAll(List.of(judgement.left(), judgement.right())));
        return judged;
    }
}
