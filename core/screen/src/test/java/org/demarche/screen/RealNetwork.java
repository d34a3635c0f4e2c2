package org.demarche.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.lists.ListFile;
import org.demarche.lists.ListSource;
import org.demarche.lists.Lists;
import org.demarche.model.EntityId;
import org.demarche.model.Grade;
import org.demarche.model.Reading;
import org.demarche.model.SourceDocument;
import org.demarche.model.SourceRecord;
import org.demarche.model.Standpoint;
import org.demarche.network.KnownClaim;
import org.demarche.network.Material;
import org.demarche.network.Network;
import org.demarche.packs.Pack;
import org.junit.jupiter.api.Assumptions;

/** A network of two real lists and the packs of this repository, each record an entity of its own. Made once for all tests. */
final class RealNetwork {
    private static final Instant RECORDED = Instant.parse("2026-03-01T00:00:00Z");
    private static final Path LISTS = Path.of(System.getProperty("demarche.shared", "../shared"), "data", "lists");
    private static final Path PACKS = Path.of(System.getProperty("demarche.root", "."), "packs");
    private static final List<Path> NEEDED = List.of(
            LISTS.resolve("un").resolve("un_consolidated_2026-02-27.xml.gz"),
            LISTS.resolve("us_ofac").resolve("2021-07"));

    private static final int DEEPEST = 8;

    private RealNetwork() {}

    private static final class Holder {
        static final Network NETWORK = read();
    }

    static Network network() {
        for (Path needed : NEEDED) {
            Assumptions.assumeTrue(
                    Files.exists(needed), () -> "skipped: no " + needed + " here; give -Ddemarche.shared=FOLDER");
        }
        return Holder.NETWORK;
    }

    private static Network read() {
        Reading.Collector collector = Reading.collector();
        List<SourceDocument> documents = new ArrayList<>();
        for (Path path : NEEDED) {
            ListSource list = Lists.open(path);
            list.files().stream().map(ListFile::document).forEach(documents::add);
            list.read(collector);
        }
        Reading read = collector.reading();
        List<SourceRecord> records = new ArrayList<>(read.records());
        List<KnownClaim> claims = new ArrayList<>();
        read.claims().forEach(claim -> claims.add(KnownClaim.of(claim, RECORDED)));
        for (Path folder : packs()) {
            Pack.in(folder).documents().forEach(document -> {
                documents.add(document.source());
                records.addAll(document.reading().records());
                document.reading().claims().forEach(claim -> claims.add(KnownClaim.of(claim, RECORDED)));
            });
        }
        return Material.of(records, claims, documents, EntityId::new)
                .project(new Standpoint(LocalDate.of(2026, 3, 1), Instant.MAX, Grade.ANY));
    }

    /** The folders of the packs of this repository. */
    private static List<Path> packs() {
        if (!Files.isDirectory(PACKS)) {
            return List.of();
        }
        try (Stream<Path> found = Files.find(PACKS, DEEPEST, (path, unused) -> path.endsWith("pack.yaml"))) {
            return found.filter(path -> path.toString().contains("src"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
