package org.demarche.report;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.network.Entity;
import org.demarche.network.Lookup;

/** What an id or a name that was asked for means. */
final class Meant {
    private static final int CANDIDATES_NAMED = 5;

    private Meant() {}

    /** The entity that was meant.
     * @throws DemarcheException NOT_FOUND or AMBIGUOUS, with those that come nearest */
    static Entity entity(Lookup lookup) {
        return entity(lookup, List::of);
    }

    /** The same.
     * @param former sentences on those of that name or id who are no longer on a list; asked for where nothing is found */
    static Entity entity(Lookup lookup, Supplier<List<String>> former) {
        if (lookup instanceof Lookup.Found found) {
            return found.entity();
        }
        String near = lookup.others().stream()
                .limit(CANDIDATES_NAMED)
                .map(candidate ->
                        candidate.entity().caption() + " (" + candidate.entity().id() + ")")
                .collect(Collectors.joining("; "));
        if (lookup instanceof Lookup.Ambiguous) {
            throw new DemarcheException(
                    ErrorCode.AMBIGUOUS,
                    "expected a name of one entity, found several for \"" + lookup.asked() + "\": " + near
                            + ": ask by the id in brackets");
        }
        String gone = String.join(" ", former.get());
        throw new DemarcheException(
                ErrorCode.NOT_FOUND,
                "expected an id or a name, found nothing for \"" + lookup.asked() + "\": "
                        + (gone.isEmpty() ? "" : gone + " Else ")
                        + (near.isEmpty() ? "search for a part of it" : "nearest are " + near));
    }
}
