package org.demarche.lists;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * What was made of texts lately, such as the period of a date that thousands of rows have: in bounded memory, a text pushes out another of its place. Nothing
 * but speed depends on what is found. Safe for several threads.
 */
final class Memo<V> {
    private static final int PLACES = 1 << 12;

    private final Function<String, V> maker;
    private final AtomicReferenceArray<Made<V>> table = new AtomicReferenceArray<>(PLACES);

    private record Made<V>(String text, V value) {}

    /** @param maker gives equal values for equal texts, whenever it is asked */
    Memo(Function<String, V> maker) {
        this.maker = maker;
    }

    /** What is made of the text. */
    V of(String text) {
        int hash = text.hashCode();
        int place = (hash ^ (hash >>> 12) ^ (hash >>> 24)) & (PLACES - 1);
        Made<V> made = table.get(place);
        if (made == null || !made.text().equals(text)) {
            made = new Made<>(text, maker.apply(text));
            table.set(place, made);
        }
        return made.value();
    }
}
