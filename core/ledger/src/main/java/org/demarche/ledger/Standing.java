package org.demarche.ledger;

import java.util.List;
import java.util.Set;
import org.demarche.model.DocumentId;
import org.demarche.model.SourceDocument;

/** Which documents and claims count at a moment. Immutable. */
final class Standing {
    private final Set<String> superseded;
    private final Reviews reviews;

    Standing(List<Recorded<SourceDocument>> documents, Reviews reviews) {
        this.superseded = Versions.superseded(documents);
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
