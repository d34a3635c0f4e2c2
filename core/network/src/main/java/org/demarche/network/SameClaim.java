package org.demarche.network;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Claim;
import org.demarche.model.EntityId;
import org.demarche.model.QualifierKey;

/**
 * Says when two claims of different documents are one: the same of the same, in the same roles, for times that can be one.
 *
 * <p>That claims are about the same is an equivalence, {@link #key}. That they meet is none: a claim without a year meets that of 2014 and that of
 * 2016, which do not meet each other.
 */
final class SameClaim {
    /** Roles in which another one makes another deed. Place, sum and rank are told more or less exactly of one deed. */
    private static final Set<QualifierKey> TELLING =
            Set.of(QualifierKey.RECIPIENT, QualifierKey.ON_BEHALF_OF, QualifierKey.GOODS);

    private SameClaim() {}

    /** Equal for claims that say the same of the same, or that both say it is not so. */
    static List<Object> key(Evidence evidence) {
        return List.of(ends(evidence), evidence.affirms());
    }

    /** Equal for claims that say the same of the same, or that it is not so. */
    static List<Object> ends(Evidence evidence) {
        Claim claim = evidence.claim();
        Object other = evidence.object()
                .<Object>map(entity -> entity)
                .orElseGet(() -> Origins.key(claim.object().text()));
        return List.of(evidence.subject(), claim.predicate(), other);
    }

    /** Whether two claims of one key can be about one thing at one time. Symmetric. */
    static boolean meet(Evidence one, Evidence other) {
        return one.claim().period().overlap(other.claim().period()).isPossible() && sameRoles(one, other);
    }

    /** Whether no two others are named in one role. Words that name no thing are not compared, as they can differ and mean the same. */
    static boolean sameRoles(Evidence one, Evidence other) {
        return TELLING.stream().allMatch(role -> fit(one, other, role));
    }

    private static boolean fit(Evidence one, Evidence other, QualifierKey role) {
        Optional<EntityId> left = one.role(role);
        Optional<EntityId> right = other.role(role);
        return left.isEmpty() || right.isEmpty() || left.equals(right);
    }
}
