package org.demarche.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.names.NameFolding;

/**
 * Countries by name: ISO 3166 codes, the names that the Java runtime knows, and the formal ones of {@code country-names.tsv}.
 *
 * <p>Words count in any order, so that "Virgin Islands, British" is "British Virgin Islands". A name that is not known is no country, and so never a conflict.
 */
final class Countries {
    private static final Set<String> SMALL = Set.of("the", "of", "and");
    /** Made after the words that it leaves out. */
    static final Countries STANDARD = new Countries();

    private final Map<String, String> codes = new HashMap<>();

    private Countries() {
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            codes.put(key(code), code);
            codes.put(key(country.getISO3Country()), code);
            codes.putIfAbsent(key(country.getDisplayCountry(Locale.ENGLISH)), code);
        }
        for (String line : lines()) {
            List<String> row = List.of(line.split("\t", -1));
            for (String name : row.get(1).split("\\|", -1)) {
                codes.putIfAbsent(key(name), row.get(0));
            }
        }
    }

    /** The ISO 3166 code of two letters; empty for a name that is not known. */
    Optional<String> code(String name) {
        return Optional.ofNullable(codes.get(key(name)));
    }

    private static String key(String name) {
        return Arrays.stream(NameFolding.fold(name).split(" ", -1))
                .filter(word -> !SMALL.contains(word))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static List<String> lines() {
        InputStream stream = Countries.class.getResourceAsStream("country-names.tsv");
        if (stream == null) {
            throw new IllegalStateException("country-names.tsv is missing from the program");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
