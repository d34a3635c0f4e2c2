package org.demarche.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.names.CountryNames;
import org.demarche.network.Entity;
import org.demarche.network.EntityName;
import org.demarche.packs.PackPlace;

/** Where cities lie and which code a country has: the places of packs, and the countries by the names that everybody uses. */
final class Atlas {
    /** The code for what has no country, or one that is not known (CLDR: unknown region). */
    static final String NO_COUNTRY = "ZZ";

    private final Map<String, PackPlace> cities = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    private Atlas() {}

    static Atlas of(Collection<PackPlace> places) {
        Atlas atlas = new Atlas();
        for (PackPlace place : places) {
            atlas.cities.putIfAbsent(key(place.name()), place);
            atlas.codes.putIfAbsent(key(place.country()), place.isoCode());
        }
        return atlas;
    }

    /** The place of a city, by any of its names. */
    Optional<PackPlace> city(Entity city) {
        PackPlace byCaption = cities.get(key(city.caption()));
        if (byCaption != null) {
            return Optional.of(byCaption);
        }
        return city.names().stream()
                .map(EntityName::text)
                .map(Atlas::key)
                .filter(cities::containsKey)
                .map(cities::get)
                .findFirst();
    }

    /** The ISO 3166-1 alpha-2 code of a country, by any of its names; {@link #NO_COUNTRY} if it has none. */
    String code(Entity country) {
        return Stream.concat(
                        Stream.of(country.caption()), country.names().stream().map(EntityName::text))
                .flatMap(name -> code(name).stream())
                .findFirst()
                .orElse(NO_COUNTRY);
    }

    private Optional<String> code(String name) {
        return Optional.ofNullable(codes.get(key(name)))
                .or(() -> CountryNames.standard().code(name));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
