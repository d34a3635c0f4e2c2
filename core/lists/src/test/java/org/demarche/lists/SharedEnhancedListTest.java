package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.demarche.model.Claim;
import org.demarche.model.Predicate;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The real consolidated list of OFAC in enhanced XML against a second, naive reading of it by a tree of the whole document. */
class SharedEnhancedListTest {
    /** Leaves that decide what a claim is, or repeat another: docs/reference/lists/ofac-enhanced-xml.md names each. */
    private static final Set<String> NOT_QUOTED = Set.of(
            "identityId",
            "entityType",
            "isPrimary",
            "isLowQuality",
            "script",
            "aliasType",
            "type",
            "versionId",
            "valueRefId",
            "fromDateBegin",
            "fromDateEnd",
            "toDateBegin",
            "toDateEnd",
            "isApproximate",
            "isDateRange",
            "isValid",
            "formattedFirstName",
            "formattedLastName");

    @Test
    void noEntryNoValueAndNoRelationshipIsLost() throws Exception {
        ListSource list = Lists.open(SharedLists.list("us_ofac/cons/CONS_ENHANCED.ZIP"));
        Reading.Collector sink = Reading.collector();
        ListSummary summary = list.read(sink);
        Element root = tree(list);

        assertThat(list.id()).isEqualTo("us-ofac-cons");
        assertThat(list.published()).hasToString("2025-01-10");
        assertThat(summary.rows()).isEqualTo(443);
        assertThat(summary.entries()).isEqualTo(443);
        assertThat(sink.reading().rejected()).isEmpty();

        Map<String, StringBuilder> quotes = new HashMap<>();
        for (Claim claim : sink.reading().claims()) {
            quotes.computeIfAbsent(claim.subject().local(), key -> new StringBuilder())
                    .append(claim.citation().quote())
                    .append('\n');
        }
        Set<String> lost = new TreeSet<>();
        NodeList entries = root.getElementsByTagName("entity");
        for (int index = 0; index < entries.getLength(); index++) {
            Element entry = (Element) entries.item(index);
            lost(entry, String.valueOf(quotes.get(entry.getAttribute("id"))), lost);
        }
        assertThat(lost).isEmpty();
        assertThat(summary.names())
                .isEqualTo(root.getElementsByTagName("formattedFullName").getLength() + issuers(root));
        assertThat(count(sink, Predicate.OWNED_OR_CONTROLLED_BY)).isEqualTo(278);
        assertThat(count(sink, Predicate.ACTS_FOR)).isEqualTo(1);
        assertThat(count(sink, Predicate.LINKED_TO)).isEqualTo(4);
    }

    /** The names of issuers of securities are aliases too. */
    private static long issuers(Element root) {
        NodeList types = root.getElementsByTagName("type");
        long issuers = 0;
        for (int index = 0; index < types.getLength(); index++) {
            Node type = types.item(index);
            boolean feature = type.getParentNode().getNodeName().equals("feature");
            issuers += feature && type.getTextContent().equals("Issuer Name") ? 1 : 0;
        }
        return issuers;
    }

    private static long count(Reading.Collector sink, Predicate predicate) {
        return sink.reading().claims().stream()
                .filter(claim -> claim.predicate() == predicate)
                .filter(claim -> claim.citation().locator().contains("/relationship["))
                .count();
    }

    private static void lost(Element element, String quoted, Set<String> lost) {
        boolean leaf = true;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                leaf = false;
                lost(inner, quoted, lost);
            }
        }
        String value = element.getTextContent().strip();
        boolean part = element.getParentNode().getNodeName().equals("namePart");
        if (leaf && !part && !value.isEmpty() && !NOT_QUOTED.contains(element.getTagName())) {
            boolean found = element.getTagName().equals("remarks")
                    ? Arrays.stream(value.split(";", -1)).allMatch(words -> quoted.contains(words.strip()))
                    : quoted.contains(value);
            if (!found) {
                lost.add(element.getTagName() + ": " + value);
            }
        }
    }

    private static Element tree(ListSource list) throws Exception {
        try (InputStream stream = list.files().get(0).content().stream()) {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(stream)
                    .getDocumentElement();
        }
    }
}
