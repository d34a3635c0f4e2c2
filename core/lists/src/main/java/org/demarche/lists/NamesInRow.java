package org.demarche.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes apart names that stand in one value, between semicolons or else commas. A comma before a legal form parts no names: {@code Quay Co., Ltd.} is one. */
final class NamesInRow {
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?i)(?:(?:co|ltd|limited|inc|incorporated|llc|l\\.l\\.c|llp|lp|plc|corp|pte|pty|sdn|bhd|s\\.?a|s\\.?a\\.?r\\.?l|s\\.?r\\.?l|gmbh|fze|fzco|jr|sr)\\.?\\s*)+");

    private NamesInRow() {}

    /** The names, in order; none that is blank. */
    static List<String> split(String value) {
        boolean semicolons = value.indexOf(';') >= 0;
        List<String> names = new ArrayList<>();
        for (String part : value.split(semicolons ? ";" : ",", -1)) {
            String name = part.strip();
            if (!semicolons && !names.isEmpty() && LEGAL_FORM.matcher(name).matches()) {
                names.set(names.size() - 1, names.get(names.size() - 1) + ", " + name);
            } else if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }
}
