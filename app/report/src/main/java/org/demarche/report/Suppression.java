package org.demarche.report;

import java.time.LocalDate;

/**
 * A hit that was left out because a person decided that the party is not that entity.
 *
 * @param entityId of the hit
 * @param caption what it is called
 * @param entry number of the decision in the screening log
 * @param until the last day on which the decision counts
 */
public record Suppression(String entityId, String caption, long entry, LocalDate until) {}
