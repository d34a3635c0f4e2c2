package org.demarche.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.demarche.model.Content;
import org.jdbi.v3.core.Handle;

/**
 * Puts one content into the database while it is compressed, a piece at a time. The first piece is held back to the end: its row closes the others. Used
 * once, by one thread, within a transaction.
 */
final class BlobWriter extends OutputStream {
    /** Most compressed bytes of one value. */
    static final int PIECE = 256 * 1024;

    private final Handle handle;
    private final String address;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final byte[] piece;
    private byte[] first = {};
    private int filled;
    private int parts = -1;

    BlobWriter(Handle handle, String address, int piece) {
        this.handle = handle;
        this.address = address;
        this.piece = new byte[piece];
    }

    /**
     * Writes all of it.
     *
     * @throws IllegalStateException if its bytes are not those of the address
     */
    void write(Content content) throws IOException {
        Hashes hashes = new Hashes();
        try (InputStream stream = new DigestInputStream(content.stream(), hashes.digest());
                OutputStream packed = new DeflaterOutputStream(this, deflater)) {
            stream.transferTo(packed);
        }
        if (!hashes.finished().equals(address)) {
            throw new IllegalStateException("expected the bytes of "
                    + content.address().shortened() + ", found others: they changed while they were read");
        }
        turn();
        handle.createUpdate("INSERT INTO blob (sha256, size, bytes) VALUES (:address, :size, :bytes)")
                .bind("address", address)
                .bind("size", content.size())
                .bind("bytes", first)
                .execute();
    }

    @Override
    public void write(int next) {
        write(new byte[] {(byte) next}, 0, 1);
    }

    @Override
    public void write(byte[] source, int from, int length) {
        int done = 0;
        while (done < length) {
            if (filled == piece.length) {
                turn();
            }
            int step = Math.min(length - done, piece.length - filled);
            System.arraycopy(source, from + done, piece, filled, step);
            filled += step;
            done += step;
        }
    }

    /** Ends a piece: the first is kept, the others are written. */
    private void turn() {
        byte[] ended = Arrays.copyOf(piece, filled);
        filled = 0;
        parts++;
        if (parts == 0) {
            first = ended;
            return;
        }
        handle.createUpdate("INSERT INTO blob_part (sha256, part, bytes) VALUES (:address, :part, :bytes)")
                .bind("address", address)
                .bind("part", parts)
                .bind("bytes", ended)
                .execute();
    }

    /** Gives the memory of the compression back. */
    @Override
    public void close() {
        // DeflaterOutputStream closes what it writes to before the row is written, so this may come twice.
        deflater.end();
    }
}
