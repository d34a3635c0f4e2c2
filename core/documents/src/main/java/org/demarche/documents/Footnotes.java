package org.demarche.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/*
 * Notes stand at the foot of a page or of a column in a smaller size and begin with their number or sign. A note that began on the page
 * before has none, so lines above the first number belong to it, if a number follows. What is set in a smaller size without any number
 * is text: the source of a table, a block quotation.
 */
/** Finds the notes at the foot of a region. */
final class Footnotes {
    /** Share of the size of the text that the size of notes is at most. */
    private static final float SMALLER = 0.93f;

    private static final Pattern MARKED =
            Pattern.compile("(?s)(?:\\uFDD0\\s*(\\d{1,3}|[*†‡§a-z])\\s*\\uFDD1\\s*|(\\d{1,3}|[*†‡§])[.)]?\\s+)\\S.*");
    private static final Pattern RAISED = Pattern.compile("\\uFDD0([^\\uFDD0\\uFDD1]*)\\uFDD1");

    private Footnotes() {}

    /** The lines, those of notes marked as such, each note starting a paragraph. */
    static List<PageLine> mark(List<PageLine> lines, float textSize) {
        int start = lines.size();
        while (start > 0 && lines.get(start - 1).size() <= textSize * SMALLER) {
            start--;
        }
        boolean numbered = lines.subList(start, lines.size()).stream()
                .anyMatch(line -> MARKED.matcher(line.text()).matches());
        if (!numbered) {
            return lines;
        }
        List<PageLine> marked = new ArrayList<>(lines.subList(0, start));
        for (PageLine line : lines.subList(start, lines.size())) {
            PageLine note = line.as(PageLine.Role.NOTE);
            marked.add(MARKED.matcher(line.text()).matches() ? note.starting() : note);
        }
        return marked;
    }

    /** The numbers and signs of the notes among these lines. */
    static Set<String> marks(List<PageLine> lines) {
        Set<String> marks = new HashSet<>();
        for (PageLine line : lines) {
            Matcher matcher = MARKED.matcher(line.text());
            if (line.role() == PageLine.Role.NOTE && matcher.matches()) {
                marks.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
            }
        }
        return marks;
    }

    /** The words of a line: a number that leads to one of the notes goes, anything else that is raised stays. */
    static String words(PageLine line, Set<String> marks) {
        if (line.text().indexOf(Row.RAISED) < 0) {
            return line.text();
        }
        boolean note = line.role() == PageLine.Role.NOTE;
        String text = line.text();
        StringBuilder words = new StringBuilder();
        Matcher raised = RAISED.matcher(text);
        int done = 0;
        while (raised.find()) {
            words.append(text.substring(done, raised.start()));
            boolean own = note && raised.start() == 0;
            if (own) {
                words.append(raised.group(1).strip()).append(' ');
            } else if (!leads(raised.group(1), marks)) {
                words.append(raised.group(1));
            }
            done = raised.end();
        }
        words.append(text.substring(done));
        return RegionLines.clean(words.toString().replace("" + Row.RAISED, "").replace("" + Row.LOWERED, ""));
    }

    private static boolean leads(String raised, Set<String> marks) {
        String[] each = raised.strip().split("\\s*[,;]\\s*", -1);
        for (String mark : each) {
            if (!marks.contains(mark)) {
                return false;
            }
        }
        return true;
    }
}
