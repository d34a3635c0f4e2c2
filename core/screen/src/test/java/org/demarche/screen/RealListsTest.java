package org.demarche.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.demarche.names.Name;
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
            리제선                            | RI JE-SON
            KPe.010                          | GREEN PINE ASSOCIATED CORPORATION
            Green Pine Assoc. Corp.          | GREEN PINE ASSOCIATED CORPORATION
            Yong Ho O                        | O YONG HO
            Korea Mining Development Trading | KOREA MINING DEVELOPMENT TRADING CORPORATION
            """)
    void theRightEntityIsOnTop(String asked, String caption) {
        List<Hit> hits = screener().screen(Query.named(asked));
        assertThat(hits).as(asked).isNotEmpty();
        assertThat(hits.get(0).caption()).isEqualToIgnoringCase(caption);
    }

    @ParameterizedTest(name = "{0} finds nobody")
    @ValueSource(
            strings = {"John Smith Bakery", "Maria Garcia", "Emma Johnson", "Oliver Brown Ltd", "Sunshine Flower Shop"})
    void aCommonNameFindsNobody(String asked) {
        List<Hit> hits = screener().screen(Query.named(asked));
        assertThat(hits).extracting(Hit::caption).isEmpty();
    }

    @Test
    void aHitSaysWhyAndWhere() {
        Hit hit = screener().screen(Query.named("Green Pine Associated Corp")).get(0);
        assertThat(hit.via().id()).isEqualTo("list");
        assertThat(hit.listReferences()).contains("KPe.010");
        assertThat(hit.reasons())
                .extracting(MatchReason::asked, MatchReason::explanation)
                .contains(tuple("Green", "the same word"), tuple("Pine", "the same word"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"a ", "kim ", "al-", "é", "리", "\u0000", "), ("})
    void aHostileQueryIsAnswered(String piece) {
        assertThat(screener()
                        .screen(Query.named(
                                ("x " + piece.repeat(Name.MAX_CHARACTERS)).substring(0, Name.MAX_CHARACTERS))))
                .hasSizeLessThanOrEqualTo(Screener.defaultMost());
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
}
