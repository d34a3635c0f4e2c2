package org.demarche.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Claim;
import org.demarche.model.ClaimId;
import org.demarche.model.ClaimObject;
import org.demarche.model.EntityId;
import org.demarche.model.Modality;
import org.demarche.model.Overlap;
import org.demarche.model.QualifierKey;
import org.demarche.model.SourceDocument;
import org.demarche.model.Speaker;

/**
 * A claim placed in the network: what it is about, and who stands behind it.
 *
 * @param id the claim's id
 * @param claim the claim
 * @param recordedAt when the ledger learnt it
 * @param document what it was read from
 * @param subject the entity it is about
 * @param object the entity at its other end, if that is one
 * @param origin the outermost one who says it, as the source calls them: equal for claims that go back to the same
 * @param ownAct whether the outermost one speaks of what is its own to say: its own act, or a mission it hosts
 * @param digest whether it is a digest's own sentence: a report by the publisher of a pack, which restates what others said and confirms nothing
 * @param publication the publication that it rests on, if that is not the document
 */
public record Evidence(
        ClaimId id,
        Claim claim,
        Instant recordedAt,
        SourceDocument document,
        EntityId subject,
        Optional<EntityId> object,
        String origin,
        boolean ownAct,
        boolean digest,
        Optional<SourceNote> publication) {

    /** Who says it, the one nearest to the document first; the document's publisher if it speaks for itself. */
    public List<String> speakers() {
        return claim.attribution().isEmpty()
                ? List.of(document.publisher())
                : claim.attribution().stream().map(Speaker::name).toList();
    }

    /** The publication it rests on, as a footnote: the document itself, unless that names another. */
    public SourceNote source() {
        return publication.orElseGet(() -> new SourceNote(
                id,
                document.title(),
                document.publisher(),
                document.published(),
                pinpoint(claim),
                document.address(),
                claim.citation().quote(),
                claim.grade()));
    }

    static String pinpoint(Claim claim) {
        return claim.qualifier(QualifierKey.PINPOINT)
                .map(ClaimObject::text)
                .orElse(claim.citation().locator());
    }

    /** Whether it says that something is so, however guardedly; what is denied or negated says that it is not. */
    public boolean affirms() {
        return !claim.negated() && claim.modality() != Modality.DENIED;
    }

    /** Whether it says that something is not so; a denial of what is negated does not. */
    public boolean denies() {
        return claim.negated() != (claim.modality() == Modality.DENIED);
    }

    /** Whether what it says holds on a day. */
    public Overlap holdsOn(LocalDate day) {
        return claim.period().holdsOn(day);
    }

    /** Claims of one id are one. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence evidence && evidence.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
