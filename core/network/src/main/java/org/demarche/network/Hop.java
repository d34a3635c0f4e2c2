package org.demarche.network;

import java.util.List;

/**
 * One step of a path.
 *
 * @param from where it starts
 * @param to where it leads
 * @param links the links between the two, whichever way they point, the best evidenced first
 */
public record Hop(Entity from, Entity to, List<Link> links) {
    /** Copies the list.
     * @throws IllegalArgumentException if there is no link */
    public Hop {
        links = List.copyOf(links);
        if (links.isEmpty()) {
            throw new IllegalArgumentException("a hop needs a link, got none from " + from.id() + " to " + to.id());
        }
    }

    /** The best evidenced link. */
    public Link link() {
        return links.get(0);
    }

    /** Whether the best link points from {@link #to} to {@link #from}. */
    public boolean isReversed() {
        return !link().from().equals(from.id());
    }

    /** What the hop costs a best-evidenced path, and why. */
    public HopCost cost() {
        return link().cost();
    }
}
