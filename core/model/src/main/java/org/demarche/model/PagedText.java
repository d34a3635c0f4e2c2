package org.demarche.model;

import java.util.Collections;
import java.util.List;

/**
 * A document's text as it was extracted, to which every span of its claims refers.
 *
 * @param text the text; empty for a list, whose claims cite rows
 * @param pageStarts position of the first character of each page, ascending, the first 0
 */
public record PagedText(String text, List<Integer> pageStarts) {
    /** @throws IllegalArgumentException if the page starts do not ascend from 0 within the text */
    public PagedText {
        pageStarts = List.copyOf(pageStarts);
        int previous = -1;
        for (int start : pageStarts) {
            if ((start <= previous && !(start == 0 && previous == -1)) || start > text.length()) {
                throw new IllegalArgumentException(
                        "page starts must ascend within the text, got " + start + " after " + previous);
            }
            previous = start;
        }
        if (pageStarts.isEmpty() || pageStarts.get(0) != 0) {
            throw new IllegalArgumentException("the first page must start at 0");
        }
    }

    /** A text of one page. */
    public static PagedText onePage(String text) {
        return new PagedText(text, List.of(0));
    }

    /** Page of a position, counted from 1. O(log pages). */
    public int pageAt(int position) {
        int found = Collections.binarySearch(pageStarts, position);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
