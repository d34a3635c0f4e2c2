package org.demarche.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.demarche.model.Content;

/**
 * The bytes of a document: in a file that is read where it lies, or in memory.
 *
 * @param path the file, if they are in one
 * @param content the bytes
 */
record Bytes(Optional<Path> path, Content content) {
    static Bytes of(Content content) {
        return new Bytes(Optional.empty(), content);
    }

    /** All of them.
     * @throws UncheckedIOException if they can no longer be read */
    byte[] all() {
        return content.toArray();
    }

    /** The first of them, at most {@code count}. */
    byte[] head(int count) throws IOException {
        try (InputStream stream = path.isPresent() ? Files.newInputStream(path.get()) : content.stream()) {
            return stream.readNBytes(count);
        }
    }
}
