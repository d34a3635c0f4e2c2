package org.demarche.screen;

import java.util.List;
import java.util.Map;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/** Queries from the columns of a table, in the vocabulary of FollowTheMoney; a value that cannot be read is refused, not left aside. */
final class PropertyQuery {
    /** Each property that a query can use, by its name in small letters. */
    static final Map<String, String> NAMES = PartyReader.PROPERTIES;

    private static final String ANYTHING = "Thing";

    private PropertyQuery() {}

    /** @throws DemarcheException WRONG_USAGE if a value cannot be read */
    static Query of(String schema, Map<String, List<String>> properties) {
        PartyRecord party = PartyRecord.of(schema.isEmpty() ? ANYTHING : schema, properties);
        party.refused().stream()
                .filter(value -> value.startsWith(PartyReader.BIRTH))
                .findFirst()
                .ifPresent(value -> {
                    throw new DemarcheException(
                            ErrorCode.WRONG_USAGE,
                            "expected a birthDate such as 1960-05-02 or 1960, found \""
                                    + value.substring(PartyReader.BIRTH.length() + 2)
                                    + "\": leave it empty if it is not known");
                });
        return party.query();
    }
}
