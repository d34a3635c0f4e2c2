package org.demarche.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.ledger.StoredVersion;
import org.demarche.ledger.VersionCounts;

/**
 * A version of a list that is in the ledger now.
 *
 * @param version as the ledger has it, with whether it is in force
 * @param counts what became of its rows in this reading
 * @param causes how often something was rejected for which cause
 * @param newClaims claims that the ledger did not have
 * @param alreadyKnown whether nothing was added
 * @param notes sentences on what else there is to know: that it is older than another, replaces one of its day, or has no day
 */
public record LoadedList(
        StoredVersion version,
        VersionCounts counts,
        Map<String, Integer> causes,
        long newClaims,
        boolean alreadyKnown,
        List<String> notes) {
    /** Copies map and list. */
    public LoadedList {
        causes = Collections.unmodifiableMap(new LinkedHashMap<>(causes));
        notes = List.copyOf(notes);
    }
}
