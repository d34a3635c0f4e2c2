package org.demarche.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One source's statement: evidence, not a fact.
 *
 * <p>Equal claims have equal {@link #id ids}, and the id leaves out what may be judged anew without the source having said anything
 * else: the grade, and the reader's version and score.
 *
 * @param subject the record the claim is about
 * @param predicate what is said of it
 * @param object the other end
 * @param qualifiers further roles, such as the recipient of what was supplied; in the order of {@link QualifierKey}
 * @param period when it held, {@link Period#UNKNOWN} if the source does not say
 * @param modality how far the source commits itself
 * @param negated whether the source says that it is not so
 * @param attribution who says it, the one nearest to the document first; empty if the document speaks for itself
 * @param grade how reliable the source and how credible the claim
 * @param citation where it stands, with the words
 * @param origin what read it
 */
public record Claim(
        RecordId subject,
        Predicate predicate,
        ClaimObject object,
        Map<QualifierKey, ClaimObject> qualifiers,
        Period period,
        Modality modality,
        boolean negated,
        List<Speaker> attribution,
        Grade grade,
        Citation citation,
        Origin origin) {

    /** Most speakers in a chain that are kept. */
    public static final int LONGEST_ATTRIBUTION = 8;

    /** @throws IllegalArgumentException if a relation has no record at its object end and no words, or the chain of speakers is too long */
    public Claim {
        qualifiers = qualifiers.size() < 2 ? Map.copyOf(qualifiers) : ordered(qualifiers);
        attribution = List.copyOf(attribution);
        if (attribution.size() > LONGEST_ATTRIBUTION) {
            throw new IllegalArgumentException("a claim keeps at most " + LONGEST_ATTRIBUTION + " speakers, got "
                    + attribution.size() + " at " + citation.locator());
        }
    }

    /** A map of one kind for claims of several qualifiers; most claims have none, and a table for all keys would be half of their memory. */
    private static Map<QualifierKey, ClaimObject> ordered(Map<QualifierKey, ClaimObject> qualifiers) {
        EnumMap<QualifierKey, ClaimObject> ordered = new EnumMap<>(QualifierKey.class);
        ordered.putAll(qualifiers);
        return Collections.unmodifiableMap(ordered);
    }

    /** Starts a claim about a record. */
    public static ClaimBuilder about(RecordId subject, Predicate predicate, ClaimObject object) {
        return new ClaimBuilder(subject, predicate, object);
    }

    /** The hash of content and citation. O(length of the claim), computed at each call. */
    public ClaimId id() {
        List<String> parts = new ArrayList<>(List.of(
                subject.value(),
                predicate.id(),
                object.canonical(),
                period.toString(),
                modality.id(),
                negated ? "negated" : "affirmed",
                citation.document().sha256(),
                citation.locator(),
                citation.quote()));
        qualifiers.forEach((key, value) -> {
            parts.add(key.id());
            parts.add(value.canonical());
        });
        attribution.forEach(speaker -> parts.add("said by " + speaker.name()));
        return new ClaimId(Hashing.sha256(parts));
    }

    /** The value of a qualifier. */
    public Optional<ClaimObject> qualifier(QualifierKey key) {
        return Optional.ofNullable(qualifiers.get(key));
    }

    /** Whether the claim can link two things: a relation between two records, not negated, and of a modality that links. */
    public boolean links() {
        return predicate.kind() == Predicate.Kind.RELATION
                && object.asRecord().isPresent()
                && !negated
                && modality.links();
    }

    /** The same claim with another grade; its id stays. */
    public Claim withGrade(Grade other) {
        return new Claim(
                subject,
                predicate,
                object,
                qualifiers,
                period,
                modality,
                negated,
                attribution,
                other,
                citation,
                origin);
    }
}
