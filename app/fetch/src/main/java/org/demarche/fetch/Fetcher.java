package org.demarche.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/**
 * Fetches lists from their publishers, one source after the other. What goes wrong with one is in its result, and the others go on. Only one run at a time may
 * use a folder, in this process or another. For one thread.
 */
public final class Fetcher {
    private final FetchConfig config;
    private final ListStore store;
    private final Surroundings surroundings;
    private final Consumer<String> progress;

    /**
     * A fetcher that has asked nothing yet.
     *
     * @param store where good lists go
     * @param progress told the name of each source before it is asked
     */
    public Fetcher(FetchConfig config, ListStore store, Surroundings surroundings, Consumer<String> progress) {
        this.config = config;
        this.store = store;
        this.surroundings = surroundings;
        this.progress = progress;
    }

    /**
     * Fetches sources, and hands on what is new and good.
     *
     * @param folder where files and what is known of them stay between runs; made if it is not there
     * @return a result for each, in their order
     * @throws DemarcheException WORKSPACE_IN_USE if another run uses the folder, and what is wrong with the network's settings
     */
    public List<FetchResult> fetch(Path folder, List<FetchSource> sources) {
        Disk.run(() -> Files.createDirectories(folder));
        try (FileChannel channel =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw inUse(folder);
            }
            return each(
                    sources, fetch -> fetch.run(folder.resolve(fetch.source().name())));
        } catch (OverlappingFileLockException e) {
            throw inUse(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Asks the publishers and checks what comes, and keeps nothing.
     *
     * @param folder that {@link #fetch} uses, only read; need not be there
     * @throws DemarcheException what is wrong with the network's settings
     */
    public List<FetchResult> tryOut(Path folder, List<FetchSource> sources) {
        Path scratch = Disk.run(() -> Files.createTempDirectory("demarche-fetch-"));
        try {
            return each(
                    sources,
                    fetch -> fetch.tryOut(
                            folder.resolve(fetch.source().name()),
                            scratch.resolve(fetch.source().name())));
        } finally {
            Disk.delete(scratch);
        }
    }

    private interface Run {
        FetchResult of(SourceFetch fetch);
    }

    private List<FetchResult> each(List<FetchSource> sources, Run run) {
        Web web = new Web(config.network(), config.limits(), config.environment());
        List<FetchResult> results = new ArrayList<>();
        for (FetchSource source : sources) {
            progress.accept(source.name());
            results.add(run.of(new SourceFetch(source, config, store, surroundings, web)));
        }
        return results;
    }

    private static DemarcheException inUse(Path folder) {
        return new DemarcheException(
                ErrorCode.WORKSPACE_IN_USE,
                "expected to be the only one who fetches into " + folder
                        + ", but another does so: try again when it has finished");
    }
}
