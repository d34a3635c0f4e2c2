package org.demarche.fuzz;

import java.util.LinkedHashMap;
import java.util.Map;

/** A small list of each layout, of invented parties, by the name of a file that holds it. */
final class ListSeeds {
    static final Map<String, String> ALL = all();

    private ListSeeds() {}

    private static Map<String, String> all() {
        Map<String, String> seeds = new LinkedHashMap<>();
        seeds.put("un.xml", """
                <CONSOLIDATED_LIST dateGenerated="2020-05-06T00:00:09Z"><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID>
                <FIRST_NAME>MARA</FIRST_NAME><UN_LIST_TYPE>Atlantis</UN_LIST_TYPE><REFERENCE_NUMBER>ATi.001</REFERENCE_NUMBER>
                <LISTED_ON>2011-03-05</LISTED_ON><COMMENTS1>Works with Idris (ATi.002). IMO number: 9074729.</COMMENTS1>
                <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The Purse</ALIAS_NAME></INDIVIDUAL_ALIAS>
                <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1957</FROM_YEAR><TO_YEAR>1962</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
                </INDIVIDUAL></INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>
                """);
        seeds.put("eu.xml", """
                <export generationDate="2020-05-06T00:00:00"><sanctionEntity euReferenceNumber="EU.1.1" logicalId="1"><subjectType code="person" classificationCode="P"/>
                <regulation numberTitle="1/2011" programme="ATL" publicationDate="2011-03-05"/><nameAlias wholeName="Mara Veldt" lastName="Veldt" strong="true"/>
                <birthdate circa="true" year="1961" calendarType="GREGORIAN" countryDescription="Atlantis"/>
                <identification number="AT000123" identificationTypeCode="passport" validTo="2019-08-31"/></sanctionEntity></export>
                """);
        seeds.put("uk.xml", """
                <Designations><DateGenerated>06/05/2020</DateGenerated><Designation><UniqueID>ATL0001</UniqueID><DateDesignated>05/03/2011</DateDesignated>
                <Names><Name><Name1>Mara</Name1><Name6>VELDT</Name6><NameType>Primary Name</NameType></Name></Names><RegimeName>Atlantis</RegimeName>
                <IndividualEntityShip>Individual</IndividualEntityShip><DOBs><DOB>dd/07/1961</DOB></DOBs></Designation></Designations>
                """);
        seeds.put("seco.xml", """
                <swiss-sanctions-list date="2020-05-06"><program><program-key lang="eng">Atlantis</program-key><sanctions-set ssid="1" lang="eng">a</sanctions-set></program>
                <target ssid="5"><sanctions-set-id>1</sanctions-set-id><individual><identity ssid="6" main="true"><name ssid="7" name-type="primary-name">
                <name-part order="1" name-part-type="family-name"><value>Veldt</value></name-part></name><day-month-year day="9" month="7" year="1961"/></identity></individual></target>
                <place ssid="9"><country iso-code="AT">Atlantis</country></place></swiss-sanctions-list>
                """);
        seeds.put("ca.xml", """
                <data-set><record><Country>Atlantis / Atlantide</Country><LastName>Veldt</LastName><GivenName>Mara</GivenName>
                <Aliases>Maria Veld, The Purse</Aliases><DateOfBirth>1961-07-09</DateOfBirth><Schedule>1</Schedule><Item>7</Item></record></data-set>
                """);
        seeds.put("sdn.xml", """
                <sdnList><publshInformation><Publish_Date>05/06/2020</Publish_Date></publshInformation><sdnEntry><uid>11</uid><firstName>Mara</firstName><lastName>VELDT</lastName>
                <sdnType>Individual</sdnType><remarks>(Linked To: FUND)</remarks><programList><program>ATL2</program></programList>
                <idList><id><uid>1</uid><idType>Passport</idType><idNumber>AT1</idNumber></id></idList>
                <dateOfBirthList><dateOfBirthItem><uid>2</uid><dateOfBirth>circa 1961</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem></dateOfBirthList></sdnEntry></sdnList>
                """);
        seeds.put("enhanced.xml", """
                <sanctionsData><publicationInfo><dataAsOf>2020-05-06T00:00:00</dataAsOf></publicationInfo><entities><entity id="11"><generalInfo><entityType>Individual</entityType></generalInfo>
                <names><name id="1"><isPrimary>true</isPrimary><translations><translation id="2"><script>Latin</script><formattedFullName>VELDT, Mara</formattedFullName></translation></translations></name></names>
                <features><feature id="3"><type featureTypeId="8">Birthdate</type><value>circa 1961</value></feature></features></entity></entities></sanctionsData>
                """);
        seeds.put("advanced.xml", """
                <Sanctions><DateOfIssue><Year>2020</Year><Month>5</Month><Day>6</Day></DateOfIssue><DistinctParties><DistinctParty FixedRef="11"><Profile ID="11" PartySubTypeID="4">
                <Identity ID="1" Primary="true"><Alias AliasTypeID="1" Primary="true"><DocumentedName ID="2"><DocumentedNamePart><NamePartValue NamePartGroupID="1">Veldt</NamePartValue></DocumentedNamePart></DocumentedName></Alias></Identity>
                </Profile></DistinctParty></DistinctParties><SanctionsEntries><SanctionsEntry ID="1" ProfileID="11" ListID="1"/></SanctionsEntries></Sanctions>
                """);
        seeds.put("sdn.csv", """
                11,"VELDT, Mara","individual","ATL2] [ATL3","Doctor",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 09 Jul 1961; POB Low Ford; Passport AT000123 (Atlantis) issued 01 Sep 2009; a.k.a. 'THE PURSE'; Linked To: FUND."
                12,"FUND",-0- ,"ATL2",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"SWIFT/BIC ATFUAAAA; Tax ID No. 7788 (Atlantis)."
                """);
        seeds.put("csl.csv", """
                _id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,alt_names,ids,source_list_url,remarks,dates_of_birth
                7,Drowned Lands (DRL) - Treasury Department,7,Individual,ATL2; ATL3,"VELDT, Mara",Doctor,"1 Quay Road, AT",,2011-03-05,,Maria Veld; The Purse,"AT, 2014-08-30, 2009-08-31, K475336, Passport",http://a.example,(Linked To: FUND),1961
                """);
        seeds.put("au.csv", """
                Reference,Name of Individual or Entity,Type,Name Type,Date of Birth,Citizenship,Additional Information,Listing Information,Committees,Control Date
                1,Mara Veldt,Individual,Primary Name,a) 09/07/1961 b) 1962,Atlantis,Passport: AT000123. Treasurer,Listed on 5 March 2011,Atlantis,2014-01-02
                1a,Maria Veld,Individual,aka,a) 09/07/1961 b) 1962,Atlantis,Passport: AT000123. Treasurer,Listed on 5 March 2011,Atlantis,2014-01-02
                """);
        seeds.put("entities.json", """
                {"id":"a","schema":"Person","properties":{"name":["Mara Veldt"],"birthDate":["1961"]},"datasets":["atl"]}
                {"id":"b","schema":"Company","properties":{"name":["Fund"],"imoNumber":["9074729"]},"datasets":["atl"]}
                {"id":"c","schema":"Ownership","properties":{"owner":["a"],"asset":["b"],"startDate":["2011"]},"datasets":["atl"]}
                """);
        seeds.put("statements.csv", """
                id,entity_id,canonical_id,schema,prop,prop_type,value,dataset,lang,original_value,external,first_seen,last_seen
                1,a,a,Person,name,name,Mara Veldt,atl,,,,2020-05-06,2020-05-06
                2,a,a,Person,birthDate,date,1961,atl,,,,2020-05-06,2020-05-06
                """);
        seeds.put("senzing.json", """
                {"DATA_SOURCE":"ATL","RECORD_ID":"1","RECORD_TYPE":"PERSON","NAMES":[{"NAME_TYPE":"PRIMARY","NAME_FULL":"Mara Veldt"}],"RELATIONSHIPS":[{"REL_POINTER_KEY":"1","REL_POINTER_ROLE":"x"}]}
                """);
        return seeds;
    }
}
