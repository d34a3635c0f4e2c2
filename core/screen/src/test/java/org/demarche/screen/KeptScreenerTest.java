package org.demarche.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.demarche.network.Network;
import org.demarche.network.SteadyDays;
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

    @Test
    void allSteadyDaysWriteTheSameBytes() {
        Network network = RealNetwork.network();
        SteadyDays days = network.steadyDays();
        LocalDate other = days.first().equals(network.standpoint().on()) ? days.last() : days.first();
        assertThat(other).isNotEqualTo(network.standpoint().on());
        Network seen = network.material().project(network.standpoint().on(other));
        assertThat(bytes(Screener.of(seen))).as("on %s of %s", other, days).isEqualTo(Holder.BYTES);
        System.out.printf(Locale.ROOT, "kept screener: the same on all days of %s%n", days);
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
        assertThatThrownBy(() ->
                        Screener.read(new DataInputStream(new ByteArrayInputStream(cut)), Holder.FRESH.standpoint()))
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
            return Screener.read(new DataInputStream(new ByteArrayInputStream(bytes)), Holder.FRESH.standpoint());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Long> seeds() {
        return Stream.iterate(Long.getLong("tests.seed", 20261124L), seed -> seed + 1)
                .limit(20);
    }
}
