package org.demarche.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.demarche.screen.Screener;

/**
 * A screener in a file: {@code DMSCR1}, the state it was made for, its bytes, and the SHA-256 of all before. A file that differs in any byte is as good
 * as none. Written beside and renamed, so that nobody sees half of one.
 */
final class ScreeningFile {
    private static final byte[] MAGIC = "DMSCR1\n".getBytes(StandardCharsets.US_ASCII);
    private static final long MOST_BYTES = 1L << 30;
    private static final int HASH_BYTES = 32;
    private static final int MOST_STATE_BYTES = 10_000;

    private ScreeningFile() {}

    /** The bytes of a screener for a state; equal screeners and states give equal bytes. */
    static byte[] bytes(String state, Screener screener) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
            DataOutputStream out = new DataOutputStream(bytes);
            out.write(MAGIC);
            byte[] words = state.getBytes(StandardCharsets.UTF_8);
            out.writeInt(words.length);
            out.write(words);
            screener.write(out);
            out.write(sha256().digest(bytes.toByteArray()));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("memory can be written", e);
        }
    }

    /** The screener of a file, if the file is whole and was made for that state. */
    static Optional<Screener> read(Path file, String state) {
        try {
            Optional<byte[]> whole = whole(file);
            if (whole.isEmpty()) {
                return Optional.empty();
            }
            byte[] bytes = whole.get();
            DataInputStream in = new DataInputStream(
                    new ByteArrayInputStream(bytes, MAGIC.length, bytes.length - MAGIC.length - HASH_BYTES));
            return state.equals(state(in)) ? Optional.of(Screener.read(in)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The state that a file says it was made for, if the file is whole. */
    static Optional<String> state(Path file) throws IOException {
        Optional<byte[]> whole = whole(file);
        return whole.isEmpty()
                ? Optional.empty()
                : Optional.of(state(new DataInputStream(
                        new ByteArrayInputStream(whole.get(), MAGIC.length, whole.get().length - MAGIC.length))));
    }

    private static String state(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_STATE_BYTES) {
            return "";
        }
        byte[] words = in.readNBytes(length);
        return new String(words, StandardCharsets.UTF_8);
    }

    private static Optional<byte[]> whole(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        int content = bytes.length - HASH_BYTES;
        if (content < MAGIC.length + Integer.BYTES) {
            return Optional.empty();
        }
        MessageDigest digest = sha256();
        digest.update(bytes, 0, content);
        boolean sound = ByteBuffer.wrap(bytes, content, HASH_BYTES).equals(ByteBuffer.wrap(digest.digest()))
                && ByteBuffer.wrap(bytes, 0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
        return sound ? Optional.of(bytes) : Optional.empty();
    }

    static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "screening", ".new");
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(false);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
