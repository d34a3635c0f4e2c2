package org.demarche.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.demarche.model.Content;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes come back as they were given, however many pieces they were cut into, and any damage to a piece is seen. */
class BlobsTest {
    @TempDir
    static Path folder;

    private static Database database;
    private Handle handle;

    @BeforeAll
    static void open() {
        Ledger.openOrCreate(folder, new Samples.HourlyClock()).close();
        database = Database.writable(folder.resolve("ledger.db"), Duration.ofSeconds(1));
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void begin() {
        handle = database.openForWriting();
    }

    @AfterEach
    void takeBack() {
        handle.rollback();
        handle.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theBytesComeBack(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        int piece = 1 + random.nextInt(200);
        byte[] bytes = bytes(random, random.nextInt(4_000));
        String address = Blobs.keep(handle, Content.copyOf(bytes), piece);

        assertThat(address).isEqualTo(Content.copyOf(bytes).address().sha256());
        assertThat(Blobs.content(handle, address)).hasValue(bytes);
        assertThat(Blobs.isSound(handle, address)).isTrue();
        assertThat(Blobs.size(handle, address)).hasValue((long) bytes.length);
        assertThat(readInSteps(address, random)).isEqualTo(bytes);
        assertThat(longestPiece()).isLessThanOrEqualTo(piece);
        assertThat(Blobs.keep(handle, Content.copyOf(bytes), 1 + random.nextInt(200)))
                .as("what is there already is not put in again")
                .isEqualTo(address);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE blob_part SET bytes = x'00' WHERE part = 2 | a changed part
            DELETE FROM blob_part WHERE part = 2 | a missing part
            DELETE FROM blob_part WHERE part = (SELECT max(part) FROM blob_part) | a missing last part
            DELETE FROM blob_part | no part
            INSERT INTO blob_part SELECT sha256, max(part) + 1, x'00' FROM blob_part | a part too many
            UPDATE blob_part SET part = part + 100 WHERE part IN (1, 2) | parts out of order
            UPDATE blob SET size = size + 1 | a size too large
            UPDATE blob SET size = size - 1 | a size too small
            UPDATE blob SET size = -1 | a size below nothing
            UPDATE blob SET bytes = x'' | no first piece
            DELETE FROM blob | no row
            """)
    void damageIsSeen(String sql, String why) {
        byte[] bytes = bytes(new SplittableRandom(7), 3_000);
        String address = Blobs.keep(handle, Content.copyOf(bytes), 100);
        handle.createQuery("SELECT name FROM sqlite_master WHERE type = 'trigger'")
                .mapTo(String.class)
                .list()
                .forEach(trigger -> handle.execute("DROP TRIGGER " + trigger));
        handle.execute(sql);

        assertThat(Blobs.isSound(handle, address)).as(why).isFalse();
        assertThat(Blobs.content(handle, address)).as(why).isEmpty();
    }

    @Test
    void bytesThatChangeWhileTheyAreReadAreNotKept() throws IOException {
        int[] openings = {0};
        Content changing = Content.reopened(() -> new ByteArrayInputStream(new byte[] {(byte) openings[0]++}));

        assertThatThrownBy(() -> Blobs.keep(handle, changing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("expected the bytes of " + changing.address().shortened()
                        + ", found others: they changed while they were read");
    }

    private byte[] readInSteps(String address, SplittableRandom random) throws IOException {
        byte[] target = new byte[5_000];
        int filled = 0;
        try (InputStream stream = BlobStream.open(handle, address)) {
            int got = 0;
            while (got >= 0) {
                filled += got;
                got = stream.read(target, filled, 1 + random.nextInt(300));
            }
            assertThat(stream.read()).as("the end stays the end").isEqualTo(-1);
        }
        return Arrays.copyOf(target, filled);
    }

    private int longestPiece() {
        return handle.createQuery("SELECT max(length(bytes)) FROM (SELECT bytes FROM blob UNION ALL SELECT bytes FROM"
                        + " blob_part)")
                .mapTo(Integer.class)
                .one();
    }

    /** Half of them can be compressed. */
    private static byte[] bytes(SplittableRandom random, int length) {
        byte[] bytes = new byte[length];
        for (int index = 0; index < length; index++) {
            bytes[index] = (byte) (index % 2 == 0 ? 'a' : random.nextInt(256));
        }
        return bytes;
    }
}
