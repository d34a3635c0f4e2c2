package org.demarche.lists;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.model.ClaimBuilder;
import org.demarche.model.ClaimObject;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;

/** Reads a passport or identity paper of the United Nations list, with its country and the day of issue. */
final class UnPapers {
    private static final Pattern PASSPORT = Pattern.compile("passport|passeport|pasaporte");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern COLON = Pattern.compile("\\s*:$");
    private static final int LEAST_DIGITS = 5;

    private UnPapers() {}

    static void read(UnField field, EntryWriter writer) {
        String type = kind(field, "TYPE_OF_DOCUMENT");
        String secondType = kind(field, "TYPE_OF_DOCUMENT2");
        String role = secondType.isEmpty() ? type : secondType;
        Optional<String> number = field.value("NUMBER");
        if (number.isEmpty()) {
            note(field, role.isEmpty() ? "identity paper" : role, writer);
            return;
        }
        boolean passport = PASSPORT.matcher((type + " " + secondType).toLowerCase(Locale.ROOT))
                .find();
        ClaimBuilder claim = writer.about(
                passport ? Predicate.PASSPORT_NUMBER : Predicate.ID_NUMBER, ClaimObject.text(number.get()));
        if (!role.isEmpty()) {
            claim.with(QualifierKey.ROLE, ClaimObject.text(role));
        }
        field.value("ISSUING_COUNTRY")
                .or(() -> field.value("COUNTRY_OF_ISSUE"))
                .ifPresent(country -> claim.with(QualifierKey.PLACE, ClaimObject.text(country)));
        field.value("DATE_OF_ISSUE")
                .flatMap(date -> UnList.day(date).or(() -> EnglishDate.parse(date)))
                .flatMap(day -> Period.tryParse(day + "/"))
                .ifPresent(claim::during);
        writer.add(claim, field.place());
    }

    /** A paper whose number stands in its note, or nowhere. */
    private static void note(UnField field, String role, EntryWriter writer) {
        String note = field.value("NOTE").orElse("");
        List<String> passports = PassportNumbers.in(note);
        passports.forEach(number -> writer.text(Predicate.PASSPORT_NUMBER, field.place(), number, role));
        if (passports.isEmpty()) {
            boolean number = Digits.in(note, LEAST_DIGITS);
            writer.text(
                    number ? Predicate.ID_NUMBER : Predicate.REMARK, field.place(), note.isEmpty() ? role : note, role);
        }
    }

    private static String kind(UnField field, String part) {
        return field.value(part)
                .map(text -> COLON.matcher(SPACES.matcher(text).replaceAll(" ")).replaceFirst(""))
                .orElse("");
    }
}
