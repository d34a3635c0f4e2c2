package org.demarche.report;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.screen.Filter;
import org.demarche.screen.Query;
import org.demarche.screen.Search;

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
 * @param filter which entities may be hits; empty if all may, so that a question without one is the text it was before there were filters
 */
record ScreeningQuestion(
        Query query,
        Optional<String> party,
        int most,
        double minimum,
        LocalDate on,
        Optional<LocalDate> known,
        LocalDate today,
        long whitelist,
        Optional<Filter> filter) {
    /** How hits are chosen, and how many. */
    Search search(int hits) {
        return new Search(hits, minimum, filter.orElse(Filter.NONE));
    }
}
