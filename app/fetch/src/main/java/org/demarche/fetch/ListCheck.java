package org.demarche.fetch;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.demarche.lists.ListSource;
import org.demarche.lists.ListSummary;
import org.demarche.lists.Lists;
import org.demarche.model.Claim;
import org.demarche.model.ClaimSink;
import org.demarche.model.DemarcheException;
import org.demarche.model.Period;
import org.demarche.model.Rejected;
import org.demarche.model.SourceRecord;

/** Whether what came is the list that it should be: of that layout and that name, readable to its end, and not much shorter than what is in force. */
final class ListCheck {
    private final FetchSource source;

    ListCheck(FetchSource source) {
        this.source = source;
    }

    /**
     * A list that was read as a whole.
     *
     * @param list the list
     * @param summary what is in it
     */
    record Read(ListSource list, ListSummary summary) {}

    /**
     * Opens and reads the files of a folder.
     *
     * @param published the day on which the files came out, for lists that do not say it
     * @throws NotFetched REFUSED if it is not the list that it should be
     */
    Read read(Path folder, Period published) {
        try {
            ListSource list = open(folder, published);
            if (!list.id().equals(source.list())) {
                throw NotFetched.refused("expected the list " + source.list() + ", found " + list.id()
                        + " at its address: look at the publisher's page whether the address is another one now");
            }
            return new Read(list, list.read(new Nowhere()));
        } catch (DemarcheException wrong) {
            throw NotFetched.refused(String.valueOf(wrong.getMessage()));
        } catch (UncheckedIOException broken) {
            throw NotFetched.refused(
                    "expected a list that can be read to its end, found a damaged one: try again later");
        }
    }

    private ListSource open(Path folder, Period published) {
        List<Path> files = Disk.files(folder);
        Path place = files.size() == 1 ? files.get(0) : folder;
        return source.mapping()
                .map(mapping -> Lists.openMapped(place, Path.of(mapping)))
                .orElseGet(() -> Lists.open(place, published));
    }

    /**
     * Checks the numbers.
     *
     * @param before entries of the version in force
     * @throws NotFetched REFUSED if too much is missing or cannot be read
     */
    void requireWhole(ListSummary summary, OptionalInt before) {
        if (summary.entries() == 0) {
            throw NotFetched.refused("expected entries, found none: try again later");
        }
        double least = before.orElse(0) * (1 - source.mostLost());
        if (summary.entries() < least) {
            throw NotFetched.refused("expected at least " + (long) Math.ceil(least)
                    + " entries, as the version in force has "
                    + before.orElse(0) + ", found " + summary.entries()
                    + ": if the publisher has really removed so many, fetch it once with --allow-shrink");
        }
        if (summary.rejected() > summary.rows() * source.mostRejected()) {
            throw NotFetched.refused(
                    "expected at most " + source.mostRejected() + " of the rows that cannot be read, found "
                            + summary.rejected() + " of " + summary.rows()
                            + ": the files may not be of one version, or the layout is another one now");
        }
    }

    /** Reads for the count. */
    private static final class Nowhere implements ClaimSink {
        @Override
        public void accept(SourceRecord read) {}

        @Override
        public void accept(Claim claim) {}

        @Override
        public void accept(Rejected row) {}
    }
}
