package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.demarche.model.Claim;
import org.demarche.model.Predicate;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The real Canadian list against a second, naive reading of it by a tree of the whole document. */
class SharedCaListTest {
    @Test
    void noEntryAndNoValueOfTheListIsLost() throws Exception {
        ListSource list = Lists.open(SharedLists.list("ca_sema/sema-lmes.xml"));
        Reading.Collector sink = Reading.collector();
        ListSummary summary = list.read(sink);
        NodeList entries = records(list);

        assertThat(summary.entries()).isEqualTo(entries.getLength()).isEqualTo(1369);
        assertThat(summary.rows()).isEqualTo(1369);
        assertThat(sink.reading().rejected()).isEmpty();
        Map<String, String> quotes = sink.reading().claims().stream()
                .collect(Collectors.groupingBy(
                        claim -> claim.subject().local(),
                        java.util.LinkedHashMap::new,
                        Collectors.mapping(claim -> claim.citation().quote(), Collectors.joining("\n"))));
        List<String> byEntry = List.copyOf(quotes.values());
        List<String> lost = new ArrayList<>();
        int dates = 0;
        for (int entry = 0; entry < entries.getLength(); entry++) {
            for (Node leaf = entries.item(entry).getFirstChild(); leaf != null; leaf = leaf.getNextSibling()) {
                String value = leaf.getTextContent().strip();
                dates += leaf.getNodeName().equals("DateOfBirth") && !value.isEmpty() ? value.split(" or ").length : 0;
                for (String part : value.split(leaf.getNodeName().equals("Aliases") ? "," : "( or )", -1)) {
                    if (!byEntry.get(entry).contains(part.strip())) {
                        lost.add(entry + "/" + leaf.getNodeName());
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
        assertThat(count(sink, Predicate.BIRTH_DATE)).isEqualTo(dates);
        assertThat(count(sink, Predicate.NAME)).isEqualTo(entries.getLength());
        System.err.println("Canada: " + summary);
    }

    private static long count(Reading.Collector sink, Predicate predicate) {
        return sink.reading().claims().stream()
                .map(Claim::predicate)
                .filter(predicate::equals)
                .count();
    }

    private static NodeList records(ListSource list) throws Exception {
        try (InputStream bytes = list.files().get(0).content().stream()) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(bytes)
                    .getElementsByTagName("record");
        }
    }
}
