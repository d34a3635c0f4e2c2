package org.demarche.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures are those of the script that comes with the corpus, on answers damaged by chance, where both are there. */
class ExtractionScorerTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path SHARED = Path.of(System.getProperty("demarche.shared", "../../../shared"));
    private static final List<String> PREDICATES =
            List.of("sold", "supplied", "memberOf", "holdsPost", "closed", "sought");
    private static final List<String> MODALITIES = List.of("asserted", "reported", "alleged", "denied");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} folds to {1}")
    @CsvSource(delimiter = '|', textBlock = """
            The Bank of Zenda (BZ) | bank zenda
            Ruritania's Café | ruritania cafe
            Ruritania’s ports | ruritania ports
            """)
    void namesMeetAfterFolding(String name, String folded) {
        assertThat(ExtractionScorer.fold(name)).isEqualTo(folded);
    }

    @Test
    void aTextThatIsItsOwnGoldIsRightThroughout() throws IOException {
        JsonNode gold = MAPPER.readTree("""
                {"annotatedSpans": [{"start": 0, "end": 90}],
                 "entities": [{"id": "a", "type": "Company", "name": "Halcyon Trading", "aliases": [], "mentions": ["Halcyon"]}],
                 "claims": [{"subject": {"id": "a"}, "predicate": "sold", "object": {"text": "rifles"}, "modality": "alleged",
                   "negated": false, "quote": "Halcyon sold rifles", "quoteStart": 0, "quoteEnd": 19, "tier": "half"}]}
                """);
        JsonNode system = system(gold, new SplittableRandom(0), 0);
        ExtractionTally tally = new ExtractionScorer(system, gold).tally(Optional.of("Halcyon sold rifles."));
        assertThat(tally.strictPrecision()).isEqualTo(1);
        assertThat(tally.strictRecall()).isEqualTo(1);
        assertThat(tally.quotesExact()).isEqualTo(1);
        assertThat(tally.upgraded()).isZero();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void figuresAreThoseOfTheScript(long seed) throws IOException, InterruptedException {
        Path script = SHARED.resolve("tools/score_extraction.py");
        Path golds = SHARED.resolve("corpus/dev/gold");
        Assumptions.assumeTrue(
                Files.exists(script) && Files.isDirectory(golds), "no corpus beside the checkout: not compared");
        Assumptions.assumeTrue(hasPython(), "no python3: not compared");
        SplittableRandom random = new SplittableRandom(seed);
        List<String> command = new ArrayList<>(List.of("python3", script.toString()));
        ExtractionTally all = ExtractionTally.NONE;
        try (Stream<Path> files = Files.list(golds)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                JsonNode gold = ExtractionEvaluation.tree(file);
                JsonNode system = system(gold, random, 0.3);
                Path written = folder.resolve(file.getFileName());
                Files.writeString(written, MAPPER.writeValueAsString(system));
                command.addAll(List.of(written.toString(), file.toString()));
                Path text = golds.resolveSibling("text")
                        .resolve(file.getFileName().toString().replace(".json", ".txt"));
                all = all.plus(new ExtractionScorer(system, gold).tally(Optional.of(Files.readString(text))));
            }
        }
        assertThat(all.row().stream().map(ExtractionScorerTest::rounded).toList())
                .isEqualTo(script(command));
    }

    /** The gold as an answer, each part damaged with some chance. */
    private static JsonNode system(JsonNode gold, SplittableRandom random, double damage) {
        ObjectNode system = MAPPER.createObjectNode();
        ArrayNode entities = system.putArray("entities");
        for (JsonNode entity : gold.path("entities")) {
            if (random.nextDouble() >= damage) {
                ObjectNode copy = entity.deepCopy();
                ArrayNode mentions = copy.putArray("mentions");
                entity.path("occurrences").forEach(mentions::add);
                if (random.nextDouble() < damage) {
                    copy.put("name", "The " + entity.path("name").asText() + " of Zenda");
                }
                entities.add(copy);
            }
        }
        ArrayNode claims = system.putArray("claims");
        for (JsonNode claim : gold.path("claims")) {
            if (random.nextDouble() >= damage) {
                ObjectNode copy = claim.deepCopy();
                int shift = random.nextDouble() < damage ? random.nextInt(200) : 0;
                copy.put("start", claim.path("quoteStart").asInt() + shift);
                copy.put("end", claim.path("quoteEnd").asInt() + shift);
                damage(copy, random, damage);
                claims.add(copy);
            }
        }
        return system;
    }

    private static void damage(ObjectNode claim, SplittableRandom random, double damage) {
        if (random.nextDouble() < damage) {
            claim.put("predicate", PREDICATES.get(random.nextInt(PREDICATES.size())));
        }
        if (random.nextDouble() < damage) {
            claim.put("modality", MODALITIES.get(random.nextInt(MODALITIES.size())));
        }
        if (random.nextDouble() < damage) {
            claim.put("negated", !claim.path("negated").asBoolean());
        }
        if (random.nextDouble() < damage) {
            claim.set(
                    "object",
                    MAPPER.createObjectNode().put("text", claim.path("quote").asText()));
        }
        if (random.nextDouble() < damage / 3) {
            claim.putNull("object");
        }
    }

    private static Object rounded(Object value) {
        return value instanceof Double number ? (Object) (Math.round(number * 10_000) / 10_000.0) : value;
    }

    private static List<Object> script(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        JsonNode all = MAPPER.readTree(out.lines().reduce("", (before, line) -> line));
        assertThat(all.path("document").asText()).as(out).isEqualTo("ALL");
        List<Object> row = new ArrayList<>(
                List.of(all.path("claims").asInt(), all.path("gold_claims").asInt()));
        for (String key : List.of(
                "entity_f1",
                "core_recall",
                "strict_p",
                "strict_r",
                "strict_f1",
                "lenient_p",
                "lenient_r",
                "lenient_f1",
                "modality_acc",
                "harmful_upgrade",
                "quote_exact")) {
            row.add(all.path(key).isNull() ? "-" : (Object) all.path(key).asDouble());
        }
        return row;
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException | InterruptedException none) {
            return false;
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 6);
    }
}
