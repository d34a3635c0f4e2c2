package org.demarche.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.demarche.model.DemarcheException;
import org.demarche.report.Answers;
import org.demarche.report.Json;
import org.demarche.report.Problem;

/*
 * The interface of yente 5, at its own addresses, so that programs that ask one need another address and nothing else. The contract is
 * screening.yaml. Refusals have FastAPI's form there, not that of our own API, since its clients read that.
 */
/** The screening API: match, search, fetch, reconcile. */
final class YenteApi {
    /** Longest address of a request, in bytes. */
    static final int LONGEST_ADDRESS = 60_000;

    private final MatchRoute match;
    private final SearchRoute search;
    private final EntityRoutes entities;
    private final CatalogRoutes catalog;
    private final Reconciliation reconciliation;

    YenteApi(Answers answers, ScreeningSettings settings, Batch batch) {
        match = new MatchRoute(answers, settings, batch);
        search = new SearchRoute(answers);
        entities = new EntityRoutes(answers);
        catalog = new CatalogRoutes(answers, settings, batch);
        reconciliation = new Reconciliation(answers, batch);
    }

    void addTo(RoutesConfig routes) {
        routes.before(YenteApi::checkLength);
        routes.exception(Refusal.class, (refusal, context) -> refuse(context, refusal));
        add(routes, HandlerType.POST, "/match/{dataset}", match::answer);
        add(routes, HandlerType.GET, "/search/{dataset}", search::answer);
        add(routes, HandlerType.GET, "/entities/{id}", entities::entity);
        add(routes, HandlerType.GET, "/entities/{id}/adjacent", entities::adjacent);
        add(routes, HandlerType.GET, "/entities/{id}/adjacent/{property}", entities::way);
        add(routes, HandlerType.GET, "/catalog", catalog::catalog);
        add(routes, HandlerType.GET, "/manifest", catalog::manifest);
        add(routes, HandlerType.GET, "/algorithms", context -> Algorithms.list());
        add(routes, HandlerType.GET, "/healthz", context -> Body.of("status", "ok"));
        add(routes, HandlerType.GET, "/readyz", catalog::ready);
        add(routes, HandlerType.POST, "/updatez", catalog::update);
        add(routes, HandlerType.GET, "/statements", context -> {
            throw Refusal.of(404, "Not Found");
        });
        for (String posted : new String[] {"/match/{dataset}", "/updatez"}) {
            add(routes, HandlerType.GET, posted, context -> {
                throw Refusal.of(405, "Method Not Allowed");
            });
        }
        String reconcile = "/reconcile/{dataset}";
        add(routes, HandlerType.GET, reconcile, reconciliation::manifestOrQueries);
        add(routes, HandlerType.POST, reconcile, reconciliation::queries);
        add(routes, HandlerType.GET, reconcile + "/suggest/entity", reconciliation::suggestEntity);
        add(routes, HandlerType.GET, reconcile + "/suggest/property", reconciliation::suggestProperty);
        add(routes, HandlerType.GET, reconcile + "/suggest/type", reconciliation::suggestType);
        add(routes, HandlerType.GET, reconcile + "/extend/property", reconciliation::proposeProperties);
    }

    private static void add(RoutesConfig routes, HandlerType method, String path, Operation operation) {
        Handler handler = context -> answer(context, operation);
        if (method.equals(HandlerType.GET)) {
            routes.get(path, handler);
        } else {
            routes.post(path, handler);
        }
    }

    private static void answer(Context context, Operation operation) {
        context.header("Cache-Control", "no-store");
        try {
            Record answer = operation.answer(context);
            context.contentType("application/json").result(Json.write(answer));
        } catch (DemarcheException refused) {
            Problem problem = Problem.of(refused);
            throw Refusal.of(problem.status(), problem.detail());
        } catch (HttpResponseException refused) {
            throw Refusal.of(refused.getStatus(), String.valueOf(refused.getMessage()));
        }
    }

    private static void refuse(Context context, Refusal refusal) {
        context.status(refusal.status())
                .header("Cache-Control", "no-store")
                .contentType("application/json")
                .result(Json.write(new Body(refusal.body())));
    }

    private static void checkLength(Context context) {
        String query = String.valueOf(context.queryString());
        int length =
                context.url().getBytes(StandardCharsets.UTF_8).length + query.getBytes(StandardCharsets.UTF_8).length;
        if (length > LONGEST_ADDRESS) {
            throw Refusal.of(
                    414, "The address is longer than " + LONGEST_ADDRESS + " bytes: send fewer excluded entities.");
        }
    }

    /** A page of another site can send a form or a plain text to a server of this machine, but not JSON. */
    static void requireJson(Context context) {
        String type = String.valueOf(context.contentType()).toLowerCase(Locale.ROOT);
        if (!type.matches("application/([a-z0-9.+-]+\\+)?json\\s*(;.*)?")) {
            throw Refusal.of(422, "Expected a body of the type application/json, found " + Texts.shortened(type) + ".");
        }
    }

    /** One operation of the interface. */
    @FunctionalInterface
    private interface Operation {
        Record answer(Context context);
    }
}
