package org.demarche.report;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Values that whoever reads FollowTheMoney strictly takes: as {@link FtmValues}, but none that is longer than its type has it, and no telephone number, address
 * on the internet or day that is none. See https://followthemoney.tech/explorer/types/.
 */
final class FtmStrictValues {
    private static final int ANY_LENGTH = 250;
    private static final Map<String, Integer> LENGTHS =
            Map.of("identifier", 64, "string", 1024, "name", 384, "text", 65000, "url", 4096, "entity", 255);
    private static final Map<String, Pattern> FORMS = Map.of(
            "date", Pattern.compile("[12]\\d{3}(?:-\\d{2}(?:-\\d{2})?)?"),
            "phone", Pattern.compile("\\+\\d{7,15}"),
            "email", Pattern.compile("[^\\s@:;,()]+@[^\\s@:;,()]+\\.[^\\s@:;,().]{2,}"),
            "url", Pattern.compile("(?i)(?:https?://)?[^\\s/:()]+\\.[^\\s()]+"));

    private final FtmValues values;

    FtmStrictValues(FtmModel model) {
        this.values = new FtmValues(model);
    }

    /** The values that a text gives of a type; none if it gives no such. */
    List<String> clean(String type, String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Z}\\s]+", " ").strip();
        String tidy = type.equals("phone") ? line.replaceAll("[ ().-]", "") : line;
        return values.clean(type, tidy).stream()
                .filter(value -> value.length() <= LENGTHS.getOrDefault(type, ANY_LENGTH))
                .filter(value -> !FORMS.containsKey(type)
                        || FORMS.get(type).matcher(value).matches())
                .toList();
    }
}
