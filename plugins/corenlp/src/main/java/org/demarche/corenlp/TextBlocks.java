package org.demarche.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.demarche.model.Span;

/**
 * Cuts a text into stretches that no sentence crosses: paragraphs, headings, lines of a header.
 *
 * <p>A block ends at a blank line, at a line without letters and digits ({@code =====}), after a line {@code Key: value} of a header, and after
 * a line that is much shorter than its paragraph's longest, has no comma or hyphen at its end and is followed by a capital: a heading. Other
 * line breaks are those of a page's width. A block too long to analyse at once is cut at white space. O(length of the text).
 */
final class TextBlocks {
    private static final Pattern HEADER = Pattern.compile("[A-Z][\\w .-]{1,30}:(?: .*)?");
    private static final double SHORT_LINE = 0.6;

    private final String text;
    private final int longest;
    private final List<Span> blocks = new ArrayList<>();

    private TextBlocks(String text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    /** The blocks in order, without outer white space.
     * @param longest most characters in a block */
    static List<Span> of(String text, int longest) {
        TextBlocks cutter = new TextBlocks(text, longest);
        List<Span> paragraph = new ArrayList<>();
        for (Span line : lines(text)) {
            if (isSeparator(line.in(text))) {
                cutter.paragraph(paragraph);
                paragraph.clear();
            } else {
                paragraph.add(line);
            }
        }
        cutter.paragraph(paragraph);
        return cutter.blocks;
    }

    /** Lines without their breaks; an empty line is the span of its break. */
    private static List<Span> lines(String text) {
        List<Span> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\f' || text.charAt(i) == '\u2029') {
                if (i > start) {
                    found.add(new Span(start, i));
                } else if (i < text.length()) {
                    found.add(new Span(i, i + 1));
                }
                start = i + 1;
            }
        }
        return found;
    }

    private static boolean isSeparator(String line) {
        return line.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private void paragraph(List<Span> lines) {
        int widest = lines.stream().mapToInt(Span::length).max().orElse(0);
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i + 1 == lines.size();
            if (last
                    || endsBlock(
                            lines.get(i).in(text).strip(),
                            lines.get(i + 1).in(text).strip(),
                            widest)) {
                add(lines.get(from).start(), lines.get(i).end());
                from = i + 1;
            }
        }
    }

    private static boolean endsBlock(String line, String next, int widest) {
        if (HEADER.matcher(next).matches() && (HEADER.matcher(line).matches() || line.length() < widest * SHORT_LINE)) {
            return true;
        }
        boolean open = line.endsWith(",") || line.endsWith("-") || line.endsWith("\u2013") || line.endsWith("\u2014");
        return line.length() < widest * SHORT_LINE && !open && !Character.isLowerCase(next.codePointAt(0));
    }

    private void add(int start, int end) {
        int from = start;
        while (from < end) {
            while (from < end && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            int to = end - from > longest ? cut(from) : end;
            int last = to;
            while (last > from && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            if (last > from) {
                blocks.add(new Span(from, last));
            }
            from = to;
        }
    }

    /** Where to cut a block that is too long: after the last full stop of its second half, else at white space, else anywhere between two characters. */
    private int cut(int from) {
        int limit = from + longest;
        for (int i = limit; i > from + longest / 2; i--) {
            if (text.charAt(i - 1) == '.' && Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        for (int i = limit; i > from + longest / 2; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }
}
