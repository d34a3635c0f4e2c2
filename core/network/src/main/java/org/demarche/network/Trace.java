package org.demarche.network;

import java.util.List;

/**
 * The paths from one entity to another.
 *
 * @param from where they start
 * @param to where they lead
 * @param paths the fewest hops first, then the best evidenced; none means that no path is known at this standpoint, never that there is none
 */
public record Trace(Entity from, Entity to, List<EvidencePath> paths) {
    /** Copies the list. */
    public Trace {
        paths = List.copyOf(paths);
    }
}
