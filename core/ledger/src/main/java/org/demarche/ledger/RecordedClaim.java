package org.demarche.ledger;

import java.time.Instant;
import org.demarche.model.Claim;
import org.demarche.model.ClaimId;

/**
 * A claim with the moment at which the ledger learnt it and what people decided about it since.
 *
 * @param id the claim's id, not computed anew
 * @param sequence number of its entry, from 1
 * @param recordedAt when it was appended (transaction time)
 * @param claim the claim, with the grade of the last review that graded it
 * @param review what the last review decided
 */
public record RecordedClaim(ClaimId id, long sequence, Instant recordedAt, Claim claim, ReviewState review) {}
