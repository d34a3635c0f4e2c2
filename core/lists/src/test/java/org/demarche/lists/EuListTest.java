package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.demarche.model.DemarcheException;
import org.demarche.model.Period;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Test;

class EuListTest {
    private static final String PERSON = """
            <sanctionEntity designationDate="2011-03-05" designationDetails="" unitedNationId="ATi.001" euReferenceNumber="EU.1.1" logicalId="7">
              <remark>Treasurer of the Harbour Fund.</remark>
              <regulation regulationType="amendment" publicationDate="2014-01-02" entryIntoForceDate="2014-01-03" numberTitle="2014/1 (OJ L1)" programme="ATL" logicalId="9">
                <publicationUrl>https://example.org/oj/1</publicationUrl></regulation>
              <subjectType code="person" classificationCode="P"/>
              <nameAlias firstName="Mara" middleName="Odo" lastName="VELDT" wholeName="Mara Odo VELDT" function="Treasurer" gender="F" title="Dr" nameLanguage="EN" strong="true"/>
              <nameAlias firstName="" lastName="" wholeName="The Purse" nameLanguage="" strong="false"/>
              <nameAlias firstName="" lastName="" wholeName="Мара Вельдт" nameLanguage="RU" strong="true"/>
              <citizenship countryIso2Code="AT" countryDescription="ATLANTIS"/>
              <birthdate circa="true" calendarType="GREGORIAN" city="-" year="1961" monthOfYear="7" countryIso2Code="AT" countryDescription="ATLANTIS"/>
              <birthdate circa="false" calendarType="GREGORIAN" yearRangeFrom="1960" yearRangeTo="1962" countryIso2Code="00" countryDescription="UNKNOWN"/>
              <birthdate circa="false" calendarType="ISLAMIC" year="1380" countryIso2Code="00"/>
              <identification diplomatic="true" knownFalse="true" number="AT000123" identificationTypeCode="passport" identificationTypeDescription="National passport" countryIso2Code="AT" countryDescription="ATLANTIS" validTo="2019-08-31"/>
              <address city="Port Amber" street="1 Quay Road" zipCode="" countryIso2Code="AT" countryDescription="ATLANTIS"><contactInfo key="EMAIL" value="m@example.org"/></address>
            </sanctionEntity>
            """;
    private static final String FUND = """
            <sanctionEntity euReferenceNumber="EU.2.1" logicalId="8"><subjectType code="enterprise" classificationCode="E"/>
              <nameAlias wholeName="HARBOUR FUND" strong="true" function="Fund"/>
              <identification number="9074729" identificationTypeCode="imo"/><identification number="9074728" identificationTypeCode="imo"/>
              <surprise value="1"/>
            </sanctionEntity>
            """;

    private static ListSource list(String entries) {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<export xmlns=\"http://eu.europa.ec/fpi/fsd/export\""
                + " generationDate=\"2020-05-06T01:02:03.000+02:00\">" + entries + "</export>";
        return EuList.recognise(new FoundFiles(List.of(Samples.raw("eu.xml", xml)), "the test", Period.UNKNOWN))
                .orElseThrow();
    }

    @Test
    void eachValueOfAPersonBecomesAClaimThatQuotesIt() {
        assertThat(Samples.claims(list(PERSON + FUND), "EU.1.1"))
                .containsExactly(
                        "listReference EU.1.1 | EU.1.1/euReferenceNumber | EU.1.1",
                        "designatedBy eu-fsf:authority during 2011-03-05/.. | EU.1.1/euReferenceNumber | EU.1.1",
                        "listReference ATi.001 as United Nations reference | EU.1.1/unitedNationId[1] | ATi.001",
                        "listedOn 2011-03-05 | EU.1.1/designationDate | 2011-03-05",
                        "remark Treasurer of the Harbour Fund. | EU.1.1/remark[1] | Treasurer of the Harbour Fund.",
                        "program ATL | EU.1.1/regulation/programme[1] | ATL",
                        "sanctionedUnder eu-fsf:programme.atl during 2011-03-05/.. | EU.1.1/regulation/programme[1] | ATL",
                        "listAmendedOn 2014-01-03 | EU.1.1/regulation[1] | 2014/1 (OJ L1), 2014-01-03, 2014-01-02",
                        "remark 2014/1 (OJ L1) as act of the entry | EU.1.1/regulation/numberTitle[1] | 2014/1 (OJ L1)",
                        "sourceUrl https://example.org/oj/1 | EU.1.1/publicationUrl[1] | https://example.org/oj/1",
                        "name Mara Odo VELDT as in EN | EU.1.1/nameAlias[1] | Mara Odo VELDT",
                        "familyName VELDT | EU.1.1/lastName[1] | VELDT",
                        "givenName Mara | EU.1.1/firstName[1] | Mara",
                        "namePart Odo as middleName | EU.1.1/middleName[1] | Odo",
                        "position Treasurer | EU.1.1/function[1] | Treasurer",
                        "title Dr | EU.1.1/title[1] | Dr",
                        "gender F | EU.1.1/gender[1] | F",
                        "weakAlias The Purse A3 | EU.1.1/nameAlias[2] | The Purse",
                        "nameOriginalScript Мара Вельдт as in RU | EU.1.1/nameAlias[3] | Мара Вельдт",
                        "citizenship ATLANTIS | EU.1.1/citizenship[1] | ATLANTIS",
                        "birthPlace ATLANTIS | EU.1.1/birthdate/place[1] | ATLANTIS",
                        "birthDate 1961-07~ | EU.1.1/birthdate[1] | 1961, 7",
                        "birthDate 1960/1962 | EU.1.1/birthdate[2] | 1960, 1962",
                        "remark 1380 as date of birth | EU.1.1/birthdate[3] | 1380",
                        "passportNumber AT000123 as National passport, diplomatic, knownFalse in ATLANTIS during /2019-08-31 A4"
                                + " | EU.1.1/identification[1] | AT000123, 2019-08-31",
                        "address 1 Quay Road, Port Amber, ATLANTIS | EU.1.1/address[1] | 1 Quay Road, Port Amber, ATLANTIS",
                        "country ATLANTIS | EU.1.1/address/country[1] | ATLANTIS",
                        "email m@example.org | EU.1.1/contactInfo[1] | EMAIL, m@example.org");
    }

    @Test
    void aWrongCheckDigitIsNoImoNumberAndAnUnknownElementIsRejectedAloud() {
        ListSource list = list(PERSON + FUND);
        assertThat(Samples.claims(list, "EU.2.1"))
                .contains("imoNumber 9074729 as imo | EU.2.1/identification[1] | 9074729")
                .noneMatch(line -> line.startsWith("imoNumber 9074728"));
        Reading.Collector sink = Reading.collector();
        ListSummary summary = list.read(sink);
        assertThat(summary.entries()).isEqualTo(2);
        assertThat(summary.rows()).isEqualTo(2);
        assertThat(list.published()).isEqualTo(Period.parse("2020-05-06"));
        assertThat(sink.reading().rejected())
                .extracting(rejected -> rejected.locator() + ": " + rejected.cause())
                .containsExactly("EU.2.1/surprise[1]: expected an element of the layout, found an unknown one");
    }

    @Test
    void aListThatEndsEarlyOrHasNoEntriesIsRefusedWhole() {
        assertThatThrownBy(() -> list(PERSON + "<sanctionEntity>"))
                .isInstanceOf(DemarcheException.class)
                .hasMessageContaining("expected complete, well-formed XML");
        assertThatThrownBy(() -> list(""))
                .isInstanceOf(DemarcheException.class)
                .hasMessage("expected elements sanctionEntity, found none in the test: fetch the file again");
    }

    @Test
    void anEntryWithoutNameOrWithTheReferenceOfAnotherIsRejected() {
        Reading.Collector sink = Reading.collector();
        list(FUND + FUND + "<sanctionEntity euReferenceNumber=\"EU.3.1\"/>").read(sink);
        assertThat(sink.reading().rejected())
                .extracting(rejected -> rejected.locator() + ": " + rejected.cause())
                .contains(
                        "sanctionEntity[2]: expected a reference that no other entry has, found one again",
                        "sanctionEntity[3]: expected a name of 1 to 4000 characters, found none such");
    }
}
