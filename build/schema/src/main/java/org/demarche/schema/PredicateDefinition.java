package org.demarche.schema;

import java.util.List;

/**
 * What can be said of a thing.
 *
 * @param id name in claims, such as {@code holdsPost}
 * @param label words between subject and object
 * @param inverseId name of the reading the other way round
 * @param inverseLabel words of the reading the other way round
 * @param domain types that a subject may have
 * @param range types that an object may have, or for an attribute the one kind of value
 * @param family what a link is for in a network; {@code other} for an attribute
 * @param step whether a path may run over it; false for an attribute
 * @param sensitive whether it is kept out of pages unless asked for
 * @param limit how many there can be: {@code many}, {@code one}, {@code oneAtOnce} or {@code once}
 * @param ftm equivalent in FollowTheMoney
 * @param stix equivalent in STIX 2.1
 */
public record PredicateDefinition(
        String id,
        String label,
        String inverseId,
        String inverseLabel,
        List<String> domain,
        List<String> range,
        String family,
        boolean step,
        boolean sensitive,
        String limit,
        String ftm,
        String stix) {
    /** Copies the lists. */
    public PredicateDefinition {
        domain = List.copyOf(domain);
        range = List.copyOf(range);
    }
}
