package org.demarche.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the making. Asserted, not negated, of unknown time and grade F6 until said otherwise; citation and origin must be given.
 * Not safe for use by several threads.
 */
public final class ClaimBuilder {
    private final RecordId subject;
    private final Predicate predicate;
    private final ClaimObject object;
    private Map<QualifierKey, ClaimObject> qualifiers = Map.of();
    private List<Speaker> attribution = List.of();
    private Period period = Period.UNKNOWN;
    private Modality modality = Modality.ASSERTED;
    private boolean negated;
    private Grade grade = Grade.ANY;
    private @Nullable Citation citation;
    private @Nullable Origin origin;

    ClaimBuilder(RecordId subject, Predicate predicate, ClaimObject object) {
        this.subject = subject;
        this.predicate = predicate;
        this.object = object;
    }

    /** When it held. */
    public ClaimBuilder during(Period value) {
        period = value;
        return this;
    }

    /** How far the source commits itself. */
    public ClaimBuilder modality(Modality value) {
        modality = value;
        return this;
    }

    /** The source says that it is not so. */
    public ClaimBuilder negated() {
        negated = true;
        return this;
    }

    /** Adds a role; a second value for the same role replaces the first. */
    public ClaimBuilder with(QualifierKey key, ClaimObject value) {
        if (qualifiers.isEmpty()) {
            qualifiers = new EnumMap<>(QualifierKey.class);
        }
        qualifiers.put(key, value);
        return this;
    }

    /** Adds a speaker behind those already named. */
    public ClaimBuilder saidBy(Speaker speaker) {
        if (attribution.isEmpty()) {
            attribution = new ArrayList<>();
        }
        attribution.add(speaker);
        return this;
    }

    /** Adds a speaker behind those already named. */
    public ClaimBuilder saidBy(String name) {
        return saidBy(Speaker.named(name));
    }

    /** How reliable the source and how credible the claim. */
    public ClaimBuilder graded(Grade value) {
        grade = value;
        return this;
    }

    /** Where it stands. */
    public ClaimBuilder cited(Citation value) {
        citation = value;
        return this;
    }

    /** What read it. */
    public ClaimBuilder origin(Origin value) {
        origin = value;
        return this;
    }

    /** The claim.
     * @throws IllegalStateException if citation or origin was not given */
    public Claim build() {
        if (citation == null || origin == null) {
            throw new IllegalStateException("a claim about " + subject + " needs a citation and an origin");
        }
        return new Claim(
                subject,
                predicate,
                object,
                qualifiers,
                period,
                modality,
                negated,
                attribution,
                grade,
                citation,
                origin);
    }
}
