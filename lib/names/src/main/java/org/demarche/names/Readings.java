package org.demarche.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the readings of one word, the preferred first, each once, at most {@link NameWord#MAX_READINGS}; for one thread. */
final class Readings {
    private final Set<String> found = new LinkedHashSet<>();

    /** Adds the first few of the readings that are not known yet. */
    Readings add(List<String> readings, int most) {
        int added = 0;
        for (String reading : readings) {
            if (added == most || found.size() == NameWord.MAX_READINGS) {
                break;
            }
            added += !reading.isEmpty() && found.add(reading) ? 1 : 0;
        }
        return this;
    }

    /** Adds as many as there is room for. */
    Readings add(List<String> readings) {
        return add(readings, NameWord.MAX_READINGS);
    }

    Readings add(String reading) {
        return add(List.of(reading), 1);
    }

    int size() {
        return found.size();
    }

    List<String> list() {
        return List.copyOf(found);
    }
}
