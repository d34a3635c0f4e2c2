package org.demarche.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.EntityType;
import org.demarche.model.Modality;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.model.Span;

/**
 * What a text says, before it has record ids and a document.
 *
 * @param subject what the claim is about
 * @param subjectType what kind of thing the subject is, guessed from its head noun if it is only words
 * @param predicate what is said of it
 * @param object the other end
 * @param qualifiers further roles
 * @param period when it held, {@link Period#UNKNOWN} if the text does not say
 * @param modality how far the text commits itself
 * @param negated whether the text says that it is not so
 * @param attribution who says it, the one nearest to the document first
 * @param span where the words stand that say it, within one sentence
 * @param quote those words
 * @param score how sure the reader is that the text says so, in (0, 1]
 * @param pattern what read it: {@code patterns:}, file and position of a pattern, or the name of another reader
 * @param fromNoun whether a noun says it, "the closure of", not a clause
 * @param grounds what the reading rests on, beside the ends
 */
public record ExtractedClaim(
        End subject,
        EntityType subjectType,
        Predicate predicate,
        End object,
        Map<QualifierKey, End> qualifiers,
        Period period,
        Modality modality,
        boolean negated,
        List<End> attribution,
        Span span,
        String quote,
        double score,
        String pattern,
        boolean fromNoun,
        Grounds grounds) {
    /** Copies the collections. */
    public ExtractedClaim {
        qualifiers = Map.copyOf(qualifiers);
        attribution = List.copyOf(attribution);
    }

    /** Every end: subject, object, qualifiers, speakers. */
    List<End> ends() {
        List<End> all = new ArrayList<>(List.of(subject, object));
        all.addAll(qualifiers.values());
        all.addAll(attribution);
        return all;
    }

    /** The same claim, with other numbers for the things it speaks of. */
    ExtractedClaim with(Map<Integer, Integer> numbers) {
        Map<QualifierKey, End> roles = new EnumMap<>(QualifierKey.class);
        qualifiers.forEach((key, end) -> roles.put(key, end.with(numbers)));
        return new ExtractedClaim(
                subject.with(numbers),
                subjectType,
                predicate,
                object.with(numbers),
                roles,
                period,
                modality,
                negated,
                attribution.stream().map(end -> end.with(numbers)).toList(),
                span,
                quote,
                score,
                pattern,
                fromNoun,
                grounds);
    }

    /** The same claim in another modality. */
    ExtractedClaim with(Modality other) {
        return new ExtractedClaim(
                subject,
                subjectType,
                predicate,
                object,
                qualifiers,
                period,
                other,
                negated,
                attribution,
                span,
                quote,
                score,
                pattern,
                fromNoun,
                grounds);
    }
}
