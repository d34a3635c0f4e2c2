package org.demarche.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Claim;
import org.demarche.model.ClaimId;
import org.demarche.model.ClaimObject;
import org.demarche.model.EntityId;
import org.demarche.model.Modality;
import org.demarche.model.Overlap;
import org.demarche.model.Period;
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
 * @param roles the entities that have further roles in it
 * @param origin whom it goes back to: equal for claims that are not independent of each other. The outermost one who says it, as the source calls
 *     them, or, where claims repeat each other, whom these go back to
 * @param repetition why it adds no origin to another claim that says the same, if it does not
 * @param oppositions the claims that cannot be true together with it, by id; each of them names this one
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
        Map<QualifierKey, EntityId> roles,
        String origin,
        Optional<Repetition> repetition,
        List<Opposition> oppositions,
        boolean ownAct,
        boolean digest,
        Optional<SourceNote> publication) {

    /** Copies the collections. */
    public Evidence {
        roles = Map.copyOf(roles);
        oppositions = List.copyOf(oppositions);
    }

    /** The entity that has a role. */
    public Optional<EntityId> role(QualifierKey role) {
        return Optional.ofNullable(roles.get(role));
    }

    /** The same claim, known to go back to somebody. */
    Evidence goingBackTo(String whom, Optional<Repetition> repeats) {
        return new Evidence(
                id,
                claim,
                recordedAt,
                document,
                subject,
                object,
                roles,
                whom,
                repeats,
                oppositions,
                ownAct,
                digest,
                publication);
    }

    /** The same claim, known to be contradicted. */
    Evidence opposed(List<Opposition> by) {
        return new Evidence(
                id,
                claim,
                recordedAt,
                document,
                subject,
                object,
                roles,
                origin,
                repetition,
                by,
                ownAct,
                digest,
                publication);
    }

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

    /** When the publication came out that it rests on. */
    Period published() {
        return publication.map(SourceNote::date).orElseGet(document::published);
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
