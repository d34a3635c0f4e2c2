package org.demarche.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.demarche.report.Answers;
import org.demarche.report.Json;

/** The routes of the contract, each an operation of it. */
final class Api {
    static final String ROOT = "/api/v1";

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_COUNTRY = 80;
    private static final int MOST_HITS = 50;
    private static final int DEFAULT_HITS = 10;

    private final Answers answers;

    Api(Answers answers) {
        this.answers = answers;
    }

    void addTo(RoutesConfig routes) {
        add(routes, "/situation", query -> answers.situation(query.question()));
        add(routes, "/missions", query -> answers.missions(query.question()));
        add(routes, "/entities/{id}", query -> answers.entity(query.path("id", 1, LONGEST_ID), query.question()));
        add(
                routes,
                "/network/{id}",
                query -> answers.network(
                        query.path("id", 1, LONGEST_ID),
                        query.number("depth", 1, 2).orElse(1),
                        query.question()));
        add(
                routes,
                "/host/{country}",
                query -> answers.host(query.path("country", 2, LONGEST_COUNTRY), query.question()));
        add(
                routes,
                "/trace",
                query -> answers.trace(
                        query.text("from", LONGEST_NAME), query.text("to", LONGEST_NAME), query.question()));
        add(
                routes,
                "/search",
                query -> answers.search(
                        query.text("q", LONGEST_NAME),
                        query.number("limit", 1, MOST_HITS).orElse(DEFAULT_HITS)));
        add(routes, "/claims/{id}", query -> answers.claim(query.path("id", 1, LONGEST_ID)));
        add(
                routes,
                "/documents/{id}",
                query -> answers.document(
                        query.path("id", 1, LONGEST_ID),
                        query.number("start", 0, Integer.MAX_VALUE).orElse(0),
                        query.number("end", 0, Integer.MAX_VALUE)));
        add(routes, "/status", query -> answers.status());
        routes.get("/api/*", context -> {
            throw new NotFoundResponse();
        });
    }

    private static void add(RoutesConfig routes, String path, Operation operation) {
        routes.get(ROOT + path, context -> answer(context, operation));
    }

    private static void answer(Context context, Operation operation) {
        Query query = new Query(context);
        Record answer = operation.answer(query);
        query.refuseUnread();
        context.header("Cache-Control", "no-store")
                .contentType("application/json")
                .result(Json.write(answer));
    }

    /** One operation of the contract. */
    @FunctionalInterface
    private interface Operation {
        Record answer(Query query);
    }
}
