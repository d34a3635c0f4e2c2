package org.demarche.lists;

import java.util.List;
import org.demarche.model.ClaimSink;
import org.demarche.model.Period;

/** A list in a layout that needs no more state than its files: recognised and checked by its format, read by a pass over the files. */
final class ReadyList implements ListSource {
    private final ListDescription description;
    private final Period published;
    private final List<RawFile> files;
    private final Pass pass;

    ReadyList(ListDescription description, Period published, List<RawFile> files, Pass pass) {
        this.description = description;
        this.published = published;
        this.files = List.copyOf(files);
        this.pass = pass;
    }

    /** Reads the files of a list once. Keeps nothing between two readings. */
    @FunctionalInterface
    interface Pass {
        /** Hands every record, claim and rejected row to the listing. */
        void read(Listing listing);
    }

    @Override
    public String id() {
        return description.id();
    }

    @Override
    public String title() {
        return description.title();
    }

    @Override
    public Period published() {
        return published;
    }

    @Override
    public List<ListFile> files() {
        return files.stream()
                .map(file -> new ListFile(description.document(file, published), file.content()))
                .toList();
    }

    @Override
    public ListSummary read(ClaimSink sink) {
        Tally tally = new Tally(sink);
        pass.read(new Listing(description, files.get(0).content().address(), tally));
        return tally.summary(description.id(), published);
    }
}
