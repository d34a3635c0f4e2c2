package org.demarche.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.EntityType;
import org.demarche.model.Modality;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random papers that copy, cite and deny: a second, naive count of origins agrees, and the order of reading changes nothing. */
class CorroborationAgainstNaiveTest {
    private static final List<String> PERIODS = List.of("/", "2014", "2014-05", "2015/2016", "2019");
    private static final List<String> SPEAKERS = List.of("", "", "", "the Ministry", "a source", "Agency Nine");
    private static final List<String> SYMBOLS = List.of("", "", "", "", "S/2019/171", "S/2020/840");

    /** A paper as the naive count keeps it. */
    private record Paper(
            String publisher,
            String day,
            String sentence,
            String speaker,
            String symbol,
            String period,
            boolean negated) {
        String words() {
            return symbol.isEmpty() ? sentence : sentence + " " + symbol;
        }

        String who() {
            return speaker.isEmpty() || speaker.equals("a source") ? publisher : speaker;
        }
    }

    private static List<Paper> papers(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Paper> papers = new ArrayList<>();
        int count = random.nextInt(2, 9);
        for (int at = 0; at < count; at++) {
            String sentence = at > 0 && random.nextInt(2) == 0
                    ? edited(random, papers.get(random.nextInt(at)).sentence())
                    : sentence(random);
            papers.add(new Paper(
                    "Paper " + at,
                    "2021-01-0" + random.nextInt(1, 9),
                    sentence,
                    SPEAKERS.get(random.nextInt(SPEAKERS.size())),
                    SYMBOLS.get(random.nextInt(SYMBOLS.size())),
                    PERIODS.get(random.nextInt(PERIODS.size())),
                    random.nextInt(6) == 0));
        }
        return papers;
    }

    private static String sentence(SplittableRandom random) {
        return Stream.generate(() -> "w" + random.nextInt(500))
                .limit(random.nextInt(4, 30))
                .collect(Collectors.joining(" "));
    }

    /** Some words of a sentence changed, or its end cut. */
    private static String edited(SplittableRandom random, String sentence) {
        List<String> words = new ArrayList<>(Arrays.asList(sentence.split(" ", -1)));
        int changes = random.nextInt(0, 4);
        for (int change = 0; change < changes; change++) {
            words.set(random.nextInt(words.size()), "x" + random.nextInt(500));
        }
        int kept = random.nextInt(3) == 0 ? Math.max(3, words.size() / 2) : words.size();
        return String.join(" ", words.subList(0, Math.min(kept, words.size())));
    }

    private static Newsroom room(List<Paper> papers) {
        Newsroom room =
                new Newsroom().thing("firm", EntityType.COMPANY, "Ostara").thing("buyer", EntityType.COMPANY, "Lundia");
        for (Paper paper : papers) {
            room.prints(
                    paper.publisher(),
                    paper.day(),
                    "",
                    paper.words(),
                    "",
                    "firm",
                    Predicate.SUPPLIED,
                    "buyer",
                    claim -> claim.during(Period.parse(paper.period())),
                    claim -> {
                        if (!paper.speaker().isEmpty()) {
                            claim.saidBy(paper.speaker()).modality(Modality.REPORTED);
                        }
                        if (paper.negated()) {
                            claim.negated();
                        }
                    });
        }
        return room;
    }

    /** The parts of the graph of papers that are not independent, by joining until nothing more joins. */
    private static Set<Set<String>> naive(List<Paper> papers) {
        List<Set<Paper>> parts = new ArrayList<>();
        papers.forEach(paper -> parts.add(new HashSet<>(Set.of(paper))));
        boolean joined = true;
        while (joined) {
            joined = false;
            for (int one = 0; one < parts.size() && !joined; one++) {
                for (int other = one + 1; other < parts.size() && !joined; other++) {
                    if (tied(parts.get(one), parts.get(other))) {
                        parts.get(one).addAll(parts.remove(other));
                        joined = true;
                    }
                }
            }
        }
        return parts.stream()
                .map(part -> part.stream().map(Paper::publisher).collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.toSet());
    }

    private static boolean tied(Set<Paper> some, Set<Paper> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> tied(one, other)));
    }

    private static boolean tied(Paper one, Paper other) {
        if (one.negated() != other.negated()) {
            return false;
        }
        Set<String> left = runs(one.words());
        Set<String> right = runs(other.words());
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        int least = Math.min(left.size(), right.size());
        int all = left.size() + right.size() - both.size();
        return one.who().equals(other.who())
                || (!one.symbol().isEmpty() && one.symbol().equals(other.symbol()))
                || (least >= 8 && both.size() * 2 >= all)
                || (least >= 20 && both.size() * 10 >= least * 6);
    }

    private static Set<String> runs(String text) {
        String[] words = text.toLowerCase(java.util.Locale.ROOT).split("[ /]", -1);
        Set<String> runs = new HashSet<>();
        for (int at = 0; at + 3 <= words.length; at++) {
            runs.add(words[at] + " " + words[at + 1] + " " + words[at + 2]);
        }
        return runs;
    }

    /** The papers of each side by whom they go back to. */
    private static Set<Set<String>> found(Newsroom room, Material material) {
        Map<String, Set<String>> parts = new TreeMap<>();
        material.all()
                .forEach(each -> parts.computeIfAbsent(each.affirms() + each.origin(), unused -> new TreeSet<>())
                        .add(room.paperOf(each)));
        return new HashSet<>(parts.values());
    }

    static Stream<Long> seeds() {
        return Stream.iterate(Long.getLong("tests.seed", 20261125L), seed -> seed + 1)
                .limit(300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void originsAreTheNaiveCount(long seed) {
        List<Paper> papers = papers(seed);
        Newsroom room = room(papers);
        assertThat(found(room, room.material())).isEqualTo(naive(papers));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void contradictionsAreThoseOfEveryPair(long seed) {
        List<Paper> papers = papers(seed);
        Newsroom room = room(papers);
        Set<String> expected = new TreeSet<>();
        for (Paper one : papers) {
            for (Paper other : papers) {
                if (one.negated() != other.negated()
                        && Period.parse(one.period())
                                .overlap(Period.parse(other.period()))
                                .isPossible()) {
                    expected.add(one.publisher() + " " + other.publisher());
                }
            }
        }
        Set<String> found = new TreeSet<>();
        for (Evidence each : room.material().all()) {
            each.oppositions().forEach(other -> found.add(room.paperOf(each) + " " + other.source()));
        }
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfReadingChangesNothing(long seed) {
        Newsroom room = room(papers(seed));
        List<String> expected = told(room, room.material());
        for (long order = 1; order <= 4; order++) {
            assertThat(told(room, room.shuffled(seed * 31 + order))).isEqualTo(expected);
        }
    }

    private static List<String> told(Newsroom room, Material material) {
        List<String> told = new ArrayList<>();
        for (Statement statement : Newsroom.statements(material, "firm")) {
            told.add(statement.number() + " " + statement.sentence() + " " + statement.certainty() + " "
                    + statement.grade() + " " + statement.origins() + " meets " + statement.meets() + " contradicts "
                    + statement.contradictions());
            for (Evidence each : statement.evidence()) {
                told.add(room.paperOf(each) + " " + each.origin() + " " + each.repetition() + " " + each.oppositions());
            }
        }
        return told;
    }
}
