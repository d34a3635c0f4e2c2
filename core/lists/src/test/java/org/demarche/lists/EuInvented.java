package org.demarche.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An invented list of the European Union, to be written in XML 1.1 and CSV 1.1: of each entry its own attributes, and its parts in order.
 *
 * @param entries each with its attributes, and with its parts
 */
record EuInvented(List<Entry> entries) {
    /** The columns of the CSV, in its order, each with the attribute of the XML; none for what only the CSV repeats. */
    static final Map<String, Map<String, String>> GROUPS = new LinkedHashMap<>();

    private static final String ACT =
            "Type OrganisationType PublicationDate EntryIntoForceDate NumberTitle Programme PublicationUrl";

    static {
        group(
                "NameAlias",
                "LastName lastName FirstName firstName MiddleName middleName WholeName wholeName NameLanguage nameLanguage Gender gender Title title"
                        + " Function function LogicalId logicalId");
        group(
                "Address",
                "City city Street street PoBox poBox ZipCode zipCode Region region Place place CountryIso2Code countryIso2Code"
                        + " CountryDescription countryDescription LogicalId logicalId");
        group(
                "BirthDate",
                "BirthDate birthdate Day dayOfMonth Month monthOfYear Year year YearRangeFrom yearRangeFrom YearRangeTo yearRangeTo Circa circa"
                        + " CalendarType calendarType ZipCode zipCode Region region Place place City city CountryIso2Code countryIso2Code"
                        + " CountryDescription countryDescription LogicalId logicalId");
        group(
                "Identification",
                "Number number Diplomatic diplomatic KnownExpired knownExpired KnownFalse knownFalse ReportedLost reportedLost"
                        + " RevokedByIssuer revokedByIssuer IssuedBy issuedBy IssuedDate issuedDate ValidFrom validFrom ValidTo validTo"
                        + " LatinNumber latinNumber NameOnDocument nameOnDocument TypeCode identificationTypeCode"
                        + " TypeDescription identificationTypeDescription Region region CountryIso2Code countryIso2Code"
                        + " CountryDescription countryDescription LogicalId logicalId");
        group(
                "Citizenship",
                "Region region CountryIso2Code countryIso2Code CountryDescription countryDescription LogicalId logicalId");
    }

    /**
     * An entry.
     *
     * @param own columns and values of the entry itself
     * @param parts each with its group and its values by attribute; the attribute {@code remark} is an element
     */
    record Entry(Map<String, String> own, List<Part> parts) {}

    /**
     * A part.
     *
     * @param group columns of it
     * @param values by attribute
     */
    record Part(String group, Map<String, String> values) {}

    private static void group(String name, String pairs) {
        String[] words = pairs.split(" ", -1);
        Map<String, String> columns = new LinkedHashMap<>();
        for (int at = 0; at < words.length; at += 2) {
            columns.put(name + "_" + words[at], words[at + 1]);
        }
        columns.put(name + "_Remark", "remark");
        GROUPS.put(name, columns);
    }

    static Part part(String group, String... values) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int at = 0; at < values.length; at += 2) {
            parts.put(values[at], values[at + 1]);
        }
        return new Part(group, parts);
    }

    static Map<String, String> own(int number, String kind) {
        Map<String, String> own = new LinkedHashMap<>();
        own.put("Entity_LogicalId", "" + number);
        own.put("Entity_EU_ReferenceNumber", "EU." + number + ".1");
        own.put("Entity_UnitedNationId", "ATi.00" + number);
        own.put("Entity_DesignationDate", "2011-03-05");
        own.put("Entity_DesignationDetails", "Keeps \"the\" books; all of them");
        own.put("Entity_Remark", "Treasurer of the Harbour Fund.");
        own.put("Entity_SubjectType", kind.equals("P") ? "person" : "enterprise");
        own.put("Entity_SubjectType_ClassificationCode", kind);
        own.put("Entity_Regulation_Type", "amendment");
        own.put("Entity_Regulation_OrganisationType", "council");
        own.put("Entity_Regulation_PublicationDate", "2014-01-02");
        own.put("Entity_Regulation_EntryIntoForceDate", "2014-01-03");
        own.put("Entity_Regulation_NumberTitle", "2014/1 (OJ L1)");
        own.put("Entity_Regulation_Programme", "ATL");
        own.put("Entity_Regulation_PublicationUrl", "https://example.org/oj/1");
        return own;
    }

    /** Entries whose parts are drawn. */
    static EuInvented drawn(SplittableRandom random) {
        List<Entry> entries = new ArrayList<>();
        int count = random.nextInt(1, 5);
        for (int number = 1; number <= count; number++) {
            List<Part> parts = new ArrayList<>();
            int id = 0;
            parts.add(part("NameAlias", "wholeName", "Caption " + number, "lastName", "Caption", "logicalId", "1"));
            for (String group : GROUPS.keySet()) {
                int times = random.nextInt(3);
                for (int time = 0; time < times; time++) {
                    parts.add(drawn(group, 100 + ++id, random));
                }
            }
            entries.add(new Entry(own(number, random.nextBoolean() ? "P" : "E"), parts));
        }
        return new EuInvented(entries);
    }

    private static Part drawn(String group, int id, SplittableRandom random) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String attribute : GROUPS.getOrDefault(group, Map.of()).values()) {
            if (random.nextInt(3) > 0) {
                values.put(attribute, value(attribute, random));
            }
        }
        values.put("logicalId", "" + id);
        return new Part(group, values);
    }

    private static String value(String attribute, SplittableRandom random) {
        return switch (attribute) {
            case "birthdate", "issuedDate", "validFrom" ->
                "19" + random.nextInt(50, 99) + "-0" + random.nextInt(1, 9) + "-11";
            case "validTo" -> "2020-01-01";
            case "dayOfMonth", "monthOfYear" -> "" + random.nextInt(1, 12);
            case "year", "yearRangeFrom" -> "19" + random.nextInt(50, 60);
            case "yearRangeTo" -> "19" + random.nextInt(61, 70);
            case "circa", "diplomatic", "knownExpired", "knownFalse", "reportedLost", "revokedByIssuer" ->
                "" + random.nextBoolean();
            case "calendarType" -> random.nextInt(5) == 0 ? "ISLAMIC" : "GREGORIAN";
            case "identificationTypeCode" ->
                List.of("passport", "imo", "regnumber", "other").get(random.nextInt(4));
            case "countryIso2Code" -> random.nextInt(5) == 0 ? "00" : "AT";
            default -> attribute + " \"q\"; a,b " + random.nextInt(50);
        };
    }

    String xml() {
        return "<?xml version=\"1.0\"?>\n<export generationDate=\"2020-05-06T01:02:03.000+02:00\">"
                + entries.stream().map(EuInvented::xml).collect(Collectors.joining()) + "</export>";
    }

    private static String xml(Entry entry) {
        Map<String, String> own = entry.own();
        StringBuilder xml = new StringBuilder("<sanctionEntity");
        attribute(xml, "euReferenceNumber", own.getOrDefault("Entity_EU_ReferenceNumber", ""));
        attribute(xml, "logicalId", own.getOrDefault("Entity_LogicalId", ""));
        attribute(xml, "unitedNationId", own.getOrDefault("Entity_UnitedNationId", ""));
        attribute(xml, "designationDate", own.getOrDefault("Entity_DesignationDate", ""));
        attribute(xml, "designationDetails", own.getOrDefault("Entity_DesignationDetails", ""));
        xml.append("><remark>").append(own.get("Entity_Remark")).append("</remark><regulation");
        attribute(xml, "publicationDate", own.getOrDefault("Entity_Regulation_PublicationDate", ""));
        attribute(xml, "entryIntoForceDate", own.getOrDefault("Entity_Regulation_EntryIntoForceDate", ""));
        attribute(xml, "numberTitle", own.getOrDefault("Entity_Regulation_NumberTitle", ""));
        attribute(xml, "programme", own.getOrDefault("Entity_Regulation_Programme", ""));
        xml.append("><publicationUrl>").append(own.get("Entity_Regulation_PublicationUrl"));
        xml.append("</publicationUrl></regulation><subjectType");
        attribute(xml, "code", own.getOrDefault("Entity_SubjectType", ""));
        attribute(xml, "classificationCode", own.getOrDefault("Entity_SubjectType_ClassificationCode", ""));
        xml.append("/>");
        for (Part part : entry.parts()) {
            String name = part.group().equals("NameAlias")
                    ? "nameAlias"
                    : part.group().toLowerCase(java.util.Locale.ROOT);
            xml.append('<').append(name);
            part.values().forEach((attribute, value) -> {
                if (!attribute.equals("remark")) {
                    attribute(xml, attribute, value);
                }
            });
            xml.append("><regulationSummary programme=\"ATL\"/>");
            String remark = part.values().get("remark");
            xml.append(remark == null ? "" : "<remark>" + UkInvented.escaped(remark) + "</remark>");
            xml.append("</").append(name).append('>');
        }
        return xml.append("</sanctionEntity>").toString();
    }

    private static void attribute(StringBuilder xml, String name, String value) {
        xml.append(' ')
                .append(name)
                .append("=\"")
                .append(UkInvented.escaped(value).replace("\"", "&quot;"))
                .append('"');
    }

    static List<String> header() {
        List<String> header = new ArrayList<>(List.of("fileGenerationDate"));
        header.addAll(own(1, "P").keySet());
        GROUPS.forEach((group, columns) -> {
            header.addAll(columns.keySet());
            header.add(group + "_RegulationLanguage");
            Stream.of(ACT.split(" ", -1)).forEach(act -> header.add(group + "_Regulation_" + act));
        });
        return header;
    }

    /** A row for each part, with the entry's own values and the act that brought the part. */
    String csv() {
        StringBuilder csv = new StringBuilder("\uFEFF" + String.join(";", header()) + "\r\n");
        for (Entry entry : entries) {
            for (Part part : entry.parts()) {
                Map<String, String> columns = GROUPS.getOrDefault(part.group(), Map.of());
                csv.append(header().stream()
                        .map(column -> column.equals("fileGenerationDate")
                                ? "06/05/2020"
                                : column.startsWith(part.group() + "_Regulation")
                                        ? "dropped"
                                        : entry.own()
                                                .getOrDefault(
                                                        column,
                                                        part.values()
                                                                .getOrDefault(
                                                                        columns.getOrDefault(column, "none"), "")))
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(";")));
                csv.append("\r\n");
            }
        }
        return csv.toString();
    }
}
