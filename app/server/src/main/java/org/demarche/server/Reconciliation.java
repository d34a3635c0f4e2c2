package org.demarche.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.report.Answers;
import org.demarche.report.FtmAnswer;
import org.demarche.report.FtmBounds;
import org.demarche.report.FtmEntity;
import org.demarche.report.FtmFilter;
import org.demarche.report.FtmMatch;
import org.demarche.report.FtmMatching;
import org.demarche.report.FtmModel;
import org.demarche.report.FtmProperty;
import org.demarche.report.FtmQuestion;
import org.demarche.report.FtmSchema;
import org.demarche.report.FtmView;

/** The Reconciliation Service API, version 0.2 (W3C community group), as OpenRefine speaks it. */
final class Reconciliation {
    private static final int MOST_QUERIES = 100;
    private static final int USUAL_SUGGESTED = 10;
    private static final int MOST_SUGGESTED = 100;
    private static final int LONGEST_PREFIX = 300;
    private static final double THRESHOLD = 0.7;
    private static final double CUTOFF = 0.5;
    private static final String SCHEMATA = "https://followthemoney.tech/explorer/schemata/";

    private final Answers answers;
    private final Batch batch;

    Reconciliation(Answers answers, Batch batch) {
        this.answers = answers;
        this.batch = batch;
    }

    /** The manifest, or the answers to queries that come in the address. */
    Record manifestOrQueries(Context context) {
        if (context.queryParam("queries") != null || context.queryParam("extend") != null) {
            return queries(context);
        }
        FtmView view = view(context);
        Parameters.dataset(view, context.pathParam("dataset"));
        String base = context.scheme() + "://" + context.host();
        String here = base + "/reconcile/" + context.pathParam("dataset");
        return Body.of(
                "versions",
                List.of("0.2"),
                "name",
                "Demarche: " + context.pathParam("dataset"),
                "identifierSpace",
                SCHEMATA + "Thing",
                "schemaSpace",
                SCHEMATA,
                "documentation",
                "https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/",
                "batchSize",
                MOST_QUERIES,
                "defaultTypes",
                types(),
                "view",
                Body.map("url", base + "/#/entity/{{id}}"),
                "suggest",
                Body.map(
                        "entity", service(here, "/suggest/entity"),
                        "type", service(here, "/suggest/type"),
                        "property", service(here, "/suggest/property")),
                "extend",
                Body.map(
                        "propose_properties", service(here, "/extend/property"),
                        "property_settings", List.of()));
    }

    /** The form fields {@code queries} or {@code extend}. */
    Record queries(Context context) {
        FtmView view = view(context);
        String dataset = Parameters.dataset(view, context.pathParam("dataset"));
        Optional<String> queries = field(context, "queries");
        if (queries.isPresent()) {
            return answers(FtmFilter.all(dataset), object(queries.get(), "queries"));
        }
        JsonNode extend = object(
                field(context, "extend")
                        .orElseThrow(
                                () -> Refusal.of(400, "Expected the form field queries or extend, found neither.")),
                "extend");
        return Extension.of(extend).answer(view);
    }

    /** Each query gives a verdict on a party, so it is recorded as one of /match is, and a whitelist counts. */
    private Record answers(FtmFilter filter, JsonNode queries) {
        if (queries.size() > MOST_QUERIES) {
            throw Refusal.of(
                    400, "Too many queries in one batch (limit: " + MOST_QUERIES + "), found " + queries.size() + ".");
        }
        FtmMatching matching = answers.matching();
        List<String> names = new ArrayList<>();
        List<Callable<FtmMatching.Answered>> work = new ArrayList<>();
        queries.properties().forEach(each -> {
            ReconcileQuery query = ReconcileQuery.of(each.getKey(), each.getValue());
            FtmBounds bounds = new FtmBounds(query.limit(), THRESHOLD, CUTOFF);
            FtmQuestion question = new FtmQuestion(query.example(), filter, bounds, Map.of());
            names.add(each.getKey());
            work.add(() -> matching.answer(question));
        });
        List<FtmAnswer> given = matching.recorded(batch.all(work));
        Map<String, Object> answers = new LinkedHashMap<>();
        for (int at = 0; at < names.size(); at++) {
            answers.put(names.get(at), reconciled(given.get(at)));
        }
        return new Body(answers);
    }

    private static Map<String, Object> reconciled(FtmAnswer given) {
        List<Object> results = new ArrayList<>();
        for (FtmMatch match : given.results()) {
            Map<String, Object> result = named(match.entity());
            result.put("score", match.score());
            result.put("match", match.match());
            results.add(result);
        }
        Map<String, Object> answer = Body.map("result", results);
        given.detail().ifPresent(detail -> answer.put("detail", detail));
        given.leftOut().ifPresent(left -> answer.put("left_out", left));
        given.screening().ifPresent(number -> answer.put("screening", number));
        return answer;
    }

    Record suggestEntity(Context context) {
        FtmView view = view(context);
        FtmFilter filter = FtmFilter.all(Parameters.dataset(view, context.pathParam("dataset")));
        String prefix = prefix(context);
        FtmBounds bounds = new FtmBounds(cursor(context) + limit(context), CUTOFF, CUTOFF);
        List<Object> results = new ArrayList<>();
        for (FtmMatch match :
                view.match(ReconcileQuery.named(prefix), filter, bounds).results()) {
            results.add(named(match.entity()));
        }
        return suggested(context, prefix, results);
    }

    Record suggestProperty(Context context) {
        Parameters.dataset(view(context), context.pathParam("dataset"));
        String prefix = prefix(context);
        Map<String, Object> found = new LinkedHashMap<>();
        for (FtmSchema schema : FtmModel.standard().schemata()) {
            for (FtmProperty property : schema.all()) {
                if (schema.use() == FtmSchema.Use.MATCHED
                        && (begins(property.label(), prefix) || begins(property.name(), prefix))) {
                    found.putIfAbsent(property.qualifiedName(), property(property, property.qualifiedName()));
                }
            }
        }
        return suggested(context, prefix, List.copyOf(found.values()));
    }

    Record suggestType(Context context) {
        Parameters.dataset(view(context), context.pathParam("dataset"));
        String prefix = prefix(context);
        return suggested(
                context,
                prefix,
                FtmModel.standard().schemata().stream()
                        .filter(schema -> schema.use() == FtmSchema.Use.MATCHED)
                        .filter(schema -> begins(schema.label(), prefix) || begins(schema.name(), prefix))
                        .<Object>map(Reconciliation::type)
                        .toList());
    }

    Record proposeProperties(Context context) {
        Parameters.dataset(view(context), context.pathParam("dataset"));
        Parameters parameters = new Parameters(context);
        String type = parameters.text("type").filter(name -> !name.isEmpty()).orElse("Thing");
        FtmSchema schema = Parameters.schema(type);
        List<Object> properties = new ArrayList<>();
        schema.all().stream()
                .limit(parameters.number("limit", MOST_SUGGESTED, 0, MOST_SUGGESTED))
                .forEach(property -> properties.add(Body.map("id", property.name(), "name", property.label())));
        return Body.of("type", type, "properties", properties);
    }

    /** Lets OpenRefine's page ask from the browser, if that page is one of this machine. */
    private FtmView view(Context context) {
        String origin = String.valueOf(context.header("Origin"));
        if (origin.matches("https?://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?")) {
            context.header("Access-Control-Allow-Origin", origin).header("Vary", "Origin");
            context.header("Cross-Origin-Resource-Policy", "cross-origin");
        }
        return answers.ftm();
    }

    private static Optional<String> field(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).or(() -> Optional.ofNullable(context.queryParam(name)));
    }

    private static JsonNode object(String json, String field) {
        JsonNode node = MatchRequest.json(json.getBytes(StandardCharsets.UTF_8));
        if (!node.isObject()) {
            throw Refusal.of(400, "Expected an object of JSON in " + field + ", found: " + Texts.shortened(json));
        }
        return node;
    }

    private static Map<String, Object> named(FtmEntity entity) {
        FtmSchema schema = FtmModel.standard().schema(entity.schema()).orElseThrow();
        return Body.map(
                "id", entity.id(),
                "name", entity.caption(),
                "description", description(entity, schema),
                "type", List.of(Body.map("id", schema.name(), "name", schema.label())));
    }

    private static String description(FtmEntity entity, FtmSchema schema) {
        List<String> parts = new ArrayList<>(List.of(schema.label()));
        for (String property : List.of("birthDate", "imoNumber", "nationality", "country", "flag")) {
            parts.addAll(entity.texts(property));
        }
        return String.join(", ", parts.stream().distinct().limit(6).toList());
    }

    private static List<Object> types() {
        return FtmModel.standard().schemata().stream()
                .filter(schema -> schema.use() == FtmSchema.Use.MATCHED)
                .<Object>map(Reconciliation::type)
                .toList();
    }

    private static Map<String, Object> type(FtmSchema schema) {
        return Body.map("id", schema.name(), "name", schema.label(), "description", schema.plural());
    }

    private static Map<String, Object> property(FtmProperty property, String id) {
        return Body.map("id", id, "name", property.label(), "description", property.schema());
    }

    private static Map<String, Object> service(String url, String path) {
        return Body.map("service_url", URI.create(url).toString(), "service_path", path);
    }

    /** As many as are wanted, from the cursor on. */
    private static Body suggested(Context context, String prefix, List<Object> all) {
        List<Object> results =
                all.stream().skip(cursor(context)).limit(limit(context)).toList();
        return Body.of("code", "/api/status/ok", "status", "200 OK", "prefix", prefix, "result", results);
    }

    /** How many suggestions to pass over. */
    private static int cursor(Context context) {
        return new Parameters(context).number("cursor", 0, 0, MOST_SUGGESTED);
    }

    private static boolean begins(String text, String prefix) {
        return text.toLowerCase(Locale.ROOT).startsWith(prefix.strip().toLowerCase(Locale.ROOT));
    }

    private static String prefix(Context context) {
        String prefix = new Parameters(context).text("prefix").orElse("");
        return prefix.substring(0, Math.min(prefix.length(), LONGEST_PREFIX));
    }

    private static int limit(Context context) {
        return new Parameters(context).number("limit", USUAL_SUGGESTED, 0, MOST_SUGGESTED);
    }
}
