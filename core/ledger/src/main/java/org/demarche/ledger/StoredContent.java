package org.demarche.ledger;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.demarche.model.Content;
import org.jdbi.v3.core.Handle;

/** The bytes of a document where the ledger keeps them. */
final class StoredContent {
    /** Up to this many bytes are held in memory. */
    private static final long FEW = 1 << 20;

    private final Database database;
    private final String address;

    StoredContent(Database database, String address) {
        this.database = database;
        this.address = address;
    }

    /** The bytes; empty if they are not there or are not what was kept. */
    Optional<Content> content() {
        try (Handle handle = database.open()) {
            Optional<Long> size = Blobs.size(handle, address);
            if (size.isEmpty() || size.get() <= FEW) {
                return Blobs.content(handle, address).map(Content::copyOf);
            }
            return Optional.of(Content.reopened(this::open));
        } catch (IOException e) {
            return Optional.empty();
        } catch (RuntimeException e) {
            throw database.explained(e);
        }
    }

    /** The bytes, from the first, through a connection that is closed with them. */
    private InputStream open() throws IOException {
        Handle handle = database.open();
        try {
            return new FilterInputStream(BlobStream.open(handle, address)) {
                @Override
                public void close() throws IOException {
                    try (handle) {
                        super.close();
                    }
                }
            };
        } catch (IOException | RuntimeException e) {
            handle.close();
            throw e;
        }
    }
}
