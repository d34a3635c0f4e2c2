package org.demarche.ledger;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.DocumentId;
import org.demarche.model.SourceDocument;

/** Which documents and claims count at a moment, on a day. Immutable. */
final class Standing {
    private final Set<String> superseded;
    private final Set<Long> supersededEntries;
    private final Reviews reviews;

    /**
     * What counts.
     *
     * @param superseded ids of the documents that do not count
     * @param documents all, with the numbers of their entries
     */
    Standing(Set<String> superseded, List<Recorded<SourceDocument>> documents, Reviews reviews) {
        this.superseded = Set.copyOf(superseded);
        this.supersededEntries = documents.stream()
                .filter(each -> superseded.contains(each.value().id().sha256()))
                .map(Recorded::sequence)
                .collect(Collectors.toUnmodifiableSet());
        this.reviews = reviews;
    }

    boolean inForce(DocumentId document) {
        return !superseded.contains(document.sha256());
    }

    /** Whether the document of an entry's number counts. */
    boolean inForce(long document) {
        return !supersededEntries.contains(document);
    }

    boolean current(RecordedClaim recorded) {
        return recorded.review().counts() && inForce(recorded.claim().citation().document());
    }

    Reviews reviews() {
        return reviews;
    }
}
