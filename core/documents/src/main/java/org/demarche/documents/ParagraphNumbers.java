package org.demarche.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/*
 * "59. The Panel ..." at the start of a line is the number of a paragraph if it stands in a sequence: the next number follows it, or it
 * follows the one before. So a year, a sum or the number of a section alone is none. Between two numbers of a sequence everything belongs
 * to the first of them: its second paragraph, its points (a) and (b), a quotation, a note. After the last number only its own paragraph
 * does. A sequence begins anew where 1 does, as in an annex.
 */
/** The numbers that a document prints before its paragraphs. */
final class ParagraphNumbers {
    /** Most numbered lines looked at. */
    private static final int MOST = 100_000;
    /** A sequence may lack this many numbers, on a page that could not be read. */
    private static final int MOST_MISSING = 2;

    private static final Pattern NUMBERED =
            Pattern.compile("(?m)^[ \\t]{0,12}(\\d{1,4})\\.[ \\t\\u00A0]+(?=[^\\s\\d])");
    private static final Pattern PARAGRAPH_END = Pattern.compile("\\R[ \\t]*\\R");

    private final List<Numbered> numbers;

    private ParagraphNumbers(List<Numbered> numbers) {
        this.numbers = List.copyOf(numbers);
    }

    /** The numbers in a text. O(n). */
    static ParagraphNumbers of(String text) {
        List<Numbered> found = new ArrayList<>();
        Matcher matcher = NUMBERED.matcher(text);
        while (matcher.find() && found.size() < MOST) {
            found.add(new Numbered(Integer.parseInt(matcher.group(1)), matcher.start(), text.length()));
        }
        List<Numbered> numbers = new ArrayList<>();
        List<Numbered> sequence = new ArrayList<>();
        for (Numbered each : found) {
            if (!sequence.isEmpty() && !follows(sequence.get(sequence.size() - 1), each)) {
                if (each.number() != 1 && continuesLater(found, sequence, each)) {
                    continue; // a number within a paragraph of the sequence
                }
                close(sequence, text, numbers);
            }
            sequence.add(each);
        }
        close(sequence, text, numbers);
        return new ParagraphNumbers(numbers);
    }

    /** Number of the paragraph in which a character stands, if it has one. O(log n). */
    OptionalInt at(int position) {
        int low = 0;
        int high = numbers.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Numbered each = numbers.get(middle);
            if (position < each.start()) {
                high = middle - 1;
            } else if (position >= each.end()) {
                low = middle + 1;
            } else {
                return OptionalInt.of(each.number());
            }
        }
        return OptionalInt.empty();
    }

    private static boolean follows(Numbered before, Numbered each) {
        int step = each.number() - before.number();
        return step >= 1 && step <= 1 + MOST_MISSING;
    }

    /** Whether the sequence so far goes on after a line that is not in it. */
    private static boolean continuesLater(List<Numbered> found, List<Numbered> sequence, Numbered stray) {
        Numbered last = sequence.get(sequence.size() - 1);
        int at = Collections.binarySearch(found, stray, Comparator.comparingInt(Numbered::start));
        return found.subList(at + 1, Math.min(at + 4, found.size())).stream()
                .anyMatch(each -> each.number() == last.number() + 1);
    }

    private static void close(List<Numbered> sequence, String text, List<Numbered> numbers) {
        if (sequence.size() >= 2) {
            for (int at = 0; at + 1 < sequence.size(); at++) {
                numbers.add(sequence.get(at).until(sequence.get(at + 1).start()));
            }
            Numbered last = sequence.get(sequence.size() - 1);
            Matcher end = PARAGRAPH_END.matcher(text).region(last.start(), text.length());
            numbers.add(last.until(end.find() ? end.start() : text.length()));
        }
        sequence.clear();
    }

    private record Numbered(int number, int start, int end) {
        Numbered until(int other) {
            return new Numbered(number, start, other);
        }
    }
}
