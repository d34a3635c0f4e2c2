package org.demarche.lists;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.model.ClaimObject;
import org.demarche.model.Period;
import org.demarche.model.Predicate;

/** Reads when and where a person of the list of the European Union was born: a day, a month, a year or a range of years, exact or about. */
final class EuBirth {
    private EuBirth() {}

    static void read(XmlElement field, NumberedPlaces places, EntryWriter writer) {
        List<String> place = EuEntry.values(field, "place", "city", "zipCode", "region");
        Optional<String> country = EuEntry.countryName(field);
        String where = String.join(", ", place)
                + country.map(name -> place.isEmpty() ? name : ", " + name).orElse("");
        if (!where.isEmpty()) {
            Predicate predicate = writer.fits(Predicate.BIRTH_PLACE) ? Predicate.BIRTH_PLACE : Predicate.REMARK;
            writer.text(predicate, places.next("birthdate/place", List.of(where)), where);
        }
        List<String> words =
                EuEntry.values(field, "birthdate", "year", "monthOfYear", "dayOfMonth", "yearRangeFrom", "yearRangeTo");
        if (words.isEmpty()) {
            return;
        }
        Place cited = places.next("birthdate", words);
        Optional<Period> date = date(field);
        if (date.isPresent() && writer.fits(Predicate.BIRTH_DATE)) {
            writer.add(writer.about(Predicate.BIRTH_DATE, ClaimObject.time(date.get())), cited);
        } else {
            writer.text(Predicate.REMARK, cited, cited.quote(), "date of birth");
        }
    }

    /** The date as far as it is said; a calendar other than the Gregorian is none that can be compared. */
    private static Optional<Period> date(XmlElement field) {
        if (field.attribute("calendarType")
                .filter(type -> !type.equals("GREGORIAN"))
                .isPresent()) {
            return Optional.empty();
        }
        String mark = field.attribute("circa").filter("true"::equals).isPresent() ? "~" : "";
        Optional<String> from = field.attribute("yearRangeFrom");
        Optional<String> to = field.attribute("yearRangeTo");
        if (from.isPresent() && to.isPresent()) {
            return Period.tryParse(from.get() + mark + "/" + to.get() + mark);
        }
        return field.attribute("birthdate")
                .map(text -> SlashDate.parse(text).map(Period::toString).orElse(text))
                .or(() -> parts(field))
                .flatMap(text -> Period.tryParse(text + mark));
    }

    private static Optional<String> parts(XmlElement field) {
        Optional<String> month = field.attribute("monthOfYear").map(EuBirth::two);
        Optional<String> day = field.attribute("dayOfMonth").map(EuBirth::two);
        return field.attribute("year")
                .map(year -> year
                        + month.map(number -> "-" + number).orElse("")
                        + (month.isPresent() ? day.map(number -> "-" + number).orElse("") : ""));
    }

    private static String two(String number) {
        return number.matches("\\d{1,2}") ? String.format(Locale.ROOT, "%02d", Integer.parseInt(number)) : number;
    }
}
