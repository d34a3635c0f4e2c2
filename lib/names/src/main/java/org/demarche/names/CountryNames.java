package org.demarche.names;

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
import java.util.stream.Stream;

/**
 * Countries by name: ISO 3166 codes, the names that the Java runtime knows, and the formal ones of {@code country-names.tsv}.
 *
 * <p>States that are no more have their ISO 3166-3 codes of four letters (SUHH), with what followed them ({@code former-countries.tsv}).
 *
 * <p>Words count in any order, so that "Korea, North" is "North Korea". A name that is not known is no country, and so never a conflict.
 *
 * <p>Immutable and safe to share between threads. A lookup is O(length of the name).
 */
public final class CountryNames {
    private static final Set<String> SMALL = Set.of("the", "of", "and");
    /** Made after the words that it leaves out. */
    private static final CountryNames STANDARD = new CountryNames();

    private final Map<String, String> codes = new HashMap<>();
    /** Code of a former state to the codes of those that followed it. */
    private final Map<String, Set<String>> followers = new HashMap<>();
    /** Code of a former state to its first name. */
    private final Map<String, String> formerNames = new HashMap<>();

    private CountryNames() {
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            codes.put(key(code), code);
            codes.put(key(country.getISO3Country()), code);
            codes.putIfAbsent(key(country.getDisplayCountry(Locale.ENGLISH)), code);
        }
        for (String line : lines("country-names.tsv")) {
            List<String> row = List.of(line.split("\t", -1));
            for (String name : row.get(1).split("\\|", -1)) {
                codes.putIfAbsent(key(name), row.get(0));
            }
        }
        for (String line : lines("former-countries.tsv")) {
            addFormer(List.of(line.split("\t", -1)));
        }
        codes.remove(""); // AND, the code of Andorra, is a word that does not count
    }

    private void addFormer(List<String> row) {
        String code = row.get(0);
        List<String> names = List.of(row.get(3).split("\\|", -1));
        codes.putIfAbsent(key(code), code);
        Stream.concat(Arrays.stream(row.get(1).split(",", -1)), names.stream())
                .forEach(name -> codes.putIfAbsent(key(name), code));
        followers.put(code, Set.of(row.get(2).split(",", -1)));
        formerNames.put(code, names.get(0));
    }

    /** The names that come with the program. */
    public static CountryNames standard() {
        return STANDARD;
    }

    /** The ISO 3166 code: of two letters, of a former state of four; empty for a name that is not known. */
    public Optional<String> code(String name) {
        return Optional.ofNullable(codes.get(key(name)));
    }

    /**
     * Whether what is of one country may be of the other: they are one, or one followed the other, such as RU and SUHH. Two present states that followed the same one are not. Symmetric.
     *
     * @param code as {@link #code} gives it
     */
    public boolean mayBeSame(String code, String other) {
        return code.equals(other) || isFollowed(code, other) || isFollowed(other, code);
    }

    private boolean isFollowed(String former, String later) {
        return followers.getOrDefault(former, Set.of()).contains(later);
    }

    /** The English name of a country by its code; the code itself if there is no such country. */
    public static String name(String code) {
        String former = STANDARD.formerNames.get(code);
        if (former != null) {
            return former;
        }
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    private static String key(String name) {
        return Arrays.stream(NameFolding.fold(name).split(" ", -1))
                .filter(word -> !SMALL.contains(word))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static List<String> lines(String file) {
        InputStream stream = CountryNames.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException(file + " is missing from the program");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
