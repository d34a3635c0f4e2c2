package org.demarche.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/** A file that one process writes from some length on. Not for several threads. */
final class GrowingFile implements AutoCloseable {
    private final FileChannel channel;
    private long length;

    private GrowingFile(FileChannel channel, long length) {
        this.channel = channel;
        this.length = length;
    }

    /**
     * Opens it for this process alone; what is beyond the length is cut off.
     *
     * @throws DemarcheException WORKSPACE_IN_USE if another process writes it
     */
    static GrowingFile open(Path file, long length) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (isLocked(channel)) {
                throw new DemarcheException(
                        ErrorCode.WORKSPACE_IN_USE,
                        "expected to be the only one who writes " + file
                                + ", but another process does: wait for it or name another --out");
            }
            channel.truncate(length);
            channel.position(length);
            return new GrowingFile(channel, length);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Takes the lock, which goes when the channel is closed. */
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    void write(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        length += bytes.remaining();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    long length() {
        return length;
    }

    /** Returns when all is on the disk. */
    void force() throws IOException {
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
