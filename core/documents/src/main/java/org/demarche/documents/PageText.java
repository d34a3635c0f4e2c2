package org.demarche.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.PagedText;

/*
 * A PDF knows letters at places, not sentences. A quotation should read as the sentence did, so:
 * 1. Lines of a paragraph are joined by a space. A paragraph that starts in lower case after one that does not end as a sentence does is
 *    its continuation: what PDFBox took for a new paragraph was a wider gap.
 * 2. A line that ends in a hyphen is joined to the next without one only if the document has the whole word elsewhere; else the hyphen
 *    stays, since "non-proliferation" must not become another word.
 * 3. The first and last lines of pages that recur, but for their numbers, are running headers and footers; they would stand in the
 *    middle of a sentence that goes over the page, and are left out. So are bare page numbers.
 * 4. Between pages stands a line feed where a sentence goes on, and else an empty line. A page's first character follows it.
 */
/** The text of a PDF's pages, as they came from the stripper, into one text that reads as it was written. */
final class PageText {
    /** Lines at the top and at the bottom of a page that may be running ones. */
    private static final int RUNNING_LINES = 3;
    /** A line is a running one if it recurs on this many pages... */
    private static final int LEAST_PAGES = 3;
    /** ...and on this share of them; less than a half, since left and right pages often differ. */
    private static final double LEAST_SHARE = 0.3;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)\\W*(?:page\\s*)?\\d{1,4}(?:\\s*(?:/|of)\\s*\\d{1,4})?\\W*");
    private static final Pattern BROKEN_WORD = Pattern.compile("(?s).*?(\\p{L}+)([-\\u2010\\u00AD])");
    private static final Pattern FIRST_WORD = Pattern.compile("(?s)(\\p{Ll}\\p{L}*).*");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final char PARAGRAPH = '\u2029';

    private final Set<String> words = new HashSet<>();
    private final StringBuilder out = new StringBuilder();

    private PageText() {}

    static PagedText join(List<String> pages) {
        return new PageText().joined(pages);
    }

    private PagedText joined(List<String> rawPages) {
        List<List<Line>> pages =
                withoutRunningLines(rawPages.stream().map(PageText::lines).toList());
        pages.forEach(page -> page.forEach(line -> collectWords(line.text())));
        List<Integer> starts = new ArrayList<>();
        for (List<Line> page : pages) {
            if (!starts.isEmpty()) {
                out.append(!page.isEmpty() && goesOn(page.get(0).text()) ? "\n" : "\n\n");
            }
            starts.add(out.length());
            int pageStart = out.length();
            for (Line line : page) {
                add(line, out.length() == pageStart);
            }
        }
        return new PagedText(out.toString(), starts);
    }

    private void add(Line line, boolean first) {
        if (first) {
            out.append(line.text());
        } else if (line.startsParagraph() && !goesOn(line.text())) {
            out.append("\n\n").append(line.text());
        } else {
            continueWith(line.text());
        }
    }

    /** Whether the text so far stops within a sentence that the next words continue. */
    private boolean goesOn(String next) {
        if (out.length() == 0 || next.isEmpty() || !Character.isLowerCase(next.codePointAt(0))) {
            return false;
        }
        char last = out.charAt(out.length() - 1);
        return Character.isLetterOrDigit(last) || ",-\u2010\u00AD\u2013\u2014\u2019'\"\u201D)".indexOf(last) >= 0;
    }

    private void continueWith(String next) {
        int lineStart = Math.max(out.lastIndexOf("\n"), out.lastIndexOf(" ")) + 1;
        Matcher left = BROKEN_WORD.matcher(out.substring(lineStart));
        Matcher right = FIRST_WORD.matcher(next);
        if (!left.matches() || !right.matches()) {
            out.append(' ').append(next);
            return;
        }
        boolean soft = left.group(2).equals("\u00AD");
        if (soft || words.contains((left.group(1) + right.group(1)).toLowerCase(Locale.ROOT))) {
            out.setLength(out.length() - 1);
        }
        out.append(next);
    }

    private void collectWords(String line) {
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
    }

    private static List<Line> lines(String page) {
        List<Line> lines = new ArrayList<>();
        boolean starts = true;
        for (String raw : page.split("\n", -1)) {
            starts |= raw.indexOf(PARAGRAPH) >= 0;
            String text = clean(raw);
            if (!text.isEmpty()) {
                lines.add(new Line(text, starts));
                starts = false;
            }
        }
        return lines;
    }

    /** White space collapsed; without controls and what has no width. */
    private static String clean(String raw) {
        return raw.replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("[\\p{Cc}\\u200B\\uFEFF]", "")
                .strip();
    }

    private static List<List<Line>> withoutRunningLines(List<List<Line>> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (List<Line> page : pages) {
            Set<String> keys = new HashSet<>();
            for (int at = 0; at < page.size(); at++) {
                if (isOuter(at, page.size())) {
                    keys.add(key(page.get(at)));
                }
            }
            keys.forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        double least = Math.max(LEAST_PAGES, pages.size() * LEAST_SHARE);
        return pages.stream().map(page -> body(page, seen, least)).toList();
    }

    /** The page without the running lines at its top and bottom; a running line has only running lines outside it. */
    private static List<Line> body(List<Line> page, Map<String, Integer> seen, double least) {
        int first = 0;
        while (first < Math.min(RUNNING_LINES, page.size()) && isRunning(page.get(first), seen, least)) {
            first++;
        }
        int end = page.size();
        while (end > first && page.size() - end < RUNNING_LINES && isRunning(page.get(end - 1), seen, least)) {
            end--;
        }
        return page.subList(first, end);
    }

    private static boolean isRunning(Line line, Map<String, Integer> seen, double least) {
        return seen.getOrDefault(key(line), 0) >= least
                || PAGE_NUMBER.matcher(line.text()).matches();
    }

    private static boolean isOuter(int at, int size) {
        return at < RUNNING_LINES || at >= size - RUNNING_LINES;
    }

    private static String key(Line line) {
        return line.text().replaceAll("\\d+", "#");
    }

    /**
     * A line of a page.
     *
     * @param text without outer white space, not empty
     * @param startsParagraph whether the layout starts a paragraph here
     */
    private record Line(String text, boolean startsParagraph) {}
}
