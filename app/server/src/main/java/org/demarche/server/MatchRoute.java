package org.demarche.server;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.demarche.report.Answers;
import org.demarche.report.FtmAnswer;
import org.demarche.report.FtmBounds;
import org.demarche.report.FtmExample;
import org.demarche.report.FtmFilter;
import org.demarche.report.FtmMatching;
import org.demarche.report.FtmQuestion;

/** POST /match/{dataset}: a batch of queries, on all processors; each is recorded by itself. */
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
    record Reply(Map<String, FtmAnswer> responses, int limit) {}

    Record answer(Context context) {
        FtmMatching matching = answers.matching();
        Parameters parameters = new Parameters(context);
        parameters.text("algorithm").filter(name -> !name.isEmpty()).ifPresent(Algorithms::require);
        int limit = parameters.number("limit", USUAL, 0, MOST);
        double threshold = parameters.fraction("threshold", THRESHOLD);
        FtmBounds bounds = new FtmBounds(limit, threshold, parameters.fraction("cutoff", threshold));
        FtmFilter filter = parameters.filter(matching.view());
        YenteApi.requireJson(context);
        MatchRequest request = MatchRequest.parse(context.bodyAsBytes(), settings.mostQueries());
        List<Callable<FtmMatching.Answered>> work = new ArrayList<>();
        for (FtmExample party : request.queries().values()) {
            FtmQuestion question = new FtmQuestion(party, filter, bounds, request.weights());
            work.add(() -> matching.answer(question));
        }
        Iterator<FtmAnswer> given = matching.recorded(batch.all(work)).iterator();
        Map<String, FtmAnswer> responses = new LinkedHashMap<>();
        request.queries().keySet().forEach(name -> responses.put(name, given.next()));
        context.header("x-batch-size", Integer.toString(responses.size()));
        return new Reply(responses, limit);
    }
}
