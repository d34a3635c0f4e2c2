package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.demarche.names.CountryNames;
import org.demarche.names.Demonyms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Versions of the real list of the United Nations, compared a second time by trees of both documents, entry for entry by reference
 * and value for value. By DATAID, the number in the publisher's database, an entry that it keyed in anew would be another: seven were, from 2020 to 2026. */
class SharedListDiffTest {
    /** Elements whose values become claims as they stand, by the predicates of these. */
    private static final Map<String, String> PLAIN = Map.of(
            "LISTED_ON", "listedOn",
            "LAST_DAY_UPDATED", "listAmendedOn",
            "GENDER", "gender",
            "TITLE", "title",
            "DESIGNATION", "position",
            "NATIONALITY", "nationality",
            "REFERENCE_NUMBER", "listReference",
            "UN_LIST_TYPE", "program");

    private static final Set<String> PERSONS_ONLY = Set.of("GENDER", "TITLE", "DESIGNATION", "NATIONALITY");
    private static final int DAY = "2020-01-01".length();

    @ParameterizedTest(name = "{0} to {1}: {2} added, {3} removed, {4} changed")
    @CsvSource({
        "2020-11-24, 2020-12-01, 0, 12, 0, 0",
        "2020-12-01, 2024-11-30, 45, 172, 679, 1",
        "2024-11-30, 2026-02-27, 130, 6, 174, 6",
        "2026-02-27, 2020-11-24, 106, 91, 668, 1"
    })
    void entriesAndValuesAreThoseOfComparingTheTrees(
            String one, String other, int added, int removed, int changed, int rekeyed) throws Exception {
        ListSource before = version(one);
        ListSource after = version(other);
        Map<String, Element> old = entries(before);
        Map<String, Element> now = entries(after);
        ListDiff diff = ListDiff.of(before, after);

        assertThat(ids(diff.added())).isEqualTo(minus(now.keySet(), old.keySet()));
        assertThat(ids(diff.removed())).isEqualTo(minus(old.keySet(), now.keySet()));
        assertThat(databaseNumbers(old, now)).as("by DATAID as well").isEqualTo(rekeyed);
        Set<String> both = new TreeSet<>(old.keySet());
        both.retainAll(now.keySet());
        Set<String> different = both.stream()
                .filter(id -> !said(at(old, id)).equals(said(at(now, id))))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, EntryDiff> found = diff.changed().stream()
                .collect(Collectors.toMap(entry -> entry.id().local(), Function.identity()));
        assertThat(found.keySet()).containsAll(different);
        Set<String> moved = new TreeSet<>(ids(diff.added()));
        moved.addAll(ids(diff.removed()));
        for (String id : minus(found.keySet(), different)) {
            assertThat(at(found, id).values())
                    .as("%s says the same, so that only what it says of an entry that came or went may differ", id)
                    .allMatch(change -> speaksOf(change, moved));
        }
        assertThat(List.of(
                        diff.added().size(),
                        diff.removed().size(),
                        diff.changed().size()))
                .containsExactly(added, removed, changed);
        int compared = 0;
        for (String id : both) {
            for (Map.Entry<String, String> field : PLAIN.entrySet()) {
                Set<String> was = values(at(old, id), field.getKey());
                Set<String> is = values(at(now, id), field.getKey());
                List<ValueChange> changes = Optional.ofNullable(found.get(id))
                        .map(EntryDiff::values)
                        .orElse(List.of());
                assertThat(texts(changes.stream().flatMap(change -> change.before().stream()), field.getValue()))
                        .as("%s/%s lost", id, field)
                        .isEqualTo(minus(was, is));
                assertThat(texts(changes.stream().flatMap(change -> change.after().stream()), field.getValue()))
                        .as("%s/%s gained", id, field)
                        .isEqualTo(minus(is, was));
                compared += minus(was, is).size() + minus(is, was).size();
            }
        }
        System.out.printf("lists diff: %s to %s, %d values of plain fields lost or gained%n", one, other, compared);
    }

    @ParameterizedTest(name = "OFAC {0} to {1}")
    @CsvSource({"2021-07, 2023-01", "2023-01, 2023-01"})
    void entriesOfTheOfacAreThoseOfTheFirstColumn(String one, String other) {
        ListSource before = Lists.open(SharedLists.list("us_ofac/" + one));
        ListSource after = Lists.open(SharedLists.list("us_ofac/" + other));
        ListDiff diff = ListDiff.of(before, after);
        if (one.equals(other)) {
            assertThat(diff.isEmpty()).isTrue();
            return;
        }
        Set<String> old = numbers(before);
        Set<String> now = numbers(after);
        assertThat(ids(diff.added())).isEqualTo(minus(now, old));
        assertThat(ids(diff.removed())).isEqualTo(minus(old, now));
        System.out.printf(
                "lists diff: OFAC %s to %s, %d added, %d removed, %d changed%n",
                one,
                other,
                diff.added().size(),
                diff.removed().size(),
                diff.changed().size());
    }

    private static Set<String> numbers(ListSource list) {
        ListFile sdn = list.files().stream()
                .filter(file -> file.document()
                        .fileName()
                        .toLowerCase(java.util.Locale.ROOT)
                        .startsWith("sdn"))
                .findFirst()
                .orElseThrow();
        return new String(sdn.content().toArray(), java.nio.charset.StandardCharsets.ISO_8859_1)
                .lines()
                .map(line -> line.split(",", -1)[0])
                .filter(number -> number.matches("\\d+"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ListSource version(String day) {
        return Lists.open(SharedLists.list("un/un_consolidated_" + day + ".xml.gz"));
    }

    private static Map<String, Element> entries(ListSource list) throws Exception {
        Map<String, Element> entries = new TreeMap<>();
        try (InputStream stream = list.files().get(0).content().stream()) {
            Element root = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(stream)
                    .getDocumentElement();
            for (Element section : children(root)) {
                for (Element entry : children(section)) {
                    String reference =
                            values(entry, "REFERENCE_NUMBER").iterator().next();
                    if (entries.put(reference, entry) != null) {
                        throw new AssertionError("two entries of " + reference);
                    }
                }
            }
        }
        return entries;
    }

    private static <T> T at(Map<String, T> entries, String id) {
        return Objects.requireNonNull(entries.get(id), id);
    }

    /** How many references stand for another DATAID than before. */
    /** Whether a value that came or went quotes the reference of one of these entries: a link needs both its ends. */
    private static boolean speaksOf(ValueChange change, Set<String> entries) {
        return Stream.concat(change.before().stream(), change.after().stream())
                .map(value -> value.claim().citation().quote())
                .anyMatch(quote -> entries.stream().anyMatch(quote::contains));
    }

    private static long databaseNumbers(Map<String, Element> old, Map<String, Element> now) {
        return old.keySet().stream()
                .filter(now::containsKey)
                .filter(id -> !values(at(old, id), "DATAID").equals(values(at(now, id), "DATAID")))
                .count();
    }

    private static Set<String> ids(List<EntryDiff> entries) {
        return entries.stream().map(entry -> entry.id().local()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> minus(Set<String> one, Set<String> other) {
        Set<String> left = new TreeSet<>(one);
        left.removeAll(other);
        return left;
    }

    private static Set<String> texts(Stream<ListedValue> values, String predicate) {
        return values.filter(value -> value.claim().predicate().id().equals(predicate))
                .map(value -> spaced(value.text()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The different texts under an element of an entry; of a time its day. */
    private static Set<String> values(Element entry, String tag) {
        Set<String> values = new TreeSet<>();
        if (PERSONS_ONLY.contains(tag) && entry.getTagName().equals("ENTITY")) {
            return values;
        }
        for (Element field : children(entry)) {
            if (field.getTagName().equals(tag) || (field.getTagName() + "2").equals(tag)) {
                List<Element> parts = children(field);
                for (Element leaf : parts.isEmpty() ? List.of(field) : parts) {
                    String text = country(tag, spaced(leaf.getTextContent()));
                    if (!text.isEmpty()) {
                        values.add(tag.startsWith("L") ? text.substring(0, DAY) : text);
                    }
                }
            }
        }
        return values;
    }

    /** All fields of an entry that say something, each with its parts, in no order and each once. */
    private static Set<String> said(Element entry) {
        Set<String> said = new TreeSet<>();
        for (Element field : children(entry)) {
            if (!UnEntry.DROPPED.contains(field.getTagName())
                    && !spaced(field.getTextContent()).isEmpty()) {
                List<String> parts = new ArrayList<>();
                for (Element part : children(field)) {
                    parts.add(part.getTagName() + "=" + country(field.getTagName(), spaced(part.getTextContent())));
                }
                boolean repeated = children(field).stream()
                        .allMatch(part -> part.getTagName().equals("VALUE"));
                if (parts.isEmpty()) {
                    said.add(field.getTagName() + "=" + spaced(field.getTextContent()));
                } else if (repeated) {
                    parts.forEach(part -> said.add(field.getTagName() + "/" + part));
                } else {
                    said.add(field.getTagName() + "/"
                            + parts.stream().filter(part -> !part.endsWith("=")).toList());
                }
            }
        }
        return said;
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        return children;
    }

    /** A nationality that is a word for a people is that of its country: where a list says Somali and then Somalia, nothing changed. */
    private static String country(String field, String text) {
        return field.startsWith("NATIONALITY")
                        && CountryNames.standard().code(text).isEmpty()
                ? Demonyms.standard().code(text).map(CountryNames::name).orElse(text)
                : text;
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("[\\s\\u00a0]+", " ");
    }
}
