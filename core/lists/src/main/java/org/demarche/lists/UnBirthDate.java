package org.demarche.lists;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.model.ClaimObject;
import org.demarche.model.Grade;
import org.demarche.model.Period;
import org.demarche.model.Predicate;

/**
 * Reads a date of birth of the United Nations list with the precision that it states: a day, a year, about a year ({@code 1971~}), or between two years
 * ({@code 1957/1962}).
 */
final class UnBirthDate {
    private static final Pattern FALSE_PAPERS = Pattern.compile(".*\\b(false|fake|forged|fraudulent)\\b.*");

    private UnBirthDate() {}

    static void read(UnField field, EntryWriter writer) {
        Optional<String> note = field.value("NOTE");
        Optional<Period> born = period(field, note.orElse(""));
        if (born.isPresent()) {
            boolean doubted = note.map(words ->
                            FALSE_PAPERS.matcher(words.toLowerCase(Locale.ROOT)).matches())
                    .orElse(false);
            Grade grade = doubted ? EntryWriter.DOUBTED : EntryWriter.OFFICIAL;
            writer.add(
                    writer.about(Predicate.BIRTH_DATE, ClaimObject.time(born.get()))
                            .graded(grade),
                    field.place());
        } else if (note.isPresent()) {
            writer.text(Predicate.REMARK, field.place(), "date of birth: " + note.get());
        } else if (!isTypeOnly(field)) {
            writer.reject(
                    field.locator(), "expected DATE, YEAR or FROM_YEAR and TO_YEAR with a date, found another text");
        }
    }

    private static Optional<Period> period(UnField field, String note) {
        boolean approximate = field.value("TYPE_OF_DATE").orElse("").equals("APPROXIMATELY")
                || note.toLowerCase(Locale.ROOT).startsWith("approx");
        String mark = approximate ? "~" : "";
        Optional<String> from = field.value("FROM_YEAR");
        Optional<String> to = field.value("TO_YEAR");
        if (from.isPresent() && to.isPresent()) {
            return Period.tryParse(from.get() + mark + "/" + to.get() + mark);
        }
        Optional<String> date = field.value("DATE");
        if (date.isPresent()) {
            return UnList.day(date.get())
                    .or(() -> EnglishDate.parse(date.get()))
                    .flatMap(day -> Period.tryParse(day + mark));
        }
        Optional<String> year = field.value("YEAR");
        if (year.isPresent()) {
            String month = EnglishDate.month(note).map(number -> "-" + number).orElse("");
            return Period.tryParse(year.get() + month + mark);
        }
        return EnglishDate.parse(note).flatMap(written -> Period.tryParse(written + mark));
    }

    /** A field that states a precision and no date says nothing. */
    private static boolean isTypeOnly(UnField field) {
        return field.element().children().stream()
                .allMatch(part -> part.isBlank() || part.name().equals("TYPE_OF_DATE"));
    }
}
