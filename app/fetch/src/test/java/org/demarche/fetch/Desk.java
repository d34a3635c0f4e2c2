package org.demarche.fetch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import org.demarche.lists.ListSource;
import org.demarche.model.Claim;
import org.demarche.model.ClaimSink;
import org.demarche.model.DocumentId;
import org.demarche.model.Rejected;
import org.demarche.model.SourceRecord;

/** A fetcher with a store in memory, a clock that stands and waits that do not wait. */
final class Desk implements ListStore {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    static final FetchLimits LIMITS = new FetchLimits(
            Duration.ofSeconds(20),
            Duration.ofSeconds(20),
            Duration.ofSeconds(20),
            Duration.ofMinutes(30),
            1 << 20,
            3,
            3,
            Duration.ofSeconds(300));

    final List<Duration> waits = new ArrayList<>();
    final List<String> loaded = new ArrayList<>();
    final Set<DocumentId> held = new HashSet<>();
    private final Path folder;
    private final SplittableRandom random = new SplittableRandom(20261124L);
    OptionalInt inForce = OptionalInt.empty();
    FetchLimits limits = LIMITS;
    NetworkSettings network = direct(Optional.empty());
    Map<String, String> environment = Map.of();
    LongSupplier nanos = () -> 0;
    Runnable afterLoad = () -> {};

    Desk(Path folder) {
        this.folder = folder;
    }

    /** No proxy, whatever the environment says. */
    static NetworkSettings direct(Optional<Path> trustStore) {
        return new NetworkSettings(
                "Demarche test",
                Optional.of(""),
                List.of(),
                trustStore.map(Path::toString),
                trustStore.map(any -> "changeit"));
    }

    static FetchSource source(String list, RemoteFile... files) {
        return new FetchSource(
                list,
                list,
                "A list",
                List.of(files),
                Optional.empty(),
                FetchSource.Use.ALWAYS,
                0.2,
                0.05,
                Optional.empty());
    }

    /** The list of the United Nations as this publisher has it. */
    static FetchSource un(Publisher publisher) {
        return source("un-sc", new RemoteFile("consolidated.xml", publisher.address("/un.xml"), new Checksum.None()));
    }

    FetchResult fetch(FetchSource source) {
        return fetchAll(source).get(0);
    }

    List<FetchResult> fetchAll(FetchSource... sources) {
        return fetcher().fetch(folder, List.of(sources));
    }

    FetchResult tryOut(FetchSource source) {
        return fetcher().tryOut(folder, List.of(source)).get(0);
    }

    private Fetcher fetcher() {
        FetchConfig config = new FetchConfig(network, limits, List.of(), Optional.empty(), environment);
        return new Fetcher(config, this, new Surroundings(CLOCK, nanos, waits::add, random), name -> {});
    }

    Path home(String source) {
        return folder.resolve(source);
    }

    @Override
    public boolean holds(List<DocumentId> documents) {
        return held.containsAll(documents);
    }

    @Override
    public OptionalInt entriesInForce(String list) {
        return inForce;
    }

    @Override
    public String load(ListSource list) {
        int entries = list.read(new Ignored()).entries();
        list.files().forEach(file -> held.add(file.document().id()));
        loaded.add(list.id() + " " + list.published() + " " + entries);
        inForce = OptionalInt.of(entries);
        afterLoad.run();
        return "";
    }

    private static final class Ignored implements ClaimSink {
        @Override
        public void accept(SourceRecord read) {}

        @Override
        public void accept(Claim claim) {}

        @Override
        public void accept(Rejected row) {}
    }
}
