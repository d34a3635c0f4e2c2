package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.model.Period;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Test;

class SecoListTest {
    private static final String HEAD = """
            <program ssid="1"><program-key lang="eng">Atlantis</program-key><program-key lang="ger">Atlantis (de)</program-key><sanctions-set lang="eng" ssid="11">Annex 1</sanctions-set></program>
            """;
    private static final String TAIL = """
            <place ssid="21"><location>Port Amber</location><country iso-code="AT">Atlantis</country></place>
            """;
    private static final String PERSON = """
            <target ssid="5"><sanctions-set-id>11</sanctions-set-id><individual sex="female"><identity ssid="6" main="true">
            <name ssid="7" name-type="primary-name" quality="good"><name-part order="2" name-part-type="given-name"><value>Mara</value><spelling-variant lang="RUS" script="CYRL">Мара</spelling-variant></name-part>
            <name-part order="1" name-part-type="family-name"><value>Veldt</value><spelling-variant lang="FRA" script="LATN">Veld</spelling-variant><spelling-variant lang="RUS" script="CYRL">Вельдт</spelling-variant></name-part></name>
            <name name-type="alias" quality="low"><name-part order="1" name-part-type="whole-name"><value>The Purse</value></name-part></name>
            <day-month-year day="9" month="7" year="1961" calendar="Gregorian" quality="good"/><day-month-year year="1380" calendar="Islamic"/>
            <place-of-birth place-id="21"/><address place-id="21"><address-details>1 Quay Road</address-details></address></identity>
            <justification ssid="8">Treasurer of the Harbour Fund.</justification><relation target-id="9" relation-type="related-to"/></individual>
            <modification modification-type="de-listed" effective-date="2016-03-01"/><modification modification-type="listed" effective-date="2011-03-05"/></target>
            """;
    private static final String FUND = """
            <target ssid="9"><sanctions-set-id>12</sanctions-set-id><entity><identity main="true"><name name-type="primary-name" quality="good">
            <name-part order="1" name-part-type="whole-name"><value>HARBOUR FUND</value></name-part></name></identity><surprise>x</surprise></entity></target>
            """;

    private static ListSource list() {
        String xml = "<swiss-sanctions-list list-type=\"whole-list\" date=\"2020-05-06\">" + HEAD + PERSON + FUND + TAIL
                + "</swiss-sanctions-list>";
        return SecoList.recognise(new FoundFiles(List.of(Samples.raw("ch.xml", xml)), "the test", Period.UNKNOWN))
                .orElseThrow();
    }

    @Test
    void aTargetKeepsItsNamesInAllSpellingsAndTheEndOfItsDesignation() {
        assertThat(Samples.claims(list(), "5"))
                .containsExactly(
                        "listReference 5 | 5/ssid | 5",
                        "designatedBy ch-seco:authority during 2011-03-05/2016-03-01 | 5/ssid | 5",
                        "program Atlantis | 5/sanctions-set-id[1] | 11",
                        "sanctionedUnder ch-seco:programme.atlantis during 2011-03-05/2016-03-01 | 5/sanctions-set-id[1] | 11",
                        "remark de-listed, 2016-03-01 as change of the entry | 5/modification[1] | de-listed, 2016-03-01",
                        "listedOn 2011-03-05 | 5/modification[2] | listed, 2011-03-05",
                        "gender female | 5/sex[1] | female",
                        "name Veldt Mara | 5/name[1] | Veldt, Mara",
                        "familyName Veldt | 5/name-part[1] | Veldt",
                        "givenName Mara | 5/name-part[2] | Mara",
                        "alias Veld Mara as spelling FRA LATN | 5/spelling-variant[1] | Veld, Mara",
                        "nameOriginalScript Вельдт Мара as spelling RUS CYRL | 5/spelling-variant[2] | Вельдт, Мара",
                        "weakAlias The Purse A3 | 5/name[2] | The Purse",
                        "birthDate 1961-07-09 | 5/day-month-year[1] | 9, 7, 1961",
                        "remark 1380 as date of birth | 5/day-month-year[2] | 1380",
                        "birthPlace Port Amber, Atlantis | 5/place-of-birth[1] | Port Amber, Atlantis",
                        "address 1 Quay Road, Port Amber, Atlantis | 5/address[1] | 1 Quay Road, Port Amber, Atlantis",
                        "country Atlantis | 5/address/country[1] | Atlantis",
                        "designationReason Treasurer of the Harbour Fund. | 5/justification[1] | Treasurer of the Harbour Fund.",
                        "linkedTo ch-seco:9 as related-to | 5/relation[1] | related-to, 9");
    }

    @Test
    void anUnknownElementIsRejectedAloudAndAnUnknownProgrammeKeepsItsNumber() {
        Reading.Collector sink = Reading.collector();
        ListSummary summary = list().read(sink);
        assertThat(summary.rows()).isEqualTo(2);
        assertThat(summary.entries()).isEqualTo(2);
        assertThat(Samples.claims(list(), "9")).contains("program 12 | 9/sanctions-set-id[1] | 12");
        assertThat(sink.reading().rejected())
                .extracting(rejected -> rejected.locator())
                .containsExactly("9/surprise[1]");
    }
}
