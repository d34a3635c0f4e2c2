package org.demarche.lists;

import java.util.List;
import org.demarche.model.Claim;

/**
 * What became of one value of a list.
 *
 * @param entry local id of the entry that its row is about, or the number of the row where it is about none
 * @param field where it stands in its row: elements from the outside in, with slashes; {@code @} before an attribute; a column
 * @param text the value as the file has it; it may be a passport's number: see {@link #isSensitive}
 * @param kind what became of it
 * @param reason why it was dropped or rejected; empty otherwise
 * @param claims the claims that hold it; none unless {@code kind} is {@link Kind#CLAIMED}
 */
public record ValueFate(String entry, String field, String text, Kind kind, String reason, List<Claim> claims) {
    /** What can become of a value. */
    public enum Kind {
        /** It stands in claims of its entry. */
        CLAIMED,
        /** Its field is one of which nothing is made, for a reason. */
        DROPPED,
        /** Its row only repeats what an earlier row says, or holds nothing. */
        REPEATED,
        /** It, or its whole row, was rejected. */
        REJECTED,
        /** None of these: a mistake of the reader. */
        LOST
    }

    public ValueFate {
        claims = List.copyOf(claims);
    }

    /** Whether the value is a number of a paper or the like, which is not shown unless it is asked for. */
    public boolean isSensitive() {
        return claims.stream().anyMatch(claim -> claim.predicate().isSensitive());
    }
}
