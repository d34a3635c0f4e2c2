package org.demarche.packs;

/**
 * Where a city lies, for the map.
 *
 * @param id the thing's id within the pack, such as {@code place.port-city}
 * @param name the city
 * @param country name of the country or territory
 * @param isoCode ISO 3166-1 alpha-2 code
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record PackPlace(String id, String name, String country, String isoCode, double latitude, double longitude) {
    /** @throws IllegalArgumentException if the position is not on earth */
    public PackPlace {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    "position of " + id + " must be on earth, got " + latitude + ", " + longitude);
        }
    }
}
