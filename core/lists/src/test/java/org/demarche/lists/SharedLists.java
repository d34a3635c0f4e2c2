package org.demarche.lists;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The real files that tests read where they are there: the folder of the property {@code demarche.shared}. */
final class SharedLists {
    private SharedLists() {}

    /** A file or folder of lists; a test that asks for a missing one is skipped, aloud. */
    static Path list(String name) {
        Path path = Path.of(System.getProperty("demarche.shared", "../../../shared"), "data", "lists", name);
        boolean there = Files.exists(path);
        if (!there) {
            System.err.println("SKIPPED: no real list at " + path);
        }
        Assumptions.assumeTrue(there, "no real list at " + path);
        return path;
    }
}
