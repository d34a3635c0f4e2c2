package org.demarche.report;

import java.time.LocalDate;

/**
 * An entity that an answer leaves out because a person decided that the party is not that entity.
 *
 * @param id of the entity
 * @param caption what it is called
 * @param score that it would have had
 * @param entry number of the decision in the screening log
 * @param until the last day on which the decision counts
 */
public record FtmLeftOut(String id, String caption, double score, long entry, LocalDate until) {}
