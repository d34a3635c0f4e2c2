package org.demarche.lists;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Period;

/**
 * What stands at a place, unpacked, not yet recognised.
 *
 * @param files the files, at least one, in the order of their names
 * @param place what was named, for messages
 * @param published when the list came out, by the one who loads it or by the name of the file or folder; unknown if neither says so
 */
record FoundFiles(List<RawFile> files, String place, Period published) {
    FoundFiles {
        files = List.copyOf(files);
    }

    /** The file, if there is but one. */
    Optional<RawFile> single() {
        return files.size() == 1 ? Optional.of(files.get(0)) : Optional.empty();
    }

    /** The file, if there is but one and its outermost element has this name. */
    Optional<RawFile> markup(String root) {
        return single().filter(
                        file -> FileStart.of(file).root().filter(root::equals).isPresent());
    }

    /** The file, if there is but one and it is a table whose first row names these columns, in whatever order and among others. */
    Optional<RawFile> table(String... columns) {
        return single().filter(file -> FileStart.of(file).names(columns));
    }
}
