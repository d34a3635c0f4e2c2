package org.demarche.report;

import java.util.List;

/**
 * What the claim schema says a predicate is in FollowTheMoney: {@code Person:birthDate}, or for a relation {@code Ownership:owner>asset}.
 *
 * @param schema the kind of thing
 * @param property of the value, or of the subject of a relation
 * @param other property of the object of a relation; empty for a value
 */
record FtmName(String schema, String property, String other) {
    static FtmName parse(String text) {
        List<String> parts = List.of(text.split(":", -1));
        List<String> ends = List.of(parts.get(1).split(">", -1));
        return new FtmName(parts.get(0), ends.get(0), ends.size() > 1 ? ends.get(1) : "");
    }
}
