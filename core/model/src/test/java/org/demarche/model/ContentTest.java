package org.demarche.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContentTest {
    private static final byte[] BYTES = "a list".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void bytesInMemoryAndTheSameBytesInAFileAreOneContent() throws IOException {
        Path file = Files.write(folder.resolve("list.csv"), BYTES);
        Content reopened = Content.reopened(() -> Files.newInputStream(file));
        assertThat(reopened).isEqualTo(Content.copyOf(BYTES)).hasSameHashCodeAs(Content.copyOf(BYTES));
        assertThat(reopened.address()).isEqualTo(DocumentId.of(BYTES));
        assertThat(reopened.size()).isEqualTo(BYTES.length);
        assertThat(reopened.toArray()).isEqualTo(BYTES);
    }

    @Test
    void aFileThatChangedAfterItWasAddressedIsNotHandedOn() throws IOException {
        Path file = Files.write(folder.resolve("list.csv"), BYTES);
        Content reopened = Content.reopened(() -> Files.newInputStream(file));
        Files.writeString(file, "a lisp");
        assertThatThrownBy(reopened::toArray)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("found others");
    }
}
