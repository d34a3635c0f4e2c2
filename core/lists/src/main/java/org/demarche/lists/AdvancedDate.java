package org.demarche.lists;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Period;

/** Dates of OFAC's advanced XML: days by their numbers, and periods whose ends are bounded from both sides. */
final class AdvancedDate {
    private AdvancedDate() {}

    /** A day of {@code Year}, {@code Month} and {@code Day}, as {@code 2020-05-06}; empty if a part is missing or no number. */
    static Optional<String> day(XmlElement element) {
        return number(element, "Year", 4)
                .flatMap(year -> number(element, "Month", 2)
                        .flatMap(month -> number(element, "Day", 2).map(day -> year + "-" + month + "-" + day)));
    }

    /** What a {@code DatePeriod} means: a whole year or month where it covers one, a day, or a range; about it, if it says so. */
    static Optional<Period> period(XmlElement period) {
        Optional<String> first =
                period.first("Start").flatMap(end -> end.first("From")).flatMap(AdvancedDate::day);
        Optional<String> last =
                period.first("End").flatMap(end -> end.first("To")).flatMap(AdvancedDate::day);
        boolean about = period.first("Start")
                .flatMap(end -> end.attribute("Approximate"))
                .filter("true"::equals)
                .isPresent();
        String mark = about ? "~" : "";
        return first.flatMap(from -> last.flatMap(to -> Period.tryParse(from).flatMap(day -> edtf(from, to, mark))));
    }

    /** The numbers of a date as they stand. */
    static List<String> words(XmlElement element) {
        List<String> words = new ArrayList<>();
        if (!element.text().isEmpty()) {
            words.add(element.text());
        }
        element.children().forEach(child -> words.addAll(words(child)));
        return words;
    }

    private static Optional<Period> edtf(String from, String to, String mark) {
        String year = from.substring(0, "2000".length());
        String month = from.substring(0, "2000-01".length());
        if (from.equals(to)) {
            return Period.tryParse(from + mark);
        }
        if (from.equals(year + "-01-01") && to.equals(year + "-12-31")) {
            return Period.tryParse(year + mark);
        }
        if (from.endsWith("-01")
                && to.equals(YearMonth.parse(month).atEndOfMonth().toString())) {
            return Period.tryParse(month + mark);
        }
        return Period.tryParse(from + mark + "/" + to + mark);
    }

    private static Optional<String> number(XmlElement element, String part, int digits) {
        return element.value(part)
                .filter(text -> text.matches("\\d{1," + digits + "}"))
                .map(text -> "0".repeat(digits - text.length()) + text);
    }
}
