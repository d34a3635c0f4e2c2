package org.demarche.lists;

import java.util.function.Function;
import org.demarche.model.EntityType;
import org.demarche.model.Predicate;

/** Tells the family name and the given name of a person in a name as OFAC writes it: {@code VELDT, Mara}. */
final class OfacName {
    private OfacName() {}

    /** Claims both parts of the name of a person that has a comma; of another name nothing.
     * @param place where a part stands */
    static void parts(String name, EntryWriter writer, Function<Part, Place> place) {
        int comma = name.indexOf(',');
        if (writer.type() == EntityType.PERSON && comma > 0) {
            part(
                    Predicate.FAMILY_NAME,
                    new Part("family", name.substring(0, comma).strip()),
                    writer,
                    place);
            part(
                    Predicate.GIVEN_NAME,
                    new Part("given", name.substring(comma + 1).strip()),
                    writer,
                    place);
        }
    }

    private static void part(Predicate predicate, Part part, EntryWriter writer, Function<Part, Place> place) {
        if (!part.words().isEmpty()) {
            writer.text(predicate, place.apply(part), part.words());
        }
    }

    /**
     * A part of a name.
     *
     * @param kind family or given
     * @param words the part
     */
    record Part(String kind, String words) {}
}
