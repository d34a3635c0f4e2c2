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
    /** Symbols of documents of the United Nations, with a year or a session of two digits: no fraction and no pair of years. */
    private static final Pattern SYMBOL =
            Pattern.compile("(?<![\\p{L}\\p{N}/])[A-Z]{1,4}/(?:(?:RES|PRST|DEC|AC\\.\\d{1,3}|CN\\.\\d{1,3}|HRC)/)?"
                    + "\\d{2,4}(?:/[A-Z]?\\d{1,4}|\\s\\(\\d{4}\\))?(?:/(?:Add|Rev|Corr)\\.\\d{1,2})?");

    private static final Pattern RESOLUTION = Pattern.compile(
            "\\b(?:(?:UN|U\\.N\\.|United Nations)\\s+)?(?:(?:Security Council|UNSC|UNSCR|General Assembly)\\s+)?"
                    + "(?:[Rr]esolutions?|UNSCRs?)\\s+(\\d{1,4}/\\d{1,3}|\\d{3,4})(?:\\s\\(\\d{4}\\))?");
    /** A further one behind "resolutions 1718 (2006)". */
    private static final Pattern FURTHER =
            Pattern.compile("\\G(?:, and |, | and | or )(\\d{3,4})(?![\\d/])(?:\\s\\(\\d{4}\\))?");

    private static final Pattern ACT = Pattern.compile(
            "\\b(?:Council |Commission |Delegated |Implementing )*"
                    + "((?:Regulation|Decision|Directive) \\((?:EU|EC|CFSP|EEC)\\) (?:No )?\\d{1,4}/\\d{1,4}|Executive Order \\d{5})\\b");
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
        numbered(words, ACT, found);
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
            int from = words.at(match.start());
            int to = words.at(match.end() - 1) + 1;
            if (to > from) {
                found.add(words.name(from, to, EntityType.DOCUMENT, name(pattern, match)));
            }
            if (pattern == RESOLUTION) {
                further(words, match.end(), sentence.end(), found);
            }
        }
    }

    private static String name(Pattern pattern, Matcher match) {
        if (pattern == RESOLUTION) {
            return "Resolution " + match.group(1);
        }
        return pattern == ACT ? match.group(1) : match.group();
    }

    private void further(Words words, int start, int end, List<Finding> found) {
        Matcher match = FURTHER.matcher(text).region(start, end);
        while (match.find()) {
            int from = words.at(match.start(1));
            found.add(words.name(
                    from, words.at(match.end() - 1) + 1, EntityType.DOCUMENT, "Resolution " + match.group(1)));
        }
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
