package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.demarche.model.Claim;
import org.demarche.model.DemarcheException;
import org.demarche.model.EntityId;
import org.demarche.model.Judgement;
import org.demarche.model.Predicate;
import org.demarche.model.RecordId;
import org.demarche.model.SourceRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every resolution, on small worlds in which many records share few names, dates and numbers. */
class RandomWorldTest {
    private static final List<String> PERSONS = List.of(
            "Kim Yong Chol",
            "KIM, Yong Chol",
            "Kim Yong-chol",
            "Ri Je Son",
            "Ri Che-son",
            "Ali Hassan",
            "Kim",
            "Ali Hassan Omar");
    private static final List<String> VESSELS =
            List.of("Lucky Star", "LUCKY STAR", "Hae Kum 7", "Hae Kum 8", "Lucky Star 2");
    private static final List<String> COMPANIES = List.of(
            "Green Pine Associated Corporation",
            "Green Pine Associated Corp.",
            "Green Pine",
            "Green Pine Trading",
            "Goodwill Shipping");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfRecordsAndClaimsDoesNotMatter(long seed) {
        World world = world(seed);
        Resolution resolution = world.resolve();
        List<SourceRecord> records = new ArrayList<>(world.records);
        List<Claim> claims = new ArrayList<>(world.claims);
        Collections.shuffle(records, new Random(seed));
        Collections.shuffle(claims, new Random(-seed));

        assertThat(Resolution.of(records, claims, world.judgements)).isEqualTo(resolution);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noEntityHoldsWhatMustNotBeOne(long seed) {
        World world = world(seed);
        Resolution resolution = world.resolve();

        for (EntityId entity : resolution.entities()) {
            Set<RecordId> members = Set.copyOf(resolution.records(entity));
            assertThat(resolution.judgements())
                    .noneMatch(judgement -> judgement.verdict() == Judgement.Verdict.DIFFERENT
                            && members.containsAll(List.of(judgement.left(), judgement.right())));
            assertThat(numbers(world, members)).as("IMO numbers of " + members).hasSizeLessThan(2);
            if (resolution.joins(entity).stream().noneMatch(join -> join.basis() == Join.Basis.JUDGEMENT)) {
                List<String> lists = members.stream()
                        .map(RecordId::source)
                        .filter(source -> !source.equals("text"))
                        .toList();
                assertThat(lists).as("lists of " + members).doesNotHaveDuplicates();
            }
        }
    }

    private static Set<String> numbers(World world, Set<RecordId> members) {
        return world.claims.stream()
                .filter(claim -> members.contains(claim.subject()) && claim.predicate() == Predicate.IMO_NUMBER)
                .map(claim -> claim.object().text())
                .collect(Collectors.toSet());
    }

    /** A second way to the entities: what is reachable over the joins, walked naively. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theJoinsAreJustThoseThatHoldTheEntitiesTogether(long seed) {
        World world = world(seed);
        Resolution resolution = world.resolve();

        for (SourceRecord described : world.records) {
            Set<RecordId> reached = new HashSet<>(Set.of(described.id()));
            boolean grows = true;
            while (grows) {
                grows = false;
                for (Join join : resolution.joins()) {
                    if (reached.contains(join.left()) != reached.contains(join.right())) {
                        grows = reached.addAll(List.of(join.left(), join.right()));
                    }
                }
            }
            EntityId entity = resolution.of(described.id());
            assertThat(resolution.records(entity))
                    .containsExactlyElementsOf(reached.stream().sorted().toList());
            assertThat(resolution.joins(entity)).hasSize(reached.size() - 1);
            assertThat(entity.representative()).isEqualTo(Collections.min(reached));
        }
        assertThat(resolution.blocked())
                .noneMatch(pair -> resolution.of(pair.left()).equals(resolution.of(pair.right())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aMergeOrSplitTakenBackRestoresExactlyWhatWas(long seed) {
        World world = world(seed);
        Resolution before = world.resolve();
        List<Judgement> made = change(before, new SplittableRandom(seed));

        List<Judgement> both = new ArrayList<>(made);
        both.addAll(before.undoing(made, "analyst", "taken back"));

        assertThat(world.resolve(both)).isEqualTo(before);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aSplitPartsWhatItNames(long seed) {
        World world = world(seed);
        Resolution before = world.resolve();
        Optional<EntityId> large = before.entities().stream()
                .filter(entity -> before.records(entity).size() > 1)
                .findFirst();
        if (large.isEmpty()) {
            return;
        }
        List<RecordId> members = before.records(large.get());
        Set<RecordId> apart = Set.of(members.get(members.size() - 1));

        Resolution after = world.resolve(before.split(apart, "analyst", "another"));

        for (RecordId member : members) {
            for (RecordId parted : apart) {
                assertThat(after.of(member).equals(after.of(parted))).isEqualTo(member.equals(parted));
            }
        }
    }

    private static List<Judgement> change(Resolution before, SplittableRandom random) {
        List<EntityId> entities = List.copyOf(before.entities());
        for (int attempt = 0; attempt < 20; attempt++) {
            EntityId one = entities.get(random.nextInt(entities.size()));
            EntityId other = entities.get(random.nextInt(entities.size()));
            List<RecordId> members = before.records(one);
            if (members.size() > 1 && random.nextBoolean()) {
                return before.split(Set.copyOf(members.subList(0, members.size() / 2)), "analyst", "two things");
            }
            if (!one.equals(other) && !differ(before, one, other)) {
                return before.merge(one.representative(), other.representative(), "analyst", "one thing");
            }
        }
        return List.of();
    }

    /** Whether a merge of the two would be refused. */
    private static boolean differ(Resolution before, EntityId one, EntityId other) {
        try {
            return before.merge(one.representative(), other.representative(), "analyst", "to see")
                    .isEmpty();
        } catch (DemarcheException refused) {
            return true;
        }
    }

    private static World world(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        World world = new World();
        List<String> ids = new ArrayList<>();
        for (int index = 0; index < 24; index++) {
            String id = pick(random, List.of("one:", "two:", "text:")) + index;
            ids.add(id);
            world.add(id, description(random));
        }
        for (int judgement = 0; judgement < random.nextInt(6); judgement++) {
            String one = pick(random, ids);
            String other = pick(random, ids);
            if (!one.equals(other)) {
                world.judge(one, other, pick(random, List.of(Judgement.Verdict.values())));
            }
        }
        return world;
    }

    private static String description(SplittableRandom random) {
        String rest = random.nextInt(10) == 0 ? "; unnamed" : "";
        switch (random.nextInt(3)) {
            case 0 -> {
                String birth =
                        pick(random, List.of("", "; birthDate=1962", "; birthDate=1962-05-01", "; birthDate=1971"));
                String country = pick(random, List.of("", "; nationality=Iraq", "; nationality=Syria"));
                return "Person; " + pick(random, PERSONS) + birth + country + rest;
            }
            case 1 -> {
                String number = pick(random, List.of("", "; imoNumber=9314650", "; imoNumber=9187629"));
                return "Vessel; " + pick(random, VESSELS) + number + rest;
            }
            default -> {
                String alias = pick(random, List.of("", "; alias=Goodwill Shipping Company"));
                return pick(random, List.of("Company; ", "Organization; ", "PublicBody; "))
                        + pick(random, COMPANIES)
                        + alias
                        + rest;
            }
        }
    }

    private static <T> T pick(SplittableRandom random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
