package org.demarche.lists;

import org.demarche.model.Citation;
import org.demarche.model.DocumentId;

/**
 * Where a value stands.
 *
 * @param document the file
 * @param locator entry and field
 * @param quote the words of the file
 */
record Place(DocumentId document, String locator, String quote) {
    /** The citation of it.
     * @throws IllegalArgumentException if the quote is blank or too long */
    Citation citation() {
        return new Citation.ListRow(document, locator, quote);
    }

    /** The same place with a longer locator and other words. */
    Place within(String suffix, String words) {
        return new Place(document, locator + suffix, words);
    }
}
