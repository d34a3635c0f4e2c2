package org.demarche.server;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.model.DemarcheException;
import org.demarche.report.Answers;
import org.demarche.report.FtmBounds;
import org.demarche.report.FtmFilter;
import org.demarche.report.FtmMatch;
import org.demarche.report.FtmMatches;
import org.demarche.report.FtmQuery;
import org.demarche.report.FtmTotal;
import org.demarche.report.FtmView;
import org.demarche.report.Json;
import org.demarche.report.Problem;

/** POST /match/{dataset}: a batch of queries, on all processors. */
final class MatchRoute {
    private static final int USUAL = 5;
    private static final int MOST = 500;
    private static final double THRESHOLD = 0.7;

    private final Answers answers;
    private final ScreeningSettings settings;
    private final Batch batch;

    MatchRoute(Answers answers, ScreeningSettings settings, Batch batch) {
        this.answers = answers;
        this.settings = settings;
        this.batch = batch;
    }

    /**
     * The answers to a batch.
     *
     * @param responses by the asker's names
     * @param limit most results of each
     */
    record Reply(Map<String, One> responses, int limit) {}

    /**
     * The answer to one query.
     *
     * @param status 200, or why this one could not be answered; the others are
     * @param results best first
     * @param total how many match
     * @param query as it was understood
     * @param detail what was expected and found, if it could not be answered
     */
    record One(int status, List<FtmMatch> results, FtmTotal total, Asked query, Optional<String> detail) {}

    /**
     * A query as it was understood.
     *
     * @param id the asker's
     * @param schema its kind
     * @param properties cleaned
     */
    record Asked(Optional<String> id, String schema, Map<String, List<String>> properties) {
        static Asked of(FtmQuery query) {
            return new Asked(query.id(), query.schema().name(), query.properties());
        }
    }

    /**
     * A request as it came, for the record.
     *
     * @param path of the address
     * @param parameters behind the question mark
     * @param body its text
     */
    record Received(String path, String parameters, String body) {
        static Received of(Context context) {
            return new Received(
                    context.path(), Optional.ofNullable(context.queryString()).orElse(""), context.body());
        }
    }

    Record answer(Context context) {
        FtmView view = answers.ftm();
        Parameters parameters = new Parameters(context);
        parameters.text("algorithm").filter(name -> !name.isEmpty()).ifPresent(Algorithms::require);
        int limit = parameters.number("limit", USUAL, 0, MOST);
        double threshold = parameters.fraction("threshold", THRESHOLD);
        FtmBounds bounds = new FtmBounds(limit, threshold, parameters.fraction("cutoff", threshold));
        FtmFilter filter = parameters.filter(view);
        YenteApi.requireJson(context);
        MatchRequest request = MatchRequest.parse(context.bodyAsBytes(), settings.mostQueries());
        List<Callable<One>> work = new ArrayList<>();
        request.queries().values().forEach(query -> work.add(() -> one(view, query, filter, bounds)));
        List<One> results = batch.all(work);
        Map<String, One> responses = new LinkedHashMap<>();
        int at = 0;
        for (String name : request.queries().keySet()) {
            responses.put(name, results.get(at++));
        }
        context.header("x-batch-size", Integer.toString(responses.size()));
        Reply reply = new Reply(responses, limit);
        answers.record(view, Json.write(Received.of(context)), Json.write(reply));
        return reply;
    }

    /** One query that cannot be answered leaves the others as they are. */
    private static One one(FtmView view, FtmQuery query, FtmFilter filter, FtmBounds bounds) {
        try {
            FtmMatches matches = view.match(query, filter, bounds);
            return new One(200, matches.results(), matches.total(), Asked.of(query), Optional.empty());
        } catch (DemarcheException refused) {
            Problem problem = Problem.of(refused);
            return new One(
                    problem.status(), List.of(), FtmTotal.exactly(0), Asked.of(query), Optional.of(problem.detail()));
        }
    }
}
