package org.demarche.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.demarche.lists.ListSource;
import org.demarche.lists.ListSummary;
import org.demarche.lists.Lists;
import org.demarche.model.DemarcheException;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A list of any layout, with any bytes put in any place, is refused with one line, or read with every row accounted for. One target a layout. */
class ListFuzzTest {
    private static final int LONGEST_CUT = 60;
    private static final int CHANGES = 40;
    private static final String MARKS = "<>&;\"'/,={}[]:\n\0-0\u00e4 ]]>";

    @FuzzTest(maxDuration = "2m")
    void theUnitedNations(FuzzedDataProvider data) {
        fuzz("un.xml", data);
    }

    @FuzzTest(maxDuration = "2m")
    void theEuropeanUnion(FuzzedDataProvider data) {
        fuzz("eu.xml", data);
    }

    @FuzzTest(maxDuration = "2m")
    void theUnitedKingdom(FuzzedDataProvider data) {
        fuzz("uk.xml", data);
    }

    @FuzzTest(maxDuration = "2m")
    void switzerland(FuzzedDataProvider data) {
        fuzz("seco.xml", data);
    }

    @FuzzTest(maxDuration = "2m")
    void canada(FuzzedDataProvider data) {
        fuzz("ca.xml", data);
    }

    @FuzzTest(maxDuration = "2m")
    void sdnXml(FuzzedDataProvider data) {
        fuzz("sdn.xml", data);
    }

    @FuzzTest(maxDuration = "2m")
    void enhancedXml(FuzzedDataProvider data) {
        fuzz("enhanced.xml", data);
    }

    @FuzzTest(maxDuration = "2m")
    void advancedXml(FuzzedDataProvider data) {
        fuzz("advanced.xml", data);
    }

    @FuzzTest(maxDuration = "2m")
    void ofacCsv(FuzzedDataProvider data) {
        fuzz("sdn.csv", data);
    }

    @FuzzTest(maxDuration = "2m")
    void screeningList(FuzzedDataProvider data) {
        fuzz("csl.csv", data);
    }

    @FuzzTest(maxDuration = "2m")
    void australia(FuzzedDataProvider data) {
        fuzz("au.csv", data);
    }

    @FuzzTest(maxDuration = "2m")
    void followTheMoney(FuzzedDataProvider data) {
        fuzz("entities.json", data);
    }

    @FuzzTest(maxDuration = "2m")
    void statements(FuzzedDataProvider data) {
        fuzz("statements.csv", data);
    }

    @FuzzTest(maxDuration = "2m")
    void senzing(FuzzedDataProvider data) {
        fuzz("senzing.json", data);
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("seeds")
    void changesByChance(String name, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] list = seed(name);
        for (int change = 0; change < CHANGES; change++) {
            int mark = random.nextInt(MARKS.length());
            byte[] put = MARKS.substring(mark, Math.min(MARKS.length(), mark + random.nextInt(4)))
                    .getBytes(StandardCharsets.UTF_8);
            int at = random.nextInt(list.length + 1);
            check(name, changed(random.nextInt(5) == 0 ? seed(name) : list, at, random.nextInt(LONGEST_CUT), put));
            list = changed(seed(name), at, random.nextInt(4), put);
        }
    }

    static Stream<Arguments> seeds() {
        long first = Long.getLong("tests.seed", 20250301L);
        return ListSeeds.ALL.keySet().stream()
                .flatMap(name -> LongStream.range(first, first + 5).mapToObj(seed -> Arguments.of(name, seed)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void everySeedIsRead(String name) {
        assertThat(check(name, seed(name))).isPositive();
    }

    static Stream<String> names() {
        return ListSeeds.ALL.keySet().stream();
    }

    @Test
    void everySeedHasATarget() {
        long targets = Stream.of(ListFuzzTest.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(FuzzTest.class))
                .count();
        assertThat(targets).isEqualTo(ListSeeds.ALL.size());
    }

    private static void fuzz(String name, FuzzedDataProvider data) {
        byte[] list = seed(name);
        int at = data.consumeInt(0, list.length);
        int cut = data.consumeInt(0, LONGEST_CUT);
        check(name, changed(list, at, cut, data.consumeRemainingAsBytes()));
    }

    private static byte[] seed(String name) {
        return ListSeeds.ALL.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8);
    }

    /** The bytes with others in place of some. */
    private static byte[] changed(byte[] bytes, int at, int cut, byte[] put) {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        int start = Math.min(at, bytes.length);
        int end = Math.min(bytes.length, start + cut);
        changed.write(bytes, 0, start);
        changed.write(put, 0, put.length);
        changed.write(bytes, end, bytes.length - end);
        return changed.toByteArray();
    }

    /** Reads it. @return how many entries it has; none if it was refused */
    private static int check(String name, byte[] bytes) {
        Path file = write(name, bytes);
        try {
            ListSource list = Lists.open(file);
            Reading.Collector sink = Reading.collector();
            ListSummary summary = list.read(sink);
            assertThat(summary.claims()).isEqualTo(sink.reading().claims().size());
            assertThat(summary.rejected()).isEqualTo(sink.reading().rejected().size());
            assertThat(summary.entries() + summary.blank()).isLessThanOrEqualTo(summary.rows());
            return summary.entries();
        } catch (DemarcheException refused) {
            assertThat(refused.getMessage())
                    .startsWith("expected ")
                    .contains(", found ")
                    .doesNotContain("\n");
            return 0;
        } finally {
            delete(file);
        }
    }

    private static Path write(String name, byte[] bytes) {
        try {
            return Files.write(Files.createTempFile("list", name), bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
