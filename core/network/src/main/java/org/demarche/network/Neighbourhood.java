package org.demarche.network;

import java.util.List;
import org.demarche.model.EntityId;

/**
 * The entities within some steps of one.
 *
 * @param centre the entity in the middle
 * @param members all entities, the centre first, then by number of steps, the best evidenced first
 * @param links the links among them
 * @param truncated whether more are known than are given
 */
public record Neighbourhood(EntityId centre, List<Member> members, List<Link> links, boolean truncated) {
    /**
     * One of the entities.
     *
     * @param entity the entity
     * @param steps how far from the centre
     * @param designated whether it is on a list on the day
     */
    public record Member(Entity entity, int steps, boolean designated) {}

    /** Copies the lists. */
    public Neighbourhood {
        members = List.copyOf(members);
        links = List.copyOf(links);
    }
}
