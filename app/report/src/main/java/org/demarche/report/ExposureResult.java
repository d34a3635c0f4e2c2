package org.demarche.report;

import java.util.List;

/**
 * How an entity is tied to designated ones: paths with their evidence, for a person to judge, and no score of risk.
 *
 * @param view from where
 * @param entity whose exposure it is
 * @param designations its own, in force on the day
 * @param paths best-evidenced first, each to another designated entity; none is not the same as clean
 */
public record ExposureResult(
        View view, EntityReference entity, List<EntityPage.Designation> designations, List<TraceResult.Path> paths) {
    /** Copies the lists. */
    public ExposureResult {
        designations = List.copyOf(designations);
        paths = List.copyOf(paths);
    }
}
