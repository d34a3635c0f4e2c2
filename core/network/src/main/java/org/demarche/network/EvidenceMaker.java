package org.demarche.network;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.demarche.model.Claim;
import org.demarche.model.ClaimObject;
import org.demarche.model.EntityId;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.model.RecordId;
import org.demarche.model.SourceDocument;
import org.demarche.model.Speaker;

/** Makes evidence of claims: finds out whom they go back to and which publication they rest on. */
final class EvidenceMaker {
    private final Origins origins;
    private final OwnActs ownActs;
    private final Set<String> digesters;
    private final Map<RecordId, EntityId> entityOf;
    private final Map<RecordId, String> addresses = new HashMap<>();
    private final Function<RecordId, Optional<String>> captions;

    EvidenceMaker(
            Origins origins,
            OwnActs ownActs,
            Set<String> digesters,
            Map<RecordId, EntityId> entityOf,
            Collection<KnownClaim> claims,
            Function<RecordId, Optional<String>> captions) {
        this.origins = origins;
        this.ownActs = ownActs;
        this.digesters = Set.copyOf(digesters);
        this.entityOf = entityOf;
        this.captions = captions;
        for (KnownClaim known : claims) {
            if (known.claim().predicate() == Predicate.SOURCE_URL) {
                addresses.put(known.claim().subject(), known.claim().object().text());
            }
        }
    }

    Evidence make(KnownClaim known, EntityId subject, SourceDocument document) {
        Claim claim = known.claim();
        Optional<EntityId> object = claim.object().asRecord().map(entityOf::get);
        String origin = origins.origin(claim, document);
        return new Evidence(
                known.id(),
                claim,
                known.recordedAt(),
                document,
                subject,
                object,
                roles(claim),
                origin,
                Optional.empty(),
                List.of(),
                ownActs.ownAct(claim, subject, object, origin),
                document.kind() == SourceDocument.Kind.REPORT
                        && origin.equals(document.publisher())
                        && digesters.contains(origin),
                publication(known, document));
    }

    private Map<QualifierKey, EntityId> roles(Claim claim) {
        if (claim.qualifiers().isEmpty()) {
            return Map.of();
        }
        Map<QualifierKey, EntityId> roles = new EnumMap<>(QualifierKey.class);
        claim.qualifiers()
                .forEach((key, value) ->
                        value.asRecord().map(entityOf::get).ifPresent(entity -> roles.put(key, entity)));
        return roles;
    }

    /** The publication that the first speaker's record describes, if a pack names one. */
    private Optional<SourceNote> publication(KnownClaim known, SourceDocument document) {
        if (document.kind() != SourceDocument.Kind.PACK) {
            return Optional.empty();
        }
        Claim claim = known.claim();
        Optional<Speaker> first = claim.attribution().stream().findFirst();
        return first.flatMap(Speaker::record)
                .map(described -> new SourceNote(
                        known.id(),
                        captions.apply(described).orElse(document.title()),
                        first.map(Speaker::name).orElse(document.publisher()),
                        time(claim),
                        Evidence.pinpoint(claim),
                        Optional.ofNullable(addresses.get(described)),
                        claim.citation().quote(),
                        claim.grade()));
    }

    private static Period time(Claim claim) {
        return claim.qualifier(QualifierKey.SOURCE_TIME)
                .map(ClaimObject::text)
                .flatMap(Period::tryParse)
                .orElse(Period.UNKNOWN);
    }
}
