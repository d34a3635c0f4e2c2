package org.demarche.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import org.demarche.extract.Annotation;
import org.demarche.extract.Proposal;
import org.demarche.extract.Proposals;
import org.demarche.extract.Refusal;
import org.demarche.extract.Sentence;
import org.demarche.extract.Token;
import org.demarche.model.DemarcheException;
import org.demarche.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a server answers or does not, the text goes on, within limits, and what cannot be read is refused with its reason. */
class LanguageModelTest {
    private static final ModelLimits LIMITS =
            new ModelLimits(60, 100, Duration.ofSeconds(20), 100_000, 3, 2, Duration.ZERO, 2);
    private static final String CLAIM =
            "{\"sentence\": 0, \"quote\": \"A sold B\", \"subject\": \"A\", \"predicate\": \"sold\", \"object\": \"B\"}";

    private static Annotation text(int sentences) {
        StringBuilder text = new StringBuilder();
        List<Sentence> found = new ArrayList<>();
        for (int index = 0; index < sentences; index++) {
            int start = text.length();
            text.append("Halcyon  Trading sold\nrifles to buyer ").append(index).append('.');
            Span span = new Span(start, text.length());
            text.append('\n');
            found.add(new Sentence(
                    index, span, List.of(new Token(0, span, span.in(text.toString()), "x", "NN", "O")), List.of()));
        }
        return new Annotation(text.toString(), found);
    }

    private static Proposals asked(StubServer server, ModelLimits limits, int sentences) {
        return LanguageModel.at(ModelSettings.at(server.address(), "small", Optional.of("secret-key"))
                        .with(limits))
                .propose(text(sentences));
    }

    private static List<String> refusals(Proposals proposals) {
        return proposals.refused().stream()
                .map(refusal -> refusal.reason() + " " + refusal.place() + ": " + refusal.cause())
                .toList();
    }

    @Test
    void oneQuestionHoldsTheSentencesThatFitAndTheKeyStandsInTheHeaderAlone() {
        try (StubServer server = new StubServer(StubServer.says("{\"claims\": []}"))) {
            ModelLimits wide = new ModelLimits(90, 100, Duration.ofSeconds(20), 100_000, 3, 2, Duration.ZERO, 2);
            assertThat(asked(server, wide, 5)).isEqualTo(new Proposals(List.of(), List.of()));
            assertThat(server.questions()).hasSize(3).noneMatch(question -> question.contains("secret-key"));
            assertThat(server.questions().get(1))
                    .contains("[2] Halcyon Trading sold rifles to buyer 2.")
                    .contains("[3]")
                    .doesNotContain("[4]")
                    .contains("\"model\":\"small\"");
            assertThat(server.keys()).containsOnly("Bearer secret-key");
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{\"claims\": [" + CLAIM + "]}",
                "[" + CLAIM + "]",
                "```json\n{\"claims\": [" + CLAIM + "]}\n```",
                "{\"claims\": [{\"sentence\": 7}, " + CLAIM + ", \"no claim\", 12, null]}"
            })
    void claimsAreReadFromTheFormsThatModelsUse(String words) {
        try (StubServer server = new StubServer(StubServer.says(words))) {
            Proposals proposals = asked(server, LIMITS, 1);
            assertThat(proposals.proposals())
                    .containsExactly(new Proposal(
                            0,
                            "A sold B",
                            OptionalInt.empty(),
                            new Proposal.Party("A", Optional.empty()),
                            "sold",
                            new Proposal.Party("B", Optional.empty()),
                            "hypothetical",
                            false,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
            assertThat(proposals.refused()).allMatch(refusal -> refusal.reason() == Refusal.Reason.ANSWER);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"claims": [{"sentence": 0, "quote": "A s | ANSWER sentences 0 to 0: expected an answer in the layout that was asked for, found something else than a JSON object with claims
            I am sorry, I cannot. | ANSWER sentences 0 to 0: expected an answer in the layout that was asked for, found something else than a JSON object with claims
            {"claims": "none"} | ANSWER sentences 0 to 0: expected an answer in the layout that was asked for, found something else than a JSON object with claims
            {"claims": [{"sentence": "0", "quote": "A", "subject": "A", "predicate": "sold", "object": "B"}]} | ANSWER sentences 0 to 0: expected an answer in the layout that was asked for, found a claim without a sentence that was asked about or without its parts
            {"claims": [{"sentence": 0, "quote": "A", "subject": ["A"], "predicate": "sold", "object": "B"}]} | ANSWER sentences 0 to 0: expected an answer in the layout that was asked for, found a claim without a sentence that was asked about or without its parts
            {"claims": [{"sentence": 0, "quote": "A", "subject": "A", "predicate": "sold", "object": "B", "negated": "no"}]} | ANSWER sentences 0 to 0: expected an answer in the layout that was asked for, found a claim without a sentence that was asked about or without its parts
            """)
    void brokenAnswersAreRefusedAndNothingIsTakenFromThem(String words, String refusal) {
        try (StubServer server = new StubServer(StubServer.says(words))) {
            Proposals proposals = asked(server, LIMITS, 1);
            assertThat(proposals.proposals()).isEmpty();
            assertThat(refusals(proposals)).containsExactly(refusal);
        }
    }

    @Test
    void moreClaimsThanTheLimitAreLeft() {
        try (StubServer server = new StubServer(
                StubServer.says("[" + String.join(",", List.of(CLAIM, CLAIM, CLAIM, CLAIM, CLAIM)) + "]"))) {
            Proposals proposals = asked(server, LIMITS, 1);
            assertThat(proposals.proposals()).hasSize(3);
            assertThat(refusals(proposals)).singleElement().asString().endsWith("found more than 3 claims");
        }
    }

    @Test
    void anEndlessAnswerIsBrokenOffAndTheNextQuestionIsAsked() {
        try (StubServer server =
                new StubServer(StubServer.endless(), StubServer.says("[" + CLAIM.replace("0,", "1,") + "]"))) {
            Proposals proposals = asked(server, LIMITS, 2);
            assertThat(proposals.proposals()).hasSize(1);
            assertThat(refusals(proposals))
                    .containsExactly(
                            "SILENCE sentences 0 to 0: expected an answer, found an answer of more than 100000 bytes");
        }
    }

    @Test
    void aLineThatStaysSilentIsLeftWhenItsTimeIsOver() {
        CountDownLatch until = new CountDownLatch(1);
        ModelLimits brief = new ModelLimits(60, 100, Duration.ofMillis(200), 100_000, 3, 2, Duration.ZERO, 1);
        try (StubServer server = new StubServer(StubServer.silent(until))) {
            assertThat(refusals(asked(server, brief, 1)))
                    .containsExactly("SILENCE sentences 0 to 0: expected an answer, found none within PT0.2S");
        } finally {
            until.countDown();
        }
    }

    @Test
    void whatMayPassIsTriedAgainAndWhatWillNotIsNot() {
        try (StubServer passing = new StubServer(StubServer.status(500), StubServer.says("[" + CLAIM + "]"));
                StubServer lasting = new StubServer(StubServer.status(401))) {
            assertThat(asked(passing, LIMITS, 1).proposals()).hasSize(1);
            assertThat(passing.questions()).hasSize(2);
            assertThat(refusals(asked(lasting, LIMITS, 1)))
                    .containsExactly("SILENCE sentences 0 to 0: expected an answer, found status 401");
            assertThat(lasting.questions()).hasSize(1);
        }
    }

    @Test
    void afterSomeSilenceNoMoreIsAsked() {
        try (StubServer server = new StubServer(StubServer.status(500))) {
            assertThat(refusals(asked(server, LIMITS, 9)))
                    .containsExactly(
                            "SILENCE sentences 0 to 0: expected an answer, found status 500",
                            "SILENCE sentences 1 to 1: expected an answer, found status 500",
                            "SILENCE the rest of the text: expected an answer, found 7 questions that were not asked");
            assertThat(server.questions()).hasSize(4);
        }
    }

    @Test
    void aRedirectIsNotFollowed() {
        try (StubServer elsewhere = new StubServer(StubServer.says("[]"));
                StubServer server = new StubServer(StubServer.redirect(elsewhere.address() + "/v1/chat/completions"))) {
            assertThat(refusals(asked(server, LIMITS, 1)))
                    .containsExactly("SILENCE sentences 0 to 0: expected an answer, found status 307");
            assertThat(elsewhere.questions()).isEmpty();
        }
    }

    @Test
    void aSentenceLongerThanAQuestionIsNotSent() {
        ModelLimits narrow = new ModelLimits(10, 100, Duration.ofSeconds(20), 100_000, 3, 2, Duration.ZERO, 2);
        try (StubServer server = new StubServer(StubServer.says("[]"))) {
            assertThat(asked(server, narrow, 3)).isEqualTo(new Proposals(List.of(), List.of()));
            assertThat(server.questions()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} is asked at {1}")
    @CsvSource({
        "http://localhost:11434, http://localhost:11434/v1/chat/completions",
        "https://models.example/, https://models.example/v1/chat/completions",
        "https://models.example/v1, https://models.example/v1/chat/completions",
        "https://models.example/a/v1/chat/completions, https://models.example/a/v1/chat/completions"
    })
    void addressMayBeTheServersAlone(String given, String asked) {
        assertThat(ModelSettings.at(given, "small", Optional.empty()).address()).hasToString(asked);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource({
        "http://models.example, small, k",
        "ftp://localhost, small, k",
        "https://user:word@models.example, small, k",
        "not an address, small, k",
        "https://models.example, two words, k",
        "https://models.example, small, two words"
    })
    void whatWouldSendTheTextInTheOpenOrIsNoSettingIsRefusedWithoutTheKey(String address, String model, String key) {
        assertThatThrownBy(() -> ModelSettings.at(address, model, Optional.of(key)))
                .isInstanceOf(DemarcheException.class)
                .hasMessageStartingWith("expected ")
                .hasMessageNotContaining(key + " ")
                .hasMessageNotContaining("word@");
    }

    @Test
    void settingsInWordsLeaveOutTheKey() {
        assertThat(ModelSettings.at("https://models.example", "small", Optional.of("secret-key")))
                .hasToString("ModelSettings[small at models.example]");
    }
}
