package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfacRemarksTest {
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            individual | citizen Atlantis                              | citizenship Atlantis
            individual | nationality possibly Atlantis                 | nationality Atlantis hypothetical
            individual | Cedula No. 12345678 (Atlantis)                | idNumber 12345678 as Cedula No. in Atlantis
            individual | alt. Tax ID No. 77 (Atlantis)                 | taxNumber 77 as Tax ID No. in Atlantis
            individual | Registration ID 4711                          | idNumber 4711 as Registration ID
            -0-        | Registration ID 4711                          | registrationNumber 4711 as Registration ID
            vessel     | Registration ID 4711                          | registrationNumber 4711 as Registration ID
            vessel     | Gender Male                                   | remark Gender Male
            individual | Gender Male                                   | gender Male
            individual | DOB yesterday                                 | remark DOB yesterday
            individual | Deputy Minister of Ferries                    | position Deputy Minister of Ferries
            -0-        | Deputy Minister of Ferries                    | remark Deputy Minister of Ferries
            individual | half-brother of Odo Veldt                     | familyOf Odo Veldt as half-brother
            -0-        | Organization Established Date 17 Dec 2016     | incorporationDate 2016-12-17
            -0-        | Organization Type: Sea transport              | description Sea transport
            -0-        | Digital Currency Address - XBT 1AbcDef        | walletAddress 1AbcDef as XBT
            -0-        | Linked To: UNKNOWN PARTY                      | linkedTo UNKNOWN PARTY
            -0-        | Linked To: NOBODY S.A.                        | linkedTo NOBODY S.A.
            -0-        | f.k.a. 'OLD NAME'                             | formerName OLD NAME
            -0-        | Secondary sanctions risk: section 1           | sanctionsRisk Secondary sanctions risk: section 1
            -0-        | Website http://fund.example                   | website http://fund.example
            -0-        | www.fund.example                              | website www.fund.example
            -0-        | desk@fund.example                             | email desk@fund.example
            -0-        | Identification Number IMO 1234567             | imoNumber 1234567
            -0-        | all offices worldwide                         | remark all offices worldwide
            individual | Holder of the yellow passport with 123456     | idNumber Holder of the yellow passport with 123456
            aircraft   | Aircraft Model F28                            | model F28
            aircraft   | Aircraft Manufacture Date 01 Dec 1992         | buildDate 1992-12-01
            aircraft   | Aircraft Operator UNKNOWN AIR                 | linkedTo UNKNOWN AIR as operator of
            vessel     | MMSI 123456789                                | mmsi 123456789
            vessel     | Nationality of Registration Atlantis          | country Atlantis
            """)
    void eachPartBecomesTheClaimThatItsPhraseMeans(String type, String remark, String claim) {
        String sdn =
                "11,\"THE PARTY\",\"" + type + "\",\"ATL2\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"" + remark + ".\"\n";
        List<String> claims = Samples.claims(Samples.ofac(Map.of("sdn.csv", sdn)), "11");
        assertThat(claims).last().isEqualTo(claim + " | 11/Remarks[1] | " + remark + ".");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Minister of Finance     | true
            Bank representative     | true
            Brigadier General       | true
            Haji                    | false
            Doctor                  | false
            Memberless              | false
            """)
    void aPositionIsToldFromAFormOfAddress(String text, boolean position) {
        assertThat(PositionWords.names(text)).isEqualTo(position);
    }
}
