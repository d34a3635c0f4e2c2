package org.demarche.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** Persons of the UN list of February 2026 and of OFAC's SDN list of July 2021, with their aliases. */
final class ListedPersons {
    private static final Path LISTS = Path.of(System.getProperty("demarche.shared", "../shared"), "data", "lists");
    private static final Pattern PERSON = Pattern.compile("<INDIVIDUAL>.*?</INDIVIDUAL>", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("<(?:FIRST|SECOND|THIRD|FOURTH)_NAME>(.*?)</", Pattern.DOTALL);
    private static final Pattern ALIAS = Pattern.compile("<ALIAS_NAME>(.*?)</", Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile("<REFERENCE_NUMBER>\\s*(.*?)\\s*</");
    private static final Pattern CELL = Pattern.compile("\"([^\"]*)\"|([^,]+)");

    private ListedPersons() {}

    /**
     * One entry.
     *
     * @param reference of the list, with its name before
     * @param northKorean whether it is listed for the Democratic People's Republic of Korea
     * @param name primary name
     * @param aliases other names, which grow while the list is read
     */
    record Person(String reference, boolean northKorean, String name, List<String> aliases) {}

    static List<Person> read() {
        List<Person> persons = new ArrayList<>();
        String xml = text(LISTS.resolve("un/un_consolidated_2026-02-27.xml.gz"));
        for (String entry : all(PERSON, xml)) {
            String reference = all(REFERENCE, entry).get(0);
            String name =
                    String.join(" ", all(NAME, entry)).replaceAll("\\s+", " ").strip();
            List<String> aliases = all(ALIAS, entry).stream()
                    .map(alias -> alias.replaceAll("\\s+", " ").strip())
                    .filter(alias -> !alias.isEmpty())
                    .toList();
            persons.add(new Person("UN " + reference, reference.startsWith("KPi"), name, aliases));
        }
        Map<String, Person> sdn = new LinkedHashMap<>();
        for (List<String> row : rows("us_ofac/2021-07/sdn.csv.gz")) {
            if (row.size() > 3 && row.get(2).equals("individual")) {
                boolean northKorean = row.get(3).contains("DPRK");
                sdn.put(row.get(0), new Person("OFAC " + row.get(0), northKorean, row.get(1), new ArrayList<>()));
            }
        }
        for (List<String> row : rows("us_ofac/2021-07/alt.csv.gz")) {
            if (row.size() > 3 && sdn.containsKey(row.get(0))) {
                sdn.get(row.get(0)).aliases().add(row.get(3));
            }
        }
        persons.addAll(sdn.values());
        return persons;
    }

    private static List<List<String>> rows(String file) {
        return text(LISTS.resolve(file)).lines().map(line -> all(CELL, line)).toList();
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String group = matcher.groupCount() == 0 ? matcher.group() : matcher.group(1);
            found.add(group == null ? matcher.group(2) : group);
        }
        return found;
    }

    private static String text(Path path) {
        Assumptions.assumeTrue(
                Files.isRegularFile(path), () -> "skipped: no " + path + " here; give -Ddemarche.shared=FOLDER");
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
            StringBuilder text = new StringBuilder();
            reader.lines().forEach(line -> text.append(line).append('\n'));
            return text.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
