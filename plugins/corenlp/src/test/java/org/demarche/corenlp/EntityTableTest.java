package org.demarche.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.extract.Annotator;
import org.demarche.extract.EntityReader;
import org.demarche.extract.Gazetteer;
import org.demarche.extract.SumOfMoney;
import org.demarche.extract.SumReader;
import org.demarche.extract.TextEntities;
import org.demarche.extract.TextEntity;
import org.demarche.model.EntityType;
import org.junit.jupiter.api.Test;

/**
 * A table of invented sentences with what they name, written before the code was asked: how much of it is found, by kind. The least F1 of each kind
 * is what was reached; {@code -Dtable.print=true} prints the figures and every miss.
 */
class EntityTableTest {
    private static final Path TABLE =
            Path.of("../../core/extract/src/test/resources/org/demarche/extract/entities.tsv");
    private static final Map<String, Set<EntityType>> TYPES = Map.of(
            "wallet", Set.of(EntityType.CRYPTO_WALLET),
            "account", Set.of(EntityType.BANK_ACCOUNT),
            "document", Set.of(EntityType.DOCUMENT),
            "vessel", Set.of(EntityType.VESSEL),
            "person", Set.of(EntityType.PERSON));

    private static final Map<String, Double> LEAST = Map.of(
            "sum", 1.0,
            "wallet", 1.0,
            "account", 1.0,
            "goods", 0.96,
            "document", 1.0,
            "vessel", 0.58,
            "actor", 0.76,
            "person", 0.97);

    private static final Annotator ANNOTATOR = new CoreNlpAnnotator();
    private static final EntityReader READER = new EntityReader(Gazetteer.standard());

    /** Found, expected and both, of one kind. */
    private static final class Tally {
        private int expected;
        private int found;
        private int right;

        void add(Set<String> wanted, Set<String> answered) {
            expected += wanted.size();
            found += answered.size();
            right += (int) answered.stream().filter(wanted::contains).count();
        }

        double f1() {
            return expected + found == 0 ? 1 : 2.0 * right / (expected + found);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "F1 %.3f (%d right of %d found, %d expected)", f1(), right, found, expected);
        }
    }

    @Test
    void whatSentencesNameIsFound() throws IOException {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        Tally all = new Tally();
        List<String> misses = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            Set<String> wanted = cells[2].equals("-")
                    ? Set.of()
                    : Arrays.stream(cells[2].split("; ", -1)).collect(Collectors.toCollection(TreeSet::new));
            Set<String> answered = answered(cells[0], cells[1]);
            tallies.computeIfAbsent(cells[0], unused -> new Tally()).add(wanted, answered);
            all.add(wanted, answered);
            if (!wanted.equals(answered)) {
                misses.add(cells[0] + ": " + cells[1] + "\n    wanted " + wanted + "\n    found  " + answered);
            }
        }
        if (Boolean.getBoolean("table.print")) {
            misses.forEach(System.out::println);
            tallies.forEach((kind, tally) -> System.out.println("TABLE " + kind + " " + tally));
            System.out.println("TABLE all " + all);
        }
        LEAST.forEach((kind, least) -> assertThat(
                        tallies.getOrDefault(kind, new Tally()).f1())
                .as("%s %s%n%s", kind, tallies, String.join("\n", misses))
                .isGreaterThanOrEqualTo(least));
    }

    private static Set<String> answered(String kind, String text) {
        if (kind.equals("sum")) {
            return SumReader.read(text).stream()
                    .map(SumOfMoney::toString)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        TextEntities read = READER.read(ANNOTATOR.annotate(text));
        Set<String> found = new TreeSet<>();
        for (TextEntity entity : read.entities()) {
            boolean actor = kind.equals("actor") && !entity.named() && isActor(entity.type());
            boolean goods = kind.equals("goods") && entity.named() && entity.type() == EntityType.GOODS;
            boolean named = entity.named() && TYPES.getOrDefault(kind, Set.of()).contains(entity.type());
            if (actor || goods || named) {
                found.add(entity.name());
                if (kind.equals("vessel") || kind.equals("person")) {
                    entity.aliases().forEach(alias -> found.add("=" + alias));
                }
            }
        }
        return found;
    }

    private static boolean isActor(EntityType type) {
        return type == EntityType.PERSON || type.isA(EntityType.ORGANIZATION);
    }
}
