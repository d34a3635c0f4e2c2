package org.demarche.packs;

import java.util.List;

/**
 * A pattern of evasion with its legal basis, in the pack's own words. A pattern that is met is a lead for a person, never a finding of guilt.
 *
 * @param id such as {@code R01}
 * @param family revenue-raising, procurement, support or non-diplomatic
 * @param name what it is called
 * @param severity how much it matters if it is so
 * @param description what it looks like
 * @param measures ids of the paragraphs it rests on
 * @param traps what looks the same and is not
 * @param mark how well its legal basis was checked: the weakest mark of its measures
 */
public record Typology(
        String id,
        String family,
        String name,
        String severity,
        String description,
        List<String> measures,
        List<String> traps,
        Mark mark) {
    /** Copies the lists. */
    public Typology {
        measures = List.copyOf(measures);
        traps = List.copyOf(traps);
    }
}
