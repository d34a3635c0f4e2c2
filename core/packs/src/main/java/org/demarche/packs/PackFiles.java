package org.demarche.packs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/** Where the files of a pack come from. */
sealed interface PackFiles {
    /** Largest file of a pack, in bytes. */
    int LARGEST_FILE = 8 << 20;

    /** The bytes of a file named relative to the pack's folder.
     * @throws DemarcheException if there is no such file or it is too large */
    byte[] read(String name);

    /** What the pack is called in messages. */
    String place();

    /** Bytes of one stream, within the limit. */
    static byte[] bounded(InputStream stream, String name) throws IOException {
        byte[] bytes = stream.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            throw new DemarcheException(
                    ErrorCode.TOO_LARGE,
                    "expected files of a pack of at most " + LARGEST_FILE + " bytes, found a larger one: " + name
                            + "; split it");
        }
        return bytes;
    }

    /** A file name that stays within the pack. */
    static String checked(String name, String place) {
        if (!name.matches("[a-z0-9][a-z0-9-]*(/[a-z0-9][a-z0-9-]*)*\\.[a-z]+")) {
            throw new DemarcheException(
                    ErrorCode.INVALID_PACK,
                    "expected a file name such as claims/closures.yaml, found \"" + name + "\" in " + place
                            + ": correct pack.yaml");
        }
        return name;
    }

    /**
     * Files of a folder.
     *
     * @param folder the pack's folder
     */
    record Folder(Path folder) implements PackFiles {
        @Override
        public byte[] read(String name) {
            Path file = folder.resolve(checked(name, place()));
            try (InputStream stream = Files.newInputStream(file)) {
                return bounded(stream, name);
            } catch (IOException e) {
                throw new DemarcheException(
                        ErrorCode.MISSING_FILE,
                        "expected a file of the pack, found none at " + file + ": name a pack's folder",
                        e);
            }
        }

        @Override
        public String place() {
            return folder.toString();
        }
    }

    /**
     * Files of a pack that is shipped with the program.
     *
     * @param id the pack's id
     */
    record Shipped(String id) implements PackFiles {
        @Override
        public byte[] read(String name) {
            String resource = "/packs/" + id + "/" + checked(name, place());
            try (InputStream stream = PackFiles.class.getResourceAsStream(resource)) {
                if (stream == null) {
                    throw new DemarcheException(
                            ErrorCode.MISSING_FILE,
                            "expected a shipped pack, found no " + resource + ": name a pack that is shipped");
                }
                return bounded(stream, name);
            } catch (IOException e) {
                throw new IllegalStateException("cannot read " + resource, e);
            }
        }

        @Override
        public String place() {
            return "pack " + id;
        }
    }
}
