package org.demarche.report;

import java.util.List;
import java.util.Optional;

/**
 * The shortest evidenced paths between two entities. No path is not the same as clean.
 *
 * @param view from where
 * @param from one end
 * @param to the other
 * @param paths best first
 */
public record TraceResult(View view, EntityReference from, EntityReference to, List<Path> paths) {
    /** Copies the list. */
    public TraceResult {
        paths = List.copyOf(paths);
    }

    /**
     * A path.
     *
     * @param weakestGrade the worst of its hops' grades
     * @param hops from one end to the other
     */
    public record Path(Optional<String> weakestGrade, List<Hop> hops) {
        /** Copies the list. */
        public Path {
            hops = List.copyOf(hops);
        }
    }

    /**
     * One step of a path.
     *
     * @param from where it starts
     * @param to where it leads
     * @param predicate in the schema
     * @param label the predicate in words
     * @param reversed whether the relation runs from {@code to} to {@code from}
     * @param sentence who says what
     * @param modality of its best claim
     * @param certainty solid, dashed, dotted or struck
     * @param negated whether its claims deny it
     * @param grade the best among its claims
     * @param period when, EDTF
     * @param corroboration who stands behind it
     * @param claimIds its claims, best first
     * @param sources as footnotes
     */
    public record Hop(
            EntityReference from,
            EntityReference to,
            String predicate,
            String label,
            boolean reversed,
            String sentence,
            String modality,
            String certainty,
            boolean negated,
            Optional<String> grade,
            Optional<String> period,
            Corroboration corroboration,
            List<String> claimIds,
            List<Source> sources) {
        /** Copies the lists. */
        public Hop {
            claimIds = List.copyOf(claimIds);
            sources = List.copyOf(sources);
        }
    }
}
