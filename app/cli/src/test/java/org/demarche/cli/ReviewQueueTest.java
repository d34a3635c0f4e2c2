package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.RecordedClaim;
import org.demarche.ledger.ReviewState;
import org.demarche.ledger.Snapshot;
import org.demarche.model.Modality;
import org.demarche.model.Origin;
import org.demarche.model.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person goes through what was read: each key does what it says, each decision is an entry, and what was rejected does not return. */
class ReviewQueueTest {
    @TempDir
    private Path folder;

    private Path text = Path.of("");

    @BeforeEach
    void read() throws IOException {
        text = Files.writeString(
                folder.resolve("report.txt"),
                "Halcyon Trading Company supplied machine tools to Ruritania in 2014. "
                        + "Kestrel Shipping Limited is owned by Halcyon Trading Company.\n");
        assertThat(run(
                                "ingest",
                                text.toString(),
                                "--title",
                                "A report",
                                "--publisher",
                                "The auditors",
                                "--published",
                                "2016-03")
                        .exit())
                .isZero();
    }

    @Test
    void a_claim_is_shown_as_a_sentence_beside_the_words_it_rests_on() throws IOException {
        String shown = decide("s", "s", "q").out();
        assertThat(shown)
                .contains("[1 of 2]")
                .contains("Stated by The auditors: Halcyon Trading Company supplied machine tools")
                .contains(", 2014.")
                .contains("»Halcyon Trading Company supplied machine tools to Ruritania in 2014«.")
                .contains("asserted; grade F2; read by patterns:")
                .contains("A report, The auditors, published 2016-03; p. 1, characters 0-67")
                .contains("a accept, r REASON reject")
                .contains("0 of 2 claims decided");
        assertThat(states()).containsOnlyKeys(ReviewState.UNREVIEWED);
    }

    @Test
    void a_rejected_claim_does_not_return_when_the_text_is_read_again() throws IOException {
        int before = waiting();
        assertThat(before).isPositive();
        assertThat(decide("r the text says otherwise", "q").out())
                .contains("1 of " + before + " claims decided as an analyst");
        assertThat(waiting()).isEqualTo(before - 1);
        assertThat(run("ingest", text.toString()).exit()).isZero();
        assertThat(waiting()).isEqualTo(before - 1);
        assertThat(states()).containsEntry(ReviewState.REJECTED, 1L);
    }

    @Test
    void accept_and_grade_are_recorded_and_a_grade_may_be_half_of_one() throws IOException {
        decide("a", "4");
        assertThat(states()).isEqualTo(Map.of(ReviewState.ACCEPTED, 1L, ReviewState.REGRADED, 1L));
        assertThat(relations())
                .filteredOn(recorded -> recorded.review() == ReviewState.REGRADED)
                .extracting(recorded -> recorded.claim().grade().toString())
                .containsExactly("F4");
        decideAll("C", "g B2");
        assertThat(waiting()).isZero();
    }

    @Test
    void a_correction_is_a_claim_of_its_own_with_the_same_words_and_the_old_one_counts_no_more() throws IOException {
        decide("e predicate = sold; object = machine tools; modality=reported; period=2013/2014", "q");
        List<RecordedClaim> all = relations();
        RecordedClaim old = all.stream()
                .filter(recorded -> recorded.review() == ReviewState.CORRECTED)
                .findFirst()
                .orElseThrow();
        RecordedClaim right = all.stream()
                .filter(recorded -> recorded.claim().origin().kind() == Origin.Kind.ANALYST)
                .findFirst()
                .orElseThrow();
        assertThat(right.claim().predicate()).isEqualTo(Predicate.SOLD);
        assertThat(right.claim().modality()).isEqualTo(Modality.REPORTED);
        assertThat(right.claim().period()).hasToString("2013/2014");
        assertThat(right.claim().citation()).isEqualTo(old.claim().citation());
        assertThat(right.claim().origin().reader()).isEqualTo("an analyst");
        assertThat(right.review().counts()).isTrue();
    }

    @Test
    void an_end_that_the_document_names_becomes_that_thing() throws IOException {
        decide("e object=Kestrel Shipping Limited", "q");
        assertThat(relations())
                .filteredOn(recorded -> recorded.claim().origin().kind() == Origin.Kind.ANALYST)
                .singleElement()
                .matches(recorded -> recorded.claim().object().asRecord().isPresent());
    }

    @Test
    void undo_takes_the_last_decision_back_and_shows_its_claim_again() throws IOException {
        Shell.Result undone = decide("a", "u", "q");
        assertThat(undone.out()).contains("0 of 2 claims decided");
        assertThat(undone.out().split("\\[1 of 2\\]", -1)).hasSize(3);
        assertThat(states()).containsOnlyKeys(ReviewState.UNREVIEWED);
        try (Ledger ledger = Ledger.openReadOnly(folder.resolve("workspace"))) {
            assertThat(ledger.snapshot(Instant.MAX).reviews())
                    .extracting(review -> review.value().decision().word())
                    .containsExactly("accept", "withdraw");
            assertThat(ledger.verify().sound()).isTrue();
        }
    }

    @Test
    void a_correction_that_was_undone_counts_no_more_and_may_be_made_again() throws IOException {
        decide("e modality=alleged", "u", "q");
        assertThat(states()).isEqualTo(Map.of(ReviewState.UNREVIEWED, 2L, ReviewState.REJECTED, 1L));
        decide("e modality=alleged", "q");
        assertThat(states()).isEqualTo(Map.of(ReviewState.UNREVIEWED, 1L, ReviewState.CORRECTED, 1L));
        assertThat(relations())
                .filteredOn(recorded -> recorded.claim().modality() == Modality.ALLEGED)
                .singleElement()
                .matches(recorded -> recorded.review().counts());
    }

    @Test
    void a_line_that_is_no_decision_is_refused_and_nothing_recorded() throws IOException {
        int before = waiting();
        for (String line : List.of(
                "yes", "e", "e modality", "e colour=red", "e modality=certain", "e period=soon", "u", "B7", "")) {
            Shell.Result refused = decide(line);
            assertThat(refused.exit()).as(line).isEqualTo(2);
            assertThat(refused.mistake()).as(line).contains("demarche: expected ");
        }
        assertThat(waiting()).isEqualTo(before);
    }

    @Test
    void at_a_terminal_it_is_asked_again() throws IOException {
        Path answers = Files.writeString(folder.resolve("answers.txt"), "yes\na\nq\n");
        Shell.Result asked = run("review", "--as", "an analyst", "--answers", answers.toString(), "--ask-again");
        assertThat(asked.exit()).isZero();
        assertThat(asked.mistake()).contains("expected a decision", "found \"yes\"");
        assertThat(asked.out()).contains("1 of 2 claims decided");
    }

    @Test
    void decisions_may_come_by_a_pipe() {
        InputStream terminal = System.in;
        try {
            System.setIn(new ByteArrayInputStream("a\nq\n".getBytes(StandardCharsets.UTF_8)));
            assertThat(run("review", "--as", "an analyst").out()).contains("1 of 2 claims decided as an analyst");
        } finally {
            System.setIn(terminal);
        }
        assertThat(states()).containsEntry(ReviewState.ACCEPTED, 1L);
    }

    @Test
    void a_decision_can_be_withdrawn_later() throws IOException {
        decide("a", "q");
        String claim = relations().stream()
                .filter(recorded -> recorded.review() == ReviewState.ACCEPTED)
                .map(recorded -> recorded.id().value())
                .findFirst()
                .orElseThrow();
        assertThat(run("review", "withdraw", claim, "--by", "another", "--reason", "not so sure")
                        .exit())
                .isZero();
        assertThat(waiting()).isEqualTo(2);
    }

    private void decideAll(String... lines) throws IOException {
        try (Ledger ledger = Ledger.open(folder.resolve("workspace"), Shell.CLOCK)) {
            for (RecordedClaim recorded : relations()) {
                ledger.append(new org.demarche.model.Review(
                        recorded.id(), new org.demarche.model.Review.Decision.Withdraw(), "an analyst", "again"));
            }
        }
        decide(lines);
    }

    private Shell.Result decide(String... lines) throws IOException {
        Path answers = Files.writeString(folder.resolve("answers.txt"), String.join("\n", lines) + "\n");
        return run("review", "--as", "an analyst", "--answers", answers.toString());
    }

    /** The relations that answer questions, and those that no longer do because somebody decided so. */
    private List<RecordedClaim> relations() {
        try (Ledger ledger = Ledger.openReadOnly(folder.resolve("workspace"))) {
            Snapshot snapshot = ledger.snapshot(Instant.MAX);
            return Stream.concat(
                            snapshot.claims().stream(),
                            snapshot.reviews().stream()
                                    .flatMap(review ->
                                            snapshot.claim(review.value().claim()).stream()))
                    .filter(recorded -> recorded.claim().predicate().kind() == Predicate.Kind.RELATION)
                    .collect(Collectors.toMap(
                            RecordedClaim::id, recorded -> recorded, (one, same) -> one, LinkedHashMap::new))
                    .values()
                    .stream()
                    .toList();
        }
    }

    /** How many relations of the document are in which state; corrections by a person count where they were taken back. */
    private Map<ReviewState, Long> states() {
        return relations().stream()
                .filter(recorded -> recorded.claim().origin().kind() == Origin.Kind.DOCUMENT
                        || recorded.review() == ReviewState.REJECTED)
                .collect(Collectors.groupingBy(RecordedClaim::review, Collectors.counting()));
    }

    private int waiting() {
        String json = run("review", "--json").out();
        return json.split("\"claim\" :", -1).length - 1;
    }

    private Shell.Result run(String... arguments) {
        return Shell.run(folder.resolve("workspace"), arguments);
    }
}
