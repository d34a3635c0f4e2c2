package org.demarche.ledger;

import java.util.Optional;
import org.demarche.model.Claim;
import org.demarche.model.RecordId;

/**
 * Projection of a claim's entry.
 *
 * @param sequence number of the entry
 * @param subject the record the claim is about
 * @param object the record at the other end, if there is one
 * @param document number of the entry of the document it cites
 */
record ClaimRow(long sequence, String subject, Optional<String> object, long document) {
    static ClaimRow of(long sequence, Claim claim, long document) {
        return new ClaimRow(
                sequence, claim.subject().value(), claim.object().asRecord().map(RecordId::value), document);
    }
}
