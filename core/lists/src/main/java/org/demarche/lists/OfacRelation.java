package org.demarche.lists;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.ClaimObject;
import org.demarche.model.EntityType;
import org.demarche.model.Predicate;
import org.demarche.model.RecordId;

/** What OFAC's words for a relationship between two parties mean. Words that no predicate says as much as, and no more than, are a link with these words as role. */
final class OfacRelation {
    private static final Map<String, Predicate> BY_WORDS = Map.of(
            "Owned or Controlled By", Predicate.OWNED_OR_CONTROLLED_BY,
            "Acting for or on behalf of", Predicate.ACTS_FOR,
            "Family member of", Predicate.FAMILY_OF,
            "Associate Of", Predicate.ASSOCIATE_OF,
            "Providing support to", Predicate.SUPPORTED);

    private OfacRelation() {}

    /**
     * Claims that the entry is so related to another.
     *
     * @param other record and kind of the other, if it is an entry of the file
     * @param name what the list calls the other
     */
    static void write(
            String words,
            Optional<RecordId> other,
            Optional<EntityType> kind,
            String name,
            Place place,
            EntryWriter writer) {
        Predicate known = BY_WORDS.getOrDefault(words, Predicate.LINKED_TO);
        boolean fits = writer.fits(known) && kind.map(known::acceptsObject).orElse(true);
        ClaimObject object = other.map(ClaimObject::record).orElseGet(() -> ClaimObject.text(name));
        writer.link(fits ? known : Predicate.LINKED_TO, place, object, words);
    }

    /** The words that have a predicate of their own. */
    static Set<String> known() {
        return BY_WORDS.keySet();
    }
}
