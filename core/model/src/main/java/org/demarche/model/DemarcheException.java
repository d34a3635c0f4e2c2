package org.demarche.model;

/**
 * A user's mistake or bad input, with a message of one line: what was expected, what was found, where, and what to do.
 *
 * <p>Errors of the program itself are {@link IllegalStateException}s; rows that can be left aside are {@link Rejected} values.
 */
public final class DemarcheException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    /** A mistake of the given kind. */
    public DemarcheException(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    /** A mistake of the given kind that another exception revealed. */
    public DemarcheException(ErrorCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** The kind of mistake. */
    public ErrorCode code() {
        return code;
    }
}
