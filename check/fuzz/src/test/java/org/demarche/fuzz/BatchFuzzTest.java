package org.demarche.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.demarche.model.DemarcheException;
import org.demarche.model.Grade;
import org.demarche.model.Standpoint;
import org.demarche.screen.BatchReader;
import org.demarche.screen.BatchRow;
import org.demarche.screen.Screener;

/** Any bytes are a table, row by row, or are refused with a reason. */
class BatchFuzzTest {
    @FuzzTest(maxDuration = "2m")
    void anyBytesAreReadToTheirEndOrRefused(byte[] bytes) throws IOException {
        BatchReader reader;
        try {
            reader = BatchReader.of(new ByteArrayInputStream(bytes));
        } catch (DemarcheException refused) {
            assertThat(refused).hasMessageContaining("expected");
            return;
        }
        long before = reader.place().offset();
        for (Optional<BatchRow> row = reader.next(); row.isPresent(); row = reader.next()) {
            assertThat(reader.place().offset()).isGreaterThan(before);
            before = reader.place().offset();
        }
        assertThat(reader.place().offset()).isEqualTo(bytes.length);
    }

    @FuzzTest(maxDuration = "2m")
    void anyBytesAreAKeptScreenerOrRefused(byte[] bytes) {
        try {
            assertThat(Screener.read(
                                    new DataInputStream(new ByteArrayInputStream(bytes)),
                                    new Standpoint(LocalDate.EPOCH, Instant.MAX, Grade.ANY))
                            .size())
                    .isNotNegative();
        } catch (IOException refused) {
            assertThat(refused).isNotNull();
        }
    }
}
