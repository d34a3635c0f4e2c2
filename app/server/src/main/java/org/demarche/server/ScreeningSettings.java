package org.demarche.server;

import java.util.Map;
import java.util.Optional;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/**
 * What an operator may set of the screening API.
 *
 * @param mostQueries most queries of one batch, 1 to {@value #HIGHEST}
 * @param updateToken what a request to read the ledger anew must bring; if absent, all are refused
 */
public record ScreeningSettings(int mostQueries, Optional<String> updateToken) {
    private static final int USUAL = 100;
    private static final int HIGHEST = 10_000;
    private static final String BATCH = "YENTE_MAX_BATCH";
    private static final String TOKEN = "YENTE_UPDATE_TOKEN";

    /** As yente has it: 100 queries, and no update by request. */
    public static final ScreeningSettings STANDARD = new ScreeningSettings(USUAL, Optional.empty());

    /** @throws DemarcheException WRONG_USAGE if the number is out of range */
    public ScreeningSettings {
        if (mostQueries < 1 || mostQueries > HIGHEST) {
            throw refused(Integer.toString(mostQueries));
        }
    }

    /**
     * The settings that environment variables give, by the names that yente has for them: {@value #BATCH} and {@value #TOKEN}.
     *
     * @throws DemarcheException WRONG_USAGE if a value is out of range
     */
    public static ScreeningSettings of(Map<String, String> environment) {
        String queries = environment.getOrDefault(BATCH, Integer.toString(USUAL));
        if (!queries.matches("\\d{1,9}")) {
            throw refused(queries);
        }
        return new ScreeningSettings(
                Integer.parseInt(queries),
                Optional.ofNullable(environment.get(TOKEN)).filter(token -> !token.isBlank()));
    }

    private static DemarcheException refused(String found) {
        return new DemarcheException(
                ErrorCode.WRONG_USAGE,
                "expected a number of queries from 1 to " + HIGHEST + " in " + BATCH + ", found \""
                        + Texts.shortened(found) + "\": correct it");
    }

    /** Leaves the token out. */
    @Override
    public String toString() {
        return "ScreeningSettings[mostQueries=" + mostQueries + "]";
    }
}
