package org.demarche.lists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keys of a Senzing record that belong together, such as those of one address. Knows which of them were taken up. Not safe for use by several threads.
 */
final class SenzingGroup {
    private final String place;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> written = new LinkedHashMap<>();

    /** @param place where it stands in the record, such as {@code ADDRESSES[2]}; empty for keys of the record itself */
    SenzingGroup(String place) {
        this.place = place;
    }

    /** Takes a value by its key, which the file may write with a usage before it, as in {@code HOME_ADDR_CITY}. */
    void put(String key, String writtenKey, String value) {
        values.put(key, value);
        written.put(key, writtenKey);
    }

    /** The value of a key that was not taken up, which it now is. */
    Optional<String> take(String key) {
        return Optional.ofNullable(values.remove(key));
    }

    /** The value of a key, taken up or not yet; empty if it was. */
    Optional<String> look(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Whether one of the keys is there. */
    boolean hasAny(List<String> keys) {
        return keys.stream().anyMatch(values::containsKey);
    }

    /** Where a key stands in the record. */
    String place(String key) {
        String name = written.getOrDefault(key, key);
        return place.isEmpty() ? name : place + "/" + name;
    }

    /** Where the group stands in the record; what the keys have before them for keys of the record itself. */
    String place() {
        return place;
    }

    /** The keys that were not taken up. */
    List<String> left() {
        return List.copyOf(values.keySet());
    }
}
