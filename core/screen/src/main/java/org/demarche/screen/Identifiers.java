package org.demarche.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** List and document numbers, compared by their letters and digits alone. Immutable once made. */
final class Identifiers {
    private static final String IMO_PREFIX = "IMO";
    /** Number of a ship or its owner by the International Maritime Organization, which is written with its prefix or without. */
    private static final Pattern IMO = Pattern.compile(IMO_PREFIX + "\\d{7}");

    private final Map<String, List<Integer>> profiles = new HashMap<>();
    private final int shortest;

    Identifiers(List<Profile> all, int shortest) {
        this.shortest = shortest;
        for (int at = 0; at < all.size(); at++) {
            for (String identifier : all.get(at).identifiers()) {
                Optional<String> key = key(identifier);
                if (key.isPresent()) {
                    profiles.computeIfAbsent(key.get(), unused -> new ArrayList<>())
                            .add(at);
                }
            }
        }
    }

    /** Those that have the number, which must hold a digit and not be too short. */
    List<Integer> withNumber(String number) {
        return key(number).map(key -> profiles.getOrDefault(key, List.of())).orElse(List.of());
    }

    /** The number among an entity's that is the same. */
    Optional<String> same(String asked, Profile profile) {
        Optional<String> key = key(asked);
        return key.isEmpty()
                ? Optional.empty()
                : profile.identifiers().stream()
                        .filter(found -> key.equals(key(found)))
                        .findFirst();
    }

    private Optional<String> key(String number) {
        String bare = number.replaceAll("[^\\p{L}\\p{Nd}]", "").toUpperCase(Locale.ROOT);
        String key = IMO.matcher(bare).matches() ? bare.substring(IMO_PREFIX.length()) : bare;
        boolean tells = key.length() >= shortest && key.chars().anyMatch(Character::isDigit);
        return tells ? Optional.of(key) : Optional.empty();
    }
}
