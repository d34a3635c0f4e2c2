package org.demarche.network;

import java.util.List;

/**
 * What it costs to go over a link, and why: the better its evidence, the less.
 *
 * @param parts what adds up to the cost
 */
public record HopCost(List<Part> parts) {
    /** Copies the list. */
    public HopCost {
        parts = List.copyOf(parts);
    }

    /**
     * One reason for the cost.
     *
     * @param reason in words, such as {@code credibility 3, possibly true}
     * @param cost what it adds, 0 or more
     */
    public record Part(String reason, int cost) {}

    /** The sum, 1 or more. */
    public int total() {
        return parts.stream().mapToInt(Part::cost).sum();
    }
}
