package org.demarche.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.PagedText;

/*
 * A PDF knows letters at places, not sentences. A quotation should read as the sentence did, so:
 * 1. Lines of a paragraph are joined by a space. A paragraph that starts in lower case after one that does not end as a sentence does is
 *    its continuation: what was taken for a new paragraph was a wider gap. So is one that starts in a new column or page after a full
 *    line that does not end a sentence.
 * 2. A line that ends in a hyphen is joined to the next without one only if the document has the whole word elsewhere; else the hyphen
 *    stays, since "non-proliferation" must not become another word.
 * 3. Between pages stands a line feed where a sentence goes on, and else an empty line. A page's first character follows it.
 * 4. Notes stand after the last paragraph that ends on their page, so that they part no sentence that goes over the page. Only if the
 *    whole page is the middle of one paragraph do they stand at its end all the same.
 */
/** The lines of a PDF's pages into one text that reads as it was written. */
final class PageText {
    private static final Pattern BROKEN_WORD = Pattern.compile("(\\p{L}+)([-\\u2010\\u00AD])");
    private static final Pattern FIRST_WORD = Pattern.compile("(?s)(\\p{Ll}\\p{L}*).*");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** Most words that are remembered to mend broken ones. */
    private static final int MOST_WORDS = 1_000_000;
    /** Longest word that can be broken, in characters. */
    private static final int LONGEST_WORD = 60;
    /** Share by which the sizes of one text may differ. */
    private static final float SAME_SIZE = 0.1f;

    private final Set<String> words = new HashSet<>();
    private final StringBuilder out = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private boolean full;
    private float size;
    /** Where the last paragraph starts, and whether that is on the page at hand. */
    private int paragraph;

    private boolean paragraphStartsHere;

    private PageText() {}

    static PagedText join(List<List<PageLine>> pages) {
        return new PageText().joined(pages);
    }

    private PagedText joined(List<List<PageLine>> pages) {
        pages.forEach(page -> page.forEach(line -> collectWords(line.text())));
        List<String> notes = List.of();
        for (List<PageLine> page : pages) {
            Set<String> marks = Footnotes.marks(page);
            List<PageLine> body = page.stream()
                    .filter(line -> line.role() == PageLine.Role.BODY)
                    .toList();
            boolean continued =
                    !starts.isEmpty() && !body.isEmpty() && continues(body.get(0), words(body.get(0), marks));
            place(notes, continued);
            if (!starts.isEmpty()) {
                out.append(continued ? "\n" : "\n\n");
            }
            starts.add(out.length());
            paragraphStartsHere = !continued;
            paragraph = continued ? paragraph : out.length();
            int pageStart = out.length();
            for (PageLine line : body) {
                add(line, words(line, marks), out.length() == pageStart);
            }
            notes = notes(page, marks);
        }
        place(notes, false);
        return new PagedText(out.toString(), starts);
    }

    private static String words(PageLine line, Set<String> marks) {
        return Footnotes.words(line, marks);
    }

    private void add(PageLine line, String text, boolean first) {
        if (text.isEmpty()) {
            return;
        }
        if (first) {
            out.append(text);
        } else if (line.startsParagraph() && !continues(line, text)) {
            out.append("\n\n");
            paragraph = out.length();
            paragraphStartsHere = true;
            out.append(text);
        } else {
            continueWith(out, text);
        }
        full = line.full();
        size = line.size();
    }

    /** The notes of a page, each one paragraph. */
    private List<String> notes(List<PageLine> page, Set<String> marks) {
        List<String> notes = new ArrayList<>();
        StringBuilder note = new StringBuilder();
        for (PageLine line : page) {
            if (line.role() == PageLine.Role.BODY) {
                continue;
            }
            if (line.startsParagraph() && note.length() > 0) {
                notes.add(note.toString());
                note.setLength(0);
            }
            if (note.length() == 0) {
                note.append(words(line, marks));
            } else {
                continueWith(note, words(line, marks));
            }
        }
        if (note.length() > 0) {
            notes.add(note.toString());
        }
        return notes;
    }

    private void place(List<String> notes, boolean continued) {
        if (notes.isEmpty()) {
            return;
        }
        String together = String.join("\n\n", notes);
        if (continued && paragraphStartsHere) {
            out.insert(paragraph, together + "\n\n");
            paragraph += together.length() + 2;
        } else {
            boolean alone = out.length() == starts.get(starts.size() - 1);
            out.append(alone ? "" : "\n\n").append(together);
        }
    }

    /** Whether the text so far stops within a sentence that the next words continue. */
    private boolean continues(PageLine line, String next) {
        if (out.length() == 0 || next.isEmpty()) {
            return false;
        }
        char last = out.charAt(out.length() - 1);
        boolean open =
                Character.isLetterOrDigit(last) || ",-\u2010\u00AD\u2013\u2014\u2019'\"\u201D)".indexOf(last) >= 0;
        int first = next.codePointAt(0);
        boolean sameText = Math.abs(line.size() - size) <= SAME_SIZE * Math.max(line.size(), size);
        boolean overTheGap = line.start() == PageLine.Start.REGION && full && sameText && Character.isLetter(first);
        return open && (Character.isLowerCase(first) || overTheGap);
    }

    private void continueWith(StringBuilder text, String next) {
        int last = Math.max(text.lastIndexOf("\n"), text.lastIndexOf(" ")) + 1;
        Matcher left = BROKEN_WORD.matcher(text).region(Math.max(last, text.length() - LONGEST_WORD), text.length());
        Matcher right = FIRST_WORD.matcher(next);
        boolean broken = left.lookingAt() && left.end() == text.length() && right.matches();
        if (!broken) {
            text.append(' ').append(next);
            return;
        }
        boolean soft = left.group(2).equals("\u00AD");
        if (soft || words.contains((left.group(1) + right.group(1)).toLowerCase(Locale.ROOT))) {
            text.setLength(text.length() - 1);
        }
        text.append(next);
    }

    private void collectWords(String line) {
        Matcher word = WORD.matcher(line);
        while (word.find() && words.size() < MOST_WORDS) {
            if (word.end() - word.start() <= LONGEST_WORD) {
                words.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
    }
}
