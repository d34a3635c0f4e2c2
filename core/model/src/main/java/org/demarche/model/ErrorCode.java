package org.demarche.model;

/** Kind of a user's mistake or of bad input: stable names that scripts and the HTTP API may rely on. */
public enum ErrorCode {
    /** An option, argument or parameter is not one this command knows, or has a value out of its range. */
    WRONG_USAGE,
    /** A file or folder that was named does not exist or may not be read. */
    MISSING_FILE,
    /** A folder was named in which nothing is of a kind that can be read. */
    NO_DOCUMENTS,
    /** The bytes are not of the kind that was expected. */
    WRONG_TYPE,
    /** The bytes are of the right kind but damaged. */
    UNREADABLE_DOCUMENT,
    /** The document cannot be opened without a password. */
    ENCRYPTED_DOCUMENT,
    /** A limit on size, depth, rows or work was reached. */
    TOO_LARGE,
    /** XML declares a document type or an external entity: refused, never resolved. */
    FORBIDDEN_XML,
    /** A list or table has not the layout that its format prescribes. */
    WRONG_LAYOUT,
    /** A pack's file says something its schema does not allow. */
    INVALID_PACK,
    /** The workspace was written by a newer version, or is not a workspace. */
    WRONG_WORKSPACE,
    /** Another process holds the workspace. */
    WORKSPACE_IN_USE,
    /** The network port cannot be bound. */
    PORT_IN_USE,
    /** What was asked about is not known here. */
    NOT_FOUND,
    /** What was asked about may be one of several things. */
    AMBIGUOUS,
    /** The ledger's hash chain is broken. */
    BROKEN_CHAIN,
    /** What was given contradicts what stands: a judgement another one, a version of a list the one before it. */
    CONFLICT
}
