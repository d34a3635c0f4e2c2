package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.demarche.model.Period;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of the European Union as a table says what its XML says. */
class EuTableTest {
    private static final String OLD = """
            Date_file;Entity_logical_id;Subject_type;Leba_numtitle;Leba_publication_date;Leba_url;Programme;Remark;Naal_logical_id;Naal_leba_numtitle;Naal_lastname;\
            Naal_firstname;Naal_middlename;Naal_wholename;Naal_gender;Naal_title;Naal_function;Naal_language;Addr_number;Addr_street;Addr_city;Addr_country;Addr_other;\
            Birt_date;Birt_place;Birt_country;Iden_number;Iden_country;Citi_country;Novelty
            06/05/2020;7;P;2014/1 (OJ L1);2014-01-02;https://example.org/1;ATL;A remark;1;x;VELDT;Mara;;Mara VELDT;F;Dr;Treasurer;EN;;;;;;;;;;;;
            06/05/2020;7;P;2014/1 (OJ L1);2014-01-02;https://example.org/1;ATL;A remark;;;;;;;;;;;7;Quay Road;Port Amber;ATLANTIS;by the mole;;;;;;;new
            06/05/2020;7;P;2014/1 (OJ L1);2014-01-02;https://example.org/1;ATL;A remark;;;;;;;;;;;;;;;;1961-07-28;Low Ford;ATLANTIS;AT-1;ATLANTIS;LYONESSE;
            """;

    private static ListSource csv(String text) {
        return EuList.recogniseTable(UkTableTest.found(Samples.raw("eu.csv", text)))
                .orElseThrow();
    }

    private static ListSource xml(String text) {
        return EuList.recognise(UkTableTest.found(Samples.raw("eu.xml", text))).orElseThrow();
    }

    @Test
    void anInventedListSaysTheSameInXmlAndInCsv() {
        EuInvented list = new EuInvented(List.of(
                new EuInvented.Entry(
                        EuInvented.own(1, "P"),
                        List.of(
                                EuInvented.part(
                                        "NameAlias",
                                        "wholeName",
                                        "Mara Odo VELDT",
                                        "lastName",
                                        "VELDT",
                                        "firstName",
                                        "Mara",
                                        "middleName",
                                        "Odo",
                                        "nameLanguage",
                                        "EN",
                                        "gender",
                                        "F",
                                        "title",
                                        "Dr",
                                        "function",
                                        "Treasurer",
                                        "logicalId",
                                        "11",
                                        "remark",
                                        "A name"),
                                EuInvented.part(
                                        "NameAlias",
                                        "wholeName",
                                        "Мара Вельдт",
                                        "nameLanguage",
                                        "RU",
                                        "logicalId",
                                        "12"),
                                EuInvented.part(
                                        "BirthDate",
                                        "year",
                                        "1961",
                                        "monthOfYear",
                                        "7",
                                        "circa",
                                        "true",
                                        "calendarType",
                                        "GREGORIAN",
                                        "city",
                                        "Low Ford",
                                        "countryDescription",
                                        "ATLANTIS",
                                        "logicalId",
                                        "13"),
                                EuInvented.part(
                                        "BirthDate", "birthdate", "1962-02-03", "circa", "false", "logicalId", "14"),
                                EuInvented.part(
                                        "Identification",
                                        "number",
                                        "AT000123",
                                        "identificationTypeCode",
                                        "passport",
                                        "identificationTypeDescription",
                                        "National passport",
                                        "knownFalse",
                                        "true",
                                        "validTo",
                                        "2019-08-31",
                                        "countryDescription",
                                        "ATLANTIS",
                                        "region",
                                        "North",
                                        "logicalId",
                                        "15"),
                                EuInvented.part("Citizenship", "countryDescription", "LYONESSE", "logicalId", "16"),
                                EuInvented.part(
                                        "Address",
                                        "street",
                                        "1 Quay Road",
                                        "city",
                                        "Port Amber",
                                        "countryDescription",
                                        "ATLANTIS",
                                        "logicalId",
                                        "17",
                                        "remark",
                                        "by the mole"))),
                new EuInvented.Entry(
                        EuInvented.own(2, "E"),
                        List.of(
                                EuInvented.part("NameAlias", "wholeName", "HARBOUR FUND", "logicalId", "21"),
                                EuInvented.part(
                                        "Identification",
                                        "number",
                                        "9074729",
                                        "identificationTypeCode",
                                        "imo",
                                        "logicalId",
                                        "22")))));
        List<String> expected = UkTableTest.claims(xml(list.xml()));
        assertThat(UkTableTest.claims(csv(list.csv()))).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(expected).hasSizeGreaterThan(40).anyMatch(line -> line.contains("birthDate 1961-07~"));
        assertThat(csv(list.csv()).published()).isEqualTo(Period.parse("2020-05-06"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aDrawnListSaysTheSameInXmlAndInCsv(long seed) {
        EuInvented list = EuInvented.drawn(new SplittableRandom(seed));
        assertThat(UkTableTest.claims(csv(list.csv())))
                .containsExactlyInAnyOrderElementsOf(UkTableTest.claims(xml(list.xml())));
        assertThat(ListDiff.of(xml(list.xml()), csv(list.csv())).isEmpty())
                .as("compared as versions")
                .isTrue();
    }

    @Test
    void theOldFormIsReadAndAColumnThatIsNotKnownIsRejectedAloud() {
        ListSource list = csv(OLD);
        assertThat(Samples.claims(list, "7"))
                .contains(
                        "listReference 7 | 7/euReferenceNumber | 7",
                        "program ATL | 7/regulation/programme[1] | ATL",
                        "name Mara VELDT as in EN | 7/nameAlias[1] | Mara VELDT",
                        "address 7, Quay Road, Port Amber, ATLANTIS | 7/address[1] | 7, Quay Road, Port Amber, ATLANTIS",
                        "birthDate 1961-07-28 | 7/birthdate[1] | 1961-07-28",
                        "birthPlace Low Ford, ATLANTIS | 7/birthdate/place[1] | Low Ford, ATLANTIS",
                        "idNumber AT-1 as identification in ATLANTIS | 7/identification[1] | AT-1",
                        "citizenship LYONESSE | 7/citizenship[1] | LYONESSE",
                        "remark by the mole | 7/remark[2] | by the mole");
        Reading.Collector sink = Reading.collector();
        ListSummary summary = list.read(sink);
        assertThat(summary.rows()).isEqualTo(3);
        assertThat(sink.reading().rejected())
                .extracting(rejected -> rejected.locator() + ": " + rejected.cause())
                .containsExactly("7/novelty[1]: expected an element of the layout, found an unknown one");
    }

    @Test
    void aRowWithoutNumberAndAValueThatOtherRowsOfTheEntryContradictAreRejected() {
        String head = String.join(";", "Entity_LogicalId", "Entity_EU_ReferenceNumber", "NameAlias_WholeName") + "\n";
        Reading.Collector sink = Reading.collector();
        ListSummary summary =
                csv(head + "1;EU.1.1;A\n;EU.2.1;B\n1;EU.9.1;C\nEU.3.1;3;D\n").read(sink);
        assertThat(summary.entries()).isEqualTo(1);
        assertThat(summary.rows()).isEqualTo(4);
        assertThat(sink.reading().rejected())
                .extracting(rejected -> rejected.locator() + ": " + rejected.cause())
                .containsExactly(
                        "eu.csv, line 3: expected the number of an entity in \"Entity_LogicalId\", found none",
                        "eu.csv, line 4/euReferenceNumber: expected the value that the first rows of the entry have, found another",
                        "eu.csv, line 5: expected the number of an entity in \"Entity_LogicalId\", found none");
    }

    static LongStream seeds() {
        return UkTableTest.seeds();
    }
}
