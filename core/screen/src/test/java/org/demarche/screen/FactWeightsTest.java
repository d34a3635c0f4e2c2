package org.demarche.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.model.EntityType;
import org.demarche.network.Network;
import org.junit.jupiter.api.Test;

/** Counts what the shares of screen-policy.properties are taken from: how often persons of two lists agree in a fact. */
class FactWeightsTest {
    private static final int PAIRS = 400_000;
    private static final long SEED = 20250301;
    /** Fewer sightings prove nothing. */
    private static final int LEAST = 5;

    private static final ScreenPolicy POLICY = ScreenPolicy.STANDARD;

    /**
     * Two persons.
     *
     * @param one of the United Nations list
     * @param other of the OFAC list
     */
    private record Pair(Profile one, Profile other) {}

    /** How often each outcome of each fact was seen. */
    private static final class Counts {
        private final Map<String, Integer> seen = new TreeMap<>();
        private final Map<String, Integer> all = new TreeMap<>();

        void add(String fact, String outcome) {
            seen.merge(fact + "." + outcome, 1, Integer::sum);
            all.merge(fact, 1, Integer::sum);
        }

        int seen(String fact, String outcome) {
            return seen.getOrDefault(fact + "." + outcome, 0);
        }

        double share(String fact, String outcome) {
            return seen(fact, outcome) / (double) all.getOrDefault(fact, 1);
        }
    }

    @Test
    void noFactWeighsMoreThanTheListsShow() {
        Network network = RealNetwork.network();
        List<Profile> un = persons(network, "un-sc");
        List<Profile> ofac = persons(network, "us-ofac");
        Set<Pair> same = ofOnePaper(un, ofac);
        Counts ones = counted(same.stream());
        SplittableRandom random = new SplittableRandom(SEED);
        Counts twos = counted(Stream.generate(
                        () -> new Pair(un.get(random.nextInt(un.size())), ofac.get(random.nextInt(ofac.size()))))
                .limit(PAIRS)
                .filter(pair -> !same.contains(pair)));
        System.out.printf(
                Locale.ROOT,
                "facts: %d persons of the United Nations, %d of OFAC; of one %s of %s; of two %s of %s%n",
                un.size(),
                ofac.size(),
                ones.seen,
                ones.all,
                twos.seen,
                twos.all);
        Map<String, Double> weights = new TreeMap<>();
        for (BirthDates.Agreement agreement : BirthDates.Agreement.values()) {
            weights.put("birthDate." + agreement.id(), POLICY.weight(agreement));
        }
        weights.put("gender.same", POLICY.sameGender());
        weights.put("gender.other", POLICY.otherGender());
        weights.put("place.same", POLICY.samePlace());
        weights.put("country.other", POLICY.otherCountry());
        weights.forEach((key, weight) -> check(key.split("\\.", -1), weight, ones, twos));
    }

    private static void check(String[] key, double weight, Counts ones, Counts twos) {
        if (Math.min(ones.seen(key[0], key[1]), twos.seen(key[0], key[1])) < LEAST) {
            return;
        }
        double counted = Math.log(ones.share(key[0], key[1]) / twos.share(key[0], key[1]));
        assertThat(weight)
                .as(key[0] + "." + key[1] + " counted " + counted)
                .isBetween(Math.min(0, counted), Math.max(0, counted));
    }

    private static List<Profile> persons(Network network, String list) {
        return network.entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .flatMap(entity -> Profile.of(entity, network).stream())
                .filter(profile -> profile.datasets().stream().anyMatch(each -> each.startsWith(list)))
                .toList();
    }

    private static Set<Pair> ofOnePaper(List<Profile> un, List<Profile> ofac) {
        Map<String, List<Profile>> holders = new HashMap<>();
        ofac.forEach(profile -> papers(profile)
                .forEach(number -> holders.computeIfAbsent(number.key(), unused -> new ArrayList<>())
                        .add(profile)));
        Set<Pair> same = new HashSet<>();
        un.forEach(one -> papers(one)
                .flatMap(number -> holders.getOrDefault(number.key(), List.of()).stream())
                .forEach(other -> same.add(new Pair(one, other))));
        return same;
    }

    private static Stream<IdentifierReading> papers(Profile profile) {
        return profile.numbers().stream()
                .filter(number -> number.tells(6) && number.identifier().kind().isComparable(IdentifierKind.PASSPORT));
    }

    private static Counts counted(Stream<Pair> pairs) {
        Counts counts = new Counts();
        pairs.forEach(pair -> {
            Profile one = pair.one();
            Profile other = pair.other();
            Optional<BirthDates.Pair> born = BirthDates.best(one.birthDates(), other.birthDates(), POLICY);
            born.ifPresent(dates -> counts.add("birthDate", dates.agreement().id()));
            if (!one.genders().isEmpty() && !other.genders().isEmpty()) {
                counts.add("gender", Collections.disjoint(one.genders(), other.genders()) ? "other" : "same");
            }
            if (!one.places().parts().isEmpty() && !other.places().parts().isEmpty()) {
                counts.add("place", one.places().common(other.places()).isPresent() ? "same" : "other");
            }
            if (!one.countries().codes().isEmpty() && !other.countries().codes().isEmpty()) {
                counts.add("country", one.countries().conflictWith(other.countries()) ? "other" : "same");
            }
        });
        return counts;
    }
}
