package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.lists.ListSource;
import org.demarche.lists.Lists;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists written as FollowTheMoney, checked against its model, and read back. */
class FtmExportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String SAMPLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <CONSOLIDATED_LIST dateGenerated="2020-05-06T00:00:09Z"><INDIVIDUALS>
            <INDIVIDUAL><DATAID>1001</DATAID><VERSIONNUM>1</VERSIONNUM><FIRST_NAME>MARA</FIRST_NAME><SECOND_NAME>VELDT</SECOND_NAME>
            <UN_LIST_TYPE>Atlantis</UN_LIST_TYPE><REFERENCE_NUMBER>ATi.001</REFERENCE_NUMBER><LISTED_ON>2011-03-05</LISTED_ON><GENDER>Female</GENDER>
            <NAME_ORIGINAL_SCRIPT>Мара Вельдт</NAME_ORIGINAL_SCRIPT>
            <COMMENTS1>Treasurer of the Harbour Fund (ATe.002). Father's name is Odo Veldt. Reportedly works with Idris Kole (ATi.002).</COMMENTS1>
            <DESIGNATION><VALUE>Treasurer</VALUE></DESIGNATION><NATIONALITY><VALUE>Iran (Islamic Republic of)</VALUE></NATIONALITY>
            <LIST_TYPE><VALUE>UN List</VALUE></LIST_TYPE><LAST_DAY_UPDATED><VALUE>2014-01-02</VALUE></LAST_DAY_UPDATED>
            <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The Purse</ALIAS_NAME></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_ADDRESS><STREET>1 Quay Road</STREET><CITY>Port Amber</CITY><COUNTRY>Atlantis</COUNTRY></INDIVIDUAL_ADDRESS>
            <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1961</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
            <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>AT000123</NUMBER></INDIVIDUAL_DOCUMENT>
            </INDIVIDUAL></INDIVIDUALS><ENTITIES>
            <ENTITY><DATAID>2002</DATAID><VERSIONNUM>1</VERSIONNUM><FIRST_NAME>HARBOUR FUND</FIRST_NAME><UN_LIST_TYPE>Atlantis</UN_LIST_TYPE>
            <REFERENCE_NUMBER>ATe.002</REFERENCE_NUMBER><LISTED_ON>2011-03-05</LISTED_ON><COMMENTS1>SWIFT: ATFUAAAA.</COMMENTS1></ENTITY>
            </ENTITIES></CONSOLIDATED_LIST>
            """;

    @TempDir
    private Path folder = Path.of("");

    /** What an export was made from, what it says, and what is read from it again. */
    private record Trip(Reading before, FtmExportSummary summary, List<JsonNode> lines, Reading after) {}

    private Trip trip(Path path) throws IOException {
        ListSource list = Lists.open(path);
        Reading before = read(list);
        StringBuilder out = new StringBuilder();
        FtmExportSummary summary = FtmExport.of(before, list.id()).write(out, DAY);
        Path file = Files.writeString(folder.resolve("export.json"), out);
        if (Files.isDirectory(Path.of(System.getProperty("demarche.keep", "none")))) {
            Files.writeString(Path.of(System.getProperty("demarche.keep", "none"), list.id() + ".json"), out);
        }
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            lines.add(MAPPER.readTree(line));
        }
        return new Trip(before, summary, lines, read(Lists.open(file)));
    }

    private static Reading read(ListSource list) {
        Reading.Collector sink = Reading.collector();
        list.read(sink);
        return sink.reading();
    }

    @Test
    void anInventedListComesBackTheSame() throws IOException {
        Trip trip = trip(Files.writeString(folder.resolve("consolidated.xml"), SAMPLE));
        check(trip);
        assertThat(trip.summary().left()).isEmpty();
        assertThat(trip.lines())
                .extracting(line -> line.get("schema").asText())
                .containsExactly("Person", "Sanction", "UnknownLink", "Organization", "Sanction");
        JsonNode person = trip.lines().get(0);
        assertThat(person.get("id").asText()).isEqualTo("un-sc-ATi.001");
        assertThat(person.get("properties").get("topics").toString()).isEqualTo("[\"sanction\"]");
        assertThat(person.get("properties").get("nationality").toString()).isEqualTo("[\"ir\"]");
        assertThat(person.get("properties").get("birthDate").toString()).isEqualTo("[\"1961\"]");
        assertThat(trip.lines().get(1).get("properties").get("startDate").toString())
                .isEqualTo("[\"2011-03-05\"]");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "un/un_consolidated_2026-02-27.xml.gz",
                "us_ofac/2021-07",
                "ca_sema/sema-lmes.xml",
                "au_dfat/regulation8_consolidated.xlsx",
                "us_csl/dpl.txt",
                "us_ofac/cons/CONS_ENHANCED.ZIP"
            })
    void aRealListComesBackTheSame(String name) throws IOException {
        Path path = Path.of(System.getProperty("demarche.shared", "../../../shared"), "data", "lists", name);
        if (!Files.exists(path)) {
            System.err.println("SKIPPED: no real list at " + path);
        }
        Assumptions.assumeTrue(Files.exists(path), "no real list at " + path);
        Trip trip = trip(path);
        System.err.println(name + ": " + trip.summary());
        check(trip);
    }

    private static void check(Trip trip) throws IOException {
        idsAreUniqueAndReferencesResolve(trip.lines());
        FtmModelCheck.check(trip.lines());
        FtmSameness before = FtmSameness.of(trip.before(), record -> FtmIds.of(record));
        FtmSameness after = FtmSameness.of(trip.after(), record -> record.local());
        assertThat(after.records()).isEqualTo(before.records());
        Set<String> lost = new TreeSet<>(before.notIn(after));
        Set<String> gained = new TreeSet<>(after.unexplainedBy(before));
        assertThat(gained.stream().limit(20)).as(gained.size() + " gained").isEmpty();
        assertThat(lost.stream().limit(20)).as(lost.size() + " lost").isEmpty();
        assertThat(before.left())
                .isEqualTo(trip.summary().left().values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
    }

    private static void idsAreUniqueAndReferencesResolve(List<JsonNode> lines) {
        Map<String, String> ids = new HashMap<>();
        for (JsonNode line : lines) {
            String id = line.get("id").asText();
            assertThat(id).matches("[0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?");
            assertThat(ids.put(id, line.get("schema").asText())).as(id).isNull();
        }
        Set<String> ends = Set.of(
                "entity",
                "owner",
                "asset",
                "subject",
                "object",
                "person",
                "relative",
                "associate",
                "director",
                "organization",
                "member",
                "agent",
                "client",
                "employer",
                "employee",
                "successor",
                "predecessor");
        Set<String> missing = new HashSet<>();
        for (JsonNode line : lines) {
            line.get("properties").properties().forEach(property -> {
                if (ends.contains(property.getKey())) {
                    property.getValue().forEach(value -> {
                        if (!ids.containsKey(value.asText())) {
                            missing.add(value.asText());
                        }
                    });
                }
            });
        }
        assertThat(missing.stream().sorted().collect(Collectors.toList())).isEmpty();
    }
}
