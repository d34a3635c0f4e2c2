package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.demarche.model.DemarcheException;
import org.demarche.model.Period;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaListTest {
    static final String RECORDS = """
            <record><Country>Atlantis / Atlantide</Country><Title>Brigadier</Title><LastName>Veldt</LastName><GivenName>Mara</GivenName>
            <Aliases>Maria Veld, The Purse</Aliases><DateOfBirth>1961-07-09 or 1961-07-10</DateOfBirth><Schedule>1, Part 2</Schedule><Item>7</Item></record>
            <record><Country>Atlantis / Atlantide</Country><Entity>Harbour Co.</Entity><Aliases>Quay Co., Ltd., Quay Savings</Aliases><Schedule>1</Schedule><Item>7</Item></record>
            <record><Country>Atlantis / Atlantide</Country><EntityOrShip>Pelican</EntityOrShip><ShipIMONumber>9074729</ShipIMONumber><DateOfBirthOrShipBuildDate>1998</DateOfBirthOrShipBuildDate><Item>9</Item><DateOfListing>2020-05-06</DateOfListing><Masts>3</Masts></record>
            """;

    static ListSource list(String records) {
        String xml = "<?xml version=\"1.0\"?><data-set>" + records + "</data-set>";
        return CaList.recognise(new FoundFiles(List.of(Samples.raw("ca.xml", xml)), "the test", Period.UNKNOWN))
                .orElseThrow();
    }

    @Test
    void eachValueOfARecordBecomesAClaimThatQuotesIt() {
        assertThat(Samples.claims(list(RECORDS), "Atlantis-1-Part-2-7"))
                .containsExactly(
                        "listReference Atlantis / Atlantide, 1, Part 2, 7 | Atlantis-1-Part-2-7/reference[1]"
                                + " | Atlantis / Atlantide, 1, Part 2, 7",
                        "designatedBy ca-sema:authority during /.. | Atlantis-1-Part-2-7/reference[1]"
                                + " | Atlantis / Atlantide, 1, Part 2, 7",
                        "name Mara Veldt | Atlantis-1-Part-2-7/name[1] | Mara, Veldt",
                        "program Atlantis | Atlantis-1-Part-2-7/Country[1] | Atlantis / Atlantide",
                        "sanctionedUnder ca-sema:programme.atlantis during /.. | Atlantis-1-Part-2-7/Country[1]"
                                + " | Atlantis / Atlantide",
                        "title Brigadier | Atlantis-1-Part-2-7/Title[1] | Brigadier",
                        "familyName Veldt | Atlantis-1-Part-2-7/LastName[1] | Veldt",
                        "givenName Mara | Atlantis-1-Part-2-7/GivenName[1] | Mara",
                        "alias Maria Veld | Atlantis-1-Part-2-7/Aliases[1] | Maria Veld",
                        "alias The Purse | Atlantis-1-Part-2-7/Aliases[2] | The Purse",
                        "birthDate 1961-07-09 | Atlantis-1-Part-2-7/DateOfBirth[1] | 1961-07-09",
                        "birthDate 1961-07-10 | Atlantis-1-Part-2-7/DateOfBirth[2] | 1961-07-10");
    }

    @Test
    void aLegalFormStaysWithItsNameAndAShipHasANumber() {
        assertThat(Samples.claims(list(RECORDS), "Atlantis-1-7"))
                .contains(
                        "alias Quay Co., Ltd. | Atlantis-1-7/Aliases[1] | Quay Co., Ltd.",
                        "alias Quay Savings | Atlantis-1-7/Aliases[2] | Quay Savings");
        assertThat(Samples.claims(list(RECORDS), "Atlantis-9"))
                .contains(
                        "imoNumber 9074729 | Atlantis-9/ShipIMONumber[1] | 9074729",
                        "buildDate 1998 | Atlantis-9/DateOfBirthOrShipBuildDate[1] | 1998",
                        "listedOn 2020-05-06 | Atlantis-9/DateOfListing[1] | 2020-05-06");
    }

    @Test
    void whatCannotBeReadIsRejectedAndTheRestIsRead() {
        Reading.Collector sink = Reading.collector();
        ListSummary summary = list(RECORDS + RECORDS.lines().skip(2).findFirst().orElseThrow()
                        + "<record><Country>Atlantis</Country><LastName>Odo</LastName></record><record/>")
                .read(sink);
        assertThat(sink.reading().rejected())
                .extracting(rejected -> rejected.locator() + ": " + rejected.cause())
                .containsExactly(
                        "Atlantis-9/Masts[1]: expected an element of the layout, found an unknown one that is not empty",
                        "record[4]: expected a reference that no other entry has, found one again",
                        "record[5]: expected the elements Country and Item, found none of one of them");
        assertThat(summary.rows()).isEqualTo(6);
        assertThat(summary.entries()).isEqualTo(3);
        assertThat(summary.blank()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <record><Country>A</Country>  | expected complete, well-formed XML
            <note/>                       | expected elements record, found none
            """)
    void aFileThatIsNotWholeIsRefused(String records, String message) {
        assertThatThrownBy(() -> list(records))
                .isInstanceOf(DemarcheException.class)
                .hasMessageStartingWith(message);
    }
}
