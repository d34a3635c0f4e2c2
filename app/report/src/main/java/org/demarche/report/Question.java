package org.demarche.report;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.model.Grade;

/**
 * From where a question is asked, as far as the asker says; the rest is filled in by who answers, and the answer's {@link View} says how.
 *
 * @param on the day asked about; if absent, today
 * @param known the last day whose knowledge counts; if absent, all that is known now
 * @param minGrade the least grade that counts; if absent, every grade
 */
public record Question(Optional<LocalDate> on, Optional<LocalDate> known, Optional<Grade> minGrade) {
    /** About today, with all that is known. */
    public static final Question NOW = new Question(Optional.empty(), Optional.empty(), Optional.empty());

    /** The same question about a day. */
    public Question on(LocalDate day) {
        return new Question(Optional.of(day), known, minGrade);
    }
}
