package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.demarche.model.DemarcheException;
import org.demarche.model.Period;
import org.demarche.model.Reading;
import org.demarche.model.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MappedListTest {
    private static final String MAPPING = """
            list: atlantis
            title: Atlantis list
            authority: Harbour Council
            publisher: Harbour Council
            tables:
              - file: parties.csv
                reference: id
                type: {column: kind, values: {person: Person, ship: Vessel}}
                caption: name
                empty: ["-"]
                since: {column: from, dates: day-dot-month}
                until: {column: to, dates: day-dot-month}
                columns:
                  name: name
                  alias: {as: alias, split: [";"]}
                  born: {as: birthDate, dates: [day-dot-month, english], split: [" or "]}
                  passport: {as: passportNumber, place: state}
                  imo: imoNumber
                  boss: {as: linkedTo, names: entry, role: superior}
                dropped:
                  note: of no use
            """;
    private static final String TABLE = """
            id,kind,name,alias,born,passport,state,imo,boss,from,to,note
            1,person,Mara Veldt,Maria Veld;The Purse,9.7.1961 or circa 1960,AT000123,Atlantis,,2,5.3.2011,6.4.2012,x
            2,ship,PELICAN,-,,AT000124,,9074729,9,5.3.2011,,
            3,bird,Gull,,,,,,,,,
            1,person,Again,,,,,,,,,
            """;
    private static final String DIPLOMATS =
            "mission,person,rank\nEmbassy of Atlantis,Idris Kole,Counsellor\nEmbassy of Atlantis,Odo Veldt,\n";

    private static ListSource list(String mapping, String table) {
        return MappedList.open(
                MappingReader.read("m.yaml", mapping),
                new FoundFiles(List.of(Samples.raw("parties.csv", table)), "the test", Period.UNKNOWN));
    }

    @Test
    void eachColumnBecomesWhatTheMappingSays() {
        assertThat(Samples.claims(list(MAPPING, TABLE), "1"))
                .containsExactlyInAnyOrder(
                        "name Mara Veldt | 1/name[2] | Mara Veldt",
                        "alias Maria Veld | 1/alias[2]#1 | Maria Veld",
                        "alias The Purse | 1/alias[2]#2 | The Purse",
                        "birthDate 1961-07-09 | 1/born[2]#1 | 9.7.1961",
                        "birthDate 1960~ | 1/born[2]#2 | circa 1960",
                        "passportNumber AT000123 in Atlantis | 1/passport[2] | AT000123",
                        "linkedTo atlantis:2 as superior | 1/boss[2] | 2",
                        "designatedBy atlantis:authority during 2011-03-05/2012-04-06 | 1/reference[2] | 1");
        assertThat(Samples.claims(list(MAPPING, TABLE), "2"))
                .contains(
                        "imoNumber 9074729 | 2/imo[3] | 9074729",
                        "linkedTo 9 as superior | 2/boss[3] | 9",
                        "designatedBy atlantis:authority during 2011-03-05/.. | 2/reference[3] | 2");
    }

    @Test
    void whatCannotBeReadIsRejectedWithItsPlace() {
        Reading.Collector sink = Reading.collector();
        ListSummary summary = list(MAPPING, TABLE).read(sink);
        assertThat(sink.reading().rejected())
                .extracting(each -> each.locator() + ": " + each.cause())
                .containsExactly(
                        "2/passport[3]: expected a kind of party that the schema lets have passportNumber, found another: no remark, for remarks are shown",
                        "parties.csv, line 4: expected a kind of party that the mapping names, found none such",
                        "parties.csv, line 5: expected a reference that no other entry has, found one again");
        assertThat(summary.rows()).isEqualTo(4);
        assertThat(summary.entries()).isEqualTo(2);
    }

    @Test
    void aListOfDiplomatsDesignatesNobody() {
        ListSource list = MappedList.open(
                MappingFiles.read(java.nio.file.Path.of("diplomatic-list")),
                new FoundFiles(List.of(Samples.raw("d.csv", DIPLOMATS)), "the test", Period.UNKNOWN));
        assertThat(Samples.claims(list, "Embassy-of-Atlantis-Idris-Kole"))
                .containsExactlyInAnyOrder(
                        "name Idris Kole | Embassy-of-Atlantis-Idris-Kole/person[2] | Idris Kole",
                        "holdsPost diplomatic-list:mission.Embassy-of-Atlantis as Counsellor"
                                + " | Embassy-of-Atlantis-Idris-Kole/mission[2] | Embassy of Atlantis",
                        "position Counsellor | Embassy-of-Atlantis-Idris-Kole/rank[2] | Counsellor");
    }

    @Test
    void aRegisterOfMissionsSaysWhoSendsAndWhoHosts() {
        String table = """
                operator;operatorQID;jurisdictions;jurisdictionQIDs;country;countryQID;city;cityQID;address;latitude;longitude;phone;email;website;facebook;twitter;youtube;picture;pictureAuthor;pictureLicense;pictureLicenseURL;type;typeQID;creation;QID;
                Atlantis;;Lyonesse|Ys;;Lyonesse;;Lyonesse;;;1.5;-2.5;;;;;;;;;;;embassy;;1927-01-01T00:00:00Z;Q1;
                Ys;;;;Lyonesse;;;;;;;;;;;;;;;;;consulate;;1931-05-01T00:00:00Z;Q2;
                """;
        ListSource list = MappedList.open(
                MappingFiles.read(java.nio.file.Path.of("embassies-wikidata")),
                new FoundFiles(List.of(Samples.raw("e.csv", table)), "the test", Period.UNKNOWN));
        assertThat(Samples.claims(list, "Q1"))
                .extracting(claim -> claim.replaceFirst(" \\|.*", ""))
                .containsExactlyInAnyOrder(
                        "sentBy embassies-wikidata:country.Atlantis",
                        "accreditedTo embassies-wikidata:country.Lyonesse",
                        "accreditedTo embassies-wikidata:country.Ys",
                        "hostedBy embassies-wikidata:country.Lyonesse",
                        "locatedIn embassies-wikidata:place.Lyonesse",
                        "remark 1.5 as latitude",
                        "remark -2.5 as longitude",
                        "missionKind embassy",
                        "incorporationDate 1927",
                        "sourceUrl Q1");
        Reading.Collector sink = Reading.collector();
        list.read(sink);
        assertThat(sink.reading().rejected()).isEmpty();
        assertThat(sink.reading().records())
                .extracting(SourceRecord::caption)
                .contains("Embassy of Atlantis in Lyonesse", "Consulate of Ys in Lyonesse");
        assertThat(Samples.claims(list, "Q2")).anyMatch(claim -> claim.startsWith("incorporationDate 1931-05 "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '      imo: imoNumber'    | '      imu: imoNumber' | none called [imu]
            '      note: of no use'   | '      nota: of no use' | others, [note],
            'name: name'         | 'name: nome'          | expected a predicate of the schema
            'values: {person: Person' | 'values: {person: Persona' | expected a type of the schema
            'title: Atlantis'    | 'titel: Atlantis'     | expected one of the keys
            'file: parties.csv'  | 'file: other.csv'     | expected a file with a name like other.csv
            'list: atlantis'     | 'list: [atlantis'     | expected YAML
            """)
    void aMappingThatDoesNotFitIsRefused(String from, String to, String message) {
        String mapping = MAPPING.replace(from, to);
        assertThatThrownBy(() -> list(mapping, TABLE))
                .isInstanceOf(DemarcheException.class)
                .hasMessageContaining(message)
                .hasMessageContaining(", found ");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aDamagedTableOrMappingIsRefusedOrAccountedFor(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        boolean table = random.nextBoolean();
        StringBuilder damaged = new StringBuilder(table ? TABLE : MAPPING);
        for (int edit = random.nextInt(1, 5); edit > 0; edit--) {
            int at = random.nextInt(damaged.length());
            damaged.replace(
                    at,
                    Math.min(damaged.length(), at + random.nextInt(0, 12)),
                    String.valueOf(",\"\n:[{-x9;".charAt(random.nextInt(9))));
        }
        try {
            ListSummary summary = (table ? list(MAPPING, damaged.toString()) : list(damaged.toString(), TABLE))
                    .read(Reading.collector());
            assertThat(summary.rows()).isGreaterThanOrEqualTo(summary.entries() + summary.blank());
        } catch (DemarcheException refused) {
            assertThat(refused.getMessage())
                    .startsWith("expected ")
                    .contains(", found ")
                    .doesNotContain("\n");
        }
    }

    static LongStream seeds() {
        long first = Long.getLong("tests.seed", 20250301L);
        return LongStream.range(first, first + 150);
    }
}
