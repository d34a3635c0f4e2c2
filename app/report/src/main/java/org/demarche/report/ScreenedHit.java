package org.demarche.report;

import java.util.Optional;

/**
 * A hit with the way by which it touches what is sanctioned.
 *
 * @param hit the entity, its score and the reasons
 * @param via the id of the designated entity that it leads to; empty for one that is on a list, and where no path is known
 * @param path the steps to that entity with what is said of each and how sure it is; empty as {@code via}
 */
public record ScreenedHit(SearchResult.Hit hit, Optional<String> via, Optional<String> path) {}
