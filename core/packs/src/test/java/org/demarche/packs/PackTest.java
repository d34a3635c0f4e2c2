package org.demarche.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.ClaimObject;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Grade;
import org.demarche.model.Modality;
import org.demarche.model.Origin;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.model.RecordId;
import org.demarche.model.SourceDocument;
import org.demarche.model.SourceRecord;
import org.demarche.model.Speaker;
import org.junit.jupiter.api.Test;

class PackTest {
    private static final Pack GOOD = Pack.onClasspath("good");

    private static List<Claim> claims(Predicate predicate) {
        return GOOD.documents().stream()
                .flatMap(document -> document.reading().claims().stream())
                .filter(claim -> claim.predicate() == predicate)
                .toList();
    }

    private static Claim only(Predicate predicate) {
        assertThat(claims(predicate)).hasSize(1);
        return claims(predicate).get(0);
    }

    private static RecordId id(String local) {
        return new RecordId("pack-good:" + local);
    }

    @Test
    void everyFileIsADocumentOfThePack() {
        assertThat(GOOD.documents())
                .extracting(
                        document -> document.source().fileName(),
                        document -> document.source().kind(),
                        document -> document.source().title())
                .containsExactly(
                        tuple(
                                "sources.yaml",
                                SourceDocument.Kind.PACK,
                                "The trade missions of Ruritania: sources.yaml"),
                        tuple("things.yaml", SourceDocument.Kind.PACK, "The trade missions of Ruritania: things.yaml"),
                        tuple(
                                "missions.yaml",
                                SourceDocument.Kind.PACK,
                                "The trade missions of Ruritania: missions.yaml"),
                        tuple(
                                "claims/closures.yaml",
                                SourceDocument.Kind.PACK,
                                "The trade missions of Ruritania: claims/closures.yaml"),
                        tuple("law.yaml", SourceDocument.Kind.PACK, "The trade missions of Ruritania: law.yaml"));
        assertThat(GOOD.documents()).allSatisfy(document -> {
            assertThat(document.source().id()).isEqualTo(document.content().address());
            assertThat(document.source().dataset())
                    .hasValue("pack-good/" + document.source().fileName());
            assertThat(document.source().published()).isEqualTo(Period.parse("2024-05-01"));
        });
        assertThat(GOOD.sendingState()).isEqualTo("pack-good:country.ruritania");
        assertThat(GOOD.gazetteer()).isEqualTo("Company | Hentzau Trading | HT\n");
        assertThat(GOOD.reports()).extracting(PackReport::fileName).containsExactly("note.txt");
    }

    @Test
    void aClaimSaysWhoSaysWhatHowSurelyAndQuotesItsSentence() {
        Claim closed = only(Predicate.CLOSED);
        assertThat(closed.subject()).isEqualTo(id("country.ruritania"));
        assertThat(closed.object()).isEqualTo(ClaimObject.record(id("mission.fredville")));
        assertThat(closed.period()).isEqualTo(Period.parse("2024-03-01~"));
        assertThat(closed.modality()).isEqualTo(Modality.ALLEGED);
        assertThat(closed.grade()).isEqualTo(Grade.parse("B4"));
        assertThat(closed.attribution())
                .containsExactly(
                        new Speaker("Gazette of Freedonia", Optional.of(id("src.gazette"))), Speaker.named("a porter"));
        assertThat(closed.qualifier(QualifierKey.MARK)).hasValue(ClaimObject.text("V"));
        assertThat(closed.qualifier(QualifierKey.PINPOINT)).hasValue(ClaimObject.text("page 3"));
        assertThat(closed.qualifier(QualifierKey.SOURCE_TIME)).hasValue(ClaimObject.time(Period.parse("2024-03")));
        assertThat(closed.origin().kind()).isEqualTo(Origin.Kind.ANALYST);
        assertThat(closed.citation().quote())
                .isEqualTo("Ruritania closed it about the first of March – 삼월 – says the Gazette.");
    }

    @Test
    void whatIsGeneralKnowledgeCannotBeJudgedAndWordsMayStandForAThing() {
        Claim offered = only(Predicate.OFFERED);
        assertThat(offered.negated()).isTrue();
        assertThat(offered.grade()).isEqualTo(Grade.parse("F6"));
        assertThat(offered.modality()).isEqualTo(Modality.REPORTED);
        assertThat(offered.period()).isEqualTo(Period.UNKNOWN);
        assertThat(offered.object()).isEqualTo(ClaimObject.text("drill for the guard"));
        assertThat(offered.qualifier(QualifierKey.RECIPIENT)).hasValue(ClaimObject.record(id("country.freedonia")));
        assertThat(offered.qualifier(QualifierKey.AMOUNT)).hasValue(ClaimObject.text("twice"));
        assertThat(offered.qualifier(QualifierKey.SOURCE_TIME)).isEmpty();
    }

    @Test
    void aTimeIsATime() {
        assertThat(only(Predicate.LISTED_ON).object()).isEqualTo(ClaimObject.time(Period.parse("2024-01")));
    }

    @Test
    void aMissionStatesItsCityAndEachCountByItsOwnSource() {
        assertThat(only(Predicate.MISSION_KIND).object()).isEqualTo(ClaimObject.text("embassy"));
        assertThat(only(Predicate.SENT_BY).object()).isEqualTo(ClaimObject.record(id("country.ruritania")));
        assertThat(only(Predicate.HOSTED_BY).citation().quote()).isEqualTo("Ruritania keeps an embassy in Freedonia.");
        Claim located = claims(Predicate.LOCATED_IN).stream()
                .filter(claim -> claim.subject().equals(id("mission.fredville")))
                .findFirst()
                .orElseThrow();
        assertThat(located.grade()).isEqualTo(Grade.parse("F6"));
        assertThat(located.citation().quote()).isEqualTo("That it sits in Fredville is general knowledge.");
        assertThat(only(Predicate.COUNTED_OPEN).object())
                .as("the last speaker counts")
                .isEqualTo(ClaimObject.text("Freedonia"));
        assertThat(only(Predicate.COUNTED_OPEN).attribution().get(2).record()).hasValue(id("country.freedonia"));
        assertThat(only(Predicate.COUNTED_CLOSED).object())
                .as("without another speaker the publisher counts")
                .isEqualTo(ClaimObject.text("Gazette of Freedonia"));
    }

    @Test
    void aThingIsARecordWithItsNamesAndSigns() {
        List<SourceRecord> records = GOOD.documents().stream()
                .flatMap(document -> document.reading().records().stream())
                .toList();
        assertThat(records)
                .extracting(record -> record.id().local(), SourceRecord::named)
                .contains(tuple("org.hentzau", true), tuple("person.attache", false), tuple("src.gazette", true));
        assertThat(only(Predicate.WEAK_ALIAS).object()).isEqualTo(ClaimObject.text("HT"));
        assertThat(only(Predicate.NAME_ORIGINAL_SCRIPT).object()).isEqualTo(ClaimObject.text("헨차우"));
        assertThat(only(Predicate.LIST_REFERENCE).grade()).isEqualTo(Grade.parse("B3"));
        assertThat(only(Predicate.IMO_NUMBER).subject()).isEqualTo(id("vessel.rupert"));
        assertThat(only(Predicate.FLAG).object()).isEqualTo(ClaimObject.text("Freedonia"));
        assertThat(only(Predicate.DESCRIPTION).subject())
                .as("an unnamed actor has no name")
                .isEqualTo(id("person.attache"));
        assertThat(GOOD.places())
                .containsExactly(new PackPlace("place.fredville", "Fredville", "Freedonia", "XF", -12.5, 101));
    }

    @Test
    void everyQuoteStandsInTheFile() {
        for (PackDocument document : GOOD.documents()) {
            for (Claim claim : document.reading().claims()) {
                Citation.TextQuote quote = (Citation.TextQuote) claim.citation();
                assertThat(quote.span().in(document.text().text())).isEqualTo(quote.quote());
            }
        }
    }

    @Test
    void aTypologyIsAsWellCheckedAsTheWeakestParagraphItRestsOn() {
        assertThat(GOOD.measures())
                .extracting(Measure::id, Measure::mark, Measure::status, Measure::exceptions)
                .containsExactly(
                        tuple("XR-1", Mark.V, "in force", "none stated"), tuple("XR-2", Mark.GK, "replaced", "at sea"));
        assertThat(GOOD.measures().get(0).note()).hasValue("seen in part");
        assertThat(GOOD.typologies())
                .containsExactly(new Typology(
                        "T1",
                        "support",
                        "Drill",
                        "high",
                        "Somebody drills.",
                        List.of("XR-1", "XR-2"),
                        List.of("Dancing"),
                        Mark.GK));
    }

    @Test
    void aPackThatIsNotShippedIsNotThere() {
        assertThatThrownBy(() -> Pack.onClasspath("nowhere"))
                .isInstanceOfSatisfying(
                        DemarcheException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.MISSING_FILE))
                .hasMessage("expected a shipped pack, found no /packs/nowhere/pack.yaml: name a pack that is shipped");
    }
}
