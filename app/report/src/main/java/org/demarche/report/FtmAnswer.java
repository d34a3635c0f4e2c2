package org.demarche.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * The answer to one question, with the components that clients of yente know, and three of our own at the end.
 *
 * @param status 200, or why it could not be answered
 * @param results best first
 * @param total how many match
 * @param query as it was understood
 * @param detail what was expected and found, if it could not be answered
 * @param leftOut what was left out by decision of a person; empty if nothing was
 * @param screening number under which question and answer are recorded; empty if they are not
 */
public record FtmAnswer(
        int status,
        List<FtmMatch> results,
        FtmTotal total,
        FtmExample query,
        Optional<String> detail,
        @JsonProperty("left_out") Optional<List<FtmLeftOut>> leftOut,
        Optional<Long> screening) {
    /** Copies the lists. */
    public FtmAnswer {
        results = List.copyOf(results);
        leftOut = leftOut.map(List::copyOf);
    }

    static FtmAnswer of(FtmQuery query, FtmMatches matches) {
        return new FtmAnswer(
                200,
                matches.results(),
                matches.total(),
                FtmExample.of(query),
                Optional.empty(),
                Optional.of(matches.leftOut()).filter(left -> !left.isEmpty()),
                Optional.empty());
    }

    static FtmAnswer refused(FtmQuery query, Problem problem) {
        return new FtmAnswer(
                problem.status(),
                List.of(),
                FtmTotal.exactly(0),
                FtmExample.of(query),
                Optional.of(problem.detail()),
                Optional.empty(),
                Optional.empty());
    }

    FtmAnswer recordedAs(long number) {
        return new FtmAnswer(status, results, total, query, detail, leftOut, Optional.of(number));
    }

    /** The text of an answer that was recorded without its number, as it was given: with it. */
    static String recordedAs(String text, long number) {
        return text.substring(0, text.length() - 1) + ",\"screening\":" + number + "}";
    }
}
