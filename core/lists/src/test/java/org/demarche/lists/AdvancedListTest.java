package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.demarche.model.DemarcheException;
import org.demarche.model.Period;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Test;

class AdvancedListTest {
    private static final String DAY = "<Year>1961</Year><Month>7</Month><Day>9</Day>";
    static final String XML = """
            <Sanctions xmlns="http://ofac.example/advanced"><DateOfIssue CalendarTypeID="1"><Year>2020</Year><Month>5</Month><Day>6</Day></DateOfIssue>
            <ReferenceValueSets><AliasTypeValues><AliasType ID="1">A.K.A.</AliasType><AliasType ID="2">Name</AliasType></AliasTypeValues>
            <CountryValues><Country ID="3" ISO2="AT">Atlantis</Country></CountryValues><DetailReferenceValues><DetailReference ID="4">Female</DetailReference></DetailReferenceValues>
            <FeatureTypeValues><FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="9">Gender</FeatureType><FeatureType ID="10">Location</FeatureType><FeatureType ID="11">Place of Birth</FeatureType></FeatureTypeValues>
            <IDRegDocTypeValues><IDRegDocType ID="5">Passport</IDRegDocType></IDRegDocTypeValues><LegalBasisValues><LegalBasis ID="6">Order 1 (Atlantis)</LegalBasis></LegalBasisValues>
            <ListValues><List ID="7">SDN List</List></ListValues><NamePartTypeValues><NamePartType ID="1">Last Name</NamePartType><NamePartType ID="2">First Name</NamePartType></NamePartTypeValues>
            <PartySubTypeValues><PartySubType ID="1" PartyTypeID="1">Unknown</PartySubType><PartySubType ID="2" PartyTypeID="2">Unknown</PartySubType></PartySubTypeValues>
            <PartyTypeValues><PartyType ID="1">Individual</PartyType><PartyType ID="2">Entity</PartyType></PartyTypeValues>
            <RelationTypeValues><RelationType ID="1">Acting for or on behalf of</RelationType><RelationType ID="2">Owned or Controlled By</RelationType></RelationTypeValues>
            <SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType><SanctionsType ID="2">Block</SanctionsType></SanctionsTypeValues>
            <ScriptValues><Script ID="1">Latin</Script><Script ID="2">Cyrillic</Script></ScriptValues></ReferenceValueSets>
            <Locations><Location ID="20"><LocationCountry CountryID="3"/><LocationPart LocPartTypeID="1"><LocationPartValue Primary="true"><Value>Port Amber</Value></LocationPartValue></LocationPart></Location></Locations>
            <IDRegDocuments><IDRegDocument ID="30" IDRegDocTypeID="5" IdentityID="110" IssuedBy-CountryID="3"><IDRegistrationNo>AT000123</IDRegistrationNo></IDRegDocument>
            <IDRegDocument ID="31" IDRegDocTypeID="5" IdentityID="999"><IDRegistrationNo>AT000124</IDRegistrationNo></IDRegDocument></IDRegDocuments>
            <DistinctParties><DistinctParty FixedRef="11"><Comment/><Profile ID="11" PartySubTypeID="1"><Identity ID="110" Primary="true">
            <Alias AliasTypeID="2" Primary="true" LowQuality="false"><DocumentedName ID="1"><DocumentedNamePart><NamePartValue NamePartGroupID="41" ScriptID="1">VELDT</NamePartValue></DocumentedNamePart><DocumentedNamePart><NamePartValue NamePartGroupID="42" ScriptID="1">Mara</NamePartValue></DocumentedNamePart></DocumentedName>
            <DocumentedName ID="2"><DocumentedNamePart><NamePartValue NamePartGroupID="41" ScriptID="2">ВЕЛЬДТ</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
            <Alias AliasTypeID="1" Primary="false" LowQuality="true"><DocumentedName ID="3"><DocumentedNamePart><NamePartValue NamePartGroupID="43" ScriptID="1">THE PURSE</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
            <NamePartGroups><MasterNamePartGroup><NamePartGroup ID="41" NamePartTypeID="1"/></MasterNamePartGroup><MasterNamePartGroup><NamePartGroup ID="42" NamePartTypeID="2"/></MasterNamePartGroup></NamePartGroups></Identity>
            <Feature ID="50" FeatureTypeID="8"><FeatureVersion ID="1"><DatePeriod><Start Approximate="false"><From>DAY</From><To>DAY</To></Start><End Approximate="false"><From>DAY</From><To>DAY</To></End></DatePeriod></FeatureVersion></Feature>
            <Feature ID="51" FeatureTypeID="9"><FeatureVersion ID="2"><VersionDetail DetailTypeID="1" DetailReferenceID="4"/></FeatureVersion></Feature>
            <Feature ID="52" FeatureTypeID="10"><FeatureVersion ID="3"><VersionLocation LocationID="20"/></FeatureVersion></Feature>
            <Feature ID="53" FeatureTypeID="11"><FeatureVersion ID="4"><VersionDetail DetailTypeID="1">Low Ford</VersionDetail></FeatureVersion></Feature></Profile></DistinctParty>
            <DistinctParty FixedRef="12"><Profile ID="12" PartySubTypeID="2"><Identity ID="120"><Alias AliasTypeID="2" Primary="true"><DocumentedName ID="4"><DocumentedNamePart><NamePartValue NamePartGroupID="44" ScriptID="1">HARBOUR FUND</NamePartValue></DocumentedNamePart></DocumentedName></Alias></Identity></Profile></DistinctParty></DistinctParties>
            <ProfileRelationships><ProfileRelationship ID="60" From-ProfileID="11" To-ProfileID="12" RelationTypeID="1" Former="false"/><ProfileRelationship ID="61" From-ProfileID="12" To-ProfileID="11" RelationTypeID="2" Former="false"/>
            <ProfileRelationship ID="62" From-ProfileID="12" To-ProfileID="11" RelationTypeID="2" Former="true"/></ProfileRelationships>
            <SanctionsEntries><SanctionsEntry ID="70" ProfileID="11" ListID="7"><EntryEvent ID="1" LegalBasisID="6"><Date><Year>2011</Year><Month>3</Month><Day>5</Day></Date></EntryEvent>
            <SanctionsMeasure ID="1" SanctionsTypeID="1"><Comment>ATL2</Comment></SanctionsMeasure><SanctionsMeasure ID="2" SanctionsTypeID="2"/></SanctionsEntry></SanctionsEntries></Sanctions>
            """.replace("DAY", DAY);

    private static ListSource list(String xml) {
        return AdvancedList.recognise(
                        new FoundFiles(List.of(Samples.raw("SDN_ADVANCED.XML", xml)), "the test", Period.UNKNOWN))
                .orElseThrow();
    }

    @Test
    void whatTheFileSaysOfAPartyInManyPlacesBecomesItsClaims() {
        assertThat(list(XML).id()).isEqualTo("us-ofac-sdn");
        assertThat(list(XML).published()).hasToString("2020-05-06");
        assertThat(Samples.claims(list(XML), "11"))
                .containsExactly(
                        "listReference 11 | 11/Profile | 11",
                        "name VELDT, Mara | 11/Alias[1] | VELDT, Mara",
                        "familyName VELDT | 11/family[1] | VELDT",
                        "givenName Mara | 11/given[1] | Mara",
                        "nameOriginalScript ВЕЛЬДТ as Cyrillic | 11/Alias[2] | ВЕЛЬДТ",
                        "weakAlias THE PURSE A3 | 11/Alias[3] | THE PURSE",
                        "birthDate 1961-07-09 | 11/DatePeriod[1] | 1961, 7, 9, 1961, 7, 9, 1961, 7, 9, 1961, 7, 9",
                        "gender Female | 11/Feature[1] | Female",
                        "address Port Amber, Atlantis | 11/Location[1] | Port Amber, Atlantis",
                        "country Atlantis | 11/country[1] | Atlantis",
                        "birthPlace Low Ford | 11/Feature[2] | Low Ford",
                        "passportNumber AT000123 as Passport in Atlantis | 11/IDRegDocument[1] | AT000123",
                        "actsFor us-ofac-sdn:12 as Acting for or on behalf of"
                                + " | 11/ProfileRelationship[1] | Acting for or on behalf of",
                        "designatedBy us-ofac-sdn:authority during 2011-03-05/.. | 11/SanctionsEntry[1] | SDN List",
                        "listedOn 2011-03-05 | 11/EntryEvent[1] | 2011, 3, 5",
                        "remark Order 1 (Atlantis) as legal authority | 11/LegalBasis[1] | Order 1 (Atlantis)",
                        "program ATL2 | 11/SanctionsMeasure[1] | ATL2",
                        "sanctionedUnder us-ofac-sdn:programme.atl2 during 2011-03-05/.. | 11/SanctionsMeasure[1] | ATL2",
                        "sanctionsRisk Block as type of sanctions | 11/SanctionsMeasure[2] | Block");
    }

    @Test
    void aFormerRelationshipIsALinkOnlyAndAPaperOfNobodyIsRejected() {
        assertThat(Samples.claims(list(XML), "12"))
                .contains(
                        "ownedOrControlledBy us-ofac-sdn:11 as Owned or Controlled By"
                                + " | 12/ProfileRelationship[1] | Owned or Controlled By",
                        "linkedTo us-ofac-sdn:11 as Owned or Controlled By (former)"
                                + " | 12/ProfileRelationship[2] | Owned or Controlled By");
        Reading.Collector sink = Reading.collector();
        list(XML).read(sink);
        assertThat(sink.reading().rejected())
                .extracting(rejected -> rejected.locator() + ": " + rejected.cause())
                .containsExactly("IDRegDocument[31]: expected the number of a party of the file,"
                        + " and no more than 200000 characters, found another");
    }

    @Test
    void aListThatEndsEarlyOrHasNoPartiesIsRefusedWhole() {
        assertThatThrownBy(() -> list("<Sanctions><DistinctParties/></Sanctions>"))
                .isInstanceOf(DemarcheException.class)
                .hasMessage("expected elements DistinctParty, found none in the test: fetch the file again");
        assertThatThrownBy(() -> list(XML.substring(0, XML.length() / 2)))
                .isInstanceOf(DemarcheException.class)
                .hasMessageContaining("expected complete, well-formed XML, found damage in the test");
    }
}
