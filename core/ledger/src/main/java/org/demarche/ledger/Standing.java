package org.demarche.ledger;

import java.util.Set;
import org.demarche.model.DocumentId;

/** Which documents and claims count at a moment, on a day. Immutable. */
final class Standing {
    private final Set<String> superseded;
    private final Reviews reviews;

    /** @param superseded ids of the documents that do not count */
    Standing(Set<String> superseded, Reviews reviews) {
        this.superseded = Set.copyOf(superseded);
        this.reviews = reviews;
    }

    boolean inForce(DocumentId document) {
        return !superseded.contains(document.sha256());
    }

    boolean current(RecordedClaim recorded) {
        return recorded.review().counts() && inForce(recorded.claim().citation().document());
    }

    Reviews reviews() {
        return reviews;
    }
}
