package org.demarche.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.demarche.model.DemarcheException;
import org.demarche.report.Json;
import org.demarche.report.Problem;

/** Whatever goes wrong, as application/problem+json (RFC 9457). */
final class Problems {
    private static final System.Logger LOG = System.getLogger(Problems.class.getName());

    private Problems() {}

    static void addTo(RoutesConfig routes) {
        routes.exception(DemarcheException.class, (refused, context) -> answer(context, Problem.of(refused)));
        routes.exception(HttpResponseException.class, (refused, context) -> answer(context, of(refused, context)));
        routes.exception(Exception.class, (failed, context) -> {
            LOG.log(System.Logger.Level.ERROR, "cannot answer " + context.path(), failed);
            answer(
                    context,
                    new Problem(
                            "PROGRAM_ERROR",
                            "The program failed",
                            "expected an answer, found an error of the program: see what the server printed, and report it",
                            500));
        });
    }

    static void answer(Context context, Problem problem) {
        context.status(problem.status())
                .header("Cache-Control", "no-store")
                .contentType("application/problem+json")
                .result(Json.write(problem));
    }

    private static Problem of(HttpResponseException refused, Context context) {
        String asked = context.method() + " " + Texts.shortened(context.path());
        if (refused.getStatus() == 405) {
            return new Problem(
                    "METHOD_NOT_ALLOWED",
                    "Only questions are answered",
                    "expected GET, found " + asked + ": use GET",
                    405);
        }
        if (refused.getStatus() == 404) {
            return new Problem(
                    "NOT_FOUND",
                    "Not known here",
                    "expected an operation of the contract, found " + asked + ": see openapi.yaml",
                    404);
        }
        return new Problem(
                "WRONG_USAGE",
                "The question cannot be read",
                "expected a question of the contract, found " + asked + ": see openapi.yaml",
                refused.getStatus());
    }
}
