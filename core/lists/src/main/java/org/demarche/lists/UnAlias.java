package org.demarche.lists;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.ClaimObject;
import org.demarche.model.Predicate;

/**
 * Reads an alias of the United Nations list. Its QUALITY decides the predicate; a date or place of birth that stands with it is one of the party under that
 * alias.
 */
final class UnAlias {
    private static final Pattern PARTICULARS =
            Pattern.compile("(?s)(?<name>\\S[^(,]*(?:,(?! born)[^(,]*)*?),?\\s*(?:\\(| born )(?=.*\\d).*");

    private UnAlias() {}

    static void read(UnField field, EntryWriter writer) {
        Optional<String> whole = field.value("ALIAS_NAME");
        Optional<String> alias = whole.map(UnAlias::withoutParticulars);
        alias.ifPresent(name -> name(field, name, writer));
        String as = alias.orElse("an alias");
        whole.filter(name -> !alias.equals(whole)).ifPresent(name -> note(field.place("ALIAS_NAME"), name, writer, as));
        birth(field, writer, as);
        field.value("NOTE").ifPresent(note -> note(field.place("NOTE"), note, writer, as));
    }

    /** The name before dates and papers that stand behind it: {@code ..., born 1953 (passport ...)}. */
    private static String withoutParticulars(String alias) {
        if (alias.indexOf('(') < 0 && !alias.contains(" born ")) {
            return alias;
        }
        Matcher particulars = PARTICULARS.matcher(alias);
        return particulars.matches() ? particulars.group("name").strip() : alias;
    }

    private static void name(UnField field, String name, EntryWriter writer) {
        String quality = field.value("QUALITY").orElse("");
        Place place = new Place(field.document(), field.locator(), name);
        switch (quality.toLowerCase(Locale.ROOT)) {
            case "good", "a.k.a.", "" -> writer.text(Predicate.ALIAS, place, name);
            case "low" -> writer.text(Predicate.WEAK_ALIAS, place, name, EntryWriter.WEAK, Optional.empty());
            case "f.k.a." -> writer.text(Predicate.FORMER_NAME, place, name);
            default -> writer.text(Predicate.ALIAS, place, name, EntryWriter.WEAK, Optional.of(quality));
        }
    }

    private static void birth(UnField field, EntryWriter writer, String as) {
        field.value("DATE_OF_BIRTH").ifPresent(date -> {
            Place place = field.place("DATE_OF_BIRTH");
            EnglishDate.parse(date)
                    .or(() -> UnList.day(date))
                    .ifPresentOrElse(
                            day -> writer.link(Predicate.BIRTH_DATE, place, ClaimObject.time(day), as),
                            () -> writer.text(Predicate.REMARK, place, "date of birth under an alias: " + date));
        });
        List<String> places = field.element().values(List.of("CITY_OF_BIRTH", "COUNTRY_OF_BIRTH"));
        if (!places.isEmpty()) {
            String value = String.join(", ", places);
            Place place = new Place(field.document(), field.locator() + "/PLACE_OF_BIRTH", value);
            writer.text(Predicate.BIRTH_PLACE, place, value, as);
        }
    }

    /** A note on an alias; one that gives passports is kept with them only, because remarks are shown and passports are not. */
    private static void note(Place place, String note, EntryWriter writer, String as) {
        List<String> passports = writer.fits(Predicate.PASSPORT_NUMBER) ? PassportNumbers.in(note) : List.of();
        passports.forEach(number -> writer.text(Predicate.PASSPORT_NUMBER, place, number, as));
        if (passports.isEmpty()) {
            writer.text(Predicate.REMARK, place, note, "note on the alias " + as);
        }
    }
}
