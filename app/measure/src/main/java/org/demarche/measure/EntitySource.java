package org.demarche.measure;

import java.util.List;
import java.util.function.Consumer;

/** Entities that can be gone through again and again, in the same order. */
interface EntitySource {
    void forEach(Consumer<ListedEntity> sink);

    /** Entities held in memory. */
    static EntitySource of(List<ListedEntity> entities) {
        return entities::forEach;
    }
}
