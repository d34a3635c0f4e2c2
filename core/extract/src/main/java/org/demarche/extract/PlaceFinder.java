package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.EntityType;

/** Finds places that the gazetteer does not know: capitalised words that the analyser takes for one. */
final class PlaceFinder implements Finder {
    private static final int LONGEST_NAME = 5;

    @Override
    public List<Finding> find(Words words) {
        List<Finding> found = new ArrayList<>();
        int next = 0;
        while (next < words.size()) {
            int to = next;
            while (to - next < LONGEST_NAME && words.nameTag(to).equals("LOCATION") && words.startsUpper(to)) {
                to++;
            }
            if (to > next && words.known(next).isEmpty() && !words.isHeading()) {
                found.add(words.name(next, to, EntityType.PLACE, words.phrase(next, to)));
            }
            next = Math.max(next + 1, to);
        }
        return found;
    }
}
