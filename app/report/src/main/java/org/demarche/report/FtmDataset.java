package org.demarche.report;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A source, or all of them, as a dataset of FollowTheMoney.
 *
 * @param name small letters, digits and underscores
 * @param title for people
 * @param publisher who answers for it; empty for a collection
 * @param updatedAt when its newest version was read; empty if there is none
 * @param version of its newest version: {@code YYYYMMDDhhmmss-} and the first three digits of a hash
 * @param entities how many there are in it
 * @param children the datasets that it is made of
 */
public record FtmDataset(
        String name,
        String title,
        Optional<String> publisher,
        Optional<Instant> updatedAt,
        Optional<String> version,
        long entities,
        List<String> children) {
    /** The name of the dataset that holds everything. */
    public static final String ALL = "all";
    /** Another name of {@link #ALL}, by which clients ask unless told otherwise. */
    public static final String DEFAULT = "default";
    /** The name of the dataset of reports that belong to no other. */
    static final String DOCUMENTS = "documents";

    /** Copies the list. */
    public FtmDataset {
        children = List.copyOf(children);
    }

    /** A short name of a list or pack in the letters that a dataset's name has. */
    static String name(String source) {
        return source.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }
}
