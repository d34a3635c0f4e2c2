package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.model.Period;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Test;

class EnhancedListTest {
    static final String INFORMATION =
            "<publicationInfo><dataAsOf>2020-05-06T00:00:00</dataAsOf><filters><sanctionsLists>"
                    + "<sanctionsList refId=\"1\">SDN List</sanctionsList></sanctionsLists></filters></publicationInfo>"
                    + "<referenceValues><referenceValue refId=\"9\"><type>COUNTRY</type><value>Atlantis</value></referenceValue></referenceValues>";
    static final String PERSON = """
            <entity id="11"><generalInfo><identityId>3</identityId><entityType refId="600">Individual</entityType><title>Doctor</title></generalInfo>
            <sanctionsLists><sanctionsList refId="1" id="2" datePublished="2011-03-05">SDN List</sanctionsList></sanctionsLists>
            <sanctionsPrograms><sanctionsProgram refId="1" id="2">ATL2</sanctionsProgram></sanctionsPrograms>
            <sanctionsTypes><sanctionsType refId="1" id="2">Block</sanctionsType></sanctionsTypes>
            <legalAuthorities><legalAuthority refId="1" id="2">Order 1 (Atlantis)</legalAuthority></legalAuthorities>
            <names><name id="1"><isPrimary>true</isPrimary><isLowQuality>false</isLowQuality><translations>
            <translation id="1"><isPrimary>true</isPrimary><script refId="1">Latin</script><formattedFirstName>Mara</formattedFirstName><formattedLastName>VELDT</formattedLastName><formattedFullName>VELDT, Mara</formattedFullName></translation>
            <translation id="2"><isPrimary>false</isPrimary><script refId="2">Cyrillic</script><formattedFullName>ВЕЛЬДТ, Мара</formattedFullName></translation></translations></name>
            <name id="2"><isPrimary>false</isPrimary><aliasType refId="1">A.K.A.</aliasType><isLowQuality>true</isLowQuality><translations>
            <translation id="3"><isPrimary>true</isPrimary><script refId="1">Latin</script><formattedFullName>THE PURSE</formattedFullName></translation></translations></name></names>
            <addresses><address id="1"><country refId="1">Atlantis</country><translations><translation id="1"><isPrimary>true</isPrimary><script refId="1">Latin</script>
            <addressParts><addressPart id="1"><type refId="1">CITY</type><value>Port Amber</value></addressPart></addressParts></translation></translations></address></addresses>
            <features><feature id="1"><type featureTypeId="8">Birthdate</type><versionId>1</versionId><value>09 Jul 1961</value><isPrimary>true</isPrimary><reliability refId="1">Reported</reliability><comments>from her letters</comments></feature></features>
            <identityDocuments><identityDocument id="1"><type refId="1">Passport</type><documentNumber>AT000123</documentNumber><isValid>false</isValid><issuingCountry refId="1">Atlantis</issuingCountry></identityDocument></identityDocuments>
            <relationships><relationship id="1"><type refId="1">Acting for or on behalf of</type><relatedEntity entityId="12">HARBOUR FUND</relatedEntity></relationship>
            <relationship id="2"><type refId="1">Leader or official of</type><relatedEntity entityId="77">LYONESSE BANK</relatedEntity><quality refId="1">High</quality></relationship>
            <relationship id="3"><type refId="1">Owned or Controlled By</type><relatedEntity entityId="12">HARBOUR FUND</relatedEntity></relationship></relationships></entity>
            """;
    static final String FUND = """
            <entity id="12"><generalInfo><entityType refId="1">Entity</entityType></generalInfo><names><name id="4"><isPrimary>true</isPrimary><translations>
            <translation id="3"><isPrimary>true</isPrimary><script refId="1">Latin</script><formattedFullName>HARBOUR FUND</formattedFullName></translation></translations></name></names>
            <relationships><relationship id="3"><type refId="1">Owned or Controlled By</type><relatedEntity entityId="11">VELDT, Mara</relatedEntity></relationship></relationships>
            <moods><mood>calm</mood></moods></entity>
            """;

    static String xml(String entries) {
        return "<sanctionsData xmlns=\"https://ofac.example/ENHANCED_XML\">" + INFORMATION + "<entities>" + entries
                + "</entities></sanctionsData>";
    }

    private static ListSource list() {
        return EnhancedList.recognise(new FoundFiles(
                        List.of(Samples.raw("SDN_ENHANCED.XML", xml(PERSON + FUND))), "the test", Period.UNKNOWN))
                .orElseThrow();
    }

    @Test
    void eachValueOfAPersonBecomesAClaimThatQuotesIt() {
        assertThat(list().id()).isEqualTo("us-ofac-sdn");
        assertThat(list().published()).hasToString("2020-05-06");
        assertThat(Samples.claims(list(), "11"))
                .containsExactly(
                        "listReference 11 | 11/id | 11",
                        "designatedBy us-ofac-sdn:authority during 2011-03-05/.. | 11/entity | 11",
                        "title Doctor | 11/title[1][1] | Doctor",
                        "remark SDN List, 2011-03-05 as list | 11/sanctionsList[1] | SDN List, 2011-03-05",
                        "listedOn 2011-03-05 | 11/sanctionsList[1] | SDN List, 2011-03-05",
                        "program ATL2 | 11/sanctionsProgram[1] | ATL2",
                        "sanctionedUnder us-ofac-sdn:programme.atl2 during 2011-03-05/.. | 11/sanctionsProgram[1] | ATL2",
                        "sanctionsRisk Block as type of sanctions | 11/sanctionsType[1] | Block",
                        "remark Order 1 (Atlantis) as legal authority | 11/legalAuthority[1] | Order 1 (Atlantis)",
                        "name VELDT, Mara | 11/name[1] | VELDT, Mara",
                        "familyName VELDT | 11/family[1] | VELDT",
                        "givenName Mara | 11/given[1] | Mara",
                        "nameOriginalScript ВЕЛЬДТ, Мара as Cyrillic | 11/name[2] | ВЕЛЬДТ, Мара",
                        "weakAlias THE PURSE A3 | 11/name[3] | THE PURSE",
                        "address Port Amber, Atlantis | 11/address[1] | Port Amber, Atlantis",
                        "country Atlantis | 11/country[1] | Atlantis",
                        "birthDate 1961-07-09 | 11/feature[1] | 09 Jul 1961, Reported",
                        "remark from her letters as Birthdate | 11/comments[1] | from her letters",
                        "passportNumber AT000123 as Passport in Atlantis | 11/identityDocument[1] | AT000123, Atlantis",
                        "remark false as validity of the paper before | 11/isValid[1] | false",
                        "actsFor us-ofac-sdn:12 as Acting for or on behalf of"
                                + " | 11/relationship[1] | Acting for or on behalf of, HARBOUR FUND",
                        "linkedTo LYONESSE BANK as Leader or official of"
                                + " | 11/relationship[2] | Leader or official of, LYONESSE BANK, High",
                        "linkedTo us-ofac-sdn:12 as Owned or Controlled By"
                                + " | 11/relationship[3] | Owned or Controlled By, HARBOUR FUND");
    }

    @Test
    void anOrganisationIsOwnedOrControlledAndAnUnknownElementIsRejectedAloud() {
        assertThat(Samples.claims(list(), "12"))
                .contains("ownedOrControlledBy us-ofac-sdn:11 as Owned or Controlled By"
                        + " | 12/relationship[1] | Owned or Controlled By, VELDT, Mara");
        Reading.Collector sink = Reading.collector();
        list().read(sink);
        assertThat(sink.reading().rejected())
                .extracting(rejected -> rejected.locator() + ": " + rejected.cause())
                .containsExactly(
                        "12/mood[1]: expected an element of the layout, found an unknown one that is not empty");
    }
}
