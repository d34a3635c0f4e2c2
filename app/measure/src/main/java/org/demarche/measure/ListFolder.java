package org.demarche.measure;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/**
 * The names of the official lists in a folder, to measure on; stateless.
 *
 * <p>Files are known by their usual names, at most three folders deep, as they are or packed by gzip: the newest
 * {@code un_consolidated_*.xml}, {@code sdn.csv} and {@code alt.csv}, {@code cons_prim.csv} and {@code cons_alt.csv} (OFAC),
 * {@code subjects.csv} and {@code subject_names.csv} (UK), {@code eu_oj_consolidated.zip} (EU), {@code consolidated_csl.csv}
 * (US). Newest is last in the order of paths. This is no way to load a list: only names are read, and bad rows are passed
 * over.
 */
public final class ListFolder {
    private static final int DEPTH = 3;
    private static final String PACKED = ".gz";

    private final List<Path> files;

    private ListFolder(List<Path> files) {
        this.files = files;
    }

    /**
     * All entries, list by list, in the order of the files.
     *
     * @throws DemarcheException MISSING_FILE if there is no such folder, NO_DOCUMENTS if it holds no list that is known
     */
    public static List<ListedEntity> read(Path folder) {
        ListFolder lists = of(folder);
        try {
            ListEntries entries = new ListEntries();
            lists.unitedNations(entries);
            lists.ofac(entries, "ofac", "sdn.csv", "alt.csv");
            lists.ofac(entries, "ofac-cons", "cons_prim.csv", "cons_alt.csv");
            lists.unitedKingdom(entries);
            lists.europeanUnion(entries);
            lists.consolidatedScreening(entries);
            return found(entries.all(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of the list of the United Nations alone.
     * @throws DemarcheException as {@link #read} */
    static List<ListedEntity> readUnitedNations(Path folder) {
        try {
            ListEntries entries = new ListEntries();
            of(folder).unitedNations(entries);
            return found(entries.all(), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ListedEntity> found(List<ListedEntity> entities, Path folder) {
        if (entities.isEmpty()) {
            throw new DemarcheException(
                    ErrorCode.NO_DOCUMENTS,
                    "expected official lists under their usual names, such as sdn.csv, found none in " + folder
                            + ": name the folder that holds them");
        }
        return entities;
    }

    private static ListFolder of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new DemarcheException(
                    ErrorCode.MISSING_FILE,
                    "expected a folder of official lists, found none at " + folder + ": name one");
        }
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            return new ListFolder(walk.filter(Files::isRegularFile)
                    .sorted(Comparator.naturalOrder())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unitedNations(ListEntries entries) throws IOException {
        Optional<Path> file = newest("un_consolidated_", ".xml");
        if (file.isPresent()) {
            try (InputStream stream = open(file.get())) {
                UnNames.read(stream, file.get().toString(), entries);
            }
        }
    }

    private void ofac(ListEntries entries, String list, String primary, String aliases) throws IOException {
        Optional<Path> first = newest(primary, "");
        if (first.isPresent()) {
            try (InputStream stream = open(first.get())) {
                entries.ofacEntries(list, stream);
            }
            Optional<Path> second = newest(aliases, "");
            if (second.isPresent()) {
                try (InputStream stream = open(second.get())) {
                    entries.ofacAliases(list, stream);
                }
            }
        }
    }

    private void unitedKingdom(ListEntries entries) throws IOException {
        Optional<Path> subjects = newest("subjects.csv", "");
        Optional<Path> names = newest("subject_names.csv", "");
        if (subjects.isPresent() && names.isPresent()) {
            try (InputStream types = open(subjects.get());
                    InputStream rows = open(names.get())) {
                entries.unitedKingdom(
                        CsvTable.open(types, subjects.get().toString()),
                        CsvTable.open(rows, names.get().toString()));
            }
        }
    }

    private void europeanUnion(ListEntries entries) throws IOException {
        Optional<Path> file = newest("eu_oj_consolidated.zip", "");
        if (file.isEmpty()) {
            return;
        }
        try (ZipInputStream archive = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file.get())))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().endsWith(".csv")) {
                    entries.europeanUnion(CsvTable.open(archive, file.get() + "#" + entry.getName()));
                }
            }
        }
    }

    private void consolidatedScreening(ListEntries entries) throws IOException {
        Optional<Path> file = newest("consolidated_csl.csv", "");
        if (file.isPresent()) {
            try (InputStream stream = open(file.get())) {
                entries.consolidatedScreening(CsvTable.open(stream, file.get().toString()));
            }
        }
    }

    private Optional<Path> newest(String start, String end) {
        List<Path> found = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            String bare = name.endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
            if (end.isEmpty() ? bare.equals(start) : bare.startsWith(start) && bare.endsWith(end)) {
                found.add(file);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    private static InputStream open(Path file) throws IOException {
        InputStream stream = new BufferedInputStream(Files.newInputStream(file));
        return file.toString().endsWith(PACKED) ? new GZIPInputStream(stream) : stream;
    }
}
