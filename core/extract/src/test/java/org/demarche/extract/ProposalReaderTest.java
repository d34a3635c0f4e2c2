package org.demarche.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.Modality;
import org.demarche.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What another reader proposes goes in as far as its sentence says it, and what is invented does not. The analyses are the engine's own, stored. */
class ProposalReaderTest {
    private static final String REPORTED =
            "The Tribunal of Auditors reported that Ruritania supplied rockets to Freedonia.";
    private static final String SOLD =
            "Halcyon Trading Company and Borealis Shipping sold rifles and ammunition to Graustark.";
    private static final String ALLEGED = "Ruritania allegedly shipped coal to Freedonia.";
    private static final String NEGATED = "Ruritania did not sell rifles to Graustark.";
    private static final String DATED = "Freedonia sanctioned Halcyon Trading Company in 2017.";

    /** A proposal, one part at a time. */
    private record Made(Proposal proposal) {
        static Made of(String text, String subject, String predicate, String object) {
            return new Made(new Proposal(
                    0,
                    text,
                    OptionalInt.empty(),
                    new Proposal.Party(subject, Optional.empty()),
                    predicate,
                    new Proposal.Party(object, Optional.empty()),
                    "asserted",
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }

        Made quoted(String quote, OptionalInt start) {
            Proposal p = proposal;
            return new Made(new Proposal(
                    p.sentence(),
                    quote,
                    start,
                    p.subject(),
                    p.predicate(),
                    p.object(),
                    p.modality(),
                    p.negated(),
                    p.trigger(),
                    p.cue(),
                    p.time(),
                    p.speaker()));
        }

        Made stance(String modality, boolean negated) {
            Proposal p = proposal;
            return new Made(new Proposal(
                    p.sentence(),
                    p.quote(),
                    p.start(),
                    p.subject(),
                    p.predicate(),
                    p.object(),
                    modality,
                    negated,
                    p.trigger(),
                    p.cue(),
                    p.time(),
                    p.speaker()));
        }

        Made words(String trigger, String cue, String time, String speaker) {
            Proposal p = proposal;
            return new Made(new Proposal(
                    p.sentence(),
                    p.quote(),
                    p.start(),
                    p.subject(),
                    p.predicate(),
                    p.object(),
                    p.modality(),
                    p.negated(),
                    some(trigger),
                    some(cue),
                    some(time),
                    some(speaker)));
        }

        Made types(String subject, String object) {
            Proposal p = proposal;
            return new Made(new Proposal(
                    p.sentence(),
                    p.quote(),
                    p.start(),
                    new Proposal.Party(p.subject().words(), some(subject)),
                    p.predicate(),
                    new Proposal.Party(p.object().words(), some(object)),
                    p.modality(),
                    p.negated(),
                    p.trigger(),
                    p.cue(),
                    p.time(),
                    p.speaker()));
        }

        private static Optional<String> some(String words) {
            return Optional.of(words).filter(text -> !text.isEmpty());
        }
    }

    private static QuoteGate.Passed judged(String text, Made made) {
        Annotation analysis = ClaimCasesTest.analysis(text);
        TextEntities things = ClaimCasesTest.entities(text);
        ProposalReader reader = new ProposalReader(
                analysis, things, PatternSet.shipped(), new TimeReader(Period.parse("2020-06-15")), "model:test");
        QuoteGate.Passed judged = reader.judged(List.of(made.proposal()), List.of());
        QuoteGate gate = new QuoteGate(text, things.entities(), things.mentions());
        assertThat(gate.passed(judged.claims()).refused()).isEmpty();
        return judged;
    }

    private static ExtractedClaim claim(String text, Made made) {
        QuoteGate.Passed judged = judged(text, made);
        assertThat(judged.refused()).isEmpty();
        return judged.claims().get(0);
    }

    private static Refusal.Reason refusal(String text, Made made) {
        QuoteGate.Passed judged = judged(text, made);
        assertThat(judged.claims()).isEmpty();
        return judged.refused().get(0).reason();
    }

    @Test
    void whatTheSentenceSaysGoesInAsTheThingsThatTheTextNames() {
        ExtractedClaim claim = claim(SOLD, Made.of(SOLD, "Borealis Shipping", "sold", "ammunition"));
        assertThat(claim.modality()).isEqualTo(Modality.ASSERTED);
        assertThat(claim.subject().entity()).isPresent();
        assertThat(claim.object().text()).isEqualTo("ammunition");
        assertThat(claim.pattern()).isEqualTo("model:test");
    }

    @ParameterizedTest(name = "{1} as {3} goes in as {4}")
    @CsvSource(delimiter = '|', textBlock = """
            Ruritania allegedly shipped coal to Freedonia. | Ruritania | coal | asserted | ALLEGED
            Ruritania allegedly shipped coal to Freedonia. | Ruritania | coal | hypothetical | HYPOTHETICAL
            Halcyon Trading Company could buy radar equipment. | Halcyon Trading Company | radar equipment | asserted | HYPOTHETICAL
            The Tribunal of Auditors reported that Ruritania supplied rockets to Freedonia. | Ruritania | rockets | asserted | REPORTED
            The Tribunal of Auditors reported that Ruritania supplied rockets to Freedonia. | Ruritania | rockets | alleged | ALLEGED
            """)
    void modalityIsTheWeakerOfTheTwo(String text, String subject, String object, String said, Modality expected) {
        assertThat(claim(text, Made.of(text, subject, "supplied", object).stance(said, false))
                        .modality())
                .isEqualTo(expected);
    }

    @Test
    void whoeverIsSaidToSpeakMakesItReported() {
        assertThat(claim(
                                DATED,
                                Made.of(DATED, "Halcyon Trading Company", "designatedBy", "Freedonia")
                                        .words("sanctioned", "", "in 2017", "Freedonia"))
                        .modality())
                .isEqualTo(Modality.REPORTED);
    }

    @Test
    void theTimeIsReadFromItsWordsAnew() {
        assertThat(claim(
                                DATED,
                                Made.of(DATED, "Halcyon Trading Company", "designatedBy", "Freedonia")
                                        .words("", "", "2017", ""))
                        .period())
                .isEqualTo(Period.parse("2017"));
    }

    @Test
    void negationMustBeThatOfTheSentence() {
        Made made = Made.of(NEGATED, "Ruritania", "sold", "rifles");
        assertThat(refusal(NEGATED, made)).isEqualTo(Refusal.Reason.STANCE);
        assertThat(refusal(NEGATED, made.words("sell", "", "", ""))).isEqualTo(Refusal.Reason.STANCE);
        assertThat(claim(NEGATED, made.stance("asserted", true)).negated()).isTrue();
        assertThat(refusal(
                        SOLD,
                        Made.of(SOLD, "Borealis Shipping", "sold", "rifles").stance("denied", true)))
                .isEqualTo(Refusal.Reason.STANCE);
    }

    @Test
    void whatIsInventedIsRefusedWithItsReason() {
        Made sound = Made.of(REPORTED, "Ruritania", "supplied", "rockets");
        assertThat(refusal(REPORTED, sound.quoted("Ruritania supplied missiles", OptionalInt.empty())))
                .isEqualTo(Refusal.Reason.QUOTE);
        assertThat(refusal(REPORTED, sound.quoted("Ruritania supplied rockets", OptionalInt.of(40))))
                .isEqualTo(Refusal.Reason.QUOTE);
        assertThat(refusal(REPORTED, sound.quoted("Ruritania supplied rockets", OptionalInt.of(400))))
                .isEqualTo(Refusal.Reason.QUOTE);
        assertThat(refusal(REPORTED, Made.of(REPORTED, "Zubrowka", "supplied", "rockets")))
                .isEqualTo(Refusal.Reason.END);
        assertThat(refusal(REPORTED, sound.words("", "", "", "Zubrowka"))).isEqualTo(Refusal.Reason.END);
        assertThat(refusal(REPORTED, sound.words("", "certainly", "", ""))).isEqualTo(Refusal.Reason.CUE);
        assertThat(refusal(REPORTED, sound.words("sold", "", "", ""))).isEqualTo(Refusal.Reason.CUE);
        assertThat(refusal(REPORTED, sound.words("", "", "in 2019", ""))).isEqualTo(Refusal.Reason.TIME);
        assertThat(refusal(REPORTED, sound.stance("certain", false))).isEqualTo(Refusal.Reason.STANCE);
        assertThat(refusal(REPORTED, sound.types("Vessel", "Goods"))).isEqualTo(Refusal.Reason.TYPE);
        assertThat(refusal(REPORTED, sound.types("Kingdom", "Goods"))).isEqualTo(Refusal.Reason.TYPE);
        assertThat(refusal(REPORTED, Made.of(REPORTED, "Ruritania", "betrayed", "Freedonia")))
                .isEqualTo(Refusal.Reason.PREDICATE);
        assertThat(refusal(REPORTED, Made.of(REPORTED, "Ruritania", "name", "rockets")))
                .isEqualTo(Refusal.Reason.PREDICATE);
        assertThat(refusal(REPORTED, Made.of(REPORTED, "Ruritania", "supplied", "Ruritania")))
                .isEqualTo(Refusal.Reason.NAME);
        assertThat(refusal(REPORTED, Made.of(REPORTED, "rockets", "supplied", "supplied")))
                .isEqualTo(Refusal.Reason.NAME);
    }

    @Test
    void wordsAreWholeWordsAndWhiteSpaceIsNoWord() {
        assertThat(refusal(REPORTED, Made.of(REPORTED, "Ruri", "supplied", "rockets")))
                .isEqualTo(Refusal.Reason.END);
        assertThat(claim(
                                REPORTED,
                                Made.of(REPORTED, "Ruritania", "supplied", "rockets")
                                        .quoted("Ruritania  supplied\nrockets", OptionalInt.empty()))
                        .quote())
                .isEqualTo("reported that Ruritania supplied rockets");
    }

    @Test
    void whatThePatternsReadIsNotSaidTwice() {
        List<ExtractedClaim> known = ClaimCasesTest.extracted(ALLEGED);
        ProposalReader reader = new ProposalReader(
                ClaimCasesTest.analysis(ALLEGED),
                ClaimCasesTest.entities(ALLEGED),
                PatternSet.shipped(),
                new TimeReader(Period.UNKNOWN),
                "model:test");
        Proposal same = Made.of(ALLEGED, "Ruritania", known.get(0).predicate().id(), "coal")
                .proposal();
        assertThat(reader.judged(List.of(same), known)).isEqualTo(new QuoteGate.Passed(List.of(), List.of()));
    }

    @Test
    void aSentenceWithoutSyntaxCommitsItselfToNothing() {
        Annotation analysis = ClaimCasesTest.analysis(SOLD);
        List<Sentence> bare = analysis.sentences().stream()
                .map(sentence -> new Sentence(sentence.index(), sentence.span(), sentence.tokens(), List.of()))
                .toList();
        ProposalReader reader = new ProposalReader(
                new Annotation(SOLD, bare),
                ClaimCasesTest.entities(SOLD),
                PatternSet.shipped(),
                new TimeReader(Period.UNKNOWN),
                "model:test");
        Proposal sound = Made.of(SOLD, "Borealis Shipping", "sold", "rifles").proposal();
        assertThat(reader.judged(List.of(sound), List.of()).claims())
                .extracting(ExtractedClaim::modality)
                .containsExactly(Modality.HYPOTHETICAL);
    }
}
