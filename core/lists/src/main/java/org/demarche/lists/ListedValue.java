package org.demarche.lists;

import java.util.Comparator;
import org.demarche.model.Claim;

/**
 * One thing that a version of a list says of an entry.
 *
 * @param claim what it says, with the words of the file
 * @param text the value for a person: of another record its name, of anything else its text
 */
public record ListedValue(Claim claim, String text) {
    /** By field, value and all else that is said, so that equal contents come in one order whatever the order of the file. */
    static final Comparator<ListedValue> ORDER = Comparator.comparing(
                    (ListedValue value) -> value.claim().predicate().id())
            .thenComparing(ListedValue::text)
            .thenComparing(value -> value.claim().qualifiers().toString())
            .thenComparing(value -> value.claim().period().toString())
            .thenComparing(value -> value.claim().grade().toString())
            .thenComparing(value -> value.claim().modality().id())
            .thenComparing(value -> value.claim().citation().locator());
}
