package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.demarche.ledger.ScreeningLog;
import org.demarche.ledger.WhitelistDecision;
import org.demarche.model.EntityId;
import org.demarche.model.EntityType;
import org.demarche.model.Judgement;
import org.demarche.model.Period;
import org.demarche.screen.Filter;
import org.demarche.screen.Query;
import org.demarche.screen.Search;
import org.demarche.screen.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every answer that was recorded can be proved: computed again from the ledger as it was then, it is the same to the byte. */
class RecordedScreeningTest {
    private static final List<String> WORDS = List.of(
            "Ana", "Torvald", "Torvalt", "Brightwater", "Trading", "Bright", "Council", "B.7", "X1234567", "토르발드");
    private static final String ENVOY = InventedWorld.ENVOY.value();
    private static final Query ANA = Query.named("Ana Torvald");

    @TempDir
    private Path folder;

    private InventedWorld world;
    private ScreeningLog log;

    @BeforeEach
    void open() {
        world = new InventedWorld(folder);
        log = ScreeningLog.open(folder.resolve("world"), clock("2024-02-01"));
    }

    @AfterEach
    void close() {
        log.close();
        world.close();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 4);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_recorded_answer_replays_to_the_byte_after_the_ledger_and_the_whitelist_have_grown(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<SearchResult> given = new ArrayList<>();
        RecordedScreening recording = recording("2024-02-01");
        for (int at = 0; at < 60; at++) {
            Query query = query(random);
            RecordedScreening.Asking asking = new RecordedScreening.Asking(
                    Optional.of("desk " + random.nextInt(3)),
                    random.nextInt(3) == 0 ? Optional.of("client " + random.nextInt(3)) : Optional.empty(),
                    new Search(1 + random.nextInt(10), 0.1 + random.nextDouble() / 2, filter(random)));
            given.add(recording.screen(query, asking, from(random)));
            if (random.nextInt(10) == 0) {
                exempt(Party.ofClient("client " + random.nextInt(3)), ENVOY, "2024-02-0" + (1 + random.nextInt(5)));
            }
            if (random.nextInt(20) == 0) {
                grow(at);
            }
        }
        grow(1_000);
        log.close();
        log = ScreeningLog.openReadOnly(folder.resolve("world")).orElseThrow();
        RecordedScreening later = recording("2024-06-01");
        for (SearchResult answer : given) {
            Replay replay = later.replay(answer.screening().orElseThrow());
            assertThat(replay.differences()).isEmpty();
            assertThat(replay.identical()).isTrue();
            assertThat(bytes(replay.computed())).isEqualTo(bytes(answer));
            assertThat(bytes(replay.logged())).isEqualTo(bytes(answer));
            assertThat(PlainText.of(replay.computed())).isEqualTo(PlainText.of(answer));
        }
        assertThat(log.verify(progress -> {}).defects()).isEmpty();
    }

    @Test
    void another_program_version_is_said_plainly() {
        long id = recording("2024-02-01")
                .screen(ANA, RecordedScreening.Asking.STANDARD, Question.NOW)
                .screening()
                .orElseThrow();
        LedgerAnswers newer = new LedgerAnswers(world.ledger(), clock("2024-02-01"), "newer", List::of);
        Replay replay = new RecordedScreening(newer, log, clock("2024-02-01")).replay(id);
        assertThat(replay.differences()).hasToString("[code: expected test, found newer]");
        assertThat(replay.computed()).isEqualTo(replay.logged());
    }

    @Test
    void a_pair_is_left_out_until_its_day_and_the_answer_says_by_which_entry() {
        long entry = exempt(Party.of(ANA).orElseThrow(), ENVOY, "2024-02-01");
        SearchResult today = ask(ANA, "2024-02-01");
        assertThat(today.hits()).noneMatch(hit -> hit.entityId().equals(ENVOY));
        assertThat(today.suppressed().orElseThrow())
                .containsExactly(new Suppression(ENVOY, "Ana Torvald", entry, LocalDate.of(2024, 2, 1)));
        assertThat(PlainText.of(today)).contains("by whitelist entry " + entry + " until 2024-02-01");
        assertThat(ask(ANA, "2024-02-02").hits()).anyMatch(hit -> hit.entityId().equals(ENVOY));
        assertThat(ask(Query.named("  ANA  torvald "), "2024-02-01")
                        .suppressed()
                        .orElseThrow())
                .hasSize(1);
    }

    @Test
    void who_brings_more_to_compare_is_looked_at_afresh() {
        exempt(Party.of(ANA).orElseThrow(), ENVOY, "2024-02-01");
        for (Query fuller : List.of(
                ANA.bornOn(Period.parse("1970-01-01")), ANA.alsoNamed("Anna Torvald"), ANA.identifiedBy("X1234567"))) {
            assertThat(ask(fuller, "2024-02-01").suppressed().orElseThrow())
                    .as(fuller.toString())
                    .isEmpty();
        }
    }

    @Test
    void the_best_hit_that_is_left_takes_the_place_of_one_left_out() {
        RecordedScreening.Asking one = new RecordedScreening.Asking(
                Optional.empty(), Optional.of("c"), Search.standard().most(1).atLeast(0.05));
        Query both = ANA.alsoNamed("Brightwater Trading");
        SearchResult before = recording("2024-02-01").screen(both, one, Question.NOW);
        exempt(Party.ofClient("c"), before.hits().get(0).entityId(), "2024-03-01");
        SearchResult after = recording("2024-02-01").screen(both, one, Question.NOW);
        assertThat(after.hits()).hasSize(1).isNotEqualTo(before.hits());
    }

    @Test
    void the_record_names_all_that_the_answer_rests_on() {
        long id = ask(ANA, "2024-02-01").screening().orElseThrow();
        var record = log.entry(id).record();
        assertThat(record.basis().ledger()).isEqualTo(world.ledger().head());
        assertThat(record.basis().code()).isEqualTo("test");
        assertThat(record.basis().policy()).startsWith("screen ").contains("names ", "network ", "resolution ");
        assertThat(record.question()).contains("\"Ana Torvald\"", "\"on\":\"2024-02-01\"");
    }

    @Test
    void a_filter_is_part_of_the_question_and_counts_again_when_it_is_replayed() {
        Filter others = Filter.NONE.without(new EntityId(InventedWorld.ENVOY)).of(EntityType.PERSON);
        SearchResult open = ask(ANA, "2024-02-01");
        SearchResult filtered = recording("2024-02-01")
                .screen(
                        ANA,
                        new RecordedScreening.Asking(
                                Optional.empty(),
                                Optional.empty(),
                                Search.standard().only(others)),
                        Question.NOW);
        assertThat(open.hits()).anyMatch(hit -> hit.entityId().equals(ENVOY));
        assertThat(filtered.hits()).noneMatch(hit -> hit.entityId().equals(ENVOY));
        Replay replay = recording("2024-06-01").replay(filtered.screening().orElseThrow());
        assertThat(replay.differences()).isEmpty();
        assertThat(replay.computed()).isEqualTo(filtered);
        ScreeningQuestion question = ScreeningJson.read(question(filtered), ScreeningQuestion.class);
        assertThat(question.filter()).contains(others);
    }

    @Test
    void a_question_without_a_filter_keeps_the_text_it_had_before_there_were_filters() {
        assertThat(question(ask(ANA, "2024-02-01")))
                .endsWith("\"on\":\"2024-02-01\",\"today\":\"2024-02-01\",\"whitelist\":0}");
    }

    private String question(SearchResult result) {
        return log.entry(result.screening().orElseThrow()).record().question();
    }

    private SearchResult ask(Query query, String day) {
        return recording(day).screen(query, RecordedScreening.Asking.STANDARD, Question.NOW);
    }

    private long exempt(Party party, String entity, String until) {
        return log.decide(
                        new WhitelistDecision.Add(party.key(), entity, "another person", LocalDate.parse(until)),
                        Optional.of("Kim"),
                        world.answers().screening(Question.NOW).basis())
                .id();
    }

    /** The envoy and the company are told apart or joined: the network changes. */
    private void grow(int step) {
        world.ledger()
                .append(new Judgement(
                        InventedWorld.ENVOY,
                        InventedWorld.COUNCIL,
                        step % 2 == 0 ? Judgement.Verdict.SAME : Judgement.Verdict.DIFFERENT,
                        "tester",
                        "step " + step));
    }

    private static Query query(SplittableRandom random) {
        Query query = Query.named(word(random) + " " + word(random));
        if (random.nextInt(3) == 0) {
            query = query.alsoNamed(word(random));
        }
        if (random.nextInt(3) == 0) {
            query = query.of(random.nextBoolean() ? EntityType.PERSON : EntityType.COMPANY);
        }
        if (random.nextInt(3) == 0) {
            query = query.bornOn(Period.parse(random.nextBoolean() ? "1960" : "1960-05-02"));
        }
        if (random.nextInt(3) == 0) {
            query = query.from("Borland").identifiedBy("X1234567");
        }
        return random.nextInt(3) == 0 ? query.among(Query.Scope.EVERYTHING) : query;
    }

    /** None, or one of every sort; sets have no order, so those of several members tell whether their text has one. */
    private static Filter filter(SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0 -> Filter.NONE.of(EntityType.PERSON).of(EntityType.COMPANY).withoutType(EntityType.VESSEL);
            case 1 -> Filter.NONE.about(List.of(Topic.values()).get(random.nextInt(2)));
            case 2 -> Filter.NONE.in("France").in("KP").in("Kenya");
            case 3 ->
                Filter.NONE.without(new EntityId(InventedWorld.ENVOY)).without(new EntityId(InventedWorld.COUNCIL));
            case 4 -> Filter.NONE.from("un-sc").from("us-ofac-sdn").withoutDataset("eu-fsf");
            default -> Filter.NONE;
        };
    }

    private static Question from(SplittableRandom random) {
        return switch (random.nextInt(3)) {
            case 0 -> Question.NOW;
            case 1 -> Question.NOW.on(LocalDate.of(2023, 10, 1));
            default -> new Question(Optional.empty(), Optional.of(LocalDate.of(2023, 10, 1)), Optional.empty());
        };
    }

    private static String word(SplittableRandom random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private RecordedScreening recording(String day) {
        return new RecordedScreening(world.answers(), log, clock(day));
    }

    private static Clock clock(String day) {
        return Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
    }

    private static byte[] bytes(SearchResult result) {
        return Json.indented(result).getBytes(StandardCharsets.UTF_8);
    }
}
