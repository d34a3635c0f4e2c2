package org.demarche.packs.dprk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.packs.dprk.PackView.CLAIMS;
import static org.demarche.packs.dprk.PackView.PACK;
import static org.demarche.packs.dprk.PackView.RECORDS;
import static org.demarche.packs.dprk.PackView.claims;
import static org.demarche.packs.dprk.PackView.id;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.EntityType;
import org.demarche.model.Overlap;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.model.RecordId;
import org.demarche.packs.Mark;
import org.demarche.packs.PackDocument;
import org.demarche.packs.Typology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DprkPackTest {
    private static final String SEOUL = "Ministry of Foreign Affairs of the Republic of Korea";

    /** Attributes that only repeat a name or sign of a thing, quoted where the thing is declared. */
    private static final Set<Predicate> OF_A_DECLARATION = Set.of(
            Predicate.NAME,
            Predicate.ALIAS,
            Predicate.WEAK_ALIAS,
            Predicate.NAME_ORIGINAL_SCRIPT,
            Predicate.LIST_REFERENCE,
            Predicate.DESCRIPTION,
            Predicate.SOURCE_URL,
            Predicate.LOCATED_IN);

    @Test
    void readsWholeAndPrintsWhatItHolds() {
        System.out.println("pack " + PACK.id() + " " + PACK.version() + ": " + RECORDS.size() + " records, "
                + CLAIMS.size()
                + " claims, " + claims(Predicate.SENT_BY).count() + " missions, "
                + PACK.places().size() + " places, "
                + PACK.measures().size() + " measures, " + PACK.typologies().size() + " typologies, "
                + PACK.reports().size() + " reports");
        assertThat(PACK.id()).isEqualTo("dprk");
        assertThat(PACK.documents()).allSatisfy(document -> {
            assertThat(document.reading().rejected()).isEmpty();
            assertThat(document.source().publisher()).isEqualTo("Demarche");
        });
        assertThat(PACK.reports()).hasSize(4);
        assertThat(CLAIMS.stream().map(Claim::id).distinct())
                .as("no claim stands twice")
                .hasSameSizeAs(CLAIMS);
    }

    @Test
    void everyQuoteStandsWhereItsCitationSaysAndIsASentenceOfThePack() {
        for (PackDocument document : PACK.documents()) {
            for (Claim claim : document.reading().claims()) {
                Citation.TextQuote quote = (Citation.TextQuote) claim.citation();
                assertThat(quote.document()).isEqualTo(document.source().id());
                assertThat(quote.span().in(document.text().text())).isEqualTo(quote.quote());
                if (claim.qualifier(QualifierKey.MARK).isPresent()
                        && claim.predicate() != Predicate.MISSION_KIND
                        && !OF_A_DECLARATION.contains(claim.predicate())) {
                    assertThat(quote.quote()).endsWith(".");
                }
            }
        }
    }

    @Test
    void everyStatementHasASourceAndAMark() {
        List<Claim> statements = PACK.documents().stream()
                .filter(document -> document.source().fileName().startsWith("claims/")
                        || document.source().fileName().equals("missions.yaml"))
                .flatMap(document -> document.reading().claims().stream())
                .filter(claim -> !isName(claim))
                .toList();
        assertThat(statements).hasSizeGreaterThan(900).allSatisfy(claim -> {
            assertThat(claim.attribution()).isNotEmpty();
            assertThat(claim.attribution().get(0).record()).isPresent();
            assertThat(claim.qualifier(QualifierKey.MARK).map(mark -> Mark.valueOf(mark.text())))
                    .isPresent();
        });
    }

    private static boolean isName(Claim claim) {
        return claim.qualifier(QualifierKey.MARK).isEmpty()
                || Set.of(Predicate.NAME, Predicate.ALIAS, Predicate.WEAK_ALIAS).contains(claim.predicate());
    }

    @ParameterizedTest(name = "on {0} Seoul counts {1} open and {2} closed")
    @CsvSource({"2023-09-30, 53, 0", "2024-02-01, 44, 9"})
    void seoulCountsMissions(LocalDate day, long open, long closed) {
        assertThat(counted(Predicate.COUNTED_OPEN, day)).hasSize((int) open);
        assertThat(counted(Predicate.COUNTED_CLOSED, day)).hasSize((int) closed);
    }

    private static Set<RecordId> counted(Predicate predicate, LocalDate day) {
        return claims(predicate)
                .filter(claim -> !claim.negated() && claim.object().text().equals(SEOUL))
                .filter(claim -> claim.period().holdsOn(day) == Overlap.CERTAIN)
                .map(Claim::subject)
                .collect(Collectors.toSet());
    }

    @Test
    void countsThatDisagreeStandSideBySide() {
        assertThat(claims(Predicate.MISSION_COUNT)
                        .filter(claim -> claim.subject().equals(id("country.dprk")))
                        .map(claim -> claim.object().text()))
                .contains("53", "47", "46", "44", "around 50", "26");
        assertThat(claims(Predicate.WILL_CLOSE)
                        .flatMap(claim -> claim.qualifier(QualifierKey.AMOUNT).stream())
                        .map(amount -> amount.text()))
                .contains("as many as a dozen");
    }

    @ParameterizedTest(name = "{0} is covered, by different sources, by {1}")
    @CsvSource({
        "country.uganda, mission.malabo mission.pretoria",
        "country.angola, mission.pretoria",
        "country.spain, mission.rome",
        "country.nepal, mission.new-delhi"
    })
    void coverageIsAClaimBySource(String country, String missions) {
        assertThat(claims(Predicate.COVERED_BY)
                        .filter(claim -> claim.subject().equals(id(country)))
                        .map(claim -> claim.object().asRecord().orElseThrow().local()))
                .containsOnly(missions.split(" ", -1));
    }

    @Test
    void peopleLinkTheEmbassyInLuandaWithGreenPine() {
        Set<RecordId> posted = subjects(Predicate.HOLDS_POST, "mission.luanda");
        posted.retainAll(subjects(Predicate.REPRESENTS_ORGANIZATION, "org.green-pine"));
        assertThat(posted).contains(id("person.kim-hyok-chan"), id("person.jon-chol-young"));
    }

    private static Set<RecordId> subjects(Predicate predicate, String object) {
        return claims(predicate)
                .filter(Claim::links)
                .filter(claim ->
                        claim.object().asRecord().filter(id(object)::equals).isPresent())
                .map(Claim::subject)
                .collect(Collectors.toSet());
    }

    @Test
    void holdsNoNumberThatCouldBeAPassportAndNothingThatTheSchemaCallsSensitive() {
        Pattern number = Pattern.compile("(?<![\\d-])[A-Z]{0,2}\\d{7,9}(?!\\d)");
        PackView.files()
                .forEach((file, text) -> assertThat(text.replaceAll("https?://\\S+", ""))
                        .as(file)
                        .doesNotContainPattern(number));
        assertThat(CLAIMS).noneMatch(claim -> claim.predicate().isSensitive());
    }

    @Test
    void everySourceThatIsDeclaredIsUsed() {
        Set<RecordId> used = CLAIMS.stream()
                .filter(claim -> !claim.subject().local().startsWith("src."))
                .flatMap(claim -> claim.attribution().stream())
                .flatMap(speaker -> speaker.record().stream())
                .collect(Collectors.toSet());
        assertThat(RECORDS.stream()
                        .filter(record -> record.id().local().startsWith("src."))
                        .filter(record -> !used.contains(record.id()))
                        .map(record -> record.id().local()))
                .isEmpty();
    }

    @Test
    void everyThingIsTouchedByAClaim() {
        Set<String> bare = RECORDS.stream()
                .filter(record -> !record.type().isHub() || record.type() == EntityType.EVENT)
                .filter(record -> PackView.touching(record.id())
                        .noneMatch(claim -> !OF_A_DECLARATION.contains(claim.predicate())
                                || claim.predicate() == Predicate.LOCATED_IN))
                .map(record -> record.id().local())
                .collect(Collectors.toSet());
        assertThat(bare).isEmpty();
    }

    @Test
    void missionsHaveASenderAHostAndACityOnTheMap() {
        Set<String> onTheMap = PACK.places().stream().map(place -> place.id()).collect(Collectors.toSet());
        Set<RecordId> missions = RECORDS.stream()
                .filter(record -> record.type() == EntityType.MISSION)
                .map(record -> record.id())
                .collect(Collectors.toSet());
        for (RecordId mission : missions) {
            Set<Predicate> said = CLAIMS.stream()
                    .filter(claim -> claim.subject().equals(mission))
                    .map(Claim::predicate)
                    .collect(Collectors.toSet());
            assertThat(said)
                    .as(mission.local())
                    .contains(Predicate.MISSION_KIND, Predicate.SENT_BY, Predicate.HOSTED_BY, Predicate.LOCATED_IN);
        }
        assertThat(claims(Predicate.LOCATED_IN)
                        .filter(claim -> missions.contains(claim.subject()))
                        .map(claim -> claim.object().asRecord().orElseThrow().local()))
                .isSubsetOf(onTheMap);
    }

    @Test
    void typologiesRestOnMeasuresAndSayWhatLooksTheSame() {
        assertThat(PACK.typologies()).hasSize(44).allSatisfy(typology -> {
            assertThat(typology.measures()).isNotEmpty();
            assertThat(typology.traps()).isNotEmpty();
        });
        assertThat(PACK.typologies().stream().collect(Collectors.groupingBy(Typology::family, Collectors.counting())))
                .isEqualTo(Map.of("revenue-raising", 12L, "procurement", 8L, "support", 12L, "non-diplomatic", 12L));
    }

    @Test
    void gazetteerHasAClassAndANameOnEveryLine() {
        assertThat(PACK.gazetteer().lines().filter(line -> !line.isBlank() && !line.startsWith("#")))
                .isNotEmpty()
                .allSatisfy(line -> {
                    String[] columns = line.split("\\|", -1);
                    assertThat(columns).as(line).hasSizeBetween(2, 5);
                    String kind = columns[0].strip();
                    assertThat(EntityType.byId(kind).isPresent() || kind.equals(kind.toLowerCase(Locale.ROOT)))
                            .as(line)
                            .isTrue();
                    assertThat(columns[1]).as(line).isNotBlank();
                });
    }
}
