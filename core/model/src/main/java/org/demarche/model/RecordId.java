package org.demarche.model;

/**
 * Name of a record, stable over every reading of its source: {@code source:local}, such as {@code un-sc:KPe.010} or {@code
 * text:9f3c01ab22de:person.o-yong-ho}.
 *
 * @param value 3 to 200 characters without white space, with a colon between the source's short name and the local part
 */
public record RecordId(String value) implements Comparable<RecordId> {
    private static final int LONGEST = 200;

    /** @throws IllegalArgumentException if {@code value} is not of that form */
    public RecordId {
        Checks.identifier(value, "record id", LONGEST);
        int colon = value.indexOf(':');
        if (colon < 1 || colon == value.length() - 1) {
            throw new IllegalArgumentException("record id must be source:local, got \"" + value + "\"");
        }
    }

    /** The part before the first colon: the short name of the source. */
    public String source() {
        return value.substring(0, value.indexOf(':'));
    }

    /** The part after the first colon: the name within the source. */
    public String local() {
        return value.substring(value.indexOf(':') + 1);
    }

    @Override
    public int compareTo(RecordId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
