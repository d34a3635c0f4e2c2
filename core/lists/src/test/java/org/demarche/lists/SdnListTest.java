package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.demarche.model.DemarcheException;
import org.demarche.model.Period;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Test;

/** OFAC's list in {@code sdn.xml}, of the same invented parties as the CSV files of the tests. */
class SdnListTest {
    static final String PERSON = """
            <sdnEntry><uid>11</uid><firstName>Mara</firstName><lastName>VELDT</lastName><title>Doctor; Director of Harbour Fund</title>
            <sdnType>Individual</sdnType><remarks>(Linked To: HARBOUR FUND S.A.)</remarks>
            <programList><program>ATL2</program><program>ATL-EO1</program></programList>
            <idList><id><uid>1</uid><idType>Passport</idType><idNumber>AT000123</idNumber><idCountry>Atlantis</idCountry><issueDate>01 Sep 2009</issueDate><expirationDate>31 Aug 2019</expirationDate></id>
            <id><uid>2</uid><idType>Gender</idType><idNumber>Female</idNumber></id></idList>
            <akaList><aka><uid>101</uid><type>a.k.a.</type><category>strong</category><lastName>VELD</lastName><firstName>Maria</firstName></aka>
            <aka><uid>102</uid><type>a.k.a.</type><category>weak</category><lastName>THE PURSE</lastName></aka></akaList>
            <addressList><address><uid>201</uid><address1>1 Quay Road</address1><city>Port Amber</city><country>Atlantis</country></address></addressList>
            <nationalityList><nationality><uid>3</uid><country>Atlantis</country><mainEntry>true</mainEntry></nationality></nationalityList>
            <dateOfBirthList><dateOfBirthItem><uid>4</uid><dateOfBirth>09 Jul 1961</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem>
            <dateOfBirthItem><uid>5</uid><dateOfBirth>circa 1960</dateOfBirth><mainEntry>false</mainEntry></dateOfBirthItem></dateOfBirthList>
            <placeOfBirthList><placeOfBirthItem><uid>6</uid><placeOfBirth>Low Ford, Atlantis</placeOfBirth><mainEntry>true</mainEntry></placeOfBirthItem></placeOfBirthList>
            </sdnEntry>
            """;
    static final String REST = """
            <sdnEntry><uid>12</uid><lastName>HARBOUR FUND S.A.</lastName><sdnType>Entity</sdnType><programList><program>ATL2</program></programList><shoeSize>43</shoeSize></sdnEntry>
            <sdnEntry><uid>13</uid><lastName>PELICAN</lastName><sdnType>Vessel</sdnType><programList><program>ATL2</program></programList>
            <idList><id><uid>7</uid><idType>Vessel Registration Identification</idType><idNumber>IMO 9074729</idNumber></id></idList>
            <vesselInfo><callSign>ATQ7</callSign><vesselType>Tug</vesselType><vesselFlag>None Identified</vesselFlag><tonnage>99,144</tonnage><grossRegisteredTonnage>56068</grossRegisteredTonnage></vesselInfo></sdnEntry>
            <sdnEntry><uid>12</uid><lastName>AGAIN</lastName></sdnEntry>
            """;

    static String xml(String entries) {
        return "<?xml version=\"1.0\" standalone=\"yes\"?>\n<sdnList xmlns=\"https://ofac.example/XML\"><publshInformation>"
                + "<Publish_Date>05/06/2020</Publish_Date><Record_Count>4</Record_Count></publshInformation>"
                + entries + "</sdnList>";
    }

    private static ListSource list(String name, String xml) {
        return SdnList.recognise(new FoundFiles(List.of(Samples.raw(name, xml)), "the test", Period.UNKNOWN))
                .orElseThrow();
    }

    @Test
    void eachValueOfAPersonBecomesAClaimThatQuotesIt() {
        ListSource list = list("sdn.xml", xml(PERSON + REST));
        assertThat(list.id()).isEqualTo("us-ofac-sdn");
        assertThat(list.published()).hasToString("2020-05-06");
        assertThat(Samples.claims(list, "11"))
                .containsExactly(
                        "listReference 11 | 11/uid | 11",
                        "designatedBy us-ofac-sdn:authority during /.. | 11/programList[1] | ATL2, ATL-EO1",
                        "name VELDT, Mara | 11/name[1] | VELDT, Mara",
                        "familyName VELDT | 11/family[1] | VELDT",
                        "givenName Mara | 11/given[1] | Mara",
                        "title Doctor | 11/title[1][1] | Doctor",
                        "position Director of Harbour Fund | 11/title[1][2] | Director of Harbour Fund",
                        "linkedTo us-ofac-sdn:12 | 11/remarks[1]/1 | (Linked To: HARBOUR FUND S.A.)",
                        "program ATL2 | 11/program[1] | ATL2",
                        "sanctionedUnder us-ofac-sdn:programme.atl2 during /.. | 11/program[1] | ATL2",
                        "program ATL-EO1 | 11/program[2] | ATL-EO1",
                        "sanctionedUnder us-ofac-sdn:programme.atl-eo1 during /.. | 11/program[2] | ATL-EO1",
                        "passportNumber AT000123 as Passport in Atlantis during 2009-09-01/2019-08-31"
                                + " | 11/id[1] | Passport, AT000123, Atlantis, 01 Sep 2009, 31 Aug 2019",
                        "gender Female | 11/id[2] | Gender, Female",
                        "alias VELD, Maria | 11/aka[1] | VELD, Maria",
                        "weakAlias THE PURSE A3 | 11/aka[2] | THE PURSE",
                        "address 1 Quay Road, Port Amber, Atlantis | 11/address[1] | 1 Quay Road, Port Amber, Atlantis",
                        "country Atlantis | 11/country[1] | Atlantis",
                        "nationality Atlantis | 11/nationality[1] | Atlantis",
                        "birthDate 1961-07-09 | 11/dateOfBirthItem[1] | 09 Jul 1961",
                        "birthDate 1960~ | 11/dateOfBirthItem[2] | circa 1960",
                        "birthPlace Low Ford, Atlantis | 11/placeOfBirthItem[1] | Low Ford, Atlantis");
    }

    @Test
    void aShipHasItsNumbersAndWhatIsUnknownIsRejectedAloud() {
        ListSource list = list("sdn.xml", xml(PERSON + REST));
        assertThat(Samples.claims(list, "13"))
                .contains(
                        "imoNumber 9074729 | 13/id[1] | Vessel Registration Identification, IMO 9074729",
                        "deadweightTonnage 99144 | 13/tonnage[1] | 99,144",
                        "grossTonnage 56068 | 13/grossRegisteredTonnage[1] | 56068",
                        "remark None Identified as vesselFlag | 13/vesselFlag[1] | None Identified");
        Reading.Collector sink = Reading.collector();
        list.read(sink);
        assertThat(sink.reading().rejected())
                .extracting(rejected -> rejected.locator() + ": " + rejected.cause())
                .containsExactly(
                        "12/shoeSize[1]: expected an element of the layout, found an unknown one that is not empty",
                        "sdnEntry[4]: expected a reference that no other entry has, found one again");
    }

    @Test
    void theListOfTheOthersIsToldByTheNameOfItsFile() {
        assertThat(list("consolidated.xml", xml(PERSON)).id()).isEqualTo("us-ofac-cons");
    }

    @Test
    void aListThatEndsEarlyOrHasNoEntriesIsRefusedWhole() {
        assertThatThrownBy(() -> list("sdn.xml", xml("")))
                .isInstanceOf(DemarcheException.class)
                .hasMessage("expected elements sdnEntry, found none in the test: fetch the file again");
        assertThatThrownBy(() -> list("sdn.xml", xml(PERSON).substring(0, 1000)))
                .isInstanceOf(DemarcheException.class)
                .hasMessageContaining("expected complete, well-formed XML, found damage in the test");
    }

    /** The parts of a name and what identifies a party are the same claims, whichever layout they are read from. */
    @Test
    void anEntrySaysTheSameAsInTheFilesInCsv() {
        List<String> csv = statements(
                Samples.ofac(Map.of("sdn.csv", Samples.SDN, "alt.csv", Samples.ALT, "add.csv", Samples.ADD)));
        assertThat(statements(list("sdn.xml", xml(PERSON + REST))))
                .filteredOn(line -> !line.startsWith("gender"))
                .isSubsetOf(csv);
    }

    private static List<String> statements(ListSource list) {
        return Samples.claims(list, "11").stream()
                .map(line -> line.substring(0, line.indexOf(" | ")))
                .toList();
    }
}
