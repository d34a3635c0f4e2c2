package org.demarche.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A request that yente's interface refuses, as its clients know it: {@code {"detail": ...}} with a status. */
@SuppressWarnings("serial") // never serialised: it lives for one request
final class Refusal extends RuntimeException {
    private static final int UNPROCESSABLE = 422;

    private final int status;
    private final transient Object detail;

    private Refusal(int status, Object detail) {
        super(detail.toString(), null, false, false);
        this.status = status;
        this.detail = detail;
    }

    /** A refusal in one sentence. */
    static Refusal of(int status, String sentence) {
        return new Refusal(status, sentence);
    }

    /**
     * A value that is not of the form that the interface has, as FastAPI tells it.
     *
     * @param type of the mistake, such as {@code missing}
     * @param place where the value stands, such as {@code body, queries, q1, schema}
     * @param message in words
     * @param input the value, or a part of it
     */
    static Refusal invalid(String type, List<?> place, String message, Object input) {
        return new Refusal(
                UNPROCESSABLE, List.of(Body.map("type", type, "loc", place, "msg", message, "input", input)));
    }

    /** Several values that are not of the form, told at once. */
    static Refusal all(Collection<Refusal> refusals) {
        List<Object> details = new ArrayList<>();
        for (Refusal refusal : refusals) {
            details.addAll((List<?>) refusal.detail);
        }
        return new Refusal(UNPROCESSABLE, details);
    }

    int status() {
        return status;
    }

    Map<String, Object> body() {
        return Body.map("detail", detail);
    }
}
