package org.demarche.screen;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.names.CountryNames;

/**
 * Places taken apart at commas: what is compared, with how it is written. Countries are left out, as they are compared by themselves.
 *
 * @param parts letters of each part in lower case without marks, to how it is written
 */
record Places(Map<String, String> parts) {
    private static final Pattern SEPARATOR = Pattern.compile("[,;/()]");
    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final int SHORTEST = 3;

    Places {
        parts = Map.copyOf(parts);
    }

    static Places of(Collection<String> written) {
        Map<String, String> parts = new HashMap<>();
        for (String place : written) {
            for (String part : SEPARATOR.split(place, -1)) {
                String folded = fold(part);
                if (folded.length() >= SHORTEST
                        && CountryNames.standard().code(part).isEmpty()) {
                    parts.putIfAbsent(folded, part.strip());
                }
            }
        }
        return new Places(parts);
    }

    /** A part that both have, the first by the alphabet; as this side writes it. */
    Optional<String> common(Places other) {
        return parts.entrySet().stream()
                .filter(part -> other.parts.containsKey(part.getKey()))
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue);
    }

    private static String fold(String part) {
        String plain =
                MARK.matcher(Normalizer.normalize(part, Normalizer.Form.NFKD)).replaceAll("");
        return NO_LETTER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
