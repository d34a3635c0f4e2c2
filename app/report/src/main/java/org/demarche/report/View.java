package org.demarche.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From where an answer was given: the question with its defaults filled in.
 *
 * @param on the day
 * @param known the last day whose knowledge counted; absent means as known now
 * @param minGrade the least grade that counted; absent means every grade
 */
public record View(LocalDate on, Optional<LocalDate> known, Optional<String> minGrade) {}
