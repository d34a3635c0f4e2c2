package org.demarche.lists;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.demarche.model.Citation;
import org.demarche.model.DocumentId;

/** Where the fields of one entry stand: each by its name and its number among those of that name. Not safe for use by several threads. */
final class NumberedPlaces {
    private final DocumentId document;
    private final String entry;
    private final Map<String, Integer> seen = new HashMap<>();

    NumberedPlaces(DocumentId document, String entry) {
        this.document = document;
        this.entry = entry;
    }

    /** The place of the next field of that name; its words are the values as they stand, joined by comma and space, the end cut off where they are too long. */
    Place next(String field, Collection<String> values) {
        String quote = String.join(", ", values);
        int end = Math.min(quote.length(), Citation.LONGEST_QUOTE);
        return numbered(field, quote.substring(0, end).strip());
    }

    /** The place of the next element of its name, with all its words: what is longer than a quotation is for {@link EntryWriter#text} to cut into pieces. */
    Place whole(XmlElement element) {
        return numbered(element.name(), element.text());
    }

    private Place numbered(String field, String words) {
        int number = seen.merge(field, 1, Integer::sum);
        return new Place(document, entry + "/" + field + "[" + number + "]", words);
    }

    /** A field that the entry has once. */
    Place only(String field, String value) {
        return new Place(document, entry + "/" + field, value);
    }
}
