package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.demarche.model.Content;
import org.demarche.model.DemarcheException;
import org.demarche.model.Period;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SenzingListTest {
    private static final String GROUPED = """
            {"DATA_SOURCE":"ATL","RECORD_ID":"1","RECORD_TYPE":"PERSON","NAMES":[{"NAME_TYPE":"AKA","NAME_FULL":"Maria Veld"},{"NAME_TYPE":"PRIMARY","NAME_FIRST":"Mara","NAME_LAST":"Veldt"}],"DATES":[{"DATE_OF_BIRTH":"1961-07-09"},{"DATE_OF_BIRTH":"July 1961"}],"COUNTRIES":[{"NATIONALITY":"at"}],"ADDRESSES":[{"ADDR_TYPE":"HOME","ADDR_LINE1":"1 Quay Road","ADDR_CITY":"Port Amber","ADDR_COUNTRY":"AT"}],"IDENTIFIERS":[{"PASSPORT_NUMBER":"AT1","PASSPORT_COUNTRY":"AT"},{"LEI_NUMBER":"X1"}],"RELATIONSHIPS":[{"REL_ANCHOR_DOMAIN":"ATL","REL_ANCHOR_KEY":"1"},{"REL_POINTER_DOMAIN":"ATL","REL_POINTER_KEY":"2","REL_POINTER_ROLE":"OWNER_OF","REL_POINTER_FROM_DATE":"2011"},{"REL_POINTER_DOMAIN":"ATL","REL_POINTER_KEY":"9","REL_POINTER_ROLE":"friend"}],"MOOD":"cheerful"}
            {"DATA_SOURCE":"ATL","RECORD_ID":"2","RECORD_TYPE":"ORGANIZATION","NAMES":[{"NAME_ORG":"Harbour Fund"}],"IDENTIFIERS":[{"PASSPORT_NUMBER":"AT2"}],"RELATIONSHIPS":[{"REL_ANCHOR_DOMAIN":"ATL","REL_ANCHOR_KEY":"2"},{"REL_POINTER_DOMAIN":"ATL","REL_POINTER_KEY":"1","REL_POINTER_ROLE":"banker"}]}
            {"DATA_SOURCE":"ATL","RECORD_ID":"2","RECORD_TYPE":"ORGANIZATION","NAMES":[{"NAME_ORG":"Again"}]}
            {"DATA_SOURCE":"ATL","RECORD_ID":"3","RECORD_TYPE":"PLANET","NAMES":[{"NAME_ORG":"Again"}]}
            {"DATA_SOURCE":"ATL","RECORD_TYPE":"PERSON","NAMES":[{"NAME_FULL":"Again"}]}
            """;
    private static final String FEATURES = """
            {"DATA_SOURCE":"ATL","RECORD_ID":"1","FEATURES":[{"RECORD_TYPE":"PERSON"},{"NAME_FULL":"Mara Veldt","NAME_TYPE":"PRIMARY"},{"DATE_OF_BIRTH":"1961-07-09"},{"TAX_ID_NUMBER":"T1","TAX_ID_TYPE":"EIN","TAX_ID_COUNTRY":"AT"}]}
            """;
    private static final String FLAT = """
            {"DATA_SOURCE":"ATL","RECORD_ID":"1","RECORD_TYPE":"PERSON","PRIMARY_NAME_FULL":"Mara Veldt","AKA_NAME_FULL":"Maria Veld","DATE_OF_BIRTH":"1961-07-09","HOME_PHONE_NUMBER":"7","MAILING_ADDR_CITY":"Port Amber","TAX_ID_NUMBER":"T1","TAX_ID_COUNTRY":"AT"}
            """;

    private static ListSource list(String text) {
        return SenzingList.recognise(new FoundFiles(List.of(Samples.raw("s.json", text)), "the test", Period.UNKNOWN))
                .orElseThrow();
    }

    @Test
    void groupsOfKeysBecomeClaims() {
        assertThat(list(GROUPED).id()).isEqualTo("senzing-atl");
        assertThat(Samples.claims(list(GROUPED), "1"))
                .containsExactly(
                        "listReference 1 | 1/RECORD_ID | 1",
                        "remark ATL as data source | 1/DATA_SOURCE | ATL",
                        "alias Maria Veld as AKA | 1/NAMES[1]/NAME_FULL | Maria Veld",
                        "name Mara Veldt | 1/NAMES[2]/NAME | Mara Veldt",
                        "givenName Mara | 1/NAMES[2]/NAME_FIRST | Mara",
                        "familyName Veldt | 1/NAMES[2]/NAME_LAST | Veldt",
                        "birthDate 1961-07-09 | 1/DATES[1]/DATE_OF_BIRTH | 1961-07-09",
                        "remark July 1961 as was born on | 1/DATES[2]/DATE_OF_BIRTH | July 1961",
                        "nationality at | 1/COUNTRIES[1]/NATIONALITY | at",
                        "address 1 Quay Road, Port Amber, AT as HOME | 1/ADDRESSES[1]/ADDR"
                                + " | 1 Quay Road, Port Amber, AT",
                        "country AT | 1/ADDRESSES[1]/ADDR_COUNTRY | AT",
                        "passportNumber AT1 in AT | 1/IDENTIFIERS[1]/PASSPORT_NUMBER | AT1",
                        "remark X1 as has the LEI | 1/IDENTIFIERS[2]/LEI_NUMBER | X1",
                        "remark 9 as friend | 1/RELATIONSHIPS[3]/REL_POINTER_KEY | 9");
        assertThat(Samples.claims(list(GROUPED), "2"))
                .contains(
                        "name Harbour Fund | 2/NAMES[1]/NAME_ORG | Harbour Fund",
                        "linkedTo senzing-atl:1 as banker | 2/RELATIONSHIPS[2]/REL_POINTER_KEY | 1",
                        "idNumber AT2 | 2/IDENTIFIERS[1]/PASSPORT_NUMBER | AT2",
                        "ownedOrControlledBy senzing-atl:1 as OWNER_OF during 2011/.."
                                + " | 1/RELATIONSHIPS[2]/REL_POINTER_KEY | 2");
    }

    @Test
    void whatCannotBeReadIsRejectedWithItsPlace() {
        Reading.Collector sink = Reading.collector();
        ListSummary summary = list(GROUPED).read(sink);
        assertThat(summary.rows()).isEqualTo(5);
        assertThat(summary.entries()).isEqualTo(2);
        assertThat(sink.reading().rejected())
                .extracting(each -> each.locator() + ": " + each.cause())
                .containsExactly(
                        "1/MOOD: expected a key that is read (docs/reference/lists/senzing-json.md), found another: set aside",
                        "object[3]: expected a reference that no other entry has, found one again",
                        "object[4]: expected a RECORD_TYPE that is PERSON, ORGANIZATION, COMPANY, VESSEL or AIRCRAFT, found another",
                        "object[5]: expected a RECORD_ID, found none");
    }

    @Test
    void featuresInOneArrayAreReadAsGroupsAre() {
        assertThat(Samples.claims(list(FEATURES), "1"))
                .contains(
                        "name Mara Veldt | 1/FEATURES[2]/NAME_FULL | Mara Veldt",
                        "birthDate 1961-07-09 | 1/FEATURES[3]/DATE_OF_BIRTH | 1961-07-09",
                        "taxNumber T1 as EIN in AT | 1/FEATURES[4]/TAX_ID_NUMBER | T1");
    }

    @Test
    void keysOfTheRecordItselfMayHaveAUsageBefore() {
        Reading.Collector sink = Reading.collector();
        list(FLAT).read(sink);
        assertThat(sink.reading().rejected()).isEmpty();
        assertThat(Samples.claims(list(FLAT), "1"))
                .containsExactlyInAnyOrder(
                        "listReference 1 | 1/RECORD_ID | 1",
                        "remark ATL as data source | 1/DATA_SOURCE | ATL",
                        "name Mara Veldt | 1/PRIMARY_NAME_FULL | Mara Veldt",
                        "alias Maria Veld as AKA | 1/AKA_NAME_FULL | Maria Veld",
                        "birthDate 1961-07-09 | 1/DATE_OF_BIRTH | 1961-07-09",
                        "phone 7 as HOME | 1/HOME_PHONE_NUMBER | 7",
                        "address Port Amber as MAILING | 1/ADDR | Port Amber",
                        "taxNumber T1 in AT | 1/TAX_ID_NUMBER | T1");
    }

    @ParameterizedTest
    @CsvSource({
        "OWNED_BY, ownedOrControlledBy, false",
        "owner of, ownedOrControlledBy, true",
        "Subsidiary-Of, parentOf, true",
        "spouse, familyOf, false"
    })
    void aRoleOfPlainWordsIsARelation(String words, String predicate, boolean reversed) {
        SenzingRole role = SenzingRole.of(words).orElseThrow();
        assertThat(role.predicate().id()).isEqualTo(predicate);
        assertThat(role.reversed()).isEqualTo(reversed);
    }

    @Test
    void aRoleOfOtherWordsIsNone() {
        assertThat(SenzingRole.of("Owner")).isEmpty();
    }

    /** The lines a second way: every text between quotation marks behind a colon. */
    @Test
    void everyValueIsQuotedOrRejected() {
        Reading.Collector sink = Reading.collector();
        list(GROUPED.lines().limit(2).reduce("", (one, other) -> one + other + "\n"))
                .read(sink);
        Set<String> said = new HashSet<>();
        sink.reading().claims().forEach(claim -> {
            said.add(Samples.line(claim));
        });
        String all = String.join("\n", said);
        Matcher values = Pattern.compile(":\"([^\"]*)\"")
                .matcher(GROUPED.lines().findFirst().orElseThrow());
        Set<String> lost = new HashSet<>();
        while (values.find()) {
            if (!all.contains(values.group(1))) {
                lost.add(values.group(1));
            }
        }
        lost.removeAll(Set.of("PERSON", "PRIMARY"));
        assertThat(lost).containsExactly("cheerful");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"DATA_SOURCE\":\"A\",\"RECORD_ID\":\"1\",\"NAME_FULL\":\"A",
                "{\"DATA_SOURCE\":\"A\",\"RECORD_ID\":\"\"}",
                "[{\"DATA_SOURCE\":\"A\",\"RECORD_ID\":\"1\"}, 7]"
            })
    void whatIsCutOffOrHasNoRecordsIsRefused(String text) {
        assertThatThrownBy(() -> list(text).read(Reading.collector()))
                .isInstanceOf(DemarcheException.class)
                .hasMessageMatching("expected .*, found .*: fetch the file again");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aDamagedFileIsRefusedOrAccountedFor(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] damaged = ListFuzzTest.damage(GROUPED + FEATURES + FLAT, random);
        RawFile file = new RawFile("s.json", "the test", Content.copyOf(damaged));
        ListFuzzTest.checkFound(() -> SenzingList.recognise(new FoundFiles(List.of(file), "the test", Period.UNKNOWN)));
    }

    static LongStream seeds() {
        return ListFuzzTest.seeds();
    }
}
