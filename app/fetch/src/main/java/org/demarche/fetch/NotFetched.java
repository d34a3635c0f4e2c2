package org.demarche.fetch;

/** A source is not fetched, and why. Never leaves this package. */
final class NotFetched extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Outcome outcome;

    private NotFetched(Outcome outcome, String message) {
        super(message);
        this.outcome = outcome;
    }

    /** What came is not what it should be. */
    static NotFetched refused(String message) {
        return new NotFetched(Outcome.REFUSED, message);
    }

    /** It did not come. */
    static NotFetched failed(String message) {
        return new NotFetched(Outcome.FAILED, message);
    }

    /** It was not asked for. */
    static NotFetched notSetUp(String message) {
        return new NotFetched(Outcome.NOT_SET_UP, message);
    }

    Outcome outcome() {
        return outcome;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
