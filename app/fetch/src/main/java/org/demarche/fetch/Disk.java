package org.demarche.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files that are there as a whole or not at all. */
final class Disk {
    private static final int LONGEST_STATE = 1 << 20;

    private Disk() {}

    /** Work on the disk. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /** @throws UncheckedIOException if the disk does not do it */
    static <T> T run(Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts properties in the place of what is there; forced to the disk before they take their name. */
    static void write(Path file, Properties properties) {
        run(() -> {
            StringWriter text = new StringWriter();
            properties.store(text, null);
            String sorted = text.toString()
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .sorted()
                    .collect(Collectors.joining("\n", "", "\n"));
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            try (FileChannel channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(sorted.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            return Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        });
    }

    /** The properties of a file; empty if there is none, or it cannot be read as such. */
    static Optional<Properties> read(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LONGEST_STATE) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            return Optional.of(properties);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Hash of a file, in hexadecimal digits. O(bytes). */
    static String sha256(Path file) {
        MessageDigest digest = digest();
        return run(() -> {
            try (InputStream stream = new DigestInputStream(Files.newInputStream(file), digest)) {
                stream.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        });
    }

    static String sha256(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** An empty folder, whatever was there. */
    static Path emptied(Path folder) {
        delete(folder);
        return run(() -> Files.createDirectories(folder));
    }

    /** Deletes a file, or a folder with the files in it. Nothing happens if it is not there. */
    static void delete(Path path) {
        run(() -> {
            if (Files.isDirectory(path)) {
                files(path).forEach(Disk::delete);
            }
            return Files.deleteIfExists(path);
        });
    }

    /** What is in a folder, in the order of names. */
    static List<Path> files(Path folder) {
        return run(() -> {
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            try (Stream<Path> found = Files.list(folder)) {
                return found.sorted().toList();
            }
        });
    }
}
