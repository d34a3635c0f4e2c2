package org.demarche.fetch;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a list is published: the files that make up one version of it.
 *
 * @param name of the source, such as {@code us-ofac-sdn}
 * @param list short name of the list that must come; several sources may give one list
 * @param title what the list is called
 * @param files all of them make a version, in this order
 * @param mapping the mapping file, or the name of a ready one, for lists in tables without a layout of their own
 * @param use whether it is fetched when no source is named
 * @param mostLost largest share of entries, 0 to 1, that a version may have fewer than the one in force
 * @param mostRejected largest share of rows, 0 to 1, that cannot be read
 * @param note what to know about it
 */
public record FetchSource(
        String name,
        String list,
        String title,
        List<RemoteFile> files,
        Optional<String> mapping,
        Use use,
        double mostLost,
        double mostRejected,
        Optional<String> note) {
    private static final int MOST_FILES = 16;
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** When a source is fetched. */
    public enum Use {
        /** When no source is named, and when it is. */
        ALWAYS,
        /** Only when it is named. */
        WHEN_NAMED
    }

    /** @throws IllegalArgumentException if a name is no id, there are no files or two of one name, or a share is out of range */
    public FetchSource {
        files = List.copyOf(files);
        require(ID.matcher(name).matches(), "a name of small letters, digits and hyphens", name);
        require(ID.matcher(list).matches(), "a list id of small letters, digits and hyphens", list);
        require(!title.isBlank(), "a title", title);
        require(!files.isEmpty() && files.size() <= MOST_FILES, "1 to " + MOST_FILES + " files", files.size());
        Set<String> names = new HashSet<>();
        files.forEach(file -> require(names.add(file.name()), "files of different names", file.name() + " again"));
        require(mostLost >= 0 && mostLost <= 1, "a share from 0 to 1 as most-lost", mostLost);
        require(mostRejected >= 0 && mostRejected <= 1, "a share from 0 to 1 as most-rejected", mostRejected);
    }

    /** The same source with another largest share of entries that may be lost. */
    public FetchSource losing(double share) {
        return new FetchSource(name, list, title, files, mapping, use, share, mostRejected, note);
    }

    private static void require(boolean held, String expected, Object found) {
        if (!held) {
            throw new IllegalArgumentException("expected " + expected + ", found " + found);
        }
    }
}
