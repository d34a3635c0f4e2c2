package org.demarche.report;

import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/**
 * Why there is no answer (RFC 9457, problem details).
 *
 * @param code stable, safe to test for
 * @param title the kind of problem in a few words
 * @param detail what was expected, what was found, where, and what to do
 * @param status of HTTP
 */
public record Problem(String code, String title, String detail, int status) {
    /** The problem that an exception tells of. */
    public static Problem of(DemarcheException refused) {
        return new Problem(
                refused.code().name(),
                title(refused.code()),
                String.valueOf(refused.getMessage()),
                status(refused.code()));
    }

    private static String title(ErrorCode code) {
        return switch (code) {
            case WRONG_USAGE -> "The question cannot be read";
            case MISSING_FILE -> "A file is missing";
            case NO_DOCUMENTS -> "Nothing to read";
            case WRONG_TYPE -> "Not of a kind that is read";
            case UNREADABLE_DOCUMENT -> "Damaged document";
            case ENCRYPTED_DOCUMENT -> "Encrypted document";
            case TOO_LARGE -> "Over a limit";
            case FORBIDDEN_XML -> "Forbidden XML";
            case WRONG_LAYOUT -> "Not the layout that was expected";
            case INVALID_PACK -> "Invalid pack";
            case WRONG_WORKSPACE -> "Not a workspace of this version";
            case WORKSPACE_IN_USE -> "The workspace is in use";
            case PORT_IN_USE -> "The port is in use";
            case NOT_FOUND -> "Not known here";
            case AMBIGUOUS -> "Several things it may be";
            case BROKEN_CHAIN -> "The ledger is damaged";
            case CONFLICT -> "Contradicts what stands";
        };
    }

    private static int status(ErrorCode code) {
        return switch (code) {
            case WRONG_USAGE, WRONG_TYPE, FORBIDDEN_XML, WRONG_LAYOUT, INVALID_PACK -> 400;
            case MISSING_FILE, NO_DOCUMENTS, NOT_FOUND -> 404;
            case AMBIGUOUS, CONFLICT, WORKSPACE_IN_USE -> 409;
            case TOO_LARGE -> 413;
            case UNREADABLE_DOCUMENT, ENCRYPTED_DOCUMENT -> 422;
            case WRONG_WORKSPACE, PORT_IN_USE, BROKEN_CHAIN -> 500;
        };
    }
}
