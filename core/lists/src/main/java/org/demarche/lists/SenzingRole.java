package org.demarche.lists;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.EntityType;
import org.demarche.model.Predicate;

/**
 * A role of a relationship whose words leave no doubt which way it goes. All others are links in the file's own words.
 *
 * @param predicate what it is
 * @param reversed whether the party that is pointed to is the subject
 */
record SenzingRole(Predicate predicate, boolean reversed) {
    private static final Map<String, SenzingRole> ROLES = Map.ofEntries(
            Map.entry("OWNED BY", new SenzingRole(Predicate.OWNED_OR_CONTROLLED_BY, false)),
            Map.entry("CONTROLLED BY", new SenzingRole(Predicate.OWNED_OR_CONTROLLED_BY, false)),
            Map.entry("OWNER OF", new SenzingRole(Predicate.OWNED_OR_CONTROLLED_BY, true)),
            Map.entry("OWNS", new SenzingRole(Predicate.OWNED_OR_CONTROLLED_BY, true)),
            Map.entry("PARENT COMPANY OF", new SenzingRole(Predicate.PARENT_OF, false)),
            Map.entry("SUBSIDIARY OF", new SenzingRole(Predicate.PARENT_OF, true)),
            Map.entry("DIRECTOR OF", new SenzingRole(Predicate.DIRECTOR_OF, false)),
            Map.entry("MEMBER OF", new SenzingRole(Predicate.MEMBER_OF, false)),
            Map.entry("EMPLOYED BY", new SenzingRole(Predicate.EMPLOYED, true)),
            Map.entry("EMPLOYER OF", new SenzingRole(Predicate.EMPLOYED, false)),
            Map.entry("SPOUSE", new SenzingRole(Predicate.FAMILY_OF, false)),
            Map.entry("SPOUSE OF", new SenzingRole(Predicate.FAMILY_OF, false)),
            Map.entry("SIBLING OF", new SenzingRole(Predicate.FAMILY_OF, false)),
            Map.entry("CHILD OF", new SenzingRole(Predicate.FAMILY_OF, false)),
            Map.entry("RELATIVE OF", new SenzingRole(Predicate.FAMILY_OF, false)),
            Map.entry("FAMILY", new SenzingRole(Predicate.FAMILY_OF, false)),
            Map.entry("ASSOCIATE OF", new SenzingRole(Predicate.ASSOCIATE_OF, false)),
            Map.entry("ASSOCIATE", new SenzingRole(Predicate.ASSOCIATE_OF, false)));

    /** The role that words mean, whatever their case and with spaces, hyphens or underscores between them. */
    static Optional<SenzingRole> of(String words) {
        String key = words.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        return Optional.ofNullable(ROLES.get(key));
    }

    /** Whether the schema lets a party point to another in this role. */
    boolean fits(EntityType from, EntityType to) {
        return reversed
                ? predicate.acceptsSubject(to) && predicate.acceptsObject(from)
                : predicate.acceptsSubject(from) && predicate.acceptsObject(to);
    }
}
