package org.demarche.lists;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.demarche.model.Claim;
import org.demarche.model.Content;
import org.demarche.model.Period;
import org.demarche.model.QualifierKey;
import org.demarche.model.Reading;

/** Small lists of invented parties, and what the tests say about claims. */
final class Samples {
    static final String PERSON = """
            <INDIVIDUAL><DATAID>1001</DATAID><VERSIONNUM>1</VERSIONNUM>
            <FIRST_NAME>MARA</FIRST_NAME><SECOND_NAME>VELDT</SECOND_NAME>
            <UN_LIST_TYPE>Atlantis</UN_LIST_TYPE><REFERENCE_NUMBER>ATi.001</REFERENCE_NUMBER>
            <LISTED_ON>2011-03-05</LISTED_ON><GENDER>Female</GENDER>
            <NAME_ORIGINAL_SCRIPT>Мара Вельдт</NAME_ORIGINAL_SCRIPT>
            <COMMENTS1>Treasurer of the Harbour Fund (ATe.002). Father's name is Odo Veldt. Reportedly works with Idris Kole (ATi.002).</COMMENTS1>
            <TITLE><VALUE>Doctor</VALUE></TITLE>
            <DESIGNATION><VALUE>Treasurer</VALUE><VALUE>Envoy at large</VALUE></DESIGNATION>
            <NATIONALITY><VALUE>Atlantis</VALUE></NATIONALITY>
            <LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE>
            <LAST_DAY_UPDATED><VALUE>2014-01-02</VALUE></LAST_DAY_UPDATED>
            <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Maria Veldt</ALIAS_NAME></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The Purse</ALIAS_NAME><NOTE>nickname</NOTE></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_ADDRESS><STREET>1 Quay Road</STREET><CITY>Port Amber</CITY><COUNTRY>Atlantis</COUNTRY><NOTE>as of 2012</NOTE></INDIVIDUAL_ADDRESS>
            <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1961-07-09</DATE></INDIVIDUAL_DATE_OF_BIRTH>
            <INDIVIDUAL_PLACE_OF_BIRTH><CITY>Low Ford</CITY><COUNTRY>Atlantis</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
            <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>AT000123</NUMBER><ISSUING_COUNTRY>Atlantis</ISSUING_COUNTRY><DATE_OF_ISSUE>2009-09-01</DATE_OF_ISSUE></INDIVIDUAL_DOCUMENT>
            <SORT_KEY/><SORT_KEY_LAST_MOD/></INDIVIDUAL>
            """;
    static final String ENTITY = """
            <ENTITY><DATAID>2002</DATAID><VERSIONNUM>1</VERSIONNUM><FIRST_NAME>HARBOUR FUND</FIRST_NAME>
            <UN_LIST_TYPE>Atlantis</UN_LIST_TYPE><REFERENCE_NUMBER>ATe.002</REFERENCE_NUMBER><LISTED_ON>2011-03-05-05:00</LISTED_ON>
            <COMMENTS1>Owner of the tanker PELICAN. IMO number: 1234567. SWIFT: ATFUAAAA.</COMMENTS1>
            <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>QUAY SAVINGS &amp; LOAN</ALIAS_NAME></ENTITY_ALIAS>
            <ENTITY_ADDRESS><COUNTRY>Atlantis</COUNTRY></ENTITY_ADDRESS></ENTITY>
            """;
    static final String SDN = """
            11,"VELDT, Mara","individual","ATL2] [ATL-EO1","Doctor; Director of Harbour Fund",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 09 Jul 1961; alt. DOB circa 1960; POB Low Ford, Atlantis; nationality Atlantis; Passport AT000123 (Atlantis) issued 01 Sep 2009 expires 31 Aug 2019; a.k.a. 'THE PURSE'; wife of Idris Kole; Linked To: HARBOUR FUND S.A."
            12,"HARBOUR FUND S.A.",-0- ,"ATL2",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"SWIFT/BIC ATFUAAAA; Tax ID No. 7788 (Atlantis); all offices worldwide."
            13,"PELICAN","vessel","ATL2",-0- ,"ATQ7","Crude Oil Tanker","99,144","56,068","Atlantis","Harbour Lines","Former Vessel Flag Lyonesse; Vessel Registration Identification IMO 1234567; Linked To: HARBOUR FUND S.A."
            14,"KOLE, Idris","individual","ATL2",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-\s
            """;
    static final String ALT = """
            11,101,"aka","VELD, Maria",-0-\s
            12,102,"fka","QUAY SAVINGS",-0-\s
            12,103,"nka","NEW HARBOUR FUND",-0-\s
            """;
    static final String ADD = """
            11,201,"1 Quay Road","Port Amber","Atlantis",-0-\s
            12,202,-0- ,-0- ,"Lyonesse",-0-\s
            13,203,-0- ,-0- ,-0- ,-0-\s
            """;

    private Samples() {}

    /** A whole list of the United Nations around entries. */
    static String un(String individuals, String entities) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CONSOLIDATED_LIST dateGenerated=\"2020-05-06T00:00:09Z\">\n<INDIVIDUALS>"
                + individuals + "</INDIVIDUALS>\n<ENTITIES>" + entities + "</ENTITIES>\n</CONSOLIDATED_LIST>\n";
    }

    /** A list of the United Nations in memory. */
    static UnList unList(String individuals, String entities) {
        return UnList.open(raw("consolidated.xml", un(individuals, entities)), Period.UNKNOWN);
    }

    static RawFile raw(String name, String text) {
        return new RawFile(name, "the test", Content.copyOf(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** An OFAC list in memory, of the files by their names. */
    static OfacList ofac(Map<String, String> files) {
        List<RawFile> found = files.entrySet().stream()
                .map(file -> raw(file.getKey(), file.getValue()))
                .toList();
        return OfacList.open(found, "the test", Period.parse("2020-05-06"));
    }

    /** The claims that a list makes, each on a line: subject, predicate, object, qualifiers, period, modality and grade where they are unusual, and where it stands. */
    static List<String> claims(ListSource list, String entry) {
        Reading.Collector sink = Reading.collector();
        list.read(sink);
        return sink.reading().claims().stream()
                .filter(claim -> claim.subject().local().equals(entry))
                .map(Samples::line)
                .toList();
    }

    static String line(Claim claim) {
        String role = claim.qualifier(QualifierKey.ROLE)
                .map(value -> " as " + value.text())
                .orElse("");
        String place = claim.qualifier(QualifierKey.PLACE)
                .map(value -> " in " + value.text())
                .orElse("");
        String during = claim.period().isUnknown() ? "" : " during " + claim.period();
        String modality = claim.modality().id().equals("asserted")
                ? ""
                : " " + claim.modality().id();
        String grade = claim.grade().toString().equals("A2") ? "" : " " + claim.grade();
        return claim.predicate().id() + " " + claim.object().text() + role + place + during + modality + grade + " | "
                + claim.citation().locator() + " | " + claim.citation().quote();
    }

    static Path write(Path folder, String name, String text) {
        return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] zip(Map<String, String> files) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zipped(bytes);
    }

    static byte[] zipped(Map<String, byte[]> files) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream stream = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                stream.putNextEntry(new ZipEntry(file.getKey()));
                stream.write(file.getValue());
                stream.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
