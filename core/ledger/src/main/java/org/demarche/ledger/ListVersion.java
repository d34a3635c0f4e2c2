package org.demarche.ledger;

/**
 * The version of a list that was in force when something was asked.
 *
 * @param source short name of the list, or its title if it has none
 * @param published when it was published, in EDTF; empty text if its file does not say
 * @param sha256 hash of its bytes, which is the id of the document in the ledger
 */
public record ListVersion(String source, String published, String sha256) {}
