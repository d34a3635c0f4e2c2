package org.demarche.screen;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A party described in the vocabulary of FollowTheMoney: a schema with properties, each a list of texts, cleaned and made a query.
 *
 * @param schema as asked
 * @param query the party asked for
 * @param properties what counts, cleaned: countries as codes in lower case, dates in EDTF
 * @param ignored properties that say nothing here, sorted
 * @param refused values that could not be read, as {@code property: value}
 */
public record PartyRecord(
        String schema, Query query, Map<String, List<String>> properties, Set<String> ignored, List<String> refused) {
    /** Copies the collections. */
    public PartyRecord {
        properties = Map.copyOf(properties);
        ignored = Set.copyOf(ignored);
        refused = List.copyOf(refused);
    }

    /**
     * The party that a schema and properties describe.
     *
     * @param schema a schema of FollowTheMoney that a party can be of, such as {@code Person} or {@code LegalEntity}, or a type of the claim schema
     * @param properties texts by the names of properties; unknown names are left aside and reported
     * @throws org.demarche.model.DemarcheException WRONG_USAGE if the schema is not known, there is neither a name nor a number, or a limit is passed
     */
    public static PartyRecord of(String schema, Map<String, List<String>> properties) {
        return new PartyReader(schema).read(new TreeMap<>(properties));
    }
}
