package org.demarche.model;

/**
 * Name of an entity: the smallest id of the records judged to be that one thing, so that it needs no register of its own.
 *
 * @param representative the record that stands for the entity
 */
public record EntityId(RecordId representative) implements Comparable<EntityId> {
    /** The entity that this record stands for. */
    public static EntityId of(String recordId) {
        return new EntityId(new RecordId(recordId));
    }

    @Override
    public int compareTo(EntityId other) {
        return representative.compareTo(other.representative);
    }

    @Override
    public String toString() {
        return representative.value();
    }
}
