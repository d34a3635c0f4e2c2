package org.demarche.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * An invented UK Sanctions List, to be written in each of its layouts: what stands once and what stands several times of each entry, by element.
 *
 * @param entries each by element, with the values of the parts of each time it stands there
 */
record UkInvented(List<Map<String, List<List<String>>>> entries) {
    /** Elements with parts, by the columns of the parts; and those with a text, by their column. */
    private static final Map<String, List<String>> COLUMNS = new LinkedHashMap<>();
    /** The elements that stand in no other. */
    private static final Set<String> PLAIN = Set.of(
            "LastUpdated",
            "UniqueID",
            "OFSIGroupID",
            "UNReferenceNumber",
            "RegimeName",
            "IndividualEntityShip",
            "DesignationSource",
            "SanctionsImposed",
            "OtherInformation",
            "UKStatementofReasons",
            "DateDesignated");

    static {
        one("LastUpdated", "Last Updated");
        one("UniqueID", "Unique ID");
        one("OFSIGroupID", "OFSI Group ID");
        one("UNReferenceNumber", "UN Reference Number");
        one("Name", "Name 6", "Name 1", "Name 2", "Name 3", "Name 4", "Name 5", "Name type", "Alias strength");
        one("Title", "Title");
        one("NonLatinName", "Name non-latin script", "Non-latin script type", "Non-latin script language");
        one("RegimeName", "Regime Name");
        one("IndividualEntityShip", "Designation Type");
        one("DesignationSource", "Designation source");
        one("SanctionsImposed", "Sanctions Imposed");
        one("OtherInformation", "Other Information");
        one("UKStatementofReasons", "UK Statement of Reasons");
        one(
                "Address",
                "Address Line 1",
                "Address Line 2",
                "Address Line 3",
                "Address Line 4",
                "Address Line 5",
                "Address Line 6",
                "Address Postal Code",
                "Address Country");
        one("PhoneNumber", "Phone number");
        one("Website", "Website");
        one("EmailAddress", "Email address");
        one("DateDesignated", "Date Designated");
        one("DOB", "D.O.B");
        one("Nationality", "Nationality(/ies)");
        one("NationalIdentifier", "National Identifier number", "National Identifier additional information");
        one("Passport", "Passport number", "Passport additional information");
        one("Position", "Position");
        one("Gender", "Gender");
        one("Location", "Town of birth", "Country of birth");
        one("TypeOfEntity", "Type of entity");
        one("Subsidiary", "Subsidiaries");
        one("ParentCompany", "Parent company");
        one("BusinessRegistrationNumber", "Business registration number (s)");
        one("IMONumber", "IMO number");
        one("CurrentOwnerOperator", "Current owner/operator (s)");
        one("PreviousOwnerOperator", "Previous owner/operator (s)");
        one("CurrentBelievedFlagOfShip", "Current believed flag of ship");
        one("PreviousFlag", "Previous flags");
        one("TypeOfShip", "Type of ship");
        one("TonnageOfShip", "Tonnage of ship");
        one("LengthOfShip", "Length of ship");
        one("YearBuilt", "Year Built");
        one("HullIdentificationNumber", "Hull identification number (HIN)");
    }

    private static void one(String element, String... columns) {
        COLUMNS.put(element, List.of(columns));
    }

    static List<String> header() {
        return COLUMNS.values().stream().flatMap(List::stream).toList();
    }

    /** A person, an organisation and a ship, with something in every column. */
    static UkInvented small() {
        Map<String, List<List<String>>> person = entry("ATL0001", "Individual", "05/03/2011");
        person.put("UNReferenceNumber", List.of(List.of("ATi.001")));
        person.put(
                "Name",
                List.of(
                        List.of("VELDT", "Mara", "Odo", "", "", "", "Primary Name", ""),
                        List.of("The Purse", "", "", "", "", "", "Alias", "Low quality a.k.a"),
                        List.of("VELD", "Maria", "", "", "", "", "Primary Name Variation", ""),
                        List.of("QUAY", "Mara", "", "", "", "", "Alias", "Good quality a.k.a")));
        person.put("NonLatinName", List.of(List.of("Мара Вельдт", "Cyrillic", "Russian")));
        person.put("Title", texts("Dr"));
        person.put("DOB", texts("dd/07/1961", "00/00/1962", "14/02/1963"));
        person.put("Nationality", texts("Atlantis", "Lyonesse"));
        person.put("NationalIdentifier", List.of(List.of("77-1", "Atlantis card"), List.of("77-2", "")));
        person.put("Passport", List.of(List.of("AT000123", "expires 2019, \"lost\"")));
        person.put("Position", texts("Treasurer of the Harbour Fund", "Member; of the board"));
        person.put("Gender", texts("Female"));
        person.put("Location", List.of(List.of("Low Ford", "Atlantis")));
        person.put(
                "Address",
                List.of(
                        List.of("1 Quay Road", "Port Amber", "", "", "", "", "AT-1", "Atlantis"),
                        List.of("", "", "", "", "", "", "", "Lyonesse")));
        person.put("UKStatementofReasons", texts("She keeps the books, line one.\nLine two."));
        Map<String, List<List<String>>> fund = entry("ATL0002", "Entity", "06/03/2011");
        fund.put("Name", List.of(List.of("HARBOUR FUND", "", "", "", "", "", "Primary Name", "")));
        fund.put("TypeOfEntity", texts("Fund"));
        fund.put("Subsidiary", texts("Quay Savings", "Amber Boats"));
        fund.put("ParentCompany", texts("Lyonesse Holding"));
        fund.put("BusinessRegistrationNumber", texts("R-100"));
        fund.put("PhoneNumber", texts("+99 1", "+99 2"));
        fund.put("Website", texts("https://example.org"));
        fund.put("EmailAddress", texts("a@example.org"));
        fund.put("OtherInformation", texts("Founded at the quay."));
        Map<String, List<List<String>>> ship = entry("ATL0003", "Ship", "07/03/2011");
        ship.put("Name", List.of(List.of("PELICAN", "", "", "", "", "", "Primary Name", "")));
        ship.put("IMONumber", texts("IMO9074729", "9074728"));
        ship.put("CurrentOwnerOperator", texts("Harbour Fund"));
        ship.put("PreviousOwnerOperator", texts("Quay Savings"));
        ship.put("CurrentBelievedFlagOfShip", texts("Atlantis"));
        ship.put("PreviousFlag", texts("Lyonesse"));
        ship.put("TypeOfShip", texts("Bulk carrier"));
        ship.put("TonnageOfShip", texts("7078"));
        ship.put("LengthOfShip", texts("134.5"));
        ship.put("YearBuilt", texts("1998"));
        ship.put("HullIdentificationNumber", texts("H-1"));
        return new UkInvented(List.of(person, fund, ship));
    }

    /** Entries whose values are drawn. */
    static UkInvented drawn(SplittableRandom random) {
        List<Map<String, List<List<String>>>> entries = new ArrayList<>();
        int count = random.nextInt(1, 6);
        for (int number = 0; number < count; number++) {
            String kind = List.of("Individual", "Entity", "Ship").get(random.nextInt(3));
            Map<String, List<List<String>>> entry = entry("ATL" + (1000 + number), kind, "05/03/2011");
            COLUMNS.forEach((element, columns) -> {
                if (!entry.containsKey(element) && random.nextInt(3) > 0) {
                    List<List<String>> values = new ArrayList<>();
                    int times = random.nextInt(1, 3);
                    for (int time = 0; time < times; time++) {
                        values.add(drawn(element, columns.size(), time, random));
                    }
                    entry.put(element, values.stream().distinct().toList());
                }
            });
            entry.put("Name", List.of(List.of("CAPTION " + number, "Odo", "", "", "", "", "Primary Name", "")));
            entries.add(entry);
        }
        return new UkInvented(entries);
    }

    private static List<String> drawn(String element, int parts, int time, SplittableRandom random) {
        List<String> values = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            String text = element + " " + part + " \"q\", a;b " + random.nextInt(50);
            values.add(part == 0 ? text + time : random.nextBoolean() ? "" : text);
        }
        return values;
    }

    private static Map<String, List<List<String>>> entry(String id, String kind, String day) {
        Map<String, List<List<String>>> entry = new LinkedHashMap<>();
        entry.put("LastUpdated", texts("02/01/2014"));
        entry.put("UniqueID", texts(id));
        entry.put("OFSIGroupID", texts("7" + id.substring(3)));
        entry.put("RegimeName", texts("The Atlantis Regulations 2019"));
        entry.put("IndividualEntityShip", texts(kind));
        entry.put("DesignationSource", texts("UK"));
        entry.put("SanctionsImposed", texts("Asset freeze|Travel Ban"));
        entry.put("DateDesignated", texts(day));
        return entry;
    }

    private static List<List<String>> texts(String... values) {
        return Arrays.stream(values).map(List::of).toList();
    }

    /** The list in XML. */
    String xml() {
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\"?><Designations dateGenerated=\"2020-05-06T23:00:04Z\">");
        for (Map<String, List<List<String>>> entry : entries) {
            xml.append("<Designation>");
            entry.forEach((element, values) -> {
                String each =
                        values.stream().map(value -> element(element, value)).collect(Collectors.joining());
                xml.append(PLAIN.contains(element) ? each : "<" + element + "s>" + each + "</" + element + "s>");
            });
            xml.append("</Designation>");
        }
        return xml.append("</Designations>").toString();
    }

    private static String element(String element, List<String> values) {
        List<String> columns = COLUMNS.getOrDefault(element, List.of());
        StringBuilder inside = new StringBuilder();
        for (int part = 0; part < values.size(); part++) {
            if (columns.size() == 1) {
                inside.append(escaped(values.get(part)));
            } else if (!values.get(part).isEmpty()) {
                String name = partName(columns.get(part));
                inside.append('<').append(name).append('>').append(escaped(values.get(part)));
                inside.append("</").append(name).append('>');
            }
        }
        return "<" + element + ">" + inside + "</" + element + ">";
    }

    private static String partName(String column) {
        return Arrays.stream(column.split("[ -]"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** The rows of the list: of each entry every combination of the first few of what it has several of, the rest in rows behind. */
    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Map<String, List<List<String>>> entry : entries) {
            int most = entry.values().stream().mapToInt(List::size).max().orElse(1);
            for (int number = 0; number < most; number++) {
                for (int other = 0; other < 2; other++) {
                    List<String> row = new ArrayList<>();
                    for (Map.Entry<String, List<String>> column : COLUMNS.entrySet()) {
                        List<List<String>> values = entry.getOrDefault(column.getKey(), List.of());
                        boolean name = column.getKey().equals("Name");
                        int which = name || other == 0 ? Math.min(number, values.size() - 1) : 0;
                        row.addAll(
                                values.isEmpty()
                                        ? Collections.nCopies(column.getValue().size(), "")
                                        : values.get(which));
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** The list in CSV. */
    String csv() {
        return csv(rows());
    }

    static String csv(List<List<String>> rows) {
        return "\uFEFFReport Date: 06-May-2020\r\n" + line(header())
                + rows.stream().map(UkInvented::line).collect(Collectors.joining());
    }

    /** The list in CSV, rows in an order that is drawn. */
    String shuffled(long seed) {
        List<List<String>> rows = new ArrayList<>(rows());
        Collections.shuffle(rows, new Random(seed));
        return csv(rows);
    }

    private static boolean needsQuotes(String cell) {
        return cell.indexOf('"') >= 0 || cell.indexOf(',') >= 0 || cell.indexOf('\n') >= 0;
    }

    static String line(List<String> cells) {
        return cells.stream()
                        .map(cell -> needsQuotes(cell) ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }
}
