package org.demarche.cli;

import org.demarche.model.ErrorCode;

/** What a script learns of a command. */
final class ExitCode {
    /** Done. */
    static final int DONE = 0;

    /** Nothing found, or a check failed. */
    static final int NOTHING = 1;

    /** Wrong usage or bad input. */
    static final int MISTAKE = 2;

    private ExitCode() {}

    static int of(ErrorCode code) {
        return switch (code) {
            case NOT_FOUND, BROKEN_CHAIN -> NOTHING;
            case WRONG_USAGE,
                    MISSING_FILE,
                    NO_DOCUMENTS,
                    WRONG_TYPE,
                    UNREADABLE_DOCUMENT,
                    ENCRYPTED_DOCUMENT,
                    TOO_LARGE,
                    FORBIDDEN_XML,
                    WRONG_LAYOUT,
                    INVALID_PACK,
                    WRONG_WORKSPACE,
                    WORKSPACE_IN_USE,
                    PORT_IN_USE,
                    AMBIGUOUS,
                    CONFLICT -> MISTAKE;
        };
    }
}
