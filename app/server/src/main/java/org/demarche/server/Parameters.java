package org.demarche.server;

import io.javalin.http.Context;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.report.FtmFilter;
import org.demarche.report.FtmModel;
import org.demarche.report.FtmSchema;
import org.demarche.report.FtmView;

/** The parameters of one request as yente reads them: what it does not know is passed over. For one thread. */
final class Parameters {
    private static final int MOST_VALUES = 500;
    private static final int MOST_EXCLUDED = 10_000;
    private static final int LONGEST = 2_000;

    private final Context context;

    Parameters(Context context) {
        this.context = context;
    }

    Optional<String> text(String name) {
        Optional<String> value = Optional.ofNullable(context.queryParam(name));
        if (value.isPresent() && value.get().length() > LONGEST) {
            throw Refusal.invalid(
                    "string_too_long",
                    List.of("query", name),
                    "String should have at most " + LONGEST + " characters",
                    Texts.shortened(value.get()));
        }
        return value;
    }

    /** All values of a repeated parameter, each once; empty ones are none. */
    Set<String> texts(String name, int most) {
        Set<String> values = new LinkedHashSet<>(context.queryParams(name));
        values.removeIf(String::isBlank);
        if (values.size() > most) {
            throw Refusal.invalid(
                    "too_long",
                    List.of("query", name),
                    "List should have at most " + most + " items after validation, not " + values.size(),
                    values.size());
        }
        return values;
    }

    Set<String> texts(String name) {
        return texts(name, MOST_VALUES);
    }

    int number(String name, int usual, int least, int most) {
        Optional<String> value = text(name).filter(text -> !text.isBlank());
        if (value.isEmpty()) {
            return usual;
        }
        if (!value.get().strip().matches("-?\\d{1,9}")) {
            throw Refusal.invalid(
                    "int_parsing",
                    List.of("query", name),
                    "Input should be a valid integer, unable to parse string as an integer",
                    Texts.shortened(value.get()));
        }
        int number = Integer.parseInt(value.get().strip());
        if (number < least || number > most) {
            boolean low = number < least;
            throw Refusal.invalid(
                    low ? "greater_than_equal" : "less_than_equal",
                    List.of("query", name),
                    "Input should be " + (low ? "greater" : "less") + " than or equal to " + (low ? least : most),
                    value.get());
        }
        return number;
    }

    /** A fraction from 0 to 1. */
    double fraction(String name, double usual) {
        Optional<String> value = text(name).filter(text -> !text.isBlank());
        if (value.isEmpty()) {
            return usual;
        }
        if (!value.get().strip().matches("[+-]?(\\d{1,20}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][+-]?\\d{1,3})?")) {
            throw Refusal.invalid(
                    "float_parsing",
                    List.of("query", name),
                    "Input should be a valid number, unable to parse string as a number",
                    Texts.shortened(value.get()));
        }
        double fraction = Double.parseDouble(value.get().strip());
        if (fraction < 0 || fraction > 1) {
            boolean low = fraction < 0;
            throw Refusal.invalid(
                    low ? "greater_than_equal" : "less_than_equal",
                    List.of("query", name),
                    "Input should be " + (low ? "greater" : "less") + " than or equal to " + (low ? 0 : 1),
                    value.get());
        }
        return fraction;
    }

    boolean isSet(String name, boolean usual) {
        Optional<String> value = text(name).map(text -> text.strip().toLowerCase(Locale.ROOT));
        if (value.isEmpty() || value.get().isEmpty()) {
            return usual;
        }
        if (Set.of("true", "1", "yes", "on", "t", "y").contains(value.get())) {
            return true;
        }
        if (Set.of("false", "0", "no", "off", "f", "n").contains(value.get())) {
            return false;
        }
        throw Refusal.invalid(
                "bool_parsing",
                List.of("query", name),
                "Input should be a valid boolean, unable to interpret input",
                Texts.shortened(value.get()));
    }

    /** The filter of the request, for the dataset of its path. */
    FtmFilter filter(FtmView view) {
        return new FtmFilter(
                dataset(view, context.pathParam("dataset")),
                datasets(view, "include_dataset"),
                known(view, "exclude_dataset"),
                schemata("exclude_schema"),
                texts("exclude_entity_ids", MOST_EXCLUDED),
                texts("topics"),
                moment("changed_since"));
    }

    static String dataset(FtmView view, String name) {
        return view.dataset(name).orElseThrow(() -> Refusal.of(404, "No such dataset: " + Texts.shortened(name)));
    }

    /** Datasets of which one must hold it: one that is not loaded is refused, since to leave it out would widen the answer. */
    Set<String> datasets(FtmView view, String name) {
        Set<String> datasets = new LinkedHashSet<>();
        texts(name).forEach(each -> datasets.add(dataset(view, each)));
        return datasets;
    }

    /** Datasets that must not hold it: one that is not loaded holds nothing. */
    private Set<String> known(FtmView view, String name) {
        Set<String> datasets = new LinkedHashSet<>();
        texts(name).forEach(each -> view.dataset(each).ifPresent(datasets::add));
        return datasets;
    }

    private Set<String> schemata(String name) {
        Set<String> schemata = texts(name);
        schemata.forEach(Parameters::schema);
        return schemata;
    }

    static FtmSchema schema(String name) {
        return FtmModel.standard()
                .schema(name)
                .orElseThrow(() -> Refusal.of(400, "Unknown schema: " + Texts.shortened(name)));
    }

    /** A day or moment of ISO 8601, in the form that entities have it. */
    Optional<String> moment(String name) {
        Optional<String> value = text(name).map(String::strip).filter(text -> !text.isEmpty());
        if (value.isPresent()
                && !value.get()
                        .matches("\\d{4}-[01]\\d-[0-3]\\d([T ][0-2]\\d:[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?Z?)?")) {
            throw Refusal.invalid(
                    "datetime_parsing",
                    List.of("query", name),
                    "Input should be a valid datetime, such as 2024-01-31 or 2024-01-31T12:00:00",
                    Texts.shortened(value.get()));
        }
        return value.map(text -> text.replace(' ', 'T').replaceAll("\\..*|Z", ""));
    }
}
