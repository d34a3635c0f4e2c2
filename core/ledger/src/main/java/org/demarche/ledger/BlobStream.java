package org.demarche.ledger;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jdbi.v3.core.Handle;

/**
 * Reads the content at an address piece by piece, and says at its end whether that was all of it and nothing but it. Whoever reads it to the end without an
 * exception has read what was kept. Used by one thread, while the connection is open.
 */
final class BlobStream extends InputStream {
    private final String address;
    private final long size;
    private final Iterator<byte[]> pieces;
    private final Inflater inflater = new Inflater();
    private final Hashes hashes = new Hashes();
    private long given;
    private boolean ended;

    private BlobStream(String address, long size, Iterator<byte[]> pieces) {
        this.address = address;
        this.size = size;
        this.pieces = pieces;
    }

    /** Starts to read.
     * @throws FileNotFoundException if there is nothing at the address */
    static BlobStream open(Handle handle, String address) throws FileNotFoundException {
        return handle.createQuery("SELECT size, bytes FROM blob WHERE sha256 = :address")
                .bind("address", address)
                .map((row, context) ->
                        new BlobStream(address, row.getLong(1), new BlobPieces(handle, address, row.getBytes(2))))
                .findOne()
                .orElseThrow(() -> new FileNotFoundException("nothing is kept at " + address));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** As {@link InputStream#read(byte[], int, int)}.
     * @throws ZipException if what is kept is not what was given to keep */
    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0 || ended) {
            return ended ? -1 : 0;
        }
        try {
            int got = inflater.inflate(target, from, length);
            while (got == 0 && !inflater.finished()) {
                requireSound(inflater.needsInput() && pieces.hasNext());
                inflater.setInput(pieces.next());
                got = inflater.inflate(target, from, length);
            }
            hashes.digest().update(target, from, got);
            given += got;
            requireSound(given <= size);
            if (got > 0) {
                return got;
            }
            requireWhole();
            ended = true;
            return -1;
        } catch (DataFormatException e) {
            throw damaged();
        }
    }

    private void requireWhole() throws ZipException {
        boolean nothingMore = inflater.getRemaining() == 0 && !pieces.hasNext();
        requireSound(nothingMore && given == size && hashes.finished().equals(address));
    }

    private void requireSound(boolean sound) throws ZipException {
        if (!sound) {
            throw damaged();
        }
    }

    private ZipException damaged() {
        return new ZipException("the bytes at " + address + " are altered");
    }

    @Override
    public void close() {
        inflater.end();
    }
}
