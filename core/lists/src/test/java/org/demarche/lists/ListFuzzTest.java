package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.demarche.model.Content;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Period;
import org.demarche.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged lists are refused with one line, or read with every row accounted for; nothing else ever happens. */
class ListFuzzTest {
    private static final String MARKUP = "<>&;\"'/ \n,-0\u001a9A";

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aDamagedXmlListIsRefusedOrAccountedFor(long seed) {
        byte[] bytes = damage(Samples.un(Samples.PERSON, Samples.ENTITY), new SplittableRandom(seed));
        check(() -> UnList.open(new RawFile("a.xml", "the test", Content.copyOf(bytes)), Period.UNKNOWN));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aDamagedCsvSetIsRefusedOrAccountedFor(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<RawFile> files = new ArrayList<>();
        for (String text : List.of(Samples.SDN.repeat(3), Samples.ALT, Samples.ADD)) {
            files.add(new RawFile("f" + files.size(), "the test", Content.copyOf(damage(text, random))));
        }
        check(() -> OfacList.open(files, "the test", Period.UNKNOWN));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aDamagedListOfTheUnitedStatesIsRefusedOrAccountedFor(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, String> lists = Map.of(
                "sdn.xml",
                SdnListTest.xml(SdnListTest.PERSON + SdnListTest.REST),
                "enhanced.xml",
                EnhancedListTest.xml(EnhancedListTest.PERSON + EnhancedListTest.FUND),
                "advanced.xml",
                AdvancedListTest.XML,
                "csl.csv",
                CslListTest.HEADER + CslListTest.PERSON + CslListTest.FUND + CslListTest.DENIED);
        lists.forEach((name, text) -> {
            RawFile file = new RawFile(name, "the test", Content.copyOf(damage(text, random)));
            FoundFiles found = new FoundFiles(List.of(file), "the test", Period.UNKNOWN);
            for (ListFormat format : List.<ListFormat>of(
                    SdnList::recognise, EnhancedList::recognise, AdvancedList::recognise, CslList::recognise)) {
                check(() -> format.open(found)
                        .orElseThrow(() -> new DemarcheException(
                                ErrorCode.WRONG_LAYOUT, "expected this layout, found another in the test: none")));
            }
        });
    }

    static LongStream seeds() {
        long first = Long.getLong("tests.seed", 20250301L);
        return LongStream.range(first, first + 150);
    }

    /** What is no longer recognised was not opened. */
    static void checkFound(java.util.function.Supplier<Optional<ListSource>> opening) {
        try {
            opening.get().ifPresent(list -> check(() -> list));
        } catch (DemarcheException refused) {
            assertThat(refused.getMessage())
                    .startsWith("expected ")
                    .contains(", found ")
                    .doesNotContain("\n");
        }
    }

    private static void check(java.util.function.Supplier<ListSource> opening) {
        Reading.Collector sink = Reading.collector();
        try {
            ListSummary summary = opening.get().read(sink);
            assertThat(summary.claims()).isEqualTo(sink.reading().claims().size());
            assertThat(summary.rejected()).isEqualTo(sink.reading().rejected().size());
            assertThat(summary.rows()).isGreaterThanOrEqualTo(summary.entries() + summary.blank());
        } catch (DemarcheException refused) {
            assertThat(refused.getMessage())
                    .startsWith("expected ")
                    .contains(", found ")
                    .doesNotContain("\n");
        }
    }

    static byte[] damage(String text, SplittableRandom random) {
        StringBuilder damaged = new StringBuilder(text);
        int edits = random.nextInt(1, 6);
        for (int edit = 0; edit < edits; edit++) {
            int at = random.nextInt(damaged.length());
            switch (random.nextInt(4)) {
                case 0 -> damaged.setCharAt(at, MARKUP.charAt(random.nextInt(MARKUP.length())));
                case 1 -> damaged.insert(at, MARKUP.charAt(random.nextInt(MARKUP.length())));
                case 2 -> damaged.delete(at, Math.min(damaged.length(), at + random.nextInt(1, 30)));
                default -> damaged.insert(at, damaged.substring(at, Math.min(damaged.length(), at + 40)));
            }
        }
        return damaged.toString().getBytes(StandardCharsets.UTF_8);
    }
}
