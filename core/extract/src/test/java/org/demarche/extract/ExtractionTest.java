package org.demarche.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityType;
import org.demarche.model.Modality;
import org.demarche.model.PagedText;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.model.Reading;
import org.demarche.model.Rejected;
import org.demarche.model.Reliability;
import org.demarche.model.SourceDocument;
import org.demarche.model.SourceRecord;
import org.demarche.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From what was read to records and claims of the model. */
class ExtractionTest {
    private static final String TEXT =
            "Page one.\nThe auditors say that Halcyon Trading sold rifles to two agents in 2014.";
    private static final PagedText PAGES = new PagedText(TEXT, List.of(0, 10));

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Extraction extraction(Modality modality, String quote) {
        TextEntity firm = new TextEntity(0, EntityType.COMPANY, "Halcyon Trading", List.of(), true);
        Mention mention = new Mention(0, at("Halcyon Trading"), 1, 5, Mention.Kind.NAME);
        ExtractedClaim claim = new ExtractedClaim(
                End.thing(0, at("Halcyon Trading"), TEXT),
                EntityType.COMPANY,
                Predicate.SOLD,
                End.words(at("rifles"), TEXT),
                Map.of(QualifierKey.RECIPIENT, End.words(at("two agents"), TEXT)),
                Period.parse("2014"),
                modality,
                false,
                List.of(End.words(at("The auditors"), TEXT)),
                at("The auditors say that Halcyon Trading sold rifles"),
                quote,
                0.8,
                "patterns:goods#1",
                false,
                new Grounds(List.of(), Optional.of(Wording.at(at("in 2014"), TEXT)), Set.of()));
        return new Extraction(List.of(firm), List.of(mention), List.of(claim), List.of());
    }

    private static Extraction extraction(Modality modality) {
        return extraction(modality, "The auditors say that Halcyon Trading sold rifles");
    }

    private static SourceDocument document() {
        return new SourceDocument(
                DocumentId.of(TEXT.getBytes(StandardCharsets.UTF_8)),
                SourceDocument.Kind.REPORT,
                "Report",
                "Auditors",
                Period.UNKNOWN,
                Reliability.B,
                "text/plain",
                "report.txt",
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void claimHasItsWordsPageSpeakersAndRoles() {
        Reading reading = extraction(Modality.REPORTED).toReading(document(), PAGES);
        SourceRecord firm = reading.records().get(0);
        assertThat(firm.id().value()).isEqualTo("text:" + document().id().shortened() + ":company.halcyon-trading");
        Claim claim = reading.claims().get(1);
        assertThat(claim.citation())
                .isEqualTo(new Citation.TextQuote(
                        document().id(),
                        2,
                        at("The auditors say that Halcyon Trading sold rifles"),
                        "The auditors say that Halcyon Trading sold rifles"));
        assertThat(claim.grade()).hasToString("B3");
        assertThat(claim.attribution()).extracting("name").containsExactly("The auditors");
        assertThat(claim.qualifier(QualifierKey.RECIPIENT).orElseThrow().text()).isEqualTo("two agents");
        assertThat(claim.period()).hasToString("2014");
        assertThat(claim.origin().label()).isEqualTo("patterns:goods#1@1");
    }

    @Test
    void nameIsAClaimOfItsOwn() {
        Claim name = extraction(Modality.REPORTED)
                .toReading(document(), PAGES)
                .claims()
                .get(0);
        assertThat(name.predicate()).isEqualTo(Predicate.NAME);
        assertThat(name.citation().quote()).isEqualTo("Halcyon Trading");
    }

    @Test
    void sameTextGivesTheSameClaims() {
        assertThat(extraction(Modality.REPORTED).toReading(document(), PAGES))
                .isEqualTo(extraction(Modality.REPORTED).toReading(document(), PAGES));
    }

    @Test
    void noClaimWithoutItsWords() {
        Reading reading = extraction(Modality.REPORTED, "The auditors say that Halcyon Trading sold cannon")
                .toReading(document(), PAGES);
        assertThat(reading.claims()).extracting(Claim::predicate).containsExactly(Predicate.NAME);
        assertThat(reading.rejected())
                .containsExactly(new Rejected(
                        "report.txt, characters 10-59",
                        "expected the words of a claim sold in the text at their place, found others"));
    }

    @ParameterizedTest(name = "{0} is graded {1}")
    @CsvSource({"ASSERTED, B2", "REPORTED, B3", "ASSESSED, B3", "ALLEGED, B4", "DENIED, B4", "HYPOTHETICAL, B6"})
    void gradeFollowsFromPublisherAndModality(Modality modality, String grade) {
        assertThat(extraction(modality)
                        .toReading(document(), PAGES)
                        .claims()
                        .get(1)
                        .grade())
                .hasToString(grade);
    }

    @Test
    void treeHasTheFieldsOfTheFormat() {
        Map<String, ?> tree = ExtractionJson.tree(document(), "en", extraction(Modality.ALLEGED), TEXT);
        assertThat(tree.toString())
                .isEqualTo(
                        "{document={sha256=" + document().id().sha256() + ", title=Report, language=en}, "
                                + "entities=[{id=e1, type=Company, name=Halcyon Trading, named=true, aliases=[], "
                                + "mentions=[{start=32, end=47, text=Halcyon Trading}]}], "
                                + "claims=[{id=c1, subject={id=e1}, predicate=sold, object={text=rifles}, recipient={text=two agents}, place=null, goods=null, "
                                + "amount=null, onBehalfOf=null, role=null, time=2014, modality=alleged, negated=false, source={text=The auditors}, "
                                + "attribution=[{text=The auditors}], quote=The auditors say that Halcyon Trading sold rifles, start=10, end=59, score=0.8}], sums=[], refused={}}");
    }
}
