package org.demarche.ledger;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The compressed pieces of one content in their order, each fetched when it is its turn. Used by one thread. */
final class BlobPieces implements Iterator<byte[]> {
    private final Handle handle;
    private final String address;
    private final boolean parted;
    private byte @Nullable [] next;
    private int part;

    BlobPieces(Handle handle, String address, byte[] first) {
        this.handle = handle;
        this.address = address;
        this.parted = Workspace.hasParts(handle);
        this.next = first;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public byte[] next() {
        byte[] piece = next;
        if (piece == null) {
            throw new NoSuchElementException("the content has no further piece");
        }
        part++;
        next = following().orElse(null);
        return piece;
    }

    private Optional<byte[]> following() {
        return parted
                ? handle.createQuery("SELECT bytes FROM blob_part WHERE sha256 = :address AND part = :part")
                        .bind("address", address)
                        .bind("part", part)
                        .mapTo(byte[].class)
                        .findOne()
                : Optional.empty();
    }
}
