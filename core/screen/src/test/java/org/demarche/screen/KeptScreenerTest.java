package org.demarche.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A screener that was written and read answers as the one that wrote it. */
class KeptScreenerTest {
    private static final class Holder {
        static final Screener FRESH = Screener.of(RealNetwork.network());
        static final byte[] BYTES = bytes(FRESH);
        static final Screener KEPT = read(BYTES);
    }

    @Test
    void whatIsReadWritesTheSameBytes() {
        RealNetwork.network();
        assertThat(bytes(Holder.KEPT)).isEqualTo(Holder.BYTES);
        assertThat(Holder.KEPT.size()).isEqualTo(Holder.FRESH.size());
        assertThat(Holder.KEPT.standpoint()).isEqualTo(Holder.FRESH.standpoint());
        System.out.printf(
                Locale.ROOT, "kept screener: %,d bytes for %d names%n", Holder.BYTES.length, Holder.KEPT.size());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theRealListsAreAnsweredTheSame(long seed) {
        List<String> captions = RealNetwork.network().entities().stream()
                .map(entity -> entity.caption())
                .toList();
        SplittableRandom random = new SplittableRandom(seed);
        String asked = captions.get(random.nextInt(captions.size())).strip();
        if (asked.isEmpty()) {
            return;
        }
        Query query = Query.named(asked.substring(0, Math.min(asked.length(), 1 + random.nextInt(40))))
                .from("KP")
                .among(Query.Scope.EVERYTHING);
        Search search = Search.standard().atLeast(0.3);
        assertThat(Holder.KEPT.screen(query, search)).isEqualTo(Holder.FRESH.screen(query, search));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bytesThatAreCutAreRefused(long seed) {
        RealNetwork.network();
        SplittableRandom random = new SplittableRandom(seed);
        byte[] cut = Arrays.copyOf(Holder.BYTES, 1 + random.nextInt(100_000));
        assertThatThrownBy(() -> Screener.read(new DataInputStream(new ByteArrayInputStream(cut))))
                .isInstanceOf(IOException.class);
    }

    private static byte[] bytes(Screener screener) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            screener.write(new DataOutputStream(bytes));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Screener read(byte[] bytes) {
        try {
            return Screener.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Long> seeds() {
        return Stream.iterate(Long.getLong("tests.seed", 20261124L), seed -> seed + 1)
                .limit(20);
    }
}
