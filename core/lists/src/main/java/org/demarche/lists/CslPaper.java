package org.demarche.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.model.Period;

/**
 * Reads an identifier of the Consolidated Screening List: {@code JO, 2014-08-30, 2009-08-31, K475336, Passport}. What it is stands last, in the words of OFAC's
 * remarks; before it the value; before that, where they are known, the country and the days of expiry and of issue. A day that stands alone may be either: it is
 * kept in the quotation only.
 */
final class CslPaper {
    private static final Pattern COMMA = Pattern.compile(", ");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private CslPaper() {}

    static void read(String words, Place place, OfacRemarks remarks, EntryWriter writer) {
        List<String> parts = new ArrayList<>(List.of(COMMA.split(words, -1)));
        String phrase = parts.remove(parts.size() - 1);
        if (parts.isEmpty()) {
            remarks.part(phrase, place, writer);
            return;
        }
        Optional<String> country = Optional.empty();
        if (parts.size() > 1 && COUNTRY.matcher(parts.get(0)).matches()) {
            country = Optional.of(parts.remove(0));
        }
        List<Period> days = new ArrayList<>();
        while (parts.size() > 1 && UnList.day(parts.get(0)).isPresent()) {
            UnList.day(parts.remove(0)).ifPresent(days::add);
        }
        Period valid = days.size() == 2
                ? Period.tryParse(days.get(1) + "/" + days.get(0)).orElse(Period.UNKNOWN)
                : Period.UNKNOWN;
        remarks.value(phrase, new PaperNumber(String.join(", ", parts), country, valid), place, writer);
    }
}
