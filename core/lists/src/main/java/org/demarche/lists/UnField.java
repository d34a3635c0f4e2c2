package org.demarche.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.DocumentId;

/**
 * A field of an entry of the United Nations list.
 *
 * @param document the file
 * @param locator entry and field, such as {@code KPe.010/ENTITY_ALIAS[2]}
 * @param element the field
 */
record UnField(DocumentId document, String locator, XmlElement element) {
    /** Text of a part of the field. */
    Optional<String> value(String part) {
        return element.value(part);
    }

    /** The text of the field itself or, if it has parts, their texts in the order of the file, joined by comma and space. */
    Place place() {
        String quote = element.children().isEmpty() ? element.text() : String.join(", ", element.values());
        return new Place(document, locator, quote);
    }

    /** A part of the field. */
    Place place(String part) {
        return new Place(document, locator + "/" + part, element.value(part).orElse(""));
    }

    /** The texts under VALUE, each with its place. */
    List<Place> values() {
        List<Place> places = new ArrayList<>();
        int number = 0;
        for (XmlElement child : element.children()) {
            number++;
            if (!child.text().isEmpty()) {
                places.add(new Place(document, locator + "/" + child.name() + "[" + number + "]", child.text()));
            }
        }
        return places;
    }
}
