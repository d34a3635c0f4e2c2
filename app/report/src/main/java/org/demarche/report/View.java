package org.demarche.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From where an answer was given: the question with its defaults filled in.
 *
 * @param on the day
 * @param known the last day whose knowledge counted; absent means as known now
 * @param minGrade the least grade that counted; absent means every grade
 * @param notes sentences on what the view cannot show, as that no list that old is known; absent if there is none
 */
public record View(LocalDate on, Optional<LocalDate> known, Optional<String> minGrade, Optional<List<String>> notes) {
    /** Copies the notes. */
    public View {
        notes = notes.map(List::copyOf);
    }

    /** Without a note. */
    public View(LocalDate on, Optional<LocalDate> known, Optional<String> minGrade) {
        this(on, known, minGrade, Optional.empty());
    }

    /** The same with more notes. */
    View noting(List<String> more) {
        return more.isEmpty()
                ? this
                : new View(
                        on,
                        known,
                        minGrade,
                        Optional.of(Stream.concat(notes.orElse(List.of()).stream(), more.stream())
                                .toList()));
    }
}
