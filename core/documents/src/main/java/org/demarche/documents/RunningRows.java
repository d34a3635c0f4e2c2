package org.demarche.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/*
 * Running headers and footers would stand in the middle of a sentence that goes over the page. They are the first and last rows of a page
 * that stand at the same height with the same words, but for their numbers, on several pages near by: left and right pages differ, and
 * so do chapters, so near by is four pages before and after. A row of numbers alone may be data: it is a running one only if it is the
 * number of its page, which grows by one a page.
 */
/** Takes running headers, footers and page numbers off a page. */
final class RunningRows {
    /** Pages before and after that are looked at. */
    static final int NEAR = 4;
    /** Rows at the top and at the bottom that may be running ones. */
    private static final int OUTER = 3;
    /** A row is a running one if it recurs on this many pages near by, its own counted. */
    private static final int LEAST_PAGES = 3;
    /** Points by which its height may differ. */
    private static final float SAME_HEIGHT = 4;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)\\W*(?:page\\s*)?(\\d{1,4})(?:\\s*(?:/|of)\\s*\\d{1,4})?\\W*");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{1,5}(?!\\d)");
    private static final Pattern ROMAN = Pattern.compile("\\W*[ivxlc]{1,7}\\W*");

    private RunningRows() {}

    /** The rows of a page that are not running ones, and the number printed on it. */
    record Stripped(List<Row> rows, OptionalInt printed) {}

    /**
     * The page without its running rows.
     *
     * @param page number of it, counted from 1
     * @param own its rows, from the top
     * @param near the outer rows of the pages near by, its own among them
     */
    static Stripped strip(int page, List<Row> own, List<Outer> near) {
        int first = 0;
        OptionalInt printed = OptionalInt.empty();
        while (first < Math.min(OUTER, own.size()) && isRunning(own.get(first), page, near)) {
            printed = printed.isPresent() ? printed : number(own.get(first));
            first++;
        }
        int end = own.size();
        while (end > first && own.size() - end < OUTER && isRunning(own.get(end - 1), page, near)) {
            printed = printed.isPresent() ? printed : number(own.get(end - 1));
            end--;
        }
        return new Stripped(List.copyOf(own.subList(first, end)), printed);
    }

    private static boolean isRunning(Row row, int page, List<Outer> near) {
        String text = RegionLines.clean(row.text());
        OptionalInt alone = number(row);
        if (alone.isPresent() && alone.getAsInt() == page) {
            return true;
        }
        String key = key(text);
        boolean recurs =
                near.stream().filter(other -> other.has(key, row.baseline())).count() >= LEAST_PAGES;
        boolean telling = key.chars().anyMatch(Character::isLetter);
        return recurs
                && (telling
                        || numbersIn(text).stream().anyMatch(number -> counted(number - page, near) >= LEAST_PAGES));
    }

    /** On how many pages an outer row has a number that differs from the page's place in the file by {@code offset}. */
    private static long counted(int offset, List<Outer> near) {
        return near.stream()
                .filter(other -> other.numbers().contains(other.page() + offset))
                .count();
    }

    private static OptionalInt number(Row row) {
        Matcher matcher = PAGE_NUMBER.matcher(RegionLines.clean(row.text()));
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    private static Set<Integer> numbersIn(String text) {
        Set<Integer> numbers = new HashSet<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(Integer.parseInt(matcher.group()));
        }
        return numbers;
    }

    private static String key(String text) {
        return ROMAN.matcher(text).matches() ? "i" : text.replaceAll("\\d+", "#");
    }

    /**
     * What may be running on a page.
     *
     * @param page number of it, counted from 1
     * @param rows its first and last rows, by their words without numbers
     * @param numbers the numbers in its outer rows
     */
    record Outer(int page, List<Mark> rows, Set<Integer> numbers) {
        static Outer of(int page, List<Row> all) {
            List<Mark> marks = new ArrayList<>();
            Set<Integer> numbers = new HashSet<>();
            for (int at = 0; at < all.size(); at++) {
                if (at < OUTER || at >= all.size() - OUTER) {
                    Row row = all.get(at);
                    marks.add(new Mark(key(RegionLines.clean(row.text())), row.baseline()));
                    numbers.addAll(numbersIn(RegionLines.clean(row.text())));
                }
            }
            return new Outer(page, List.copyOf(marks), Set.copyOf(numbers));
        }

        boolean has(String key, float baseline) {
            return rows.stream()
                    .anyMatch(row -> row.key().equals(key) && Math.abs(row.baseline() - baseline) <= SAME_HEIGHT);
        }
    }

    /** A row's words without its numbers, and its height. */
    record Mark(String key, float baseline) {}
}
