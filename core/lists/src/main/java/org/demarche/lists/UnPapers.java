package org.demarche.lists;

import java.util.Locale;
import java.util.Optional;
import org.demarche.model.ClaimBuilder;
import org.demarche.model.ClaimObject;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;

/** Reads a passport or identity paper of the United Nations list, with its country and the day of issue. */
final class UnPapers {
    private static final String PASSPORT = "(?s).*(passport|passeport|pasaporte).*";

    private UnPapers() {}

    static void read(UnField field, EntryWriter writer) {
        String type = kind(field, "TYPE_OF_DOCUMENT");
        String secondType = kind(field, "TYPE_OF_DOCUMENT2");
        String role = secondType.isEmpty() ? type : secondType;
        Optional<String> number = field.value("NUMBER");
        if (number.isEmpty()) {
            String note = field.value("NOTE").map(text -> ": " + text).orElse("");
            writer.text(Predicate.REMARK, field.place(), (role.isEmpty() ? "identity paper" : role) + note);
            return;
        }
        boolean passport = (type + " " + secondType).toLowerCase(Locale.ROOT).matches(PASSPORT);
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

    private static String kind(UnField field, String part) {
        return field.value(part)
                .map(text -> text.replaceAll("\\s+", " ").replaceFirst("\\s*:$", ""))
                .orElse("");
    }
}
