package org.demarche.measure;

import java.util.Map;
import org.demarche.names.NameKind;

/**
 * Another name of a listed party.
 *
 * @param sort of name
 * @param list part of the list, as it calls it
 * @param reference number of the party
 * @param kind what the names name
 * @param primary name of the party that the list puts first
 * @param other the other name
 */
record Alias(String sort, String list, String reference, NameKind kind, String primary, String other) {
    static Alias of(String sort, Map<String, String> row, String primary, String other) {
        return new Alias(
                sort,
                row.getOrDefault("list", ""),
                row.getOrDefault("un_ref", ""),
                SchemaKinds.of(row.getOrDefault("schema", "")),
                row.getOrDefault(primary, ""),
                row.getOrDefault(other, ""));
    }
}
