package org.demarche.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.screen.Query;

/**
 * Whom a whitelist decision is about: the client's own id of the party, or its names and dates of birth. By name it is the same party only if all
 * names and all dates are the same, case and spaces aside, and no number is given: who brings another
 * name, date or number is looked at afresh.
 *
 * @param key as it stands in the screening log
 */
public record Party(String key) {
    private static final String BETWEEN = " | ";

    /** The party by the client's id. */
    public static Party ofClient(String id) {
        return new Party("id:" + id.strip());
    }

    /** The party by its names and dates of birth; empty if the query gives numbers too. */
    public static Optional<Party> of(Query query) {
        if (!query.identifiers().isEmpty()) {
            return Optional.empty();
        }
        String names =
                query.names().stream().map(Party::folded).sorted().distinct().collect(Collectors.joining(BETWEEN));
        String born = query.birthDates().stream().map(Object::toString).sorted().collect(Collectors.joining(BETWEEN));
        return Optional.of(new Party("name:" + names + (born.isEmpty() ? "" : "; born " + born)));
    }

    /** Every way to write the party that is asked about. */
    static List<String> keys(Query query, Optional<String> clientId) {
        List<String> keys = new ArrayList<>();
        clientId.map(Party::ofClient).map(Party::key).ifPresent(keys::add);
        of(query).map(Party::key).ifPresent(keys::add);
        return keys;
    }

    /** Compatibility forms and case aside (Unicode NFKC); marks stay, as they tell names apart in many scripts. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
