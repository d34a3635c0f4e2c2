package org.demarche.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.demarche.model.EntityType;
import org.demarche.model.Modality;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing passes of which a word does not stand in the text where it says; what passes is not changed. */
class QuoteGateTest {
    private static final String TEXT =
            "In 2014 Halcyon Trading allegedly sold rifles to two agents of Ruritania, the auditors said.";
    private static final TextEntity FIRM = new TextEntity(0, EntityType.COMPANY, "Halcyon Trading", List.of(), true);
    private static final QuoteGate GATE =
            new QuoteGate(TEXT, List.of(FIRM), List.of(new Mention(0, at("Halcyon Trading"), 0, 3, Mention.Kind.NAME)));

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static End words(String words) {
        return End.words(at(words), TEXT);
    }

    /** A claim that stands, but for the parts that a case gives. */
    private static final class Made {
        private End subject = End.thing(0, at("Halcyon Trading"), TEXT);
        private End object = words("rifles");
        private End recipient = words("two agents");
        private End speaker = words("the auditors");
        private Period period = Period.parse("2014");
        private Wording quote = Wording.at(new Span(0, TEXT.length()), TEXT);
        private Wording cue = Wording.at(at("allegedly"), TEXT);
        private Optional<Wording> time = Optional.of(Wording.at(at("In 2014"), TEXT));

        ExtractedClaim claim() {
            return new ExtractedClaim(
                    subject,
                    EntityType.COMPANY,
                    Predicate.SOLD,
                    object,
                    Map.of(QualifierKey.RECIPIENT, recipient),
                    period,
                    Modality.ALLEGED,
                    false,
                    List.of(speaker),
                    quote.span(),
                    quote.text(),
                    0.7,
                    "patterns:goods#1",
                    false,
                    new Grounds(List.of(cue), time, Set.of()));
        }
    }

    private static Optional<Refusal.Reason> refusal(Made made) {
        return GATE.refusal(made.claim());
    }

    @Test
    void whatStandsPassesUnchanged() {
        ExtractedClaim claim = new Made().claim();
        assertThat(GATE.passed(List.of(claim))).isEqualTo(new QuoteGate.Passed(List.of(claim), List.of()));
    }

    @Test
    void wordsThatDoNotStandAreRefusedWithTheirReason() {
        Made quote = new Made();
        quote.quote = new Wording(quote.quote.span(), TEXT.replace("rifles", "cannon"));
        Made shifted = new Made();
        shifted.quote = new Wording(new Span(1, TEXT.length()), TEXT.substring(0, TEXT.length() - 1));
        Made behind = new Made();
        behind.quote = new Wording(new Span(TEXT.length(), TEXT.length() + 6), "rifles");
        Made subject = new Made();
        subject.subject = new End(java.util.OptionalInt.of(0), at("Halcyon Trading"), "Halcyon Holding");
        Made object = new Made();
        object.object = new End(java.util.OptionalInt.empty(), at("rifles"), "cannon");
        Made recipient = new Made();
        recipient.recipient = new End(java.util.OptionalInt.empty(), at("two agents"), "six agents");
        Made speaker = new Made();
        speaker.speaker = new End(java.util.OptionalInt.empty(), at("the auditors"), "the ministry");
        Made thing = new Made();
        thing.subject = End.thing(1, at("Ruritania"), TEXT);
        Made cue = new Made();
        cue.cue = new Wording(at("allegedly"), "certainly");
        Made time = new Made();
        time.time = Optional.of(new Wording(at("In 2014"), "In 2015"));
        Made timeless = new Made();
        timeless.time = Optional.empty();
        assertThat(Stream.of(quote, shifted, behind, subject, object, recipient, speaker, thing, cue, time, timeless)
                        .map(QuoteGateTest::refusal)
                        .map(Optional::orElseThrow))
                .containsExactly(
                        Refusal.Reason.QUOTE,
                        Refusal.Reason.QUOTE,
                        Refusal.Reason.QUOTE,
                        Refusal.Reason.END,
                        Refusal.Reason.END,
                        Refusal.Reason.END,
                        Refusal.Reason.END,
                        Refusal.Reason.THING,
                        Refusal.Reason.CUE,
                        Refusal.Reason.TIME,
                        Refusal.Reason.TIME);
    }

    @Test
    void aThingThatNothingInTheTextMentionsIsRefused() {
        QuoteGate unmentioned = new QuoteGate(TEXT, List.of(FIRM), List.of());
        assertThat(unmentioned.refusal(new Made().claim())).contains(Refusal.Reason.THING);
    }

    @Test
    void refusedClaimsAreCountedByReason() {
        Made cue = new Made();
        cue.cue = new Wording(at("allegedly"), "certainly");
        Made speaker = new Made();
        speaker.speaker = new End(java.util.OptionalInt.empty(), at("the auditors"), "the ministry");
        QuoteGate.Passed passed = GATE.passed(List.of(cue.claim(), speaker.claim(), new Made().claim(), cue.claim()));
        Extraction extraction = new Extraction(List.of(FIRM), List.of(), passed.claims(), passed.refused());
        assertThat(extraction.claims()).hasSize(1);
        assertThat(extraction.refusals()).isEqualTo(Map.of(Refusal.Reason.CUE, 2, Refusal.Reason.END, 1));
    }

    @Test
    void aRefusalNamesThePlaceAndNotTheInventedWords() {
        Made object = new Made();
        object.object = new End(java.util.OptionalInt.empty(), at("rifles"), "Zenda Arsenal");
        Refusal refusal = GATE.passed(List.of(object.claim())).refused().get(0);
        assertThat(refusal.place() + ": " + refusal.cause())
                .isEqualTo(
                        "characters 0-92: expected the words for an end of a claim sold in the text at their place, found others");
    }

    /** Whichever letter is changed and whichever span is moved, the gate sees it. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noChangeOfOneWordOrPlacePasses(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Made made = new Made();
        Wording sound = random.nextBoolean() ? Wording.at(at("allegedly"), TEXT) : Wording.at(at("the auditors"), TEXT);
        Wording broken = random.nextBoolean() ? moved(sound, random) : changed(sound, random);
        switch (random.nextInt(4)) {
            case 0 -> made.cue = broken;
            case 1 -> made.speaker = new End(java.util.OptionalInt.empty(), broken.span(), broken.text());
            case 2 -> made.quote = broken;
            default -> made.time = Optional.of(broken);
        }
        assertThat(refusal(made)).isPresent();
    }

    private static Wording moved(Wording sound, SplittableRandom random) {
        List<Integer> starts = new ArrayList<>();
        for (int start = 0; start < TEXT.length() * 2; start++) {
            if (start != sound.span().start()) {
                starts.add(start);
            }
        }
        int start = starts.get(random.nextInt(starts.size()));
        return new Wording(new Span(start, start + sound.span().length()), sound.text());
    }

    private static Wording changed(Wording sound, SplittableRandom random) {
        StringBuilder words = new StringBuilder(sound.text());
        int place = random.nextInt(words.length());
        words.setCharAt(place, words.charAt(place) == 'x' ? 'y' : 'x');
        return new Wording(sound.span(), words.toString());
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(20261125, 20261125 + 199);
    }
}
