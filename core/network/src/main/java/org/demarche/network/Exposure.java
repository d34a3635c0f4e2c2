package org.demarche.network;

import java.util.List;
import java.util.Optional;

/**
 * How an entity is tied to a designated one. No score of risk: a path with its evidence, for a person to judge.
 *
 * @param entity whose exposure it is
 * @param own its own designations in force; if there are any, nothing else is needed
 * @param paths best-evidenced paths to designated entities, the best first, each to another one
 */
public record Exposure(Entity entity, List<Designation> own, List<EvidencePath> paths) {
    /** Copies the lists. */
    public Exposure {
        own = List.copyOf(own);
        paths = List.copyOf(paths);
    }

    /** The best-evidenced path; none means that no path is known at this standpoint, not that there is none. */
    public Optional<EvidencePath> best() {
        return paths.stream().findFirst();
    }
}
