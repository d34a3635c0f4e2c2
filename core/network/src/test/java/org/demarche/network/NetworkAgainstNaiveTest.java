package org.demarche.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.model.EntityId;
import org.demarche.model.EntityType;
import org.demarche.model.Grade;
import org.demarche.model.Modality;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random piles of claims: the paths are those that walking every claim finds. */
class NetworkAgainstNaiveTest {
    private static final List<Predicate> PREDICATES = List.of(
            Predicate.ACTS_FOR, Predicate.ASSOCIATE_OF, Predicate.ARRESTED, Predicate.LOCATED_IN, Predicate.MEMBER_OF);
    private static final List<EntityType> TYPES =
            List.of(EntityType.PERSON, EntityType.COMPANY, EntityType.MISSION, EntityType.COUNTRY, EntityType.GOODS);
    private static final List<String> PERIODS = List.of("/", "2010", "2014/2016", "2023-12/..", "2030");
    private static final List<String> GRADES = List.of("A1", "B2", "B3", "C3", "D4", "F6");

    /** A claim as the naive reading keeps it. */
    private record Said(
            int subject,
            int object,
            Predicate predicate,
            Modality modality,
            boolean negated,
            Period period,
            Grade grade,
            String by) {}

    private record Sample(int things, List<EntityType> types, List<Said> said, LocalDate day, Grade minimum) {
        static Sample of(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            int things = random.nextInt(2, 7);
            List<EntityType> types = new ArrayList<>();
            for (int thing = 0; thing < things; thing++) {
                types.add(pick(random, TYPES));
            }
            List<Said> said = new ArrayList<>();
            int claims = random.nextInt(1, 14);
            for (int claim = 0; claim < claims; claim++) {
                said.add(new Said(
                        random.nextInt(things),
                        random.nextInt(things),
                        pick(random, PREDICATES),
                        pick(random, List.of(Modality.values())),
                        random.nextInt(5) == 0,
                        Period.parse(pick(random, PERIODS)),
                        Grade.parse(pick(random, GRADES)),
                        "Publisher " + random.nextInt(3)));
            }
            return new Sample(
                    things,
                    types,
                    said,
                    LocalDate.of(random.nextInt(2009, 2032), 6, 1),
                    Grade.parse(pick(random, GRADES)));
        }

        Network network() {
            Pile pile = new Pile();
            for (int thing = 0; thing < things; thing++) {
                pile.thing(name(thing), types.get(thing), "Thing " + thing);
            }
            for (Said each : said) {
                pile.says(each.by(), name(each.subject()), each.predicate(), name(each.object()), claim -> {
                    claim.modality(each.modality()).during(each.period()).graded(each.grade());
                    if (each.negated()) {
                        claim.negated();
                    }
                });
            }
            return pile.network(day, minimum);
        }

        /** Whether some claim that counts joins the two, whichever way. */
        boolean joined(int one, int other) {
            return said.stream()
                    .filter(each -> (each.subject() == one && each.object() == other)
                            || (each.subject() == other && each.object() == one))
                    .anyMatch(this::counts);
        }

        private boolean counts(Said each) {
            return started(each) && each.predicate().isStep() && links(each) && meets(each);
        }

        private boolean started(Said each) {
            return !each.period().startsAfter(day);
        }

        private static boolean links(Said each) {
            return !each.negated() && each.modality() != Modality.DENIED && each.modality() != Modality.HYPOTHETICAL;
        }

        private static boolean commits(Said each) {
            return links(each) && (each.modality() == Modality.ASSERTED || each.modality() == Modality.REPORTED);
        }

        private boolean meets(Said each) {
            return each.grade().meets(minimum)
                    || (commits(each)
                            && confirmed(each)
                            && Grade.parse(each.grade().reliability().name() + "1")
                                    .meets(minimum));
        }

        /** Whether two others, or this and another, confirm what it says. */
        private boolean confirmed(Said like) {
            List<Said> same = said.stream()
                    .filter(each -> each.subject() == like.subject()
                            && each.object() == like.object()
                            && each.predicate() == like.predicate()
                            && started(each)
                            && commits(each)
                            && !opposed(each))
                    .toList();
            return same.stream()
                    .anyMatch(one -> same.stream()
                            .anyMatch(other -> !one.by().equals(other.by())
                                    && one.period().overlap(other.period()).isPossible()));
        }

        /** Whether another publisher, no less reliable, answers for that it is not so at a time that can be the same. */
        private boolean opposed(Said like) {
            return said.stream()
                    .anyMatch(each -> each.subject() == like.subject()
                            && each.object() == like.object()
                            && each.predicate() == like.predicate()
                            && each.negated()
                            && (each.modality() == Modality.ASSERTED || each.modality() == Modality.REPORTED)
                            && !each.by().equals(like.by())
                            && each.period().overlap(like.period()).isPossible()
                            && each.grade().reliability().compareTo(like.grade().reliability()) <= 0);
        }

        /** Every path by trying every thing, as the captions on it. */
        void paths(List<Integer> path, int to, Set<String> found) {
            int here = path.get(path.size() - 1);
            if (here == to) {
                found.add(path.toString());
                return;
            }
            boolean hub = types.get(here).isHub() || types.get(here) == EntityType.GOODS;
            for (int next = 0; next < things && (path.size() == 1 || !hub); next++) {
                if (!path.contains(next) && joined(here, next)) {
                    List<Integer> longer = new ArrayList<>(path);
                    longer.add(next);
                    paths(longer, to, found);
                }
            }
        }

        private static String name(int thing) {
            return "thing-" + thing;
        }

        private static <T> T pick(SplittableRandom random, List<T> from) {
            return from.get(random.nextInt(from.size()));
        }
    }

    static Stream<Long> seeds() {
        return Stream.iterate(Long.getLong("tests.seed", 20261124L), seed -> seed + 1)
                .limit(150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void pathsAreThoseThatWalkingEveryClaimFinds(long seed) {
        Sample sample = Sample.of(seed);
        Network network = sample.network();
        for (int to = 1; to < sample.things(); to++) {
            Set<String> expected = new TreeSet<>();
            sample.paths(List.of(0), to, expected);
            Trace trace = network.trace(thing(0), thing(to), Network.MAX_PATHS);
            Set<String> found = new TreeSet<>();
            int hops = 0;
            for (EvidencePath path : trace.paths()) {
                found.add(numbers(path).toString());
                assertThat(path.hops().size()).as("shorter paths come first").isGreaterThanOrEqualTo(hops);
                hops = path.hops().size();
            }
            if (expected.size() > Network.MAX_PATHS) {
                assertThat(expected).containsAll(found);
            } else {
                assertThat(found).as("to %d", to).isEqualTo(expected);
            }
        }
    }

    private static EntityId thing(int number) {
        return Pile.entity(Sample.name(number));
    }

    private static List<Integer> numbers(EvidencePath path) {
        List<Integer> numbers = new ArrayList<>(List.of(0));
        path.hops()
                .forEach(hop -> numbers.add(Integer.parseInt(hop.to().caption().substring("Thing ".length()))));
        return numbers;
    }
}
