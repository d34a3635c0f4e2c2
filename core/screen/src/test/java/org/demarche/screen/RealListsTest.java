package org.demarche.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Screening against the United Nations list of 2026-02-27, the OFAC list of 2021-07 and the packs of this repository. */
class RealListsTest {
    private static final class Holder {
        static final Screener SCREENER = Screener.of(RealNetwork.network());
    }

    private static Screener screener() {
        RealNetwork.network();
        return Holder.SCREENER;
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Green Pine                       | GREEN PINE ASSOCIATED CORPORATION
            O Yong Ho                        | O YONG HO
            RI Je-son                        | RI JE-SON
            Ri Jeson                         | RI JE-SON
            Korea Mining Development Trading | KOREA MINING DEVELOPMENT TRADING CORPORATION
            """)
    void theRightEntityIsOnTop(String asked, String caption) {
        List<Hit> hits = screener().screen(Query.named(asked));
        print(asked, hits);
        assertThat(hits.get(0).caption()).isEqualToIgnoringCase(caption);
    }

    @ParameterizedTest(name = "{0} finds nobody")
    @ValueSource(
            strings = {"John Smith Bakery", "Maria Garcia", "Emma Johnson", "Oliver Brown Ltd", "Sunshine Flower Shop"})
    void aCommonNameFindsNobody(String asked) {
        List<Hit> hits = screener().screen(Query.named(asked));
        print(asked, screener().screen(Query.named(asked), 3, 0.5));
        assertThat(hits).extracting(Hit::caption).isEmpty();
    }

    @Test
    void speedIsPrinted() {
        Screener screener = screener();
        List<String> names =
                List.of("Green Pine", "O Yong Ho", "Maria Garcia", "Korea Mining Development Trading", "Abdul Rahman");
        long start = System.nanoTime();
        int rounds = 10;
        for (int round = 0; round < rounds; round++) {
            names.forEach(name -> screener.screen(Query.named(name)));
        }
        double millis = (System.nanoTime() - start) / 1e6 / rounds / names.size();
        System.out.printf(Locale.ROOT, "screen: %.1f ms a query of %d names%n", millis, screener.size());
        assertThat(screener.size()).isGreaterThan(15_000);
    }

    private static void print(String asked, List<Hit> hits) {
        hits.stream()
                .limit(4)
                .forEach(hit -> System.out.printf(
                        Locale.ROOT,
                        "screen: %s -> %.3f %s (%s) %s %s%n",
                        asked,
                        hit.score(),
                        hit.caption(),
                        hit.name().text(),
                        hit.via().id(),
                        hit.listReferences()));
    }
}
