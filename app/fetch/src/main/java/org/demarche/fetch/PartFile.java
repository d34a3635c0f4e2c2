package org.demarche.fetch;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The bytes of a file that have come so far, and of which state of it they are. Outlives the program, so that the next run goes on with it. */
final class PartFile {
    private final Path bytes;
    private final Path state;
    private final String key;

    /** @param key of the address: what came from another one is of no use */
    PartFile(Path folder, String name, String key) {
        this.bytes = folder.resolve(name + ".part");
        this.state = folder.resolve(name + ".part.properties");
        this.key = key;
    }

    Path path() {
        return bytes;
    }

    /** Of what the bytes are a part; empty if that is not known. */
    Optional<Marks> marks() {
        return Disk.read(state)
                .map(properties -> Marks.read(properties, ""))
                .filter(marks -> marks.key().equals(key));
    }

    long size() {
        return Disk.run(() -> Files.isRegularFile(bytes) ? Files.size(bytes) : 0L);
    }

    /** Whether nothing is missing, as far as is known. */
    boolean isComplete() {
        return marks().filter(
                        marks -> marks.total().isPresent() && marks.total().getAsLong() == size())
                .isPresent();
    }

    /** Begins anew. */
    void restart(Marks marks) {
        discard();
        Properties properties = new Properties();
        marks.write(properties, "");
        Disk.write(state, properties);
        append(List.of());
    }

    /** Adds what came. */
    void append(List<ByteBuffer> pieces) {
        Disk.run(() -> {
            try (FileChannel channel = FileChannel.open(
                    bytes, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                for (ByteBuffer piece : pieces) {
                    while (piece.hasRemaining()) {
                        channel.write(piece);
                    }
                }
                return channel.size();
            }
        });
    }

    void discard() {
        Disk.delete(bytes);
        Disk.delete(state);
    }
}
