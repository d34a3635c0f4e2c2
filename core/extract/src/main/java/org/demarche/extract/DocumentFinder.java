package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.EntityType;
import org.demarche.model.Span;

/**
 * Finds documents: symbols ({@code S/2019/171}), resolutions by number, titles that end in "Convention" and their like, and descriptions such as
 * "a 2017 report" and "the criminal complaint".
 */
final class DocumentFinder implements Finder {
    private static final Pattern SYMBOL =
            Pattern.compile("\\b[A-Z]{1,4}/(?:RES/)?\\d{2,4}(?:/[A-Z]?\\d{1,4}|\\s\\(\\d{4}\\))?(?:/Add\\.\\d)?");
    private static final Pattern RESOLUTION = Pattern.compile(
            "\\b(?:(?:UN|U\\.N\\.|United Nations)\\s+)?(?:(?:Security Council|UNSC|UNSCR|General Assembly)\\s+)?"
                    + "(?:[Rr]esolutions?|UNSCR)\\s+(\\d{3,4})(?:\\s\\(\\d{4}\\))?");
    private static final int MOST_MODIFIERS = 5;
    private static final int LONGEST_TITLE = 12;

    private final String text;

    DocumentFinder(String text) {
        this.text = text;
    }

    @Override
    public List<Finding> find(Words words) {
        List<Finding> found = new ArrayList<>();
        numbered(words, SYMBOL, found);
        numbered(words, RESOLUTION, found);
        for (int i = 0; i < words.size(); i++) {
            Optional<Finding> title = title(words, i);
            title.ifPresent(found::add);
            if (title.isEmpty()) {
                described(words, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private void numbered(Words words, Pattern pattern, List<Finding> found) {
        Span sentence = words.sentence().span();
        Matcher match = pattern.matcher(text).region(sentence.start(), sentence.end());
        while (match.find()) {
            int from = tokenAt(words, match.start());
            int to = tokenAt(words, match.end() - 1) + 1;
            if (to > from) {
                String name = pattern == RESOLUTION ? "Resolution " + match.group(1) : match.group();
                found.add(words.name(from, to, EntityType.DOCUMENT, name));
            }
        }
    }

    private static int tokenAt(Words words, int position) {
        for (int i = 0; i < words.size(); i++) {
            if (words.token(i).span().end() > position) {
                return i;
            }
        }
        return words.size() - 1;
    }

    /** "the 1961 Example Convention on Diplomatic Relations", from its capitalised head both ways. */
    private static Optional<Finding> title(Words words, int head) {
        boolean isHead = words.startsUpper(head)
                && words.isNoun(head)
                && words.is(WordClass.DOCUMENT_HEAD, head)
                && !words.isHeading();
        if (!isHead) {
            return Optional.empty();
        }
        int from = head;
        while (from > 0 && head - from < LONGEST_TITLE && titleStartsAt(words, from - 1)) {
            from--;
        }
        int to = head + 1;
        while (to - head < LONGEST_TITLE
                && (words.startsUpper(to)
                        || (words.lower(to).matches("on|of|for|the|and|to") && titleGoesOn(words, to + 1)))) {
            to++;
        }
        if (to - from < 2) {
            return Optional.empty();
        }
        boolean year = words.word(from - 1).matches("(?:19|20)\\d\\d");
        int start = year ? from - 1 : from;
        return Optional.of(words.name(start, to, EntityType.DOCUMENT, words.phrase(start, to)));
    }

    private static boolean titleStartsAt(Words words, int at) {
        boolean joined = (words.isPossessive(at) || words.lower(at).matches("and|of|on|for|&"))
                && words.isProper(at - 1)
                && at > 1;
        return words.isProper(at) || joined;
    }

    private static boolean titleGoesOn(Words words, int at) {
        return words.startsUpper(at) || (words.lower(at).equals("the") && words.startsUpper(at + 1));
    }

    /** "a 2017 report", "the civil forfeiture complaint": a document with an article and a modifier that tells it from others. */
    private static Optional<Finding> described(Words words, int head) {
        if (!words.isNoun(head)
                || words.startsUpper(head)
                || !words.is(WordClass.DOCUMENT, head)
                || words.isNoun(head + 1)) {
            return Optional.empty();
        }
        int from = head;
        while (from > 0 && head - from < MOST_MODIFIERS && words.tag(from - 1).matches("JJ.*|NN.*|HYPH|CD|VBN")) {
            from--;
        }
        boolean opened = words.tag(from - 1).matches("DT|POS|PRP\\$");
        return from == head || !opened
                ? Optional.empty()
                : Optional.of(words.description(from, head + 1, EntityType.DOCUMENT));
    }
}
