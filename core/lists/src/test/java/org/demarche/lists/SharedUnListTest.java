package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.demarche.model.Claim;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The real list of the United Nations against a second, naive reading of it by a tree of the whole document. */
class SharedUnListTest {
    /** Leaves that no claim quotes: those of {@link UnEntry#DROPPED}, and QUALITY of an alias, which decides its predicate. */
    private static final Set<String> NOT_QUOTED = Set.of("QUALITY");

    @ParameterizedTest(name = "{0}: {1} entries")
    @CsvSource({
        "un/un_consolidated_2026-02-27.xml.gz, 1003",
        "un/un_consolidated_2024-11-30.xml.gz, 0",
        "un/un_consolidated_2020-11-24.xml.gz, 1018"
    })
    void noEntryAndNoValueOfTheListIsLost(String name, int expected) throws Exception {
        ListSource list = Lists.open(SharedLists.list(name));
        Reading.Collector sink = Reading.collector();
        ListSummary summary = list.read(sink);
        List<Element> entries = entries(list.files().get(0));

        assertThat(summary.rows()).isEqualTo(entries.size());
        assertThat(summary.entries()).isEqualTo(entries.size());
        assertThat(expected == 0 || entries.size() == expected)
                .as("entries: " + entries.size())
                .isTrue();
        assertThat(sink.reading().rejected()).isEmpty();

        Map<String, List<Claim>> claims = sink.reading().claims().stream()
                .collect(Collectors.groupingBy(claim -> claim.subject().local()));
        List<String> lost = new ArrayList<>();
        for (Element entry : entries) {
            String reference = text(entry, "REFERENCE_NUMBER");
            String key = claims.containsKey(reference) ? reference : text(entry, "DATAID");
            Set<String> quotes = claims.getOrDefault(key, List.of()).stream()
                    .map(claim -> claim.citation().quote())
                    .collect(Collectors.toCollection(HashSet::new));
            leaves(entry, entry, (leaf, value) -> {
                if (quotes.stream().noneMatch(quote -> quote.contains(value))) {
                    lost.add(key + "/" + leaf);
                }
            });
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void noRemarkGivesThePassportOfAPerson() {
        Reading.Collector sink = Reading.collector();
        Lists.open(SharedLists.list("un/un_consolidated_2026-02-27.xml.gz")).read(sink);
        Pattern passport = Pattern.compile("(?i)passport (no\\.?|number):? ?[A-Z]{0,2}\\d{4}");
        assertThat(sink.reading().claims().stream()
                        .filter(claim -> !claim.predicate().isSensitive())
                        .filter(claim ->
                                passport.matcher(claim.citation().quote()).find())
                        .map(claim -> claim.predicate() + " " + claim.citation().locator()))
                .isEmpty();
    }

    private static List<Element> entries(ListFile file) throws Exception {
        try (InputStream stream = file.content().stream()) {
            Element root = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(stream)
                    .getDocumentElement();
            List<Element> entries = new ArrayList<>();
            for (String tag : List.of("INDIVIDUAL", "ENTITY")) {
                NodeList found = root.getElementsByTagName(tag);
                for (int index = 0; index < found.getLength(); index++) {
                    entries.add((Element) found.item(index));
                }
            }
            return entries;
        }
    }

    private static void leaves(Element entry, Element element, java.util.function.BiConsumer<String, String> sink) {
        if (UnEntry.DROPPED.contains(element.getTagName()) || NOT_QUOTED.contains(element.getTagName())) {
            return;
        }
        boolean leaf = true;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                leaf = false;
                leaves(entry, inner, sink);
            }
        }
        String value = element.getTextContent().strip();
        if (leaf && !value.isEmpty()) {
            sink.accept(element.getTagName(), value);
        }
    }

    private static String text(Element entry, String tag) {
        NodeList found = entry.getElementsByTagName(tag);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }
}
