package org.demarche.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import org.demarche.model.Content;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.PagedText;
import org.demarche.model.Period;
import org.demarche.model.SourceDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that stands in several parts: damage to any is found and named, nobody is given damaged bytes, and the guards keep them. */
class VerifyPartsTest {
    @TempDir
    Path folder;

    private final Content content = Content.copyOf(Samples.noise(6 * BlobWriter.PIECE));
    private final SourceDocument document =
            Samples.document(content.address(), "large.csv", Optional.of("large"), Period.parse("2020-01-01"));

    @BeforeEach
    void fill() {
        try (Ledger ledger = Ledger.openOrCreate(folder, new Samples.HourlyClock())) {
            ledger.begin(document, content, PagedText.onePage("")).commit();
            assertThat(ledger.verify().defects()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE blob_part SET bytes = zeroblob(length(bytes)) WHERE part = 3 | a changed part
            DELETE FROM blob_part WHERE part = 6 | a missing last part
            DELETE FROM blob_part WHERE part = 1 | a missing part
            UPDATE blob_part SET part = part + 10 WHERE part > 2 | parts out of order
            """)
    void damageIsNamed(String sql, String why) throws SQLException {
        Tampering.tamper(folder.resolve("ledger.db"), sql);

        try (Ledger ledger = Ledger.openReadOnly(folder)) {
            assertThat(ledger.verify().defects())
                    .as(why)
                    .extracting(Verification.Defect::toString)
                    .containsExactly("entry 1 (document): the stored bytes of document "
                            + document.id().shortened()
                            + " are missing or altered: their hash is not the document's id");
            assertThatThrownBy(() -> ledger.snapshot(Instant.MAX).content(document.id()))
                    .isInstanceOfSatisfying(
                            DemarcheException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.BROKEN_CHAIN));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INSERT INTO blob_part VALUES ('aa', 1, x'00') | file: bytes are stored at aa that no document names
            DROP TRIGGER IF EXISTS blob_part_kept | file: the guard blob_part_kept was removed
            """)
    void whatBelongsToNoDocumentAndAGuardThatIsGoneAreNamed(String sql, String defect) throws SQLException {
        Tampering.tamper(folder.resolve("ledger.db"), sql);

        try (Ledger ledger = Ledger.openReadOnly(folder)) {
            assertThat(ledger.verify().defects())
                    .extracting(Verification.Defect::toString)
                    .containsExactly(defect);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE blob_part SET bytes = x'00'",
                "DELETE FROM blob_part",
                "INSERT OR REPLACE INTO blob_part SELECT * FROM blob_part",
                "INSERT INTO blob_part SELECT sha256, 99, x'00' FROM blob_part"
            })
    void theGuardsRefuseToChangeRemoveOrAdd(String sql) {
        assertThatThrownBy(() -> execute(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("the ledger is append-only");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
