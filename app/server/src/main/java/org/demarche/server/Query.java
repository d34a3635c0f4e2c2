package org.demarche.server;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Grade;
import org.demarche.report.Question;

/** The parameters of one request, checked. For one thread. */
final class Query {
    private final Context context;
    private final Set<String> read = new HashSet<>();

    Query(Context context) {
        this.context = context;
    }

    /** The parameters {@code on}, {@code known} and {@code minGrade}. */
    Question question() {
        return new Question(day("on"), day("known"), grade("minGrade"));
    }

    /** A part of the path of a length from {@code min} to {@code max}. */
    String path(String name, int min, int max) {
        return checked(name, context.pathParam(name), min, max);
    }

    /** A parameter that must be there, of 1 to {@code max} characters. */
    String text(String name, int max) {
        String value = single(name).orElseThrow(() -> refused(name, "a text of 1 to " + max + " characters", "none"));
        return checked(name, value, 1, max);
    }

    /** A whole number from {@code min} to {@code max}. */
    OptionalInt number(String name, int min, int max) {
        Optional<String> value = single(name);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        String expected = "a whole number from " + min + " to " + max;
        if (!value.get().matches("\\d{1,10}")) {
            throw refused(name, expected, quoted(value.get()));
        }
        long number = Long.parseLong(value.get());
        if (number < min || number > max) {
            throw refused(name, expected, quoted(value.get()));
        }
        return OptionalInt.of((int) number);
    }

    /** @throws DemarcheException if the request has a parameter that nobody asked for: it is misspelt, and the answer is not what was meant */
    void refuseUnread() {
        for (String name : context.queryParamMap().keySet()) {
            if (!read.contains(name)) {
                throw new DemarcheException(
                        ErrorCode.WRONG_USAGE,
                        "expected parameters of the contract, found " + quoted(name) + " at "
                                + Texts.shortened(context.path()) + ": see openapi.yaml");
            }
        }
    }

    private Optional<LocalDate> day(String name) {
        Optional<String> value = single(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (!value.get().matches("\\d{4}-\\d{2}-\\d{2}")) {
                throw refused(name, "a day such as 2024-02-01", quoted(value.get()));
            }
            return value.map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw refused(name, "a day such as 2024-02-01", quoted(value.get()));
        }
    }

    private Optional<Grade> grade(String name) {
        Optional<String> value = single(name);
        if (value.isPresent() && !value.get().matches("[A-F][1-6]")) {
            throw refused(name, "a grade such as C3", quoted(value.get()));
        }
        return value.map(Grade::parse);
    }

    private Optional<String> single(String name) {
        read.add(name);
        List<String> values = context.queryParams(name);
        if (values.size() > 1) {
            throw refused(name, "one value", values.size() + " of them");
        }
        return values.stream().findFirst();
    }

    private String checked(String name, String value, int min, int max) {
        int length = value.codePointCount(0, value.length());
        if (value.isBlank() || length < min || length > max) {
            throw refused(
                    name,
                    "a text of " + min + " to " + max + " characters",
                    value.isBlank() ? "a blank one" : length + " characters");
        }
        return value;
    }

    private DemarcheException refused(String name, String expected, String found) {
        return new DemarcheException(
                ErrorCode.WRONG_USAGE,
                "expected " + expected + " for " + name + ", found " + found + " at " + Texts.shortened(context.path())
                        + ": correct it");
    }

    private static String quoted(String value) {
        return "\"" + Texts.shortened(value) + "\"";
    }
}
