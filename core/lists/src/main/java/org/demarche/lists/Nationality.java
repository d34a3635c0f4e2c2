package org.demarche.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.model.Claim;
import org.demarche.model.ClaimObject;
import org.demarche.model.Predicate;
import org.demarche.names.CountryNames;
import org.demarche.names.Demonyms;

/**
 * One country in the value of a nationality or citizenship.
 *
 * @param words of the file that say it
 * @param country what is claimed: the words if they name a country, else the English name of the country whose people they name
 */
record Nationality(String words, String country) {
    private static final Pattern BETWEEN = Pattern.compile("[,;/\\n]|\\s(?=\\(?[a-z]\\)\\s)");
    private static final Pattern AND = Pattern.compile("(?i)\\sand\\s");
    /** Marks of items, a) or (a), and quotation marks that were cut off from their other ends. */
    private static final Pattern MARK = Pattern.compile("^\"?\\s*(?:\\(?[a-z]\\)\\s+)?|\"$");

    /** A claim of a nationality or citizenship, once for each country that it names, each with its own words where the place has them; any other claim as it is. */
    static List<Claim> each(Claim claim, Place place) {
        boolean people = claim.predicate() == Predicate.NATIONALITY || claim.predicate() == Predicate.CITIZENSHIP;
        List<Nationality> countries = people ? in(claim.object().text()) : List.of();
        List<Claim> claims = new ArrayList<>();
        for (int number = 0; number < countries.size(); number++) {
            Nationality country = countries.get(number);
            boolean alone = countries.size() == 1 || !place.quote().contains(country.words());
            Place part = alone ? place : place.within("#" + (number + 1), country.words());
            claims.add(country.said(claim, part));
        }
        return claims.isEmpty() ? List.of(claim) : claims;
    }

    private Claim said(Claim claim, Place place) {
        return new Claim(
                claim.subject(),
                claim.predicate(),
                ClaimObject.text(country),
                claim.qualifiers(),
                claim.period(),
                claim.modality(),
                claim.negated(),
                claim.attribution(),
                claim.grade(),
                place.citation(),
                claim.origin());
    }

    /**
     * The countries that a value names, in its order: the value itself, or each of its parts between commas, semicolons, strokes, line ends, "and" and
     * marks of items. None if one of them is not known, for it may say of the others that they are doubtful, or past. O(length²), of a value that can be quoted.
     */
    static List<Nationality> in(String value) {
        Optional<Nationality> whole = of(value.strip());
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<Nationality> all = new ArrayList<>();
        for (String part : BETWEEN.split(value, -1)) {
            String bare = MARK.matcher(part.strip()).replaceAll("").strip();
            List<Nationality> countries = bare.isEmpty() ? List.of() : joined(bare);
            if (countries.isEmpty() && !bare.isEmpty()) {
                return List.of();
            }
            all.addAll(countries);
        }
        return all;
    }

    /** A country, whose name may have an "and" in it, or several between such; the longest name first. None if one is not known. */
    private static List<Nationality> joined(String words) {
        Optional<Nationality> whole = of(words);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<MatchResult> ands = AND.matcher(words).results().toList();
        for (int at = ands.size() - 1; at >= 0; at--) {
            Optional<Nationality> first =
                    of(words.substring(0, ands.get(at).start()).strip());
            if (first.isPresent()) {
                List<Nationality> rest =
                        joined(words.substring(ands.get(at).end()).strip());
                return rest.isEmpty()
                        ? List.of()
                        : Stream.concat(first.stream(), rest.stream()).toList();
            }
        }
        return List.of();
    }

    private static Optional<Nationality> of(String words) {
        if (CountryNames.standard().code(words).isPresent()) {
            return Optional.of(new Nationality(words, words));
        }
        return Demonyms.standard().code(words).map(code -> new Nationality(words, CountryNames.name(code)));
    }
}
