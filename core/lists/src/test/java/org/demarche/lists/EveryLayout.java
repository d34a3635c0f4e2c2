package org.demarche.lists;

import java.util.LinkedHashMap;
import java.util.Map;

/** The smallest list of each layout, of invented parties: one entry with a name. By the name of a file that holds it. */
final class EveryLayout {
    private EveryLayout() {}

    static Map<String, String> lists() {
        Map<String, String> lists = new LinkedHashMap<>();
        String start = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        lists.put("un.xml", Samples.un(Samples.PERSON, Samples.ENTITY));
        lists.put("eu.xml", start + """
                <export generationDate="2020-05-06T00:00:00"><sanctionEntity euReferenceNumber="EU.1.1" logicalId="1">
                <subjectType code="person" classificationCode="P"/><nameAlias wholeName="Mara Veldt" strong="true"/></sanctionEntity></export>
                """);
        lists.put("uk.xml", start + """
                <Designations><DateGenerated>06/05/2020</DateGenerated><Designation><UniqueID>ATL0001</UniqueID>
                <Names><Name><Name6>VELDT</Name6><NameType>Primary Name</NameType></Name></Names>
                <IndividualEntityShip>Individual</IndividualEntityShip></Designation></Designations>
                """);
        lists.put("seco.xml", start + """
                <swiss-sanctions-list date="2020-05-06"><target ssid="5"><sanctions-set-id>1</sanctions-set-id><entity><identity ssid="6" main="true">
                <name ssid="7" name-type="primary-name"><name-part order="1" name-part-type="whole-name"><value>Harbour Fund</value></name-part></name>
                </identity></entity></target></swiss-sanctions-list>
                """);
        lists.put("ca.xml", start + "<data-set>" + CaListTest.RECORDS + "</data-set>");
        lists.put("sdn.xml", SdnListTest.xml(SdnListTest.PERSON + SdnListTest.REST));
        lists.put("enhanced.xml", EnhancedListTest.xml(EnhancedListTest.PERSON + EnhancedListTest.FUND));
        lists.put("advanced.xml", AdvancedListTest.XML);
        lists.put("csl.csv", CslListTest.HEADER + CslListTest.PERSON + CslListTest.FUND);
        lists.put("sdn.csv", Samples.SDN);
        lists.put("au.csv", """
                Reference,Name of Individual or Entity,Type,Name Type,Date of Birth,Committees
                1,Mara Veldt,Individual,Primary Name,09/07/1961,1718 (DPRK)
                1a,Maria Veld,Individual,aka,09/07/1961,1718 (DPRK)
                """);
        lists.put("entities.json", """
                {"id":"a","schema":"Person","properties":{"name":["Mara Veldt"],"birthDate":["1961"]},"datasets":["atl"]}
                """);
        lists.put("senzing.json", """
                {"DATA_SOURCE":"ATL","RECORD_ID":"1","RECORD_TYPE":"PERSON","NAMES":[{"NAME_FULL":"Mara Veldt"}]}
                """);
        return lists;
    }
}
