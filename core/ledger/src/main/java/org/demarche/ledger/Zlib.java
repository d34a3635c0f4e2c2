package org.demarche.ledger;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Compressed bytes (RFC 1950) that are short enough to be one value. */
final class Zlib {
    private static final int BUFFER = 64 * 1024;

    private Zlib() {}

    /** The content, compressed. */
    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream target = new ByteArrayOutputStream(Math.max(BUFFER, content.length / 2));
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                target.write(buffer, 0, deflater.deflate(buffer));
            }
            return target.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** The content of a known size; empty if the bytes are not its compressed form, and nothing but that. */
    static Optional<byte[]> inflated(int size, byte[] deflated) {
        if (size < 0 || size > Blobs.LARGEST) {
            return Optional.empty();
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(deflated);
            byte[] content = new byte[size];
            int filled = 0;
            int step = -1;
            while (filled < content.length && step != 0) {
                step = inflater.inflate(content, filled, content.length - filled);
                filled += step;
            }
            boolean nothingMore = inflater.inflate(new byte[1]) == 0;
            boolean whole = inflater.finished() && inflater.getRemaining() == 0;
            return filled == content.length && nothingMore && whole ? Optional.of(content) : Optional.empty();
        } catch (DataFormatException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }
}
