package org.demarche.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.demarche.model.Content;
import org.demarche.model.PagedText;
import org.demarche.model.Period;
import org.demarche.model.SourceDocument;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace of version 1, which has a document of several pieces as one value, can be read as it is, and be written to. */
class OldWorkspaceTest {
    @TempDir
    Path folder;

    private final Content large = Content.copyOf(Samples.noise(3 * BlobWriter.PIECE));
    private final SourceDocument document =
            Samples.document(large.address(), "large.csv", Optional.of("large"), Period.parse("2020-01-01"));

    @BeforeEach
    void fill() {
        try (Database database = Database.writable(folder.resolve("ledger.db"), Duration.ofSeconds(1))) {
            Flyway.configure(Workspace.class.getClassLoader())
                    .dataSource(database.source())
                    .locations("classpath:org/demarche/ledger/migration")
                    .target("1")
                    .load()
                    .migrate();
            try (Handle handle = database.openForWriting()) {
                EntryWriter writer = new EntryWriter(handle, new Samples.HourlyClock());
                Blobs.keep(handle, large, 4 * BlobWriter.PIECE);
                StoredDocuments.keep(
                        handle, writer, new StoredDocuments.Source(document, large, PagedText.onePage("")));
                writer.finish();
                handle.commit();
            }
        }
    }

    @Test
    void itIsReadAsItIs() {
        byte[] before = bytes();
        try (Ledger ledger = Ledger.openReadOnly(folder)) {
            assertThat(ledger.verify().defects()).isEmpty();
            assertThat(ledger.snapshot(Instant.MAX).content(document.id()).toArray())
                    .isEqualTo(large.toArray());
        }
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void itIsBroughtUpToDateAndKeepsItsOldValues() {
        try (Ledger ledger = Ledger.open(folder, new Samples.HourlyClock())) {
            Head old = ledger.head();
            assertThat(ledger.verify().defects()).isEmpty();
            Content other = Content.copyOf(Samples.noise(4 * BlobWriter.PIECE));
            SourceDocument added =
                    Samples.document(other.address(), "other.csv", Optional.of("other"), Period.parse("2020-01-01"));
            ledger.begin(added, other, PagedText.onePage("")).commit();

            assertThat(ledger.verify().defects()).isEmpty();
            assertThat(ledger.contains(old)).isTrue();
            Snapshot snapshot = ledger.snapshot(Instant.MAX);
            assertThat(snapshot.content(document.id()).toArray()).isEqualTo(large.toArray());
            assertThat(snapshot.content(added.id()).toArray()).isEqualTo(other.toArray());
        }
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(folder.resolve("ledger.db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
