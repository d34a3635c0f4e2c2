package org.demarche.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.extract.Proposal;
import org.demarche.extract.Refusal;
import org.demarche.extract.Sentence;

/** Reads what a model answers. What has not the form that was asked for is refused; one broken claim costs not the others. */
final class AnswerReader {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String reader;
    private final int most;

    AnswerReader(String reader, int most) {
        this.reader = reader;
        this.most = most;
    }

    /** Adds what stands in an answer about some sentences. */
    void read(String answer, String place, List<Sentence> block, List<Proposal> proposals, List<Refusal> refused) {
        Optional<JsonNode> claims = tree(bare(answer)).map(tree -> tree.isArray() ? tree : tree.path("claims"));
        if (claims.isEmpty() || !claims.get().isArray()) {
            refused.add(refusal(place, "something else than a JSON object with claims"));
            return;
        }
        int taken = 0;
        for (JsonNode claim : claims.get()) {
            if (taken++ == most) {
                refused.add(refusal(place, "more than " + most + " claims"));
                return;
            }
            Optional<Proposal> proposal = proposal(claim).filter(made -> isAsked(made, block));
            proposal.ifPresentOrElse(
                    proposals::add,
                    () -> refused.add(
                            refusal(place, "a claim without a sentence that was asked about or without its parts")));
        }
    }

    private static boolean isAsked(Proposal proposal, List<Sentence> block) {
        return block.stream().anyMatch(sentence -> sentence.index() == proposal.sentence());
    }

    /** The answer without the fence that models like to put around it. */
    private static String bare(String answer) {
        String plain = answer.strip();
        if (!plain.startsWith("```")) {
            return plain;
        }
        int begin = plain.indexOf('\n') + 1;
        int end = plain.lastIndexOf("```");
        return end > begin ? plain.substring(begin, end) : plain;
    }

    private static Optional<JsonNode> tree(String text) {
        try {
            return Optional.ofNullable(MAPPER.readTree(text));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    private static Optional<Proposal> proposal(JsonNode claim) {
        Optional<String> quote = text(claim, "quote");
        Optional<String> subject = text(claim, "subject");
        Optional<String> object = text(claim, "object");
        Optional<String> predicate = text(claim, "predicate");
        boolean whole = claim.path("sentence").canConvertToInt()
                && claim.path("sentence").isIntegralNumber()
                && (claim.path("negated").isBoolean() || isMissing(claim.path("negated")));
        if (!whole || quote.isEmpty() || subject.isEmpty() || object.isEmpty() || predicate.isEmpty()) {
            return Optional.empty();
        }
        JsonNode start = claim.path("start");
        return Optional.of(new Proposal(
                claim.path("sentence").asInt(),
                quote.get(),
                isMissing(start) ? OptionalInt.empty() : OptionalInt.of(start.asInt(-1)),
                new Proposal.Party(subject.get(), text(claim, "subject_type")),
                predicate.get(),
                new Proposal.Party(object.get(), text(claim, "object_type")),
                text(claim, "modality").orElse("hypothetical"),
                claim.path("negated").asBoolean(false),
                text(claim, "words"),
                text(claim, "cue"),
                text(claim, "time"),
                text(claim, "speaker")));
    }

    private static boolean isMissing(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static Optional<String> text(JsonNode claim, String key) {
        JsonNode value = claim.path(key);
        return value.isTextual() && !value.asText().isBlank()
                ? Optional.of(value.asText().strip())
                : Optional.empty();
    }

    private Refusal refusal(String place, String found) {
        return new Refusal(Refusal.Reason.ANSWER, reader, place, found);
    }
}
