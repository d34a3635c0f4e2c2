package org.demarche.model;

/**
 * Stretch of a document's text: {@code char} positions as {@link String} counts them, the end excluded (W3C Web Annotation text
 * position selector).
 *
 * @param start first position, 0 or more
 * @param end position after the last, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    /** @throws IllegalArgumentException if the span is empty, reversed or starts before the text */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("span must have 0 <= start < end, got " + start + " to " + end);
        }
    }

    /** Number of positions, 1 or more. */
    public int length() {
        return end - start;
    }

    /** Whether every position of the other span is in this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether some position is in both. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The words at this span.
     * @throws IndexOutOfBoundsException if the text ends before the span does */
    public String in(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return start + "-" + end;
    }
}
