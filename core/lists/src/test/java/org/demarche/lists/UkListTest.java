package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.model.Period;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UkListTest {
    private static final String PERSON = """
            <Designation><LastUpdated>02/01/2014</LastUpdated><DateDesignated>05/03/2011</DateDesignated><UniqueID>ATL0001</UniqueID><OFSIGroupID>71</OFSIGroupID>
            <Names><Name><Name1>Mara</Name1><Name2>Odo</Name2><Name6>VELDT</Name6><NameType>Primary Name</NameType></Name>
            <Name><Name6>The Purse</Name6><NameType>Alias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name>
            <Name><Name1>Maria</Name1><Name6>VELD</Name6><NameType>Primary name variation</NameType></Name></Names>
            <NonLatinNames><NonLatinName><NameNonLatinScript>Мара Вельдт</NameNonLatinScript></NonLatinName></NonLatinNames>
            <RegimeName>The Atlantis Regulations 2019</RegimeName><IndividualEntityShip>Individual</IndividualEntityShip>
            <SanctionsImposed>Asset freeze|Travel Ban</SanctionsImposed><SanctionsImposedIndicators><AssetFreeze>true</AssetFreeze></SanctionsImposedIndicators>
            <Addresses><Address><AddressLine1>1 Quay Road</AddressLine1><AddressCountry>Atlantis</AddressCountry></Address></Addresses>
            <IndividualDetails><Individual><DOBs><DOB>dd/07/1961</DOB><DOB>00/00/1900x</DOB></DOBs>
            <PassportDetails><Passport><PassportNumber>AT000123</PassportNumber><PassportAdditionalInformation>expires 2019</PassportAdditionalInformation></Passport></PassportDetails>
            <BirthDetails><Location><TownOfBirth>Low Ford</TownOfBirth><CountryOfBirth>Atlantis</CountryOfBirth></Location></BirthDetails></Individual></IndividualDetails>
            </Designation>
            """;
    private static final String SHIP = """
            <Designation><UniqueID>ATL0002</UniqueID><Names><Name><Name6>PELICAN</Name6><NameType>Primary name</NameType></Name></Names>
            <IndividualEntityShip>Ship</IndividualEntityShip><ShipDetails><Ship><IMONumbers><IMONumber>IMO9074729</IMONumber><IMONumber>9074728</IMONumber></IMONumbers>
            <YearsBuilt><YearBuilt>1998</YearBuilt></YearsBuilt><Masts>3</Masts></Ship></ShipDetails></Designation>
            """;

    private static ListSource list() {
        return list(PERSON + SHIP);
    }

    private static ListSource list(String entries) {
        String xml = "<?xml version=\"1.0\"?><Designations dateGenerated=\"2020-05-06T23:00:04Z\">"
                + "<DateGenerated>06/05/2020</DateGenerated>" + entries + "</Designations>";
        return UkList.recognise(new FoundFiles(List.of(Samples.raw("uk.xml", xml)), "the test", Period.UNKNOWN))
                .orElseThrow();
    }

    @Test
    void eachValueOfAPersonBecomesAClaimThatQuotesIt() {
        assertThat(Samples.claims(list(), "ATL0001"))
                .containsExactly(
                        "listAmendedOn 2014-01-02 | ATL0001/LastUpdated[1] | 02/01/2014",
                        "listedOn 2011-03-05 | ATL0001/DateDesignated[1] | 05/03/2011",
                        "listReference ATL0001 | ATL0001/UniqueID[1] | ATL0001",
                        "designatedBy uk-sl:authority during 2011-03-05/.. | ATL0001/UniqueID | ATL0001",
                        "listReference 71 as OFSI group | ATL0001/OFSIGroupID[1] | 71",
                        "name Mara Odo VELDT | ATL0001/Name[1] | Mara, Odo, VELDT",
                        "familyName VELDT | ATL0001/Name6[1] | VELDT",
                        "givenName Mara Odo | ATL0001/Name1-5[1] | Mara, Odo",
                        "weakAlias The Purse A3 | ATL0001/Name[2] | The Purse",
                        "alias Maria VELD as Primary name variation | ATL0001/Name[3] | Maria, VELD",
                        "nameOriginalScript Мара Вельдт | ATL0001/NameNonLatinScript[1] | Мара Вельдт",
                        "program The Atlantis Regulations 2019 | ATL0001/RegimeName[1] | The Atlantis Regulations 2019",
                        "sanctionedUnder uk-sl:programme.the-atlantis-regulations-2019 during 2011-03-05/.."
                                + " | ATL0001/RegimeName[1] | The Atlantis Regulations 2019",
                        "remark Individual as kind of party | ATL0001/IndividualEntityShip[1] | Individual",
                        "sanctionsRisk Asset freeze|Travel Ban as sanctions imposed"
                                + " | ATL0001/SanctionsImposed[1] | Asset freeze|Travel Ban",
                        "address 1 Quay Road, Atlantis | ATL0001/Address[1] | 1 Quay Road, Atlantis",
                        "country Atlantis | ATL0001/AddressCountry[1] | Atlantis",
                        "birthDate 1961-07 | ATL0001/DOB[1] | dd/07/1961",
                        "remark 00/00/1900x as DOB | ATL0001/DOB[2] | 00/00/1900x",
                        "passportNumber AT000123 as Passport | ATL0001/Passport[1] | AT000123, expires 2019",
                        "remark expires 2019 as note on a paper | ATL0001/Passport[1] | AT000123, expires 2019",
                        "birthPlace Low Ford, Atlantis | ATL0001/Location[1] | Low Ford, Atlantis");
    }

    @Test
    void aShipKeepsItsNumberIfTheCheckDigitFitsAndAnUnknownElementIsRejectedAloud() {
        assertThat(Samples.claims(list(), "ATL0002"))
                .contains(
                        "imoNumber 9074729 | ATL0002/IMONumber[1] | IMO9074729",
                        "remark 9074728 as IMONumber | ATL0002/IMONumber[2] | 9074728",
                        "buildDate 1998 | ATL0002/YearBuilt[1] | 1998");
        Reading.Collector sink = Reading.collector();
        list().read(sink);
        assertThat(sink.reading().rejected())
                .extracting(rejected -> rejected.locator() + ": " + rejected.cause())
                .containsExactly(
                        "ATL0002/Masts[1]: expected an element of the layout, found an unknown one that is not empty");
    }

    @Test
    void aReasonLongerThanAQuotationIsKeptToItsLastWord() {
        String reason = "He keeps the books of the fund. ".repeat(400) + "So it was found.";
        String entry = SHIP.replace(
                "<ShipDetails>", "<UKStatementofReasons>" + reason + "</UKStatementofReasons><ShipDetails>");
        assertThat(Samples.claims(list(entry), "ATL0002").stream().filter(line -> line.startsWith("designationReason")))
                .hasSize(4)
                .last()
                .asString()
                .endsWith("So it was found.");
    }

    @ParameterizedTest
    @CsvSource({
        "31/01/2001, 2001-01-31",
        "dd/mm/1968, 1968",
        "dd/05/1968, 1968-05",
        "00/00/1968, 1968",
        "31/02/2001, none",
        "12/mm/1968, none",
        "1968, none",
        "1900-01-00, none"
    })
    void aDateIsAsPreciseAsItIsWritten(String text, String period) {
        assertThat(SlashDate.parse(text).map(Period::toString).orElse("none")).isEqualTo(period);
    }
}
