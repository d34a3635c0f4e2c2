package org.demarche.report;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.screen.Query;

/**
 * All of a question that can change its answer, as the screening log keeps it.
 *
 * @param query the party
 * @param party the client's id of it
 * @param most hits
 * @param minimum least score
 * @param on the day asked about
 * @param known the last day whose knowledge counts; empty for all that was known
 * @param today the day on which it was asked, by which whitelist decisions expire
 * @param whitelist number of the last whitelist decision that counted
 */
record ScreeningQuestion(
        Query query,
        Optional<String> party,
        int most,
        double minimum,
        LocalDate on,
        Optional<LocalDate> known,
        LocalDate today,
        long whitelist) {}
