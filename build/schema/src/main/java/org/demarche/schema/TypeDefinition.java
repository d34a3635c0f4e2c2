package org.demarche.schema;

import java.util.Optional;

/**
 * A kind of thing.
 *
 * @param id name in claims, such as {@code PublicBody}
 * @param label what a page calls one
 * @param parent the kind of which it is one too
 * @param hub whether no path runs through it
 * @param ftm schema of FollowTheMoney
 * @param stix object type of STIX 2.1
 * @param about what it is, in a sentence
 */
public record TypeDefinition(
        String id, String label, Optional<String> parent, boolean hub, String ftm, String stix, String about) {}
