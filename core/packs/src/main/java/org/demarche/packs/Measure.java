package org.demarche.packs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One paragraph of law, in the pack's own words.
 *
 * @param id such as {@code UNSCR-2270-13}
 * @param instrument such as {@code S/RES/2270 (2016)}
 * @param paragraph such as {@code 13}
 * @param adopted day from which it applies
 * @param force whether it binds: "decides", "calls upon"
 * @param summary what it asks for
 * @param addressee whom it asks
 * @param exceptions what it leaves free
 * @param tags subjects
 * @param status whether it is in force, and what superseded it
 * @param mark how well it was checked: V, VM or GK
 * @param source where it was seen
 * @param note what a careful reader should know, if anything
 */
public record Measure(
        String id,
        String instrument,
        String paragraph,
        Optional<LocalDate> adopted,
        String force,
        String summary,
        String addressee,
        String exceptions,
        List<String> tags,
        String status,
        Mark mark,
        String source,
        Optional<String> note) {
    /** Copies the list. */
    public Measure {
        tags = List.copyOf(tags);
    }
}
