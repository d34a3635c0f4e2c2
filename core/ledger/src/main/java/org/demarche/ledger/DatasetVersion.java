package org.demarche.ledger;

import java.util.List;
import org.demarche.model.DocumentId;
import org.demarche.model.Period;

/**
 * One version of a list, as it was loaded: the files that together say who is on it.
 *
 * @param dataset short name of the list, the same for all its versions
 * @param published when this version came out; {@link Period#UNKNOWN} if neither its files nor who loaded it say so
 * @param files its documents, at least one, in the order in which they were read; a file that did not change may be of several versions
 * @param counts what became of their rows
 */
public record DatasetVersion(String dataset, Period published, List<DocumentId> files, VersionCounts counts) {
    /** The most files of one version. */
    public static final int MOST_FILES = 10_000;

    /** Copies the files.
     * @throws IllegalArgumentException if there is no name, no file, or too many files */
    public DatasetVersion {
        files = List.copyOf(files);
        if (dataset.isBlank() || files.isEmpty() || files.size() > MOST_FILES) {
            throw new IllegalArgumentException("a version needs the name of its list and 1 to " + MOST_FILES
                    + " files, got \"" + dataset + "\" and " + files.size());
        }
    }

    /** SHA-256 in hexadecimal of the name and, in their order, the hashes of its files, each on a line that ends in LF: equal versions have equal bytes. */
    public String sha256() {
        return sha256(dataset, files);
    }

    /** The same with the day of an earlier description, if this has none. */
    DatasetVersion dayOf(DatasetVersion earlier) {
        return published.isUnknown() ? new DatasetVersion(dataset, earlier.published, files, counts) : this;
    }

    static String sha256(String dataset, List<DocumentId> files) {
        StringBuilder lines = new StringBuilder(dataset).append('\n');
        files.forEach(file -> lines.append(file.sha256()).append('\n'));
        return new Hashes().of(lines.toString());
    }
}
