package org.demarche.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.demarche.model.EntityId;
import org.demarche.model.EntityType;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.names.Name;
import org.demarche.names.NameComparer;
import org.demarche.names.NameKind;
import org.demarche.names.OfacSearchScore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Screening beside a slow second implementation that compares everything with everything. */
class RandomScreeningTest {
    private static final List<String> WORDS = List.of(
            "Kim", "Ri", "O", "Yong", "Chol", "Ho", "Green", "Pine", "Greene", "Trading", "Ltd", "Anna", "Ana",
            "Petrov", "Petroff", "Star", "7");
    private static final List<EntityType> TYPES =
            List.of(EntityType.PERSON, EntityType.COMPANY, EntityType.VESSEL, EntityType.COUNTRY);
    private static final List<String> DATES = List.of("1970", "1970-05-03", "1971~", "1980-01-01");

    private static final ScreenPolicy POLICY = ScreenPolicy.STANDARD;
    private static final Map<String, BirthDates.Agreement> BORN = byHand();

    private final List<Row> rows = new ArrayList<>();

    /**
     * What the slow implementation knows of an entity.
     *
     * @param id short name
     * @param type kind
     * @param names by their predicates
     * @param born dates of birth
     */
    private record Row(String id, EntityType type, Map<String, Predicate> names, List<String> born) {}

    static Stream<Long> seeds() {
        return Stream.iterate(Long.getLong("tests.seed", 20250301L), seed -> seed + 1)
                .limit(10);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void hitsByTheSearchOfTheOfacAreTheBestOfAllNames(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Screener screener = sheet(random).screener();
        for (int round = 0; round < 10; round++) {
            Query query = Query.named(name(random));
            Search search = new Search(1 + random.nextInt(8), 0.5 + random.nextDouble() / 2, Filter.NONE);
            List<String> expected = rows.stream()
                    .filter(row -> row.type() != EntityType.COUNTRY)
                    .map(row -> Map.entry(row.id(), ofac(query, row)))
                    .filter(row -> row.getValue() >= search.minimum() * 100)
                    .sorted(Comparator.comparing((Map.Entry<String, Integer> row) -> -row.getValue())
                            .thenComparing(row -> new EntityId(Sheet.id(row.getKey()))))
                    .limit(search.most())
                    .map(row -> new EntityId(Sheet.id(row.getKey())) + " " + row.getValue() / 100.0)
                    .toList();
            assertThat(screener.screen(query, search, ScreenMode.OFAC))
                    .as(query.toString())
                    .extracting(hit -> hit.entity() + " " + hit.score())
                    .isEqualTo(expected);
        }
    }

    private static int ofac(Query query, Row row) {
        return row.names().keySet().stream()
                .mapToInt(name -> OfacSearchScore.of(query.names().get(0), name))
                .max()
                .orElse(0);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void hitsAreThoseOfComparingEverything(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Screener screener = sheet(random).screener();
        for (int round = 0; round < 25; round++) {
            Query query = Query.named(name(random));
            if (random.nextBoolean()) {
                query = query.of(TYPES.get(random.nextInt(3)));
            }
            if (random.nextBoolean()) {
                query = query.bornOn(Period.parse(DATES.get(random.nextInt(DATES.size()))));
            }
            double minimum = List.of(0.3, 0.6, 0.82).get(random.nextInt(3));
            int most = 1 + random.nextInt(8);
            Weights weights = weights(random);
            int kept = 1 + random.nextInt(3);
            Search search = new Search(most, minimum, Filter.NONE, weights);
            List<Hit> hits = screener.screen(query, search, id -> isKept(id, kept));
            Map<EntityId, Double> naive = naive(query, minimum, weights);
            List<EntityId> expected = naive.keySet().stream()
                    .filter(id -> isKept(id, kept))
                    .sorted(Comparator.comparing((EntityId id) -> -naive.getOrDefault(id, 0.0))
                            .thenComparing(id -> id))
                    .limit(most)
                    .toList();
            assertThat(hits)
                    .as("%s at %s with %s", query, minimum, weights)
                    .extracting(Hit::entity)
                    .isEqualTo(expected);
            for (Hit hit : hits) {
                assertThat(hit.score()).isCloseTo(naive.getOrDefault(hit.entity(), 0.0), within(1e-12));
                assertThat(hit.reasons().stream()
                                .mapToDouble(MatchReason::contribution)
                                .sum())
                        .as("reasons of %s for %s", hit.caption(), query)
                        .isCloseTo(hit.logOdds(), within(1e-9));
            }
        }
    }

    /** One half of the time those of the policy; else every part may count less, more or not at all. */
    private static Weights weights(SplittableRandom random) {
        Map<MatchPart, Double> factors = new EnumMap<>(MatchPart.class);
        if (random.nextBoolean()) {
            for (MatchPart part : MatchPart.values()) {
                factors.put(part, List.of(0.0, 0.5, 1.0, 1.0, 1.0, 2.5).get(random.nextInt(6)));
            }
        }
        return new Weights(factors);
    }

    /** Whether a caller that wants every so manieth entity lets one pass. */
    private static boolean isKept(EntityId id, int every) {
        return Math.floorMod(id.hashCode(), every) == 0;
    }

    private Sheet sheet(SplittableRandom random) {
        Sheet sheet = new Sheet();
        for (int at = 0; at < 80; at++) {
            EntityType type = TYPES.get(random.nextInt(TYPES.size()));
            Map<String, Predicate> names = new HashMap<>();
            String caption = name(random);
            names.put(caption, Predicate.NAME);
            sheet.thing("e" + at, type, caption);
            for (int more = random.nextInt(3); more > 0; more--) {
                Predicate predicate = random.nextBoolean() ? Predicate.ALIAS : Predicate.WEAK_ALIAS;
                String other = name(random);
                if (names.keySet().stream().noneMatch(other::equalsIgnoreCase)) {
                    names.put(other, predicate);
                    sheet.value("e" + at, predicate, other);
                }
            }
            List<String> born = new ArrayList<>();
            if (type == EntityType.PERSON && random.nextBoolean()) {
                born.add(DATES.get(random.nextInt(DATES.size())));
                sheet.born("e" + at, born.get(0));
            }
            rows.add(new Row("e" + at, type, names, born));
        }
        return sheet;
    }

    private static String name(SplittableRandom random) {
        List<String> words = new ArrayList<>();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private Map<EntityId, Double> naive(Query query, double minimum, Weights weights) {
        Map<EntityId, Double> scores = new HashMap<>();
        for (Row row : rows) {
            if (row.type() == EntityType.COUNTRY) {
                continue;
            }
            double best = 0;
            for (Map.Entry<String, Predicate> name : row.names().entrySet()) {
                double score = NameComparer.standard()
                        .score(
                                Name.read(
                                        query.names().get(0),
                                        query.type()
                                                .map(RandomScreeningTest::kind)
                                                .orElse(NameKind.OTHER)),
                                Name.read(name.getKey(), kind(row.type())));
                double named = weights.of(MatchPart.PRIOR) * POLICY.prior()
                        + weights.of(MatchPart.NAME) * (POLICY.name(score) - POLICY.prior());
                if (name.getValue() == Predicate.WEAK_ALIAS) {
                    named += weights.of(MatchPart.NAME_QUALITY) * POLICY.quality(NameQuality.WEAK_ALIAS);
                }
                double limit = POLICY.gainLimit(named);
                best = score == 0 ? best : Math.max(best, share(named + facts(query, row, limit, weights)));
            }
            if (best >= minimum) {
                scores.put(new EntityId(Sheet.id(row.id())), best);
            }
        }
        return scores;
    }

    /** What facts add and take, told apart in another way than the product does it. */
    private static double facts(Query query, Row row, double limit, Weights weights) {
        double against = query.type().isPresent() && query.type().get() != row.type()
                ? weights.of(MatchPart.TYPE) * POLICY.otherType()
                : 0;
        if (query.birthDates().isEmpty() || row.born().isEmpty()) {
            return against;
        }
        double born = weights.of(MatchPart.BIRTH_DATE)
                * POLICY.weight(BORN.getOrDefault(
                        query.birthDates().get(0) + " " + row.born().get(0), BirthDates.Agreement.OTHER));
        return against + (born > 0 ? Math.min(limit, born) : born);
    }

    /** By hand: each of {@link #DATES} with each. */
    private static Map<String, BirthDates.Agreement> byHand() {
        Map<String, BirthDates.Agreement> all = new HashMap<>();
        String table = """
                1970       1970       SAME_YEAR
                1970       1970-05-03 SAME_YEAR
                1970       1971~      WITHIN
                1970       1980-01-01 OTHER
                1970-05-03 1970-05-03 SAME_DAY
                1970-05-03 1971~      WITHIN
                1970-05-03 1980-01-01 OTHER
                1971~      1971~      WITHIN
                1971~      1980-01-01 OTHER
                1980-01-01 1980-01-01 SAME_DAY
                """;
        table.lines().forEach(line -> {
            String[] row = line.strip().split("\\s+", -1);
            all.put(row[0] + " " + row[1], BirthDates.Agreement.valueOf(row[2]));
            all.put(row[1] + " " + row[0], BirthDates.Agreement.valueOf(row[2]));
        });
        return all;
    }

    private static double share(double logOdds) {
        return Math.exp(logOdds) / (1 + Math.exp(logOdds));
    }

    private static NameKind kind(EntityType type) {
        if (type == EntityType.PERSON) {
            return NameKind.PERSON;
        }
        return type == EntityType.VESSEL
                ? NameKind.VESSEL
                : type == EntityType.COMPANY ? NameKind.ORGANISATION : NameKind.OTHER;
    }
}
