package org.demarche.report;

import java.util.List;
import java.util.Optional;

/**
 * A mission with its status on the day.
 *
 * @param id of the entity
 * @param caption what it is called
 * @param sender English name of the state that sends it
 * @param kind embassy, consulate, tradeOffice, representativeOffice, permanentMission or mission
 * @param city where it is
 * @param country English name of the host
 * @param countryCode ISO 3166-1 alpha-2
 * @param latitude of the city, degrees north
 * @param longitude of the city, degrees east
 * @param status open, closed, announced, disputed or unknown
 * @param statusSince since when, EDTF
 * @param grade the best among the claims behind the status
 * @param origins independent origins behind the status
 * @param coverage who serves the host when it is closed; several mean that sources differ
 */
public record MissionPoint(
        String id,
        String caption,
        Optional<String> sender,
        String kind,
        Optional<String> city,
        String country,
        String countryCode,
        Optional<Double> latitude,
        Optional<Double> longitude,
        String status,
        Optional<String> statusSince,
        Optional<String> grade,
        int origins,
        List<Coverage> coverage) {
    /** Copies the list. */
    public MissionPoint {
        coverage = List.copyOf(coverage);
    }
}
