package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.demarche.model.Content;
import org.demarche.model.DemarcheException;
import org.demarche.model.Period;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FtmListTest {
    private static final String SAMPLE = """
            {"id":"p1","caption":"Mara Veldt","schema":"Person","properties":{"name":["Mara Veldt","Мара Вельдт"],"weakAlias":["The Purse"],"birthDate":["1961-07-09","July 1961"],"fatherName":["Odo"],"topics":["sanction"],"addressEntity":["a1"]},"datasets":["atl_list"],"referents":["x-1"],"surprise":"y"}
            {"id":"c1","schema":"Company","properties":{"name":["Harbour Fund"],"country":["at"]},"datasets":["atl_list"]}
            {"id":"a1","schema":"Address","properties":{"full":["1 Quay Road, Port Amber"]},"datasets":["atl_list"]}
            {"id":"o1","schema":"Ownership","properties":{"owner":["p1"],"asset":["c1"],"startDate":["2011"],"percentage":["60"]},"datasets":["atl_list"]}
            {"id":"s1","schema":"Sanction","properties":{"entity":["p1"],"authority":["Atlantis"],"program":["ATL1"],"startDate":["2012-01-02"],"reason":["Treasurer."]},"datasets":["atl_list"]}
            {"id":"t1","schema":"Passport","properties":{"holder":["p1"],"number":["AT1"]},"datasets":["atl_list"]}
            {"id":"o2","schema":"Ownership","properties":{"owner":["p8"],"asset":["c9"]},"datasets":["atl_list"]}
            """;

    private static ListSource list(String text) {
        return FtmList.recognise(new FoundFiles(List.of(Samples.raw("a.json", text)), "the test", Period.UNKNOWN))
                .orElseThrow();
    }

    @Test
    void thingsKeepTheirValuesAndLinksBecomeClaims() {
        assertThat(list(SAMPLE).id()).isEqualTo("ftm-atl-list");
        assertThat(Samples.claims(list(SAMPLE), "p1"))
                .containsExactly(
                        "listReference p1 | p1/id | p1",
                        "name Mara Veldt | p1/name[1] | Mara Veldt",
                        "name Мара Вельдт | p1/name[2] | Мара Вельдт",
                        "weakAlias The Purse | p1/weakAlias[1] | The Purse",
                        "birthDate 1961-07-09 | p1/birthDate[1] | 1961-07-09",
                        "remark July 1961 as birthDate | p1/birthDate[2] | July 1961",
                        "namePart Odo as fatherName | p1/fatherName[1] | Odo",
                        "remark sanction as topics | p1/topics[1] | sanction",
                        "locatedIn ftm-atl-list:a1 as addressEntity | p1/addressEntity[1] | a1",
                        "remark atl_list as datasets | p1/datasets[1] | atl_list",
                        "listReference x-1 as referents | p1/referents[1] | x-1",
                        "designatedBy ftm-atl-list:authority.Atlantis during 2012-01-02/.. | s1/authority[1] | Atlantis",
                        "program ATL1 | s1/program[1] | ATL1",
                        "sanctionedUnder ftm-atl-list:programme.atl1 during 2012-01-02/.. | s1/program[1] | ATL1",
                        "remark 2012-01-02 as Sanction startDate | s1/startDate[1] | 2012-01-02",
                        "designationReason Treasurer. | s1/reason[1] | Treasurer.",
                        "passportNumber AT1 as Passport number | t1/number[1] | AT1");
        assertThat(Samples.claims(list(SAMPLE), "c1"))
                .contains(
                        "ownedOrControlledBy ftm-atl-list:p1 during 2011/.. | o1/owner[1] | p1",
                        "remark 60 as Ownership percentage | o1/percentage[1] | 60");
    }

    @Test
    void anArrayIsReadAsLinesAreAndRowsAreAccountedFor() {
        String array = "[" + SAMPLE.strip().replace("\n", ",\n") + "]";
        assertThat(Samples.claims(list(array), "p1")).isEqualTo(Samples.claims(list(SAMPLE), "p1"));
        Reading.Collector sink = Reading.collector();
        ListSummary summary = list(array).read(sink);
        assertThat(summary.rows()).isEqualTo(7);
        assertThat(summary.entries()).isEqualTo(3);
        assertThat(sink.reading().rejected())
                .extracting(rejected -> rejected.locator())
                .containsExactly("p1/surprise", "object[7]");
    }

    @Test
    void aChangeIsReadAndARemovalRejectedAloud() {
        String entity = SAMPLE.lines().findFirst().orElseThrow();
        String text = "{\"op\":\"ADD\",\"entity\":" + entity + "}\n{\"op\":\"DEL\",\"entity\":{\"id\":\"c1\"}}\n";
        Reading.Collector sink = Reading.collector();
        assertThat(list(text).read(sink).entries()).isEqualTo(1);
        assertThat(sink.reading().rejected())
                .anyMatch(rejected -> rejected.cause().contains("taken off the list"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A",
                "{\"schema\":\"Person\",\"properties\":{}}",
                "[{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{}}, 7]"
            })
    void whatIsCutOffOrHasNoEntitiesIsRefused(String text) {
        assertThatThrownBy(() -> list(text).read(Reading.collector()))
                .isInstanceOf(DemarcheException.class)
                .hasMessageMatching("expected .*, found .*: fetch the file again");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aDamagedFileIsRefusedOrAccountedFor(long seed) {
        byte[] damaged = ListFuzzTest.damage(SAMPLE, new SplittableRandom(seed));
        RawFile file = new RawFile("a.json", "the test", Content.copyOf(damaged));
        ListFuzzTest.checkFound(() -> FtmList.recognise(new FoundFiles(List.of(file), "the test", Period.UNKNOWN)));
    }

    static LongStream seeds() {
        return ListFuzzTest.seeds();
    }

    @Test
    void textIsUtf8() {
        byte[] latin = "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{\"name\":[\"\u00e9\"]}}"
                .getBytes(StandardCharsets.ISO_8859_1);
        RawFile file = new RawFile("a.json", "the test", Content.copyOf(latin));
        assertThatThrownBy(() -> FtmList.recognise(new FoundFiles(List.of(file), "the test", Period.UNKNOWN)))
                .isInstanceOf(DemarcheException.class);
    }
}
