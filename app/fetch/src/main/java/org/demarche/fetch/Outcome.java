package org.demarche.fetch;

import java.util.Locale;

/** What became of a source in one run. */
public enum Outcome {
    /** There was a new version, it is good, and it was handed on. */
    SWITCHED,
    /** In a dry run: there is a new version and it is good. Nothing was kept. */
    WOULD_SWITCH,
    /** There is nothing newer than what was fetched before. */
    UNCHANGED,
    /** What came is not the list it should be: damaged, of another kind, another list, or much shorter. What was there stays. */
    REFUSED,
    /** The publisher could not be reached, or did not give the file. What was there stays. */
    FAILED,
    /** The source needs something that is not set, such as a token. Nothing was asked. */
    NOT_SET_UP;

    /** Whether the source is as new as its publisher has it. */
    public boolean isGood() {
        return switch (this) {
            case SWITCHED, WOULD_SWITCH, UNCHANGED -> true;
            case REFUSED, FAILED, NOT_SET_UP -> false;
        };
    }

    /** In small letters, with hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
