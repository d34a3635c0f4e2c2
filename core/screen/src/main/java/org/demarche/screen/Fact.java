package org.demarche.screen;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What else than names and equal numbers a query and an entity agree or conflict in.
 *
 * @param part what is compared
 * @param weight in log-odds; below 0 it speaks against
 * @param asked the values asked for
 * @param found the values found
 * @param explanation one sentence for a reader
 * @param conflict whether they cannot both be right
 */
record Fact(
        MatchPart part, double weight, Collection<?> asked, Collection<?> found, String explanation, boolean conflict) {
    private static final String SEPARATOR = "; ";

    Fact {
        asked = List.copyOf(asked);
        found = List.copyOf(found);
    }

    MatchReason reason(double contribution) {
        return new MatchReason(part, joined(asked), joined(found), weight, contribution, explanation);
    }

    Conflict asConflict() {
        return new Conflict(part, joined(asked), joined(found), explanation);
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(SEPARATOR));
    }
}
