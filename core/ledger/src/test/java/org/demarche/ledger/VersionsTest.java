package org.demarche.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Period;
import org.demarche.model.RecordId;
import org.demarche.model.SourceDocument;
import org.demarche.model.SourceRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Of the versions of a list, the last that was out on the day answers; where none was, the first. */
class VersionsTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    @TempDir
    private Path folder;

    private final DayClock clock = new DayClock();
    private Ledger ledger = unopened();

    /** Noon of a day that the test sets. */
    private static final class DayClock extends Clock {
        private LocalDate day = LocalDate.of(2026, 11, 24);

        @Override
        public Instant instant() {
            return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @SuppressWarnings("NullAway") // opened before each test
    private static Ledger unopened() {
        return null;
    }

    @BeforeEach
    void open() {
        ledger = Ledger.openOrCreate(folder.resolve("workspace"), clock);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Receipt load(String published, String name, int entries) {
        Period when = published.isEmpty() ? Period.UNKNOWN : Period.parse(published);
        Samples.Source source = Samples.list("list", name, when, entries);
        return load(when, entries, source);
    }

    private Receipt load(Period when, int entries, Samples.Source... files) {
        try (Append append = ledger.begin(files[0].document(), files[0].content(), files[0].text())) {
            for (Samples.Source file : files) {
                append.include(file.document(), file.content(), file.text());
                file.reading().records().forEach(append::accept);
                file.reading().claims().forEach(append::accept);
            }
            append.describe(new DatasetVersion(
                    "list",
                    when,
                    Stream.of(files).map(file -> file.document().id()).toList(),
                    new VersionCounts(entries, entries, entries, entries, entries, 0, 0)));
            return append.commit();
        }
    }

    private int entriesOn(String day) {
        return ledger.snapshot(Instant.MAX).on(LocalDate.parse(day)).records().size();
    }

    @ParameterizedTest(name = "{0}: {1} entries, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2019-12-31 | 1 | before any was out: the first
            2020-01-01 | 1 | the day it came out
            2020-12-31 | 1 | the last day of the first
            2021-01-01 | 2 | the next
            2023-06-01 | 2 | until another comes
            2023-06-02 | 3 | the last
            2030-01-01 | 3 | and for ever
            """)
    void theLastThatWasOutAnswers(String day, int entries, String why) {
        load("2021-01-01", "b.xml", 2);
        load("2023-06-02", "c.xml", 3);
        load("2020-01-01", "a.xml", 1);

        assertThat(entriesOn(day)).as(why).isEqualTo(entries);
        assertThat(ledger.snapshot(Instant.MAX).records()).hasSize(3);
    }

    @Test
    void aVersionLoadedLateAnswersNothingThatWasKnownBefore() {
        load("2021-01-01", "b.xml", 2);
        Instant before = clock.instant();
        clock.day = clock.day.plusDays(1);
        load("2020-01-01", "a.xml", 1);

        assertThat(ledger.snapshot(before).on(LocalDate.of(2020, 6, 1)).records())
                .hasSize(2);
        assertThat(entriesOn("2020-06-01")).isEqualTo(1);
    }

    @Test
    void ofOneDayTheOneLoadedLastAnswersWhateverItIsCalled() {
        load("2020-01-01", "list.xml", 3);
        load("2020-01-01", "list-corrected.xml", 2);
        load("2020-01-01", "list.xml", 3);

        assertThat(entriesOn("2020-01-01")).isEqualTo(2);
        assertThat(ledger.snapshot(Instant.MAX).versions())
                .extracting(StoredVersion::inForce)
                .containsExactly(false, true);
    }

    @Test
    void oneWithoutADayCountsFromTheDayItWasAdded() {
        load("2026-11-01", "dated.csv", 1);
        load("", "undated.csv", 2);

        assertThat(entriesOn("2026-11-23")).isEqualTo(1);
        assertThat(entriesOn("2026-11-24")).isEqualTo(2);
    }

    @Test
    void aDayGivenLaterCountsAndIsNotForgotten() {
        load("", "undated.csv", 2);
        Samples.Source source = Samples.list("list", "undated.csv", Period.UNKNOWN, 2);
        load(Period.parse("2019-05-05"), 2, source);
        assertThat(load(Period.UNKNOWN, 2, source).alreadyKnown()).isTrue();

        assertThat(ledger.snapshot(Instant.MAX).versions())
                .extracting(StoredVersion::since)
                .containsExactly(LocalDate.of(2019, 5, 5));
        assertThat(ledger.verify().defects()).isEmpty();
    }

    @Test
    void aMonthThatIsNotOverCountsFromTheDayItWasAdded() {
        load("2026-10", "october.csv", 1);
        load("2026-11", "november.csv", 2);

        assertThat(entriesOn("2026-11-23")).isEqualTo(1);
        assertThat(entriesOn("2026-11-24")).isEqualTo(2);
    }

    @Test
    void aFileThatDidNotChangeIsOfBothVersions() {
        Samples.Source same = Samples.list("list", "same.csv", Period.parse("2020-01-01"), 4);
        Samples.Source old = Samples.list("list", "other.csv", Period.parse("2020-01-01"), 1);
        Samples.Source other = Samples.list("list", "other.csv", Period.parse("2021-01-01"), 2);
        load(Period.parse("2020-01-01"), 4, old, same);
        load(Period.parse("2021-01-01"), 4, other, same);

        assertThat(ledger.snapshot(Instant.MAX).documents())
                .extracting(StoredDocument::inForce)
                .containsExactly(false, true, true);
        assertThat(entriesOn("2021-06-01")).isEqualTo(4);
        assertThat(ledger.verify().defects()).isEmpty();
    }

    @Test
    void filesWithoutAnEntryOfAVersionAreTakenByDayAndName() {
        Samples.list("list", "part1.csv", Period.parse("2020-01-01"), 1).appendTo(ledger);
        Samples.list("list", "part2.csv", Period.parse("2020-01-01"), 2).appendTo(ledger);
        Samples.list("list", "part2.csv", Period.parse("2020-01-01"), 3).appendTo(ledger);
        Samples.list("list", "part1.csv", Period.parse("2021-01-01"), 4).appendTo(ledger);

        Snapshot snapshot = ledger.snapshot(Instant.MAX);
        assertThat(snapshot.versions())
                .extracting(version ->
                        version.files().stream().map(SourceDocument::fileName).toList())
                .containsExactly(
                        List.of("part1.csv", "part2.csv"), List.of("part1.csv", "part2.csv"), List.of("part1.csv"));
        assertThat(snapshot.on(LocalDate.of(2020, 6, 1)).documents())
                .extracting(StoredDocument::inForce)
                .containsExactly(true, false, true, false);
        assertThat(snapshot.versions()).extracting(StoredVersion::counts).containsOnly(Optional.empty());
    }

    @Test
    void theSameVersionTwiceAddsNothing() {
        load("2020-01-01", "a.xml", 2);
        assertThat(load("2020-01-01", "a.xml", 2).alreadyKnown()).isTrue();
        assertThat(ledger.snapshot(Instant.MAX).counts().versions()).isEqualTo(1);
    }

    @Test
    void aVersionOfAFileThatWasNotTakenIsAMistakeOfTheProgram() {
        Samples.Source one = Samples.list("list", "a.xml", Period.UNKNOWN, 1);
        Samples.Source two = Samples.list("list", "b.xml", Period.UNKNOWN, 1);
        try (Append append = ledger.begin(one.document(), one.content(), one.text())) {
            DatasetVersion wrong = new DatasetVersion(
                    "list", Period.UNKNOWN, List.of(two.document().id()), new VersionCounts(0, 0, 0, 0, 0, 0, 0));
            assertThatThrownBy(() -> append.describe(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** A version as a plain reader of the rule sees it. */
    private record Plain(LocalDate published, LocalDate added, int order) {
        LocalDate since() {
            return published.isBefore(added) ? published : added;
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyDayIsAnsweredAsTheRuleSays(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        clock.day = FIRST_DAY.plusDays(20);
        List<Plain> plain = new ArrayList<>();
        for (int at = 1; at <= 2 + random.nextInt(7); at++) {
            clock.day = clock.day.plusDays(random.nextInt(4));
            boolean dated = random.nextInt(5) > 0;
            LocalDate published = dated ? FIRST_DAY.plusDays(random.nextInt(50)) : clock.day;
            load(dated ? published.toString() : "", "file" + at + ".csv", at);
            plain.add(new Plain(published, clock.day, at));
        }
        Snapshot snapshot = ledger.snapshot(Instant.MAX);
        Comparator<Plain> order = Comparator.comparing(Plain::since)
                .thenComparing(Plain::published)
                .thenComparing(Plain::order);
        int before = -1;
        for (LocalDate day = FIRST_DAY.minusDays(5); day.isBefore(FIRST_DAY.plusDays(80)); day = day.plusDays(1)) {
            LocalDate asked = day;
            int expected = plain.stream()
                    .filter(each -> !each.since().isAfter(asked))
                    .max(order)
                    .or(() -> plain.stream().min(order))
                    .orElseThrow()
                    .order();
            assertThat(snapshot.on(day).records()).as(day.toString()).hasSize(expected);
            assertThat(before == -1 || before == expected || snapshot.changes().contains(day))
                    .as("another version begins on a day of change: " + day)
                    .isTrue();
            before = expected;
        }
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2020-06-01 | -                    | before it was out: the first answers, as on its day
            2021-06-01 | -                    | on the list
            2022-01-01 | list:2 2022-01-01    | the day of the first version without it
            2023-06-01 | list:2 2022-01-01    | and of the next without it
            2024-01-01 | -                    | on the list again
            2025-01-01 | list:1 2025-01-01, list:2 2025-01-01 | both at once
            """)
    void whatAnEarlierVersionHadIsNoLongerOnTheList(String day, String delisted, String why) {
        load("2021-01-01", "a.xml", 3);
        load("2022-01-01", "b.xml", 2);
        load("2023-01-01", "c.xml", 2);
        load("2024-01-01", "d.xml", 3);
        load("2025-01-01", "e.xml", 4);
        load("2025-01-01", "f.xml", 1);
        String found = ledger.snapshot(Instant.MAX).on(LocalDate.parse(day)).delistings().stream()
                .map(each -> each.record().id() + " " + each.without().day())
                .collect(Collectors.joining(", "));
        assertThat(found).as(why).isEqualTo(delisted.equals("-") ? "" : delisted);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void delistingsAreWhatEarlierDaysHad(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        clock.day = FIRST_DAY.plusDays(20);
        for (int at = 1; at <= 2 + random.nextInt(5); at++) {
            clock.day = clock.day.plusDays(random.nextInt(3));
            boolean dated = random.nextInt(5) > 0;
            LocalDate published = FIRST_DAY.plusDays(random.nextInt(30));
            load(dated ? published.toString() : "", "file" + at + ".csv", 1 + random.nextInt(4));
        }
        Snapshot snapshot = ledger.snapshot(Instant.MAX);
        Map<RecordId, LocalDate> lastDay = new HashMap<>();
        LocalDate first = snapshot.changes().first();
        for (LocalDate day = first; day.isBefore(FIRST_DAY.plusDays(50)); day = day.plusDays(1)) {
            Snapshot then = snapshot.on(day);
            for (SourceRecord record : then.records()) {
                lastDay.put(record.id(), day);
            }
            Map<RecordId, LocalDate> expected = new HashMap<>();
            for (Map.Entry<RecordId, LocalDate> each : lastDay.entrySet()) {
                if (each.getValue().isBefore(day)) {
                    expected.put(each.getKey(), each.getValue().plusDays(1));
                }
            }
            Map<RecordId, LocalDate> found = new HashMap<>();
            then.delistings()
                    .forEach(
                            each -> found.put(each.record().id(), each.without().since()));
            assertThat(found).as(day.toString()).isEqualTo(expected);
        }
    }

    static Stream<Long> seeds() {
        return Stream.iterate(20261124L, seed -> seed + 1).limit(30);
    }
}
