package org.demarche.lists;

import java.util.ArrayList;
import java.util.List;

/** Values in one cell, each behind its number: {@code (1) Low Ford (2) Port Amber}. */
final class NumberedItems {
    private NumberedItems() {}

    /** The items in order, without empty ones; a text that does not start with {@code (1)} is one item. O(length). */
    static List<String> of(String text) {
        String whole = text.strip();
        if (!whole.startsWith("(1)")) {
            return whole.isEmpty() ? List.of() : List.of(whole);
        }
        List<String> items = new ArrayList<>();
        int from = "(1)".length();
        for (int number = 2; from >= 0; number++) {
            String mark = "(" + number + ")";
            int next = whole.indexOf(mark, from);
            String item = whole.substring(from, next < 0 ? whole.length() : next)
                    .strip()
                    .replaceFirst("[;,]$", "")
                    .strip();
            if (!item.isEmpty()) {
                items.add(item);
            }
            from = next < 0 ? -1 : next + mark.length();
        }
        return items;
    }
}
