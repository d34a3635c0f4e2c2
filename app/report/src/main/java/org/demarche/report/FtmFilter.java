package org.demarche.report;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which entities an answer may name.
 *
 * @param dataset the dataset asked, {@link FtmDataset#ALL} for any
 * @param include datasets of which it must be in one; none if it need not
 * @param exclude datasets in which it must not be alone: who is on another list too stays
 * @param excludedSchemata kinds that it must not be of
 * @param excludedEntities entities that it must not be, by id or by one of its records
 * @param topics of which it must have one; none if it need not
 * @param changedSince the least moment of the last change, {@code 2024-01-31} or {@code 2024-01-31T12:00:00}
 */
public record FtmFilter(
        String dataset,
        Set<String> include,
        Set<String> exclude,
        Set<String> excludedSchemata,
        Set<String> excludedEntities,
        Set<String> topics,
        Optional<String> changedSince) {
    /** Copies the sets. */
    public FtmFilter {
        include = Set.copyOf(include);
        exclude = Set.copyOf(exclude);
        excludedSchemata = Set.copyOf(excludedSchemata);
        excludedEntities = Set.copyOf(excludedEntities);
        topics = Set.copyOf(topics);
    }

    /** Everything of one dataset. */
    public static FtmFilter all(String dataset) {
        return new FtmFilter(dataset, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty());
    }

    boolean isOpen() {
        return equals(all(FtmDataset.ALL));
    }

    boolean admits(FtmEntity entity) {
        List<String> in = entity.datasets();
        return (dataset.equals(FtmDataset.ALL) || in.contains(dataset))
                && (include.isEmpty() || include.contains(FtmDataset.ALL) || !Collections.disjoint(in, include))
                && !exclude.contains(FtmDataset.ALL)
                && (exclude.isEmpty() || !exclude.containsAll(in))
                && !excludedSchemata.contains(entity.schema())
                && !excludedEntities.contains(entity.id())
                && Collections.disjoint(entity.referents(), excludedEntities)
                && (topics.isEmpty() || !Collections.disjoint(entity.texts("topics"), topics))
                && changedSince
                        .filter(moment -> entity.lastChange().compareTo(moment) < 0)
                        .isEmpty();
    }
}
