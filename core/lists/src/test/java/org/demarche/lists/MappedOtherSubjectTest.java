package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.model.DemarcheException;
import org.demarche.model.Period;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row says of a second thing, when it holds, and columns that need not be there: by the diplomatic list of a host. */
class MappedOtherSubjectTest {
    private static final String TABLE = """
            mission,sending state,host state,city,person,rank,arrival,departure,spouse,address,phone,mission address,mission phone
            Embassy of Atlantis,Atlantis,Lyonesse,Port Amber,Idris Kole,Counsellor,5.3.2014,2016-02-01,Mrs. Kole,2 Low Ford,555 01,1 Quay Road,555 00
            Embassy of Atlantis,Atlantis,Lyonesse,Port Amber,Odo Veldt,Attaché,7 Sep 2015,,,,,1 Quay Road,555 00
            Embassy of Atlantis,Atlantis,Lyonesse,Port Amber,Mara Veldt,Third Secretary,spring,-,,,,"1 Quay Road, annex",
            ,Ys,,,Ida Rand,Envoy,,,,,,,
            """;
    private static final String MAPPING = """
            list: guests
            title: Guests
            publisher: Harbour Council
            tables:
              - file: "*"
                reference: guest
                type: Person
                caption: guest
                optional: [room]
                columns:
                  guest: name
                  room: {as: remark, role: room}
                also:
                  - {about: house, type: Premises, columns: {street: address}}
            """;

    private static ListSource list(Mapping mapping, String table) {
        return MappedList.open(
                mapping, new FoundFiles(List.of(Samples.raw("d.csv", table)), "the test", Period.UNKNOWN));
    }

    private static ListSource diplomats(String table) {
        return list(MappingFiles.read(Path.of("diplomatic-list")), table);
    }

    @Test
    void aPostingHasTheTimeThatItsRowSays() {
        assertThat(Samples.claims(diplomats(TABLE), "Embassy-of-Atlantis-Idris-Kole"))
                .extracting(claim -> claim.replaceFirst(" \\| [^|]*\\|", " |"))
                .containsExactlyInAnyOrder(
                        "name Idris Kole | Idris Kole",
                        "holdsPost diplomatic-list:mission.Embassy-of-Atlantis as Counsellor during 2014-03-05/2016-02-01 | Embassy of Atlantis",
                        "position Counsellor | Counsellor",
                        "remark 5.3.2014 as arrival | 5.3.2014",
                        "remark 2016-02-01 as departure | 2016-02-01",
                        "remark Mrs. Kole as spouse | Mrs. Kole",
                        "address 2 Low Ford | 2 Low Ford",
                        "phone 555 01 | 555 01");
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2014-03-05 | 2016-02 | 2014-03-05/2016-02-29 | both, the end as late as it may be
            2014-03-05 |         | 2014-03-05/           | gone on a day that is not said, or there
                       | 2016    | /2016-12-31           | here since a day that is not said
                       |         | /                     | nothing is said
            spring     | 2016    | /2016-12-31           | a day in no form of the rule is none
            2017       | 2016    | /                     | an end before the start says nothing
            """)
    void aTimeIsNoMoreExactThanItsDays(String arrival, String departure, String period, String why) {
        String table = "mission,person,rank,arrival,departure\nEmbassy,Idris Kole,Envoy,"
                + Optional.ofNullable(arrival).orElse("") + ","
                + Optional.ofNullable(departure).orElse("") + "\n";
        Reading.Collector sink = Reading.collector();
        diplomats(table).read(sink);
        assertThat(sink.reading().claims())
                .filteredOn(claim -> claim.predicate().id().equals("holdsPost"))
                .extracting(claim -> claim.period().toString())
                .as(why)
                .containsExactly(period);
    }

    @Test
    void whatSeveralRowsSayOfOneMissionIsSaidOnce() {
        assertThat(Samples.claims(diplomats(TABLE), "mission.Embassy-of-Atlantis"))
                .containsExactlyInAnyOrder(
                        "sentBy diplomatic-list:country.Atlantis | mission.Embassy-of-Atlantis/sending state[2] | Atlantis",
                        "hostedBy diplomatic-list:country.Lyonesse | mission.Embassy-of-Atlantis/host state[2] | Lyonesse",
                        "locatedIn diplomatic-list:place.Port-Amber | mission.Embassy-of-Atlantis/city[2] | Port Amber",
                        "address 1 Quay Road | mission.Embassy-of-Atlantis/mission address[2] | 1 Quay Road",
                        "phone 555 00 | mission.Embassy-of-Atlantis/mission phone[2] | 555 00",
                        "address 1 Quay Road, annex | mission.Embassy-of-Atlantis/mission address[4] | 1 Quay Road, annex");
    }

    @Test
    void nobodyHasANationalityBecauseAStateSendsThem() {
        Reading.Collector sink = Reading.collector();
        diplomats(TABLE).read(sink);
        assertThat(sink.reading().claims())
                .extracting(claim -> claim.predicate().id())
                .doesNotContain("nationality", "citizenship", "country", "familyOf", "designatedBy");
    }

    @Test
    void whatIsSaidOfAThingWithoutANameIsRejected() {
        Reading.Collector sink = Reading.collector();
        diplomats(TABLE).read(sink);
        assertThat(sink.reading().rejected())
                .extracting(each -> each.locator() + ": " + each.cause())
                .containsExactly(
                        "Ida-Rand/sending state[5]: expected a value in the column \"mission\", which it says something of, found none");
    }

    @Test
    void noValueOfADiplomaticListIsLost() {
        Explanation told = Explanation.of(diplomats(TABLE), value -> false);
        assertThat(told.lost()).isEmpty();
        assertThat(told.values()).isEqualTo(33);
    }

    @Test
    void anOptionalColumnNeedNotBeThereAndAnyOtherMust() {
        Mapping mapping = MappingReader.read("guests.yaml", MAPPING);
        assertThat(Samples.claims(list(mapping, "guest,house,street\nMara Veldt,Low Ford,Quay Road\n"), "Mara-Veldt"))
                .hasSize(1);
        assertThat(Samples.claims(
                        list(mapping, "guest,room,house,street\nMara Veldt,12,Low Ford,Quay Road\n"), "Mara-Veldt"))
                .hasSize(2);
        assertThatThrownBy(() -> list(mapping, "guest,house\nMara Veldt,Low Ford\n"))
                .isInstanceOf(DemarcheException.class)
                .hasMessageContaining("found none called [street]");
    }

    @Test
    void aCaptionAndAReferenceAreOfTheFormThatARowHas() {
        Mapping mapping = MappingReader.read("guests.yaml", """
                list: guests
                title: Guests
                publisher: Harbour Council
                tables:
                  - file: "*"
                    reference: link
                    reference after: "/"
                    type: Person
                    caption: [{words: "{rank} of {state}", when: {kind: envoy}}, "{kind} of {state}"]
                    columns: {link: sourceUrl, kind: position, rank: position, state: {as: remark, role: state}}
                """);
        Reading.Collector sink = Reading.collector();
        list(mapping, "link,kind,rank,state\nhttp://a.example/7,envoy,Élan,Ys\n8,guest,first,Ys\n")
                .read(sink);
        assertThat(sink.reading().records())
                .extracting(record -> record.id().local() + " " + record.caption())
                .containsExactly("7 Élan of Ys", "8 Guest of Ys");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'optional: [room]' | 'optional: [shoe size]' | expected an optional column that the table names elsewhere, too, found "shoe size" in guests.yaml: tables[1]:
            'type: Premises'   | 'type: Hut'             | expected a type of the schema (docs/reference/schema), found "Hut" in guests.yaml: tables[1].also[1]:
            'about: house'     | 'of: house'             | expected one of the keys [about, columns, type], found "of" in guests.yaml: tables[1].also[1]:
            """)
    void aMistakeOfTheMappingIsToldWithItsPlace(String from, String to, String message) {
        assertThatThrownBy(() -> MappingReader.read("guests.yaml", MAPPING.replace(from, to)))
                .isInstanceOf(DemarcheException.class)
                .hasMessageStartingWith(message);
    }
}
