package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.demarche.model.Claim;
import org.demarche.model.Predicate;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Test;

/** The real UK Sanctions List, of which only normalised tables are at hand, written in the layout of its CSV and ODS: nothing that the tables say is lost or added. */
class SharedUkTableTest {
    private static final Map<Predicate, String> KINDS = Map.of(
            Predicate.NAME, "primary",
            Predicate.ALIAS, "alias",
            Predicate.WEAK_ALIAS, "weak",
            Predicate.BIRTH_DATE, "born",
            Predicate.NATIONALITY, "nationality",
            Predicate.BIRTH_PLACE, "birth",
            Predicate.COUNTRY, "address",
            Predicate.PASSPORT_NUMBER, "passport",
            Predicate.REGISTRATION_NUMBER, "business_registration_numbers",
            Predicate.IMO_NUMBER, "imo");

    private static List<Map<String, String>> table(String name) {
        try (InputStream packed = Files.newInputStream(
                        SharedLists.list("uk_sanctions_list").resolve(name + ".csv.gz"));
                InputStream text = new GZIPInputStream(packed)) {
            return NaiveCsv.rows(new String(text.readAllBytes(), StandardCharsets.UTF_8).replace("\r", ""), ',');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Values of the columns of the CSV, by entry, in lists of what belongs together. */
    private static Map<String, List<Map<String, String>>> values() {
        Map<String, List<Map<String, String>>> byEntry = new LinkedHashMap<>();
        for (Map<String, String> name : table("subject_names")) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int part = 1; part <= 6; part++) {
                row.put("Name " + part, name.getOrDefault("name_" + part, ""));
            }
            row.put(
                    "Name type",
                    switch (name.getOrDefault("name_type", "")) {
                        case "primary" -> "Primary Name";
                        case "primary_variation" -> "Primary Name Variation";
                        default -> "Alias";
                    });
            row.put(
                    "Alias strength",
                    switch (name.getOrDefault("alias_strength", "")) {
                        case "low_quality_aka" -> "Low quality a.k.a";
                        case "good_quality_aka" -> "Good quality a.k.a";
                        default -> "";
                    });
            add(byEntry, name, row);
        }
        for (Map<String, String> paper : table("subject_identifiers")) {
            String number = paper.getOrDefault("raw_value", "");
            String note = paper.getOrDefault("additional_info", "");
            add(
                    byEntry,
                    paper,
                    switch (paper.getOrDefault("identifier_type", "")) {
                        case "passport" -> Map.of("Passport number", number, "Passport additional information", note);
                        case "national" ->
                            Map.of(
                                    "National Identifier number",
                                    number,
                                    "National Identifier additional information",
                                    note);
                        case "imo" -> Map.of("IMO number", number);
                        default -> Map.of("Business registration number (s)", number);
                    });
        }
        for (Map<String, String> born : table("subject_dobs")) {
            String day = born.getOrDefault("day", "").isEmpty() ? "dd" : born.getOrDefault("day", "");
            String month = born.getOrDefault("month", "").isEmpty() ? "mm" : born.getOrDefault("month", "");
            add(byEntry, born, Map.of("D.O.B", day + "/" + month + "/" + born.get("year")));
        }
        for (Map<String, String> country : table("subject_countries")) {
            String column = switch (country.getOrDefault("country_type", "")) {
                case "birth" -> "Country of birth";
                case "nationality" -> "Nationality(/ies)";
                default -> "Address Country";
            };
            add(byEntry, country, Map.of(column, country.getOrDefault("raw_value", "")));
        }
        return byEntry;
    }

    private static void add(
            Map<String, List<Map<String, String>>> byEntry, Map<String, String> source, Map<String, String> row) {
        byEntry.computeIfAbsent(source.getOrDefault("unique_id", ""), id -> new ArrayList<>())
                .add(row);
    }

    private static List<List<String>> rows() {
        Map<String, List<Map<String, String>>> values = values();
        List<String> header = UkInvented.header();
        List<List<String>> rows = new ArrayList<>();
        for (Map<String, String> subject : table("subjects")) {
            String kind = subject.getOrDefault("subject_type", "");
            Map<String, String> own = Map.of(
                    "Unique ID", subject.getOrDefault("unique_id", ""),
                    "OFSI Group ID", subject.getOrDefault("ofsi_group_id", ""),
                    "UN Reference Number", subject.getOrDefault("un_reference_number", ""),
                    "Designation Type", Character.toUpperCase(kind.charAt(0)) + kind.substring(1),
                    "Date Designated", subject.getOrDefault("date_designated", ""),
                    "Last Updated", subject.getOrDefault("last_updated", ""));
            for (Map<String, String> row : values.getOrDefault(subject.getOrDefault("unique_id", ""), List.of())) {
                rows.add(header.stream()
                        .map(column -> own.getOrDefault(column, row.getOrDefault(column, "")))
                        .toList());
            }
        }
        return rows;
    }

    /** Entry, kind and value of what the tables say, by a plain reading of them. */
    private static Set<String> said() {
        Set<String> said = new TreeSet<>();
        for (Map<String, String> name : table("subject_names")) {
            String type = name.getOrDefault("name_type", "");
            String kind = type.equals("primary")
                    ? type
                    : name.getOrDefault("alias_strength", "").startsWith("low") ? "weak" : "alias";
            said.add(line(name, kind, name.getOrDefault("full_name", "")));
        }
        for (Map<String, String> paper : table("subject_identifiers")) {
            String kind = paper.getOrDefault("identifier_type", "");
            if (!kind.equals("national")) { // of organisations no such number may be claimed: counted below
                said.add(line(paper, kind, paper.getOrDefault("raw_value", "").replaceFirst("^IMO", "")));
            }
        }
        for (Map<String, String> born : table("subject_dobs")) {
            said.add(line(
                    born,
                    "born",
                    Stream.of("year", "month", "day")
                            .map(part -> born.getOrDefault(part, ""))
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining("-"))));
        }
        for (Map<String, String> country : table("subject_countries")) {
            said.add(line(country, country.getOrDefault("country_type", ""), country.getOrDefault("raw_value", "")));
        }
        return said;
    }

    private static String line(Map<String, String> row, String kind, String value) {
        return line(row.getOrDefault("unique_id", ""), kind, value);
    }

    private static String line(String entry, String kind, String value) {
        return entry + " " + kind + " " + value.strip().replaceAll("\\s+", " ");
    }

    private static Set<String> claimed(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> KINDS.containsKey(claim.predicate()))
                .map(claim -> line(
                        claim.subject().local(),
                        KINDS.getOrDefault(claim.predicate(), ""),
                        claim.object().text()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void nothingThatTheNormalisedTablesSayIsLostOrAddedInCsvAndOds() {
        List<List<String>> rows = rows();
        Reading.Collector csv = Reading.collector();
        ListSummary summary = UkTableTest.csv(UkInvented.csv(rows)).read(csv);
        assertThat(summary.entries()).isEqualTo(6046);
        assertThat(summary.rows()).isEqualTo(rows.size());
        assertThat(csv.reading().rejected()).isEmpty();
        System.out.println("UK Sanctions List, rebuilt: " + summary);
        assertThat(claimed(csv.reading().claims())).isEqualTo(said());
        List<List<String>> titled = new ArrayList<>(rows);
        titled.addAll(0, List.of(List.of("Report Date: 29-Apr-2026"), UkInvented.header()));
        Reading.Collector ods = Reading.collector();
        UkList.recogniseTable(UkTableTest.found(OdsSample.of(titled)))
                .orElseThrow()
                .read(ods);
        assertThat(lines(ods)).isEqualTo(lines(csv));
    }

    private static List<String> lines(Reading.Collector sink) {
        List<String> lines = sink.reading().claims().stream()
                .map(claim -> claim.subject() + " " + Samples.line(claim).replaceAll("\\s+", " "))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.sort(lines);
        return lines;
    }
}
