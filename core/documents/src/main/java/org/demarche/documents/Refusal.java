package org.demarche.documents;

import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/** The ways in which a file is refused, each in one line. */
final class Refusal {
    private Refusal() {}

    static DemarcheException of(ErrorCode code, String expected, String found, String remedy) {
        return new DemarcheException(code, message(expected, found, remedy));
    }

    static DemarcheException of(ErrorCode code, String expected, String found, String remedy, Throwable cause) {
        return new DemarcheException(code, message(expected, found, remedy), cause);
    }

    static DemarcheException tooLong(DocumentLimits limits, String file) {
        return of(
                ErrorCode.TOO_LARGE,
                "a text of at most " + limits.maxCharacters() + " characters",
                "a longer one in " + file,
                "split the document");
    }

    private static String message(String expected, String found, String remedy) {
        return "expected " + expected + ", found " + found + ": " + remedy;
    }
}
