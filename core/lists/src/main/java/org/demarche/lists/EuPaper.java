package org.demarche.lists;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.ClaimBuilder;
import org.demarche.model.ClaimObject;
import org.demarche.model.EntityType;
import org.demarche.model.Grade;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;

/** Reads an identity document or a number of registration of the list of the European Union. */
final class EuPaper {
    private static final List<String> MARKS =
            List.of("diplomatic", "knownExpired", "knownFalse", "reportedLost", "revokedByIssuer");

    private EuPaper() {}

    static void read(XmlElement field, NumberedPlaces places, EntryWriter writer) {
        Optional<String> number = field.attribute("number").or(() -> field.attribute("latinNumber"));
        String kind = field.attribute("identificationTypeDescription")
                .or(() -> field.attribute("identificationTypeCode"))
                .orElse("identification");
        List<String> marks = MARKS.stream()
                .filter(mark -> field.attribute(mark).filter("true"::equals).isPresent())
                .toList();
        List<String> words = EuEntry.values(
                field, "number", "latinNumber", "issuedBy", "nameOnDocument", "issuedDate", "validFrom", "validTo");
        if (number.isPresent()) {
            Place place = places.next("identification", words);
            String role = Stream.concat(Stream.of(kind), marks.stream())
                    .reduce((one, two) -> one + ", " + two)
                    .orElse(kind);
            Grade grade = marks.contains("knownFalse") ? EntryWriter.DOUBTED : EntryWriter.OFFICIAL;
            ClaimBuilder claim = writer.about(predicate(field, number.get(), writer), ClaimObject.text(number.get()))
                    .graded(grade)
                    .during(valid(field))
                    .with(QualifierKey.ROLE, ClaimObject.text(role));
            EuEntry.countryName(field).ifPresent(name -> claim.with(QualifierKey.PLACE, ClaimObject.text(name)));
            writer.add(claim, place);
        } else if (!words.isEmpty()) {
            Place place = places.next("identification", words);
            writer.text(Predicate.REMARK, place, place.quote(), kind);
        }
    }

    private static Period valid(XmlElement field) {
        String from = field.attribute("validFrom")
                .or(() -> field.attribute("issuedDate"))
                .map(EuPaper::day)
                .orElse("");
        String to = field.attribute("validTo").map(EuPaper::day).orElse("");
        return Period.tryParse(from + "/" + to).orElse(Period.UNKNOWN);
    }

    private static String day(String text) {
        return EuEntry.day(text).map(Period::toString).orElse(text);
    }

    private static Predicate predicate(XmlElement field, String number, EntryWriter writer) {
        boolean person = writer.type() == EntityType.PERSON;
        Predicate predicate = switch (field.attribute("identificationTypeCode").orElse("")) {
            case "passport" -> Predicate.PASSPORT_NUMBER;
            case "fiscalcode", "ssn" -> Predicate.TAX_NUMBER;
            case "swiftbic" -> Predicate.SWIFT_BIC;
            case "imo" -> ImoNumber.of(number, writer.type()).isPresent() ? Predicate.IMO_NUMBER : Predicate.REMARK;
            case "regnumber", "tradelic", "electreg" -> person ? Predicate.ID_NUMBER : Predicate.REGISTRATION_NUMBER;
            default -> Predicate.ID_NUMBER;
        };
        return writer.fits(predicate)
                ? predicate
                : writer.fits(Predicate.ID_NUMBER) ? Predicate.ID_NUMBER : Predicate.REMARK;
    }
}
