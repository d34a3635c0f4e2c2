package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Period;
import org.demarche.names.CountryNames;

/** Values as FollowTheMoney writes them, by type: what a type does not know is no value. O(length of the value). */
final class FtmValues {
    private static final Pattern DAY = Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:[T ].*)?");
    private static final Pattern DATE_IN_EDTF = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");
    private static final Map<String, String> GENDERS =
            Map.of("m", "male", "male", "male", "f", "female", "female", "female", "other", "other");

    private final FtmModel model;

    FtmValues(FtmModel model) {
        this.model = model;
    }

    /** The values that a text gives of a type; of a span of time both ends. */
    List<String> clean(String type, String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        if (line.isEmpty()) {
            return List.of();
        }
        return switch (type) {
            case "date" -> dates(line);
            case "country" -> country(line).stream().toList();
            case "gender" ->
                Optional.ofNullable(GENDERS.get(line.toLowerCase(Locale.ROOT))).stream()
                        .toList();
            case "topic" -> model.has(type, line) ? List.of(line) : List.of();
            default -> List.of(line);
        };
    }

    private Optional<String> country(String text) {
        String code = text.toLowerCase(Locale.ROOT);
        if (model.has("country", code)) {
            return Optional.of(code);
        }
        return CountryNames.standard()
                .code(text)
                .map(found -> found.toLowerCase(Locale.ROOT))
                .filter(found -> found.length() == 2 || model.has("country", found))
                .or(() -> model.labelled("country", text));
    }

    /** FollowTheMoney knows dates and their first parts; marks of doubt it does not know, and a decade is no date of it. */
    private static List<String> dates(String text) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return Period.tryParse(day.group(1)).isPresent() ? List.of(day.group(1)) : List.of();
        }
        if (Period.tryParse(text).isEmpty()) {
            return List.of();
        }
        List<String> ends = new ArrayList<>();
        for (String end : text.split("/", -1)) {
            String unmarked = end.replaceAll("[~?%]", "");
            if (DATE_IN_EDTF.matcher(unmarked).matches() && !ends.contains(unmarked)) {
                ends.add(unmarked);
            }
        }
        return ends;
    }
}
