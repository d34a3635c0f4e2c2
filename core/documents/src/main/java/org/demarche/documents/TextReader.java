package org.demarche.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.PagedText;

/** A plain text into pages, which form feeds part, and a header block, if it has one. */
final class TextReader {
    /** Most lines of a header block. */
    private static final int LONGEST_HEADER = 40;

    private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z -]{0,30}):[ \\t]?(.*)");
    private static final Pattern HEADER_END = Pattern.compile("={5,}");

    private TextReader() {}

    static Extracted read(TextDecoder.Decoded decoded) {
        String text = decoded.text();
        Header header = header(text);
        return Extracted.of(
                new PagedText(text, pageStarts(text)),
                header.end(),
                FirstPage.complete(About.fromFields(header.fields()), FirstPage.lines(text.substring(header.end()))),
                decoded.notes());
    }

    /** A page starts after each form feed that something follows. */
    static List<Integer> pageStarts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        int feed = text.indexOf('\f');
        while (feed >= 0 && feed + 1 < text.length()) {
            starts.add(feed + 1);
            feed = text.indexOf('\f', feed + 1);
        }
        return starts;
    }

    /** Lines {@code NAME: value} up to a line of five or more equals signs; none if any other line stands before that one. */
    private static Header header(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        for (int line = 0; line < LONGEST_HEADER; line++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                return Header.NONE;
            }
            String content = text.substring(start, end).strip();
            if (HEADER_END.matcher(content).matches()) {
                return fields.isEmpty() ? Header.NONE : new Header(fields, end + 1);
            }
            Matcher field = FIELD.matcher(content);
            if (!field.matches()) {
                return Header.NONE;
            }
            fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), field.group(2));
            start = end + 1;
        }
        return Header.NONE;
    }

    private record Header(Map<String, String> fields, int end) {
        static final Header NONE = new Header(Map.of(), 0);

        Header {
            fields = Map.copyOf(fields);
        }
    }
}
