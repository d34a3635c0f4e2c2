package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.demarche.model.Claim;
import org.demarche.model.ClaimSink;
import org.demarche.model.Rejected;
import org.demarche.model.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAheadTest {
    private final List<String> taken = new ArrayList<>();
    private final ClaimSink sink = new ClaimSink() {
        @Override
        public void accept(SourceRecord read) {
            throw new AssertionError("no record is given");
        }

        @Override
        public void accept(Claim claim) {
            throw new AssertionError("no claim is given");
        }

        @Override
        public void accept(Rejected row) {
            taken.add(row.locator());
        }
    };

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 100_000})
    void everythingComesInTheOrderOfTheReading(int rows) {
        String answer = ReadAhead.read(
                to -> {
                    give(rows, to);
                    return "read";
                },
                sink);

        assertThat(answer).isEqualTo("read");
        assertThat(taken).isEqualTo(rows(rows));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 256, 10_000})
    void whatReadingThrowsIsThrownAfterWhatItGave(int rows) {
        assertThatThrownBy(() -> ReadAhead.read(
                        to -> {
                            give(rows, to);
                            throw new IllegalArgumentException("damaged");
                        },
                        sink))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("damaged");
        assertThat(taken).isEqualTo(rows(rows));
    }

    @Test
    void readingEndsWhenNobodyTakesWhatIsRead() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        ClaimSink full = new ClaimSink() {
            @Override
            public void accept(SourceRecord read) {}

            @Override
            public void accept(Claim claim) {}

            @Override
            public void accept(Rejected row) {
                throw new IllegalStateException("the disk is full");
            }
        };

        assertThatThrownBy(() -> ReadAhead.read(
                        to -> {
                            try {
                                give(Integer.MAX_VALUE, to);
                            } finally {
                                ended.countDown();
                            }
                            return "never";
                        },
                        full))
                .hasMessage("the disk is full");
        ended.await();
    }

    private static void give(int rows, ClaimSink to) {
        for (int row = 0; row < rows; row++) {
            to.accept(new Rejected("row " + row, "a cause"));
        }
    }

    private static List<String> rows(int rows) {
        return IntStream.range(0, rows).mapToObj(row -> "row " + row).toList();
    }
}
