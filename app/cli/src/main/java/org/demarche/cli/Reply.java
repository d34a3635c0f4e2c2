package org.demarche.cli;

import org.demarche.report.Json;

/**
 * An answer in both forms.
 *
 * @param json for programs
 * @param text for people
 * @param empty whether nothing was found
 */
record Reply(String json, String text, boolean empty) {
    static Reply of(Record answer, String text) {
        return new Reply(Json.indented(answer), text, false);
    }

    static Reply of(Record answer, String text, int found) {
        return new Reply(Json.indented(answer), text, found == 0);
    }
}
