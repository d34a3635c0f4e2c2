package org.demarche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.demarche.extract.Gazetteer;
import org.demarche.packs.Pack;
import org.demarche.packs.PackPlace;

/** The packs that are shipped with the program, each read once. */
final class Packs {
    private static final Map<String, Pack> READ = new ConcurrentHashMap<>();

    private Packs() {}

    static List<Pack> shipped() {
        return ids().stream()
                .map(id -> READ.computeIfAbsent(id, Pack::onClasspath))
                .toList();
    }

    /** What packs.txt names. */
    private static List<String> ids() {
        try (InputStream stream = Packs.class.getResourceAsStream("packs.txt")) {
            if (stream == null) {
                throw new IllegalStateException("packs.txt is missing from the program");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<PackPlace> places() {
        return shipped().stream().flatMap(pack -> pack.places().stream()).toList();
    }

    /** What is the same for every regime, and what the packs add. */
    static Gazetteer gazetteer() {
        Gazetteer all = Gazetteer.standard();
        for (Pack pack : shipped()) {
            all = all.with("gazetteer of the pack " + pack.id(), pack.gazetteer());
        }
        return all;
    }
}
