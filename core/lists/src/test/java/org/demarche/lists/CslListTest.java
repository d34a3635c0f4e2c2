package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.demarche.model.DemarcheException;
import org.demarche.model.Period;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Test;

class CslListTest {
    static final String HEADER =
            "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,"
                    + "standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,"
                    + "gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,"
                    + "dates_of_birth,nationalities,places_of_birth,source_information_url,ids\n";
    static final String PERSON =
            "11,Drowned Lands (DRL) - Treasury Department,11,Individual,ATL2; ATL-EO1,\"VELDT, Mara\","
                    + "\"Doctor; Director of Harbour Fund\",\"1 Quay Road, Port Amber, AT; LY\",,,,,,,,,,,,,"
                    + "(Linked To: HARBOUR FUND S.A.; Linked To: NOBODY (LYONESSE)),http://list.example,\"VELD, Maria; THE PURSE\",LY,"
                    + "1961-07-09; circa 1960; 1900-01-00,AT,\"Low Ford, Atlantis\",http://info.example,"
                    + "\"AT, 2019-08-31, 2009-09-01, AT000123, Passport; AT, 2019-08-31, 778, Cedula No.; Female, Gender;"
                    + " 1AbcDef, Digital Currency Address - XBT\"\n";
    static final String FUND =
            "12,Drowned Lands (DRL) - Treasury Department,12,Entity,ATL2,HARBOUR FUND S.A.,,,,,,,,,,,,,,,"
                    + "\"\",,,,,,,,\n";
    static final String DENIED =
            "a1b2,Refused Persons (RPL) - Bureau of Ferries,,,,ODO KOLE,,\"1 Quay Road, LY\",1 F.R. 2,2003-06-19,"
                    + "2056-06-29,Y,For all items,Presumption of denial,,,,,,,,,,,,,,,\n";

    private static ListSource list(String text) {
        return CslList.recognise(
                        new FoundFiles(List.of(Samples.raw("consolidated.csv", text)), "the test", Period.UNKNOWN))
                .orElseThrow();
    }

    @Test
    void eachValueOfAPersonBecomesAClaimThatQuotesIt() {
        assertThat(Samples.claims(list(HEADER + PERSON + FUND), "DRL-11"))
                .containsExactly(
                        "listReference 11 | DRL-11/_id | 11",
                        "name VELDT, Mara | DRL-11/name | VELDT, Mara",
                        "familyName VELDT | DRL-11/name/family | VELDT",
                        "givenName Mara | DRL-11/name/given | Mara",
                        "designatedBy us-csl:authority.Treasury-Department during /.."
                                + " | DRL-11/source | Drowned Lands (DRL) - Treasury Department",
                        "program Drowned Lands (DRL) | DRL-11/source | Drowned Lands (DRL) - Treasury Department",
                        "sanctionedUnder us-csl:programme.drowned-lands-drl- during /.."
                                + " | DRL-11/source | Drowned Lands (DRL) - Treasury Department",
                        "program ATL2 | DRL-11/programs[1] | ATL2",
                        "sanctionedUnder us-csl:programme.atl2 during /.. | DRL-11/programs[1] | ATL2",
                        "program ATL-EO1 | DRL-11/programs[2] | ATL-EO1",
                        "sanctionedUnder us-csl:programme.atl-eo1 during /.. | DRL-11/programs[2] | ATL-EO1",
                        "alias VELD, Maria | DRL-11/alt_names[1] | VELD, Maria",
                        "alias THE PURSE | DRL-11/alt_names[2] | THE PURSE",
                        "title Doctor | DRL-11/title[1] | Doctor",
                        "position Director of Harbour Fund | DRL-11/title[2] | Director of Harbour Fund",
                        "address 1 Quay Road, Port Amber, AT | DRL-11/addresses[1] | 1 Quay Road, Port Amber, AT",
                        "country AT | DRL-11/addresses[1]/country | AT",
                        "country LY | DRL-11/addresses[2]/country | LY",
                        "citizenship LY | DRL-11/citizenships[1] | LY",
                        "birthDate 1961-07-09 | DRL-11/dates_of_birth[1] | 1961-07-09",
                        "birthDate 1960~ | DRL-11/dates_of_birth[2] | circa 1960",
                        "remark DOB 1900-01-00 | DRL-11/dates_of_birth[3] | 1900-01-00",
                        "nationality AT | DRL-11/nationalities[1] | AT",
                        "birthPlace Low Ford, Atlantis | DRL-11/places_of_birth[1] | Low Ford, Atlantis",
                        "sourceUrl http://list.example as list | DRL-11/source_list_url | http://list.example",
                        "sourceUrl http://info.example as information on the list"
                                + " | DRL-11/source_information_url | http://info.example",
                        "passportNumber AT000123 as Passport in AT during 2009-09-01/2019-08-31"
                                + " | DRL-11/ids[1] | AT, 2019-08-31, 2009-09-01, AT000123, Passport",
                        "idNumber 778 as Cedula No. in AT | DRL-11/ids[2] | AT, 2019-08-31, 778, Cedula No.",
                        "gender Female | DRL-11/ids[3] | Female, Gender",
                        "walletAddress 1AbcDef as XBT | DRL-11/ids[4] | 1AbcDef, Digital Currency Address - XBT",
                        "linkedTo us-csl:DRL-12 | DRL-11/remarks[1] | (Linked To: HARBOUR FUND S.A.",
                        "linkedTo NOBODY (LYONESSE) | DRL-11/remarks[2] | Linked To: NOBODY (LYONESSE))");
    }

    @Test
    void aListingLastsFromItsFirstDayToItsLast() {
        assertThat(Samples.claims(list(HEADER + DENIED), "RPL-a1b2"))
                .contains(
                        "listedOn 2003-06-19 | RPL-a1b2/start_date | 2003-06-19",
                        "designatedBy us-csl:authority.Bureau-of-Ferries during 2003-06-19/2056-06-29"
                                + " | RPL-a1b2/source | Refused Persons (RPL) - Bureau of Ferries",
                        "sanctionsRisk For all items as licence requirement"
                                + " | RPL-a1b2/license_requirement | For all items");
    }

    @Test
    void aRowThatCannotBeReadIsRejectedAlone() {
        String unnamed = "13,Drowned Lands (DRL) - Treasury Department,13,Entity,,,,,,,,,,,,,,,,,,,,,,,,,\n";
        String nowhere = "14,Drowned Lands,14,Entity,,NOWHERE,,,,,,,,,,,,,,,,,,,,,,,\n";
        Reading.Collector sink = Reading.collector();
        ListSummary summary =
                list(HEADER + FUND + FUND + unnamed + nowhere + "15,short\n").read(sink);
        assertThat(sink.reading().rejected())
                .extracting(rejected -> rejected.locator() + ": " + rejected.cause())
                .containsExactly(
                        "consolidated.csv, line 3: expected a reference that no other entry has, found one again",
                        "consolidated.csv, line 4: expected a name of 1 to 4000 characters, found none such",
                        "consolidated.csv, line 5: expected an _id, and a source with its short name in brackets,"
                                + " found one of them missing",
                        "consolidated.csv, line 6: expected as many values as the first row names columns, found others");
        assertThat(summary.rows()).isEqualTo(5);
        assertThat(summary.entries()).isEqualTo(1);
    }

    @Test
    void anUnknownColumnIsRejectedAloudAndAMissingOneRefuses() {
        Reading.Collector sink = Reading.collector();
        list(HEADER.replace("_id,", "_id,shoe_size,") + FUND.replaceFirst("12,", "12,43,"))
                .read(sink);
        assertThat(sink.reading().rejected())
                .extracting(rejected -> rejected.locator() + ": " + rejected.cause())
                .containsExactly(
                        "DRL-12/shoe_size: expected a column of the layout, found an unknown one that is not empty");
        assertThatThrownBy(() -> list(HEADER.replace(",name,", ",nom,") + FUND))
                .isInstanceOf(DemarcheException.class)
                .hasMessage("expected the column name, found none of that name in the first row of the test"
                        + ": fetch the file again");
    }
}
