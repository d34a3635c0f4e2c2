package org.demarche.server;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.report.Answers;
import org.demarche.report.FtmFilter;
import org.demarche.report.FtmModel;
import org.demarche.report.FtmSearch;
import org.demarche.report.FtmView;

/** GET /search/{dataset}. */
final class SearchRoute {
    private static final int USUAL = 10;
    private static final int MOST = 500;
    private static final int FARTHEST = 9_499;
    private static final Pattern ORDER = Pattern.compile("([A-Za-z_.]{1,80})(?::(asc|desc))?");
    private static final Set<String> GROUPS = Set.of(
            "schema",
            "schemata",
            "datasets",
            "countries",
            "topics",
            "names",
            "identifiers",
            "dates",
            "genders",
            "target");
    private static final Set<String> ORDERED =
            Set.of("first_seen", "last_seen", "last_change", "caption", "id", "schema");
    private static final List<String> COUNTED = List.of("countries", "topics", "datasets");
    private static final String PROPERTY_PREFIX = "properties.";

    private final Answers answers;

    SearchRoute(Answers answers) {
        this.answers = answers;
    }

    Record answer(Context context) {
        FtmView view = answers.ftm();
        Parameters parameters = new Parameters(context);
        FtmFilter filter = parameters.filter(view);
        String schema =
                parameters.text("schema").filter(name -> !name.isEmpty()).orElse("Thing");
        return view.search(new FtmSearch(
                parameters.text("q").orElse(""),
                parameters.isSet("fuzzy", false) ? FtmSearch.Spelling.FUZZY : FtmSearch.Spelling.EXACT,
                Parameters.schema(schema),
                filter,
                fields(view, parameters),
                combination(parameters),
                orders(parameters),
                facets(context, parameters),
                parameters.number("limit", USUAL, 0, MOST),
                parameters.number("offset", 0, 0, FARTHEST)));
    }

    private static List<FtmSearch.Field> fields(FtmView view, Parameters parameters) {
        List<FtmSearch.Field> fields = new ArrayList<>();
        Set<String> countries = new LinkedHashSet<>();
        parameters.texts("countries").forEach(code -> countries.add(code.toLowerCase(Locale.ROOT)));
        if (!countries.isEmpty()) {
            fields.add(new FtmSearch.Field("countries", List.copyOf(countries)));
        }
        Set<String> datasets = parameters.datasets(view, "datasets");
        if (!datasets.isEmpty()) {
            fields.add(new FtmSearch.Field("datasets", List.copyOf(datasets)));
        }
        for (String condition : parameters.texts("filter")) {
            int colon = condition.indexOf(':');
            if (colon < 1 || colon == condition.length() - 1) {
                throw Refusal.of(400, "Expected a filter as field:value, found: " + Texts.shortened(condition));
            }
            String name = condition.substring(0, colon);
            if (!isField(name)) {
                throw Refusal.of(400, "Unknown field of a filter: " + Texts.shortened(name));
            }
            fields.add(new FtmSearch.Field(name, List.of(condition.substring(colon + 1))));
        }
        return fields;
    }

    private static FtmSearch.Combination combination(Parameters parameters) {
        String operator = parameters.text("filter_op").orElse("AND").toUpperCase(Locale.ROOT);
        return switch (operator) {
            case "AND", "" -> FtmSearch.Combination.AND;
            case "OR" -> FtmSearch.Combination.OR;
            default ->
                throw Refusal.invalid(
                        "enum",
                        List.of("query", "filter_op"),
                        "Input should be 'AND' or 'OR'",
                        Texts.shortened(operator));
        };
    }

    private static List<FtmSearch.Order> orders(Parameters parameters) {
        List<FtmSearch.Order> orders = new ArrayList<>();
        for (String order : parameters.texts("sort")) {
            Matcher parts = ORDER.matcher(order);
            if (!parts.matches() || !(ORDERED.contains(parts.group(1)) || isField(parts.group(1)))) {
                throw Refusal.of(400, "Unknown field of a sort: " + Texts.shortened(order));
            }
            orders.add(new FtmSearch.Order(
                    parts.group(1),
                    "desc".equals(parts.group(2)) ? FtmSearch.Order.Direction.DOWN : FtmSearch.Order.Direction.UP));
        }
        return orders;
    }

    private static List<String> facets(Context context, Parameters parameters) {
        if (!context.queryParamMap().containsKey("facets")) {
            return COUNTED;
        }
        List<String> facets = List.copyOf(parameters.texts("facets"));
        for (String facet : facets) {
            if (!GROUPS.contains(facet)) {
                throw Refusal.of(400, "Unknown facet: " + Texts.shortened(facet));
            }
        }
        return facets;
    }

    private static boolean isField(String name) {
        String property = name.startsWith(PROPERTY_PREFIX) ? name.substring(PROPERTY_PREFIX.length()) : name;
        return GROUPS.contains(name)
                || FtmModel.standard().schemata().stream()
                        .anyMatch(schema -> schema.property(property).isPresent());
    }
}
