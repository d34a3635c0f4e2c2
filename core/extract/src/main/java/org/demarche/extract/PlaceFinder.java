package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.EntityType;

/** Finds places that the gazetteer does not know: capitalised words that the analyser takes for one. */
final class PlaceFinder implements Finder {
    private static final int LONGEST_NAME = 5;

    /** Not the name of the gazetteer alone, and no two of them in a row. */
    private static boolean isNew(Words words, int from, int to) {
        Optional<Known> first = words.known(from);
        return first.map(known -> known.to() < to && words.known(known.to()).isEmpty())
                .orElse(true);
    }

    @Override
    public List<Finding> find(Words words) {
        List<Finding> found = new ArrayList<>();
        int next = 0;
        while (next < words.size()) {
            int to = next;
            while (to - next < LONGEST_NAME && words.nameTag(to).equals("LOCATION") && words.startsUpper(to)) {
                to++;
            }
            if (to > next && isNew(words, next, to) && !words.isHeading()) {
                found.add(words.name(next, to, EntityType.PLACE, words.phrase(next, to)));
            }
            next = Math.max(next + 1, to);
        }
        return found;
    }
}
