package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.demarche.model.EntityType;
import org.demarche.model.Reading;
import org.demarche.model.Rejected;
import org.junit.jupiter.api.Test;

class OfacListTest {
    private static final Map<String, String> SET =
            Map.of("sdn.csv", Samples.SDN, "alt.csv", Samples.ALT, "add.csv", Samples.ADD + "\u001a");

    @Test
    void eachValueOfAPersonBecomesAClaimThatQuotesIt() {
        assertThat(Samples.claims(Samples.ofac(SET), "11"))
                .containsExactly(
                        "listReference 11 | 11/ent_num | 11",
                        "name VELDT, Mara | 11/SDN_Name | VELDT, Mara",
                        "familyName VELDT | 11/SDN_Name/family | VELDT",
                        "givenName Mara | 11/SDN_Name/given | Mara",
                        "designatedBy us-ofac-sdn:authority during /.. | 11/Program | ATL2] [ATL-EO1",
                        "program ATL2 | 11/Program[1] | ATL2",
                        "sanctionedUnder us-ofac-sdn:programme.atl2 during /.. | 11/Program[1] | ATL2",
                        "program ATL-EO1 | 11/Program[2] | ATL-EO1",
                        "sanctionedUnder us-ofac-sdn:programme.atl-eo1 during /.. | 11/Program[2] | ATL-EO1",
                        "title Doctor | 11/Title[1] | Doctor",
                        "position Director of Harbour Fund | 11/Title[2] | Director of Harbour Fund",
                        "birthDate 1961-07-09 | 11/Remarks[1] | DOB 09 Jul 1961",
                        "birthDate 1960~ | 11/Remarks[2] | alt. DOB circa 1960",
                        "birthPlace Low Ford, Atlantis | 11/Remarks[3] | POB Low Ford, Atlantis",
                        "nationality Atlantis | 11/Remarks[4] | nationality Atlantis",
                        "passportNumber AT000123 as Passport in Atlantis during 2009-09-01/2019-08-31 | 11/Remarks[5]"
                                + " | Passport AT000123 (Atlantis) issued 01 Sep 2009 expires 31 Aug 2019",
                        "weakAlias THE PURSE A3 | 11/Remarks[6] | a.k.a. 'THE PURSE'",
                        "familyOf us-ofac-sdn:14 as wife | 11/Remarks[7] | wife of Idris Kole",
                        "linkedTo us-ofac-sdn:12 | 11/Remarks[8] | Linked To: HARBOUR FUND S.A.",
                        "alias VELD, Maria | 11/ALIAS[101] | VELD, Maria",
                        "address 1 Quay Road, Port Amber, Atlantis | 11/ADDRESS[201] | 1 Quay Road, Port Amber, Atlantis",
                        "country Atlantis | 11/ADDRESS[201]/Country | Atlantis");
    }

    @Test
    void aVesselKeepsItsColumnsAndItsNumbers() {
        assertThat(Samples.claims(Samples.ofac(SET), "13"))
                .containsSubsequence(
                        "callSign ATQ7 | 13/Call_Sign | ATQ7",
                        "vesselType Crude Oil Tanker | 13/Vess_type | Crude Oil Tanker",
                        "deadweightTonnage 99144 | 13/Tonnage | 99,144",
                        "grossTonnage 56068 | 13/GRT | 56,068",
                        "flag Atlantis | 13/Vess_flag | Atlantis",
                        "vesselOwner Harbour Lines | 13/Vess_owner | Harbour Lines",
                        "formerFlag Lyonesse | 13/Remarks[1] | Former Vessel Flag Lyonesse",
                        "imoNumber 1234567 | 13/Remarks[2] | Vessel Registration Identification IMO 1234567",
                        "linkedTo us-ofac-sdn:12 | 13/Remarks[3] | Linked To: HARBOUR FUND S.A.");
    }

    @Test
    void theSummaryAccountsForEveryRowOfEveryFile() {
        Reading.Collector sink = Reading.collector();
        ListSummary summary = Samples.ofac(SET).read(sink);
        assertThat(summary)
                .extracting(
                        ListSummary::rows,
                        ListSummary::entries,
                        ListSummary::blank,
                        ListSummary::rejected,
                        ListSummary::names)
                .containsExactly(4 + 3 + 3, 4, 1, 0, 4 + 3 + 1);
        assertThat(summary.claims()).isEqualTo(sink.reading().claims().size());
        assertThat(sink.reading().records())
                .extracting(record -> record.type())
                .startsWith(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.VESSEL, EntityType.PERSON);
    }

    @Test
    void brokenRowsAreRejectedOneByOneAndTheRestIsRead() {
        String sdn = Samples.SDN
                + "15,\"OPEN, Quote\n"
                + "16,\"TOO FEW\",-0-\n"
                + "11,\"SECOND, Time\",\"individual\",\"ATL2\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n"
                + "17,-0- ,\"individual\",\"ATL2\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n";
        String alt = Samples.ALT + "99,104,\"aka\",\"NOBODY\",-0- \n11,105,\"aka\",-0- ,-0- \n";
        Reading.Collector sink = Reading.collector();
        ListSummary summary =
                Samples.ofac(Map.of("sdn.csv", sdn, "alt.csv", alt)).read(sink);
        String columns = "expected 12 values with a number in the first, found others";
        assertThat(sink.reading().rejected())
                .containsExactly(
                        new Rejected("sdn.csv, line 5", columns),
                        new Rejected("sdn.csv, line 6", columns),
                        new Rejected("sdn.csv, line 7", "expected an ent_num that no row before has, found one again"),
                        new Rejected(
                                "sdn.csv, line 8", "expected a name of 1 to 500 characters in SDN_Name, found none"),
                        new Rejected(
                                "alt.csv, line 4",
                                "expected the ent_num of an entry in the file of entries, found another number"),
                        new Rejected("11/ALIAS[105]", "expected a name in alt_name, found none"));
        assertThat(summary.rows()).isEqualTo(8 + 5);
        assertThat(summary.entries()).isEqualTo(4);
        assertThat(summary.causes()).containsEntry(columns, 2);
    }

    @Test
    void remarksThatGoOnInTheFileOfCommentsAreReadAsOne() {
        String sdn =
                "11,\"VELDT, Mara\",\"individual\",\"ATL2\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"Gender Female; P\"\n";
        String comments = "11,\"hone Number 555123456; nationality possibly Lyonesse.\"\n99,\"nobody\"\n";
        OfacList list = Samples.ofac(Map.of("sdn.csv", sdn, "sdn_comments.csv", comments));
        assertThat(Samples.claims(list, "11"))
                .endsWith(
                        "gender Female | 11/Remarks[1] | Gender Female",
                        "phone 555123456 | 11/Remarks[2] | hone Number 555123456",
                        "nationality Lyonesse hypothetical | 11/Remarks[3] | nationality possibly Lyonesse.");
        Reading.Collector sink = Reading.collector();
        list.read(sink);
        assertThat(sink.reading().rejected())
                .containsExactly(new Rejected(
                        "sdn_comments.csv, line 2",
                        "expected one row for an entry of the file of entries, found another"));
    }

    @Test
    void aHeaderThatSomebodyAddedIsNoRow() {
        String header = "ID,Name,Type,Country,Title,Col_F,Col_G,Col_H,Col_I,Col_J,Col_K,Details\n";
        ListSummary summary =
                Samples.ofac(Map.of("sdn.csv", header + Samples.SDN)).read(Reading.collector());
        assertThat(summary.rows()).isEqualTo(4);
        assertThat(summary.rejected()).isZero();
    }

    @Test
    void theListOfOthersHasAnIdOfItsOwn() {
        assertThat(Samples.ofac(Map.of("cons_prim.csv", Samples.SDN)).id()).isEqualTo("us-ofac-cons");
    }
}
