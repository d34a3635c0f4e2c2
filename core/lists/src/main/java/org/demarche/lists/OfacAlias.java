package org.demarche.lists;

import java.util.Locale;
import java.util.Optional;
import org.demarche.model.Grade;
import org.demarche.model.Predicate;

/**
 * What a further name of an OFAC list is.
 *
 * @param predicate what is claimed
 * @param grade how far the list stands behind it
 * @param role what the name is used as, if that is more than an alias
 */
record OfacAlias(Predicate predicate, Grade grade, Optional<String> role) {
    /** The kind of name by OFAC's word for it, {@code a.k.a.}, {@code f.k.a.} or {@code n.k.a.}, in whatever case and with or without stops. */
    static OfacAlias of(String word, boolean weak) {
        Grade grade = weak ? EntryWriter.WEAK : EntryWriter.OFFICIAL;
        return switch (word.toLowerCase(Locale.ROOT).replace(".", "")) {
            case "fka" -> new OfacAlias(Predicate.FORMER_NAME, grade, Optional.empty());
            case "nka" -> new OfacAlias(Predicate.ALIAS, grade, Optional.of("now known as"));
            default -> new OfacAlias(weak ? Predicate.WEAK_ALIAS : Predicate.ALIAS, grade, Optional.empty());
        };
    }

    void write(String name, Place place, EntryWriter writer) {
        writer.text(predicate, place, name, grade, role);
    }
}
