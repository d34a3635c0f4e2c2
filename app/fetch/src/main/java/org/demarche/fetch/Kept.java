package org.demarche.fetch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import org.demarche.model.DocumentId;

/**
 * The version of a source that was fetched last and taken: its files stay, so that of a set only what changed is asked for.
 *
 * @param folder with the files
 * @param files what is known of each, by name
 * @param documents that the list was made of
 * @param entries of the list
 * @param fetchedAt when, ISO 8601
 */
record Kept(
        Path folder, Map<String, KeptFile> files, List<DocumentId> documents, OptionalInt entries, String fetchedAt) {
    private static final String STATE = "kept.properties";
    private static final int MOST_FILES = 64;

    /**
     * A file as it is kept.
     *
     * @param marks by which the publisher knows it
     * @param sha256 hash of the file
     */
    record KeptFile(Marks marks, String sha256) {}

    Kept {
        files = Map.copyOf(files);
        documents = List.copyOf(documents);
    }

    /** Nothing. */
    static Kept none(Path home) {
        return new Kept(home, Map.of(), List.of(), OptionalInt.empty(), "");
    }

    /** What is kept in the folder of a source: nothing, if what is there cannot be read or is not whole. */
    static Kept read(Path home) {
        return Disk.read(home.resolve(STATE))
                .flatMap(state -> read(home, state))
                .orElseGet(() -> none(home));
    }

    private static Optional<Kept> read(Path home, Properties state) {
        String name = state.getProperty("folder", "");
        Path folder = home.resolve(name);
        if (!name.matches("v-[0-9a-f]{16}") || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Map<String, KeptFile> files = new LinkedHashMap<>();
        for (int number = 1; number <= MOST_FILES && state.containsKey(prefix(number) + "name"); number++) {
            String prefix = prefix(number);
            files.put(
                    state.getProperty(prefix + "name", ""),
                    new KeptFile(Marks.read(state, prefix), state.getProperty(prefix + "file", "")));
        }
        boolean whole = files.entrySet().stream()
                .allMatch(file ->
                        isThere(folder.resolve(file.getKey()), file.getValue().sha256()));
        List<DocumentId> documents = Arrays.stream(
                        state.getProperty("documents", "").split(" "))
                .filter(hash -> hash.matches("[0-9a-f]{64}"))
                .map(DocumentId::new)
                .toList();
        String entries = state.getProperty("entries", "");
        return whole && !documents.isEmpty()
                ? Optional.of(new Kept(
                        folder,
                        files,
                        documents,
                        entries.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(entries)) : OptionalInt.empty(),
                        state.getProperty("fetchedAt", "")))
                : Optional.empty();
    }

    private static boolean isThere(Path file, String sha256) {
        return Files.isRegularFile(file) && Disk.sha256(file).equals(sha256);
    }

    /**
     * Keeps this version from now on: its folder is complete before its state takes the name, and what was kept before goes only after.
     *
     * @param home of the source
     */
    void write(Path home) {
        Properties state = new Properties();
        state.setProperty("folder", String.valueOf(folder.getFileName()));
        state.setProperty("fetchedAt", fetchedAt);
        state.setProperty(
                "documents",
                String.join(" ", documents.stream().map(DocumentId::sha256).toList()));
        entries.ifPresent(number -> state.setProperty("entries", Integer.toString(number)));
        int number = 0;
        for (Map.Entry<String, KeptFile> file : new java.util.TreeMap<>(files).entrySet()) {
            String prefix = prefix(++number);
            state.setProperty(prefix + "name", file.getKey());
            state.setProperty(prefix + "file", file.getValue().sha256());
            file.getValue().marks().write(state, prefix);
        }
        Disk.write(home.resolve(STATE), state);
        for (Path other : new ArrayList<>(Disk.files(home))) {
            if (String.valueOf(other.getFileName()).startsWith("v-") && !other.equals(folder)) {
                Disk.delete(other);
            }
        }
    }

    /** By what to ask whether a file is newer. */
    Optional<Marks> marks(String file, String key) {
        return Optional.ofNullable(files.get(file))
                .map(KeptFile::marks)
                .filter(marks -> marks.key().equals(key) && marks.tell());
    }

    private static String prefix(int number) {
        return "file." + number + ".";
    }
}
