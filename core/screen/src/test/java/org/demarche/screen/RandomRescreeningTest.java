package org.demarche.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.EntityId;
import org.demarche.model.EntityType;
import org.demarche.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The delta of two states beside screening everybody in both, on lists that lose, gain and change entries, facts, numbers, listings and links. */
class RandomRescreeningTest {
    private static final List<String> WORDS = List.of(
            "Kim", "Ri", "O", "Yong", "Chol", "Ho", "Green", "Pine", "Greene", "Trading", "Anna", "Ana", "Petrov",
            "Petroff", "Star");
    private static final List<String> STRANGERS = List.of("Zbigniew", "Quarrow", "Feltham", "Ximenes", "Vandersloot");
    private static final List<EntityType> TYPES = List.of(EntityType.PERSON, EntityType.COMPANY, EntityType.VESSEL);
    private static final List<String> DATES = List.of("1970", "1970-05-03", "1971~", "1980-01-01");

    /** One party of a state. */
    private record Row(
            EntityType type, List<String> names, String born, String imo, boolean listed, List<Integer> linked) {}

    static Stream<Long> seeds() {
        return Stream.iterate(Long.getLong("tests.seed", 20261124L), seed -> seed + 1)
                .limit(12);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theDeltaIsThatOfScreeningEverybodyTwice(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TreeMap<Integer, Row> old = new TreeMap<>();
        for (int at = 0; at < 60; at++) {
            old.put(at, row(random));
        }
        Screener before = screener(old);
        Screener after = screener(changed(old, random));
        Rescreening rescreening = Rescreening.between(before, after);
        int met = 0;
        for (int round = 0; round < 200; round++) {
            Query query = query(random);
            int kept = 1 + random.nextInt(3);
            Predicate<EntityId> admitted = id -> kept == 1 || Math.floorMod(id.hashCode(), kept) != 0;
            Search search =
                    new Search(1 + random.nextInt(4), List.of(0.2, 0.5, 0.8).get(random.nextInt(3)), Filter.NONE);
            List<String> expected = naive(before, after, query, search, admitted);
            assertThat(rescreening.changes(query, search, admitted).stream()
                            .map(RandomRescreeningTest::line)
                            .sorted()
                            .toList())
                    .as("%s, %s", query, search)
                    .isEqualTo(expected);
            met += expected.isEmpty() ? 0 : 1;
        }
        assertThat(met).as("queries of another result").isBetween(5, 195);
    }

    @Test
    void nothingChangesBetweenEqualStates() {
        Row only = row(new SplittableRandom(1));
        TreeMap<Integer, Row> rows = new TreeMap<>(Map.of(1, only));
        Rescreening same = Rescreening.between(screener(rows), screener(rows));
        assertThat(same.changed()).isEmpty();
        assertThat(same.changes(
                        Query.named(only.names().get(0)), Search.standard().atLeast(0.01), id -> true))
                .isEmpty();
    }

    @Test
    void aHitThatMovesUpWhenABetterOneGoesIsGained() {
        Sheet old = new Sheet()
                .thing("one", EntityType.PERSON, "Anna Petrov")
                .thing("two", EntityType.PERSON, "Anna Petroff");
        Sheet now = new Sheet().thing("two", EntityType.PERSON, "Anna Petroff");
        Rescreening rescreening = Rescreening.between(old.screener(), now.screener());
        assertThat(rescreening
                        .changes(Query.named("Anna Petrov"), Search.standard().most(1), id -> true)
                        .stream()
                        .map(change -> change.word() + " " + change.hit().caption()))
                .containsExactly("gained Anna Petroff", "lost Anna Petrov");
    }

    @Test
    void aHitInTheNetworkWhoseWayGoesIsTiedOtherwise() {
        Sheet old = sheet(true);
        Sheet now = sheet(false);
        Rescreening rescreening = Rescreening.between(old.screener(), now.screener());
        assertThat(rescreening.changes(Query.named("Quarrow Feltham"), Search.standard(), id -> true).stream()
                        .map(HitChange::word))
                .as("of the one who is only linked")
                .containsExactly("via");
    }

    private static Sheet sheet(boolean linked) {
        Sheet sheet = new Sheet()
                .thing("council", EntityType.PUBLIC_BODY, "Council")
                .thing("boss", EntityType.COMPANY, "Green Pine Trading")
                .thing("aide", EntityType.PERSON, "Quarrow Feltham")
                .listed("boss", "X.1", "2010-01-01/..");
        return linked ? sheet.link("aide", org.demarche.model.Predicate.DIRECTOR_OF, "boss") : sheet;
    }

    /** By the results alone, told apart by what is printed of them. */
    private static List<String> naive(
            Screener before, Screener after, Query query, Search search, Predicate<EntityId> admitted) {
        Map<String, String> was = results(before.screen(query, search, admitted));
        Map<String, String> is = results(after.screen(query, search, admitted));
        List<String> lines = new ArrayList<>();
        for (String entity : Stream.concat(was.keySet().stream(), is.keySet().stream())
                .distinct()
                .toList()) {
            String left = was.getOrDefault(entity, "no hit");
            String right = is.getOrDefault(entity, "no hit");
            if (!left.equals(right)) {
                lines.add(entity + ": " + left + " -> " + right);
            }
        }
        return lines.stream().sorted().toList();
    }

    private static Map<String, String> results(List<Hit> hits) {
        return hits.stream().collect(Collectors.toMap(hit -> hit.entity().toString(), RandomRescreeningTest::printed));
    }

    private static String line(HitChange change) {
        return change.hit().entity() + ": "
                + change.before().map(RandomRescreeningTest::printed).orElse("no hit") + " -> "
                + change.after().map(RandomRescreeningTest::printed).orElse("no hit");
    }

    private static String printed(Hit hit) {
        String way = hit.via() instanceof Via.InNetwork network
                ? network.way().stream()
                        .flatMap(found -> found.steps().stream())
                        .map(step -> step.from()
                                + step.label()
                                + step.direction()
                                + step.certainty()
                                + step.period()
                                + step.to())
                        .collect(Collectors.joining())
                : "";
        return hit.logOdds() + " " + hit.via().id() + " " + hit.via().entries() + " " + way;
    }

    private static Map<Integer, Row> changed(Map<Integer, Row> old, SplittableRandom random) {
        TreeMap<Integer, Row> now = new TreeMap<>(old);
        for (int round = 0; round < 12; round++) {
            int at = random.nextInt(70);
            Row row = now.get(at);
            Row fresh = row(random);
            if (row == null || random.nextInt(4) == 0) {
                now.put(at, fresh);
            } else {
                switch (random.nextInt(6)) {
                    case 0 -> now.remove(at);
                    case 1 ->
                        now.put(
                                at,
                                new Row(row.type(), fresh.names(), row.born(), row.imo(), row.listed(), row.linked()));
                    case 2 ->
                        now.put(
                                at,
                                new Row(row.type(), row.names(), fresh.born(), row.imo(), row.listed(), row.linked()));
                    case 3 ->
                        now.put(
                                at,
                                new Row(row.type(), row.names(), row.born(), row.imo(), !row.listed(), row.linked()));
                    case 4 ->
                        now.put(
                                at,
                                new Row(row.type(), row.names(), row.born(), row.imo(), row.listed(), fresh.linked()));
                    default ->
                        now.put(
                                at,
                                new Row(row.type(), row.names(), row.born(), fresh.imo(), row.listed(), row.linked()));
                }
            }
        }
        return now;
    }

    private static Row row(SplittableRandom random) {
        EntityType type = TYPES.get(random.nextInt(TYPES.size()));
        List<String> names = new ArrayList<>();
        for (int left = 1 + random.nextInt(2); left > 0; left--) {
            names.add(name(WORDS, random));
        }
        return new Row(
                type,
                names,
                type == EntityType.PERSON && random.nextBoolean() ? DATES.get(random.nextInt(DATES.size())) : "",
                type == EntityType.VESSEL && random.nextBoolean() ? "907472" + random.nextInt(10) : "",
                random.nextInt(3) == 0,
                random.nextInt(3) == 0 ? List.of(random.nextInt(60)) : List.of());
    }

    private static Query query(SplittableRandom random) {
        Query query = Query.named(name(random.nextInt(3) == 0 ? STRANGERS : WORDS, random));
        if (random.nextInt(3) == 0) {
            query = query.bornOn(Period.parse(DATES.get(random.nextInt(DATES.size()))));
        }
        return random.nextInt(4) == 0 ? query.identifiedBy("IMO 907472" + random.nextInt(10)) : query;
    }

    private static String name(List<String> words, SplittableRandom random) {
        List<String> name = new ArrayList<>();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            name.add(words.get(random.nextInt(words.size())));
        }
        return String.join(" ", name);
    }

    private static Screener screener(Map<Integer, Row> rows) {
        Sheet sheet = new Sheet().thing("council", EntityType.PUBLIC_BODY, "Council");
        rows.forEach((at, row) -> {
            String id = "e" + at;
            sheet.thing(id, row.type(), row.names().get(0));
            row.names().stream()
                    .skip(1)
                    .filter(name -> !name.equals(row.names().get(0)))
                    .forEach(name -> sheet.value(id, org.demarche.model.Predicate.ALIAS, name));
            if (!row.born().isEmpty()) {
                sheet.born(id, row.born());
            }
            if (!row.imo().isEmpty()) {
                sheet.value(id, org.demarche.model.Predicate.IMO_NUMBER, row.imo());
            }
            if (row.listed()) {
                sheet.listed(id, "X." + at, "2010-01-01/..");
            }
            row.linked().stream()
                    .filter(rows::containsKey)
                    .forEach(other -> sheet.link(id, org.demarche.model.Predicate.ASSOCIATE_OF, "e" + other));
        });
        return sheet.screener();
    }
}
