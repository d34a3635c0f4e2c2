package org.demarche.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Origin;
import org.demarche.model.Period;

/** The consolidated list of Switzerland's State Secretariat for Economic Affairs in XML: targets that refer to programmes and places which the file gives once. */
final class SecoList {
    private static final String ROOT = "swiss-sanctions-list";
    private static final String TARGET = "target";
    private static final String PROGRAM = "program";
    private static final String PLACE = "place";

    private static final ListDescription DESCRIPTION = new ListDescription(
            "ch-seco",
            "Swiss SECO Consolidated List",
            "State Secretariat for Economic Affairs",
            "Swiss State Secretariat for Economic Affairs",
            Optional.of("https://www.sesam.search.admin.ch/sesam-search-web/pages/downloadXmlGesamtliste.xhtml"),
            "application/xml",
            "Swiss sanctions programme",
            Origin.list("seco-xml", "1"));

    private SecoList() {}

    /** The list, if the one file has the root of this layout. */
    static Optional<ListSource> recognise(FoundFiles found) {
        return found.markup(ROOT).map(file -> open(file, found.published()));
    }

    private static ListSource open(RawFile file, Period fallback) {
        Tables tables = new Tables(new HashMap<>(), new HashMap<>());
        int[] targets = {0};
        Period published;
        try (XmlPull pull = XmlPull.open(file)) {
            published = Optional.ofNullable(pull.root().attributes().get("date"))
                    .flatMap(UnList::day)
                    .orElse(fallback);
            pull.each(Set.of(TARGET, PROGRAM, PLACE), found -> {
                switch (found.element().name()) {
                    case PROGRAM -> tables.programme(found.element());
                    case PLACE -> tables.place(found.element());
                    default -> targets[0]++;
                }
            });
        }
        if (targets[0] == 0) {
            throw new DemarcheException(
                    ErrorCode.WRONG_LAYOUT,
                    "expected elements " + TARGET + ", found none in " + file.place() + ": fetch the file again");
        }
        return new ReadyList(DESCRIPTION, published, List.of(file), listing -> read(file, tables, listing));
    }

    private static void read(RawFile file, Tables tables, Listing listing) {
        try (XmlPull pull = XmlPull.open(file)) {
            pull.root();
            int[] number = {0};
            pull.each(Set.of(TARGET), found -> {
                listing.row(found.element());
                number[0]++;
                String locator = TARGET + "[" + number[0] + "]";
                if (found.complete()) {
                    SecoTarget.read(found.element(), locator, file, tables, listing);
                } else {
                    listing.reject(
                            locator,
                            "expected an entry of at most " + Limits.LONGEST_ROW + " characters, found a longer one");
                }
            });
        }
    }

    /**
     * What targets refer to.
     *
     * @param programmes names of programmes, by the number of each of their sets of sanctions
     * @param places places in words, by number
     */
    record Tables(Map<String, String> programmes, Map<String, Where> places) {
        private void programme(XmlElement programme) {
            String name = inEnglish(programme, "program-key")
                    .or(() -> inEnglish(programme, "program-name"))
                    .orElse("");
            for (XmlElement set : programme.each("sanctions-set")) {
                set.attribute("ssid").ifPresent(id -> programmes.putIfAbsent(id, name));
            }
        }

        private static Optional<String> inEnglish(XmlElement programme, String child) {
            List<XmlElement> named = programme.each(child);
            return named.stream()
                    .filter(each -> each.attribute("lang").filter("eng"::equals).isPresent())
                    .findFirst()
                    .or(() -> named.stream().findFirst())
                    .map(XmlElement::text)
                    .filter(text -> !text.isEmpty());
        }

        private void place(XmlElement place) {
            List<String> parts = place.values(List.of("location", "area"));
            Optional<String> country = place.value("country");
            place.attribute("ssid").ifPresent(id -> places.putIfAbsent(id, new Where(parts, country)));
        }
    }

    /**
     * A place.
     *
     * @param parts location and area, as far as they are given
     * @param country the country
     */
    record Where(List<String> parts, Optional<String> country) {
        static final Where NOWHERE = new Where(List.of(), Optional.empty());
    }
}
