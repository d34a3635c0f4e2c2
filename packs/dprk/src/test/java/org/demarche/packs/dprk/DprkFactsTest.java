package org.demarche.packs.dprk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.packs.dprk.PackView.CLAIMS;
import static org.demarche.packs.dprk.PackView.PACK;
import static org.demarche.packs.dprk.PackView.claims;
import static org.demarche.packs.dprk.PackView.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.Predicate;
import org.demarche.model.RecordId;
import org.demarche.packs.Measure;
import org.demarche.packs.Typology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fact the pack was made from is in it, and in other words. Skipped aloud where those facts are not at hand. */
class DprkFactsTest {
    private static final String FACTS = "domain/facts.yaml";
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'\\])]+");
    private static final Pattern DAY = Pattern.compile("\\d{4}(-\\d\\d){0,2}");
    private static final int LONGEST_COMMON_RUN = 11;

    @Test
    void everyAddressOfTheFactsIsThatOfASourceSomeClaimRestsOn() {
        Map<String, RecordId> sources = PackView.byValue(Predicate.SOURCE_URL);
        Set<RecordId> used = CLAIMS.stream()
                .filter(claim -> !claim.subject().local().startsWith("src."))
                .flatMap(claim -> claim.attribution().stream())
                .flatMap(speaker -> speaker.record().stream())
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        Matcher addresses = ADDRESS.matcher(Shared.text(FACTS));
        while (addresses.find()) {
            if (!used.contains(sources.get(addresses.group()))) {
                missing.add(addresses.group());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyMissionIsThereWithItsKind() {
        Map<RecordId, String> kinds = claims(Predicate.MISSION_KIND)
                .collect(
                        Collectors.toMap(Claim::subject, claim -> claim.object().text(), (one, other) -> one));
        Shared.yaml(FACTS)
                .each("missions")
                .forEach(mission -> assertThat(kinds)
                        .containsEntry(
                                mission(mission.text("city")),
                                mission.text("type").replaceAll(" /.*", "")));
    }

    @Test
    void everyCountAndEveryDayOfAClosureIsThere() {
        Set<String> counts = claims(Predicate.MISSION_COUNT)
                .map(claim -> claim.object().text())
                .collect(Collectors.toSet());
        Shared.yaml(FACTS).each("counts").forEach(count -> assertThat(counts).contains(count.text("missions")));
        List<String> periods =
                CLAIMS.stream().map(claim -> claim.period().toString()).toList();
        for (Shared.Yaml closure : Shared.yaml(FACTS).at("closures").items()) {
            for (Shared.Yaml event : closure.at("events").items()) {
                Matcher day = DAY.matcher(event.text("date"));
                assertThat(day.find()).isTrue();
                assertThat(periods).as(closure.text("mission")).anyMatch(period -> period.contains(day.group()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"un_entities", "un_individuals"})
    void everyListedOneIsThereWithReferenceNamesAndDays(String section) {
        Map<String, RecordId> references = PackView.byValue(Predicate.LIST_REFERENCE);
        for (Shared.Yaml entry : Shared.yaml(FACTS).at(section).items()) {
            RecordId record = record(references, entry.text("ref"));
            Set<String> names = PackView.names(record);
            Stream.concat(
                            Stream.of(entry.text("name").replaceAll(" \\([A-Z]+\\)$", "")),
                            entry.texts("aliases").stream())
                    .forEach(name -> assertThat(names).as(entry.text("ref")).contains(plain(name)));
            assertThat(values(record, Predicate.LISTED_ON)).containsExactly(entry.text("listed_on"));
            assertThat(values(record, Predicate.BIRTH_DATE))
                    .containsAll(
                            entry.find("dob").map(days -> entry.texts("dob")).orElse(List.of()));
            entry.find("hangul").ifPresent(writing -> assertThat(names).contains(writing.text()));
        }
    }

    private static List<String> values(RecordId record, Predicate predicate) {
        return claims(predicate)
                .filter(claim -> claim.subject().equals(record))
                .map(claim -> claim.object().text())
                .toList();
    }

    @Test
    void everyRelationBetweenListedOnesIsThere() {
        Map<String, RecordId> references = PackView.byValue(Predicate.LIST_REFERENCE);
        for (Shared.Yaml relation :
                Shared.yaml(FACTS).at("entity_relations_from_un_narratives").items()) {
            RecordId subject = record(references, relation.text("subject"));
            RecordId object = record(references, relation.text("object"));
            assertThat(CLAIMS.stream().filter(claim -> touches(claim, subject) && touches(claim, object)))
                    .as(relation.toString())
                    .isNotEmpty();
        }
    }

    @Test
    void everyOtherPersonAndGroupIsThere() {
        Set<String> names = claims(Predicate.NAME)
                .map(claim -> plain(claim.object().text()))
                .collect(Collectors.toSet());
        Shared.yaml(FACTS)
                .each("persons_and_groups_not_on_un_list")
                .flatMap(entry -> Arrays.stream(entry.text("name").split(" and ", -1)))
                .forEach(name -> assertThat(names).contains(plain(name)));
    }

    @Test
    void everyActivityHasAClaimOfItsTime() {
        List<String> periods =
                CLAIMS.stream().map(claim -> claim.period().toString()).toList();
        for (Shared.Yaml activity : Shared.yaml(FACTS).at("activities").items()) {
            for (String day : activity.text("date").split("/|(?<=\\d{4})-(?=\\d{4})", -1)) {
                assertThat(periods).as(activity.text("what")).anyMatch(period -> period.contains(day));
            }
        }
    }

    @Test
    void everyParagraphAndPatternIsThere() {
        Shared.Yaml law = Shared.yaml("domain/legal-basis.yaml");
        List<String> expected = new ArrayList<>();
        for (String section : List.of("un_paragraphs", "vienna_convention_1961", "other_instruments")) {
            law.each(section).map(measure -> measure.text("id")).forEach(expected::add);
        }
        expected.replaceAll(id -> id.startsWith("UNSCR-2371-FTB") ? "UNSCR-2371-26" : id);
        assertThat(PACK.measures()).extracting(Measure::id).containsExactlyElementsOf(expected);
        assertThat(PACK.typologies())
                .extracting(Typology::id)
                .containsExactlyElementsOf(Shared.yaml("domain/typologies.yaml")
                        .each("typologies")
                        .map(typology -> typology.text("id"))
                        .toList());
    }

    @ParameterizedTest(name = "no sentence of {0} is copied")
    @ValueSource(
            strings = {
                "domain/facts.yaml",
                "domain/legal-basis.yaml",
                "domain/typologies.yaml",
                "corpus/dev/text/00-seed.txt",
                "corpus/dev/text/02-profiting-from-proliferation.txt"
            })
    void saysNothingInTheWordsOfItsSources(String file) {
        Set<String> runs = new HashSet<>(runs(Shared.text(file)));
        Stream<String> own = Stream.of(
                        CLAIMS.stream()
                                .filter(claim -> claim.predicate() != Predicate.SOURCE_URL)
                                .map(Claim::citation)
                                .map(Citation::quote),
                        PACK.measures().stream().map(Measure::summary),
                        PACK.typologies().stream().map(Typology::description),
                        PACK.typologies().stream().flatMap(typology -> typology.traps().stream()),
                        PACK.reports().stream().map(report -> PackView.files().getOrDefault(report.fileName(), "")))
                .flatMap(stream -> stream);
        assertThat(own.flatMap(text -> runs(text).stream()).filter(runs::contains))
                .isEmpty();
    }

    /** Every run of one word more than is allowed. */
    private static List<String> runs(String text) {
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> runs = new ArrayList<>();
        for (int start = 0; start + LONGEST_COMMON_RUN < words.size(); start++) {
            runs.add(String.join(" ", words.subList(start, start + LONGEST_COMMON_RUN + 1)));
        }
        return runs;
    }

    private static RecordId record(Map<String, RecordId> references, String reference) {
        return Optional.ofNullable(references.get(reference))
                .orElseThrow(() -> new AssertionError("no record with the list reference " + reference));
    }

    private static RecordId mission(String city) {
        return PackView.id("mission." + slug(city));
    }

    private static String slug(String city) {
        return city.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static boolean touches(Claim claim, RecordId record) {
        return claim.subject().equals(record)
                || claim.object().asRecord().filter(record::equals).isPresent();
    }
}
