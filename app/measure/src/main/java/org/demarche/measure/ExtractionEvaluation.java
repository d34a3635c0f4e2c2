package org.demarche.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.extract.ExtractionJson;
import org.demarche.extract.Mention;
import org.demarche.extract.TextEntity;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/**
 * Measures how well claims are read: on a folder with {@code text} and {@code gold} (one JSON file a text, of the same name), beside names alone, the
 * co-occurrence of names in a sentence, and the same claims all alleged, in the same run.
 *
 * <p>Gold is never exhaustive, so precision is a lower bound.
 */
public final class ExtractionEvaluation {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final double[] LEAST = {0, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9};
    private static final String ALL = "all texts";

    private final Map<String, ExtractionTally> documents = new TreeMap<>();
    private final Map<String, ExtractionTally> ways = new TreeMap<>();
    private final Map<Double, ExtractionTally> least = new TreeMap<>();

    private ExtractionEvaluation() {}

    /**
     * Measures.
     *
     * @param corpus folder with {@code text} and {@code gold}
     * @param reader reads one text
     * @param minimum claims read less surely than this are left out
     * @param progress is told what is done now
     * @throws DemarcheException with {@code NO_DOCUMENTS} if no text has gold
     */
    public static Figures run(Path corpus, Function<Path, ReadText> reader, double minimum, Consumer<String> progress) {
        ExtractionEvaluation evaluation = new ExtractionEvaluation();
        for (Path gold : golds(corpus)) {
            Path text = corpus.resolve("text").resolve(stem(gold) + ".txt");
            if (Files.isRegularFile(text)) {
                progress.accept("reading " + text.getFileName());
                evaluation.add(stem(gold), reader.apply(text), tree(gold), minimum);
            }
        }
        if (evaluation.documents.isEmpty()) {
            throw new DemarcheException(
                    ErrorCode.NO_DOCUMENTS,
                    "expected texts with gold in " + corpus
                            + " (text/NAME.txt beside gold/NAME.json), found none: name another folder");
        }
        return evaluation.figures();
    }

    private void add(String name, ReadText read, JsonNode gold, double minimum) {
        JsonNode whole = MAPPER.valueToTree(ExtractionJson.tree(read.document(), "en", read.extraction(), read.text()));
        JsonNode system = from(whole, minimum);
        Optional<String> text = Optional.of(read.text());
        ExtractionTally tally = new ExtractionScorer(system, gold).tally(text);
        documents.put(name, tally);
        documents.merge(ALL, tally, ExtractionTally::plus);
        ways.merge("this program", tally, ExtractionTally::plus);
        way("names alone", with(system, MAPPER.createArrayNode()), gold, text);
        way("names in one sentence, predicate told", with(system, pairs(read, system, gold)), gold, text);
        way("every claim alleged", alleged(system), gold, text);
        for (double score : LEAST) {
            if (score >= minimum) {
                least.merge(score, new ExtractionScorer(from(whole, score), gold).tally(text), ExtractionTally::plus);
            }
        }
    }

    private void way(String name, JsonNode system, JsonNode gold, Optional<String> text) {
        ways.merge(name, new ExtractionScorer(system, gold).tally(text), ExtractionTally::plus);
    }

    private static JsonNode with(JsonNode system, ArrayNode claims) {
        ObjectNode copy = system.deepCopy();
        copy.set("claims", claims);
        return copy;
    }

    private static JsonNode from(JsonNode system, double minimum) {
        ArrayNode kept = MAPPER.createArrayNode();
        system.path("claims").forEach(claim -> {
            if (claim.path("score").asDouble() >= minimum) {
                kept.add(claim);
            }
        });
        return with(system, kept);
    }

    private static JsonNode alleged(JsonNode system) {
        ArrayNode claims = MAPPER.createArrayNode();
        system.path("claims").forEach(claim -> {
            ObjectNode copy = claim.deepCopy();
            claims.add(copy.put("modality", "alleged"));
        });
        return with(system, claims);
    }

    /** A claim for each two names in a sentence, with the predicate of the gold where the gold has those ends: the best that co-occurrence could be. */
    private static ArrayNode pairs(ReadText read, JsonNode system, JsonNode gold) {
        ArrayNode claims = MAPPER.createArrayNode();
        ExtractionScorer scorer = new ExtractionScorer(system, gold);
        List<Mention> names = read.extraction().mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .toList();
        for (Mention first : names) {
            for (Mention second : names) {
                if (first.sentence() == second.sentence()
                        && first.entity() != second.entity()
                        && first.span().compareTo(second.span()) < 0) {
                    ObjectNode claim = pair(read, first, second);
                    for (JsonNode right : gold.path("claims")) {
                        if (scorer.hasEnds(claim, right)) {
                            claim.set("predicate", right.path("predicate"));
                        }
                    }
                    claims.add(claim);
                }
            }
        }
        return claims;
    }

    private static ObjectNode pair(ReadText read, Mention first, Mention second) {
        int start = first.span().start();
        int end = Math.max(first.span().end(), second.span().end());
        ObjectNode claim = MAPPER.createObjectNode();
        claim.set("subject", MAPPER.createObjectNode().put("id", id(read, first)));
        claim.set("object", MAPPER.createObjectNode().put("id", id(read, second)));
        return claim.put("predicate", "associateOf")
                .put("modality", "asserted")
                .put("negated", false)
                .put("start", start)
                .put("end", end)
                .put("quote", read.text().substring(start, end))
                .put("score", 1.0);
    }

    private static String id(ReadText read, Mention mention) {
        TextEntity entity = read.extraction().entities().get(mention.entity());
        return "e" + (entity.index() + 1);
    }

    private Figures figures() {
        List<List<Object>> scores = new ArrayList<>();
        least.forEach((score, tally) ->
                scores.add(List.of(score, tally.systemClaims(), tally.strictPrecision(), tally.strictRecall())));
        return new Figures(List.of(
                table("Claims against gold, by text", "text", documents),
                table("Beside other ways in the same run", "way", ways),
                new Figures.Table(
                        "Claims read at least so surely (--min-score)",
                        List.of("min-score", "claims", "strict P", "strict R"),
                        scores)));
    }

    private static Figures.Table table(String title, String what, Map<String, ExtractionTally> tallies) {
        List<String> columns = new ArrayList<>(List.of(what));
        columns.addAll(ExtractionTally.COLUMNS);
        List<List<Object>> rows = new ArrayList<>();
        tallies.forEach((name, tally) -> {
            List<Object> row = new ArrayList<>(List.of(name));
            row.addAll(tally.row());
            rows.add(row);
        });
        return new Figures.Table(title, columns, rows);
    }

    private static List<Path> golds(Path corpus) {
        try (Stream<Path> files = Files.list(corpus.resolve("gold"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new DemarcheException(
                    ErrorCode.MISSING_FILE,
                    "expected a folder with text and gold, found none at " + corpus + ": name another");
        }
    }

    static JsonNode tree(Path file) {
        try {
            return MAPPER.readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
