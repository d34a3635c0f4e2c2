package org.demarche.network;

import java.time.Instant;
import org.demarche.model.Claim;
import org.demarche.model.ClaimId;

/**
 * A claim that answers questions, with the moment since when it is known.
 *
 * @param id the claim's id
 * @param recordedAt when the ledger learnt it
 * @param claim the claim, with the grade that is in force
 */
public record KnownClaim(ClaimId id, Instant recordedAt, Claim claim) {
    /** The claim with its own id. */
    public static KnownClaim of(Claim claim, Instant recordedAt) {
        return new KnownClaim(claim.id(), recordedAt, claim);
    }
}
