package org.demarche.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.model.Period;

/*
 * Where a file's own fields are silent or were filled in by a word processor, the first page is asked, by how title pages are made and
 * not by what they say: the title is the first paragraph in the largest letters; the date stands on a line of its own; the publisher
 * stands after "published by" or the copyright sign. A date within a sentence is not taken: it may be that of what is told.
 */
/** Completes what a document says of itself from its first page. */
final class FirstPage {
    private static final int LONGEST_DATE_LINE = 60;
    /** Characters and lines of a text without pages in which its first page is seen. */
    private static final int LOOKED_AT = 4_000;

    private static final int MOST_LINES = 40;
    private static final int LONGEST_TITLE = 250;
    /** How much larger than most of the page a title is at least. */
    private static final float LARGER = 1.15f;

    private static final String MONTHS =
            "january|february|march|april|may|june|july|august|september|october|november|december";
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(" + MONTHS + "),?\\s+(\\d{4})\\b");
    private static final Pattern MONTH_DAY_YEAR =
            Pattern.compile("(?i)\\b(" + MONTHS + ")\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
    private static final Pattern MONTH_YEAR = Pattern.compile("(?i)\\b(" + MONTHS + "),?\\s+(\\d{4})\\b");
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})\\b");
    private static final Pattern PUBLISHED_BY =
            Pattern.compile("(?i)\\bpublished\\s+(?:in\\s+\\d{4}\\s+)?by\\s+(?:the\\s+)?(\\p{Lu}[^.;\\n]{2,100})");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:©|\\(c\\)|\\bCopyright)\\s*(?:©\\s*)?(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?,?\\s*(?:by\\s+)?)(\\p{Lu}[^.;©\\n]{2,100})");
    private static final Pattern MADE_BY_PROGRAM = Pattern.compile(
            "(?is)(?:microsoft (?:word|powerpoint) - .*|untitled.*|(?:document|slide|title|no title)\\s*\\d*|.*\\.(?:docx?|pdf|indd|qxd|pmd|rtf|odt|pptx?|tex|dvi))\\s*");

    private FirstPage() {}

    /** A line and the size of its letters, 0 where that is not known. */
    record Line(String text, float size) {}

    static List<Line> lines(List<List<PageLine>> pages) {
        Stream<PageLine> first =
                pages.stream().filter(page -> !page.isEmpty()).limit(1).flatMap(List::stream);
        return first.map(line -> new Line(Footnotes.words(line, java.util.Set.of()), line.size()))
                .toList();
    }

    /** The first lines of a text whose sizes are not known. */
    static List<Line> lines(String text) {
        return text.substring(0, Math.min(text.length(), LOOKED_AT))
                .lines()
                .map(RegionLines::clean)
                .filter(line -> !line.isEmpty())
                .limit(MOST_LINES)
                .map(line -> new Line(line, 0))
                .toList();
    }

    /** What is known, with what the first page adds. */
    static About complete(About known, List<Line> lines) {
        Optional<String> title =
                known.title().filter(given -> !MADE_BY_PROGRAM.matcher(given).matches());
        boolean certain =
                !known.published().isUnknown() && !known.published().toString().endsWith("~");
        return new About(
                title.or(() -> title(lines)).or(known::title),
                known.author(),
                known.publisher().or(() -> publisher(lines)),
                certain ? known.published() : date(lines).orElse(known.published()),
                known.address());
    }

    private static Optional<String> title(List<Line> lines) {
        float largest = (float) lines.stream().mapToDouble(Line::size).max().orElse(0);
        double[] sizes = lines.stream().mapToDouble(Line::size).sorted().toArray();
        if (sizes.length == 0 || largest == 0 || largest < sizes[sizes.length / 2] * LARGER) {
            return Optional.empty();
        }
        String text = String.join(
                " ",
                lines.stream()
                        .dropWhile(line -> line.size() < largest * 0.98f)
                        .takeWhile(line -> line.size() >= largest * 0.98f)
                        .map(Line::text)
                        .toList());
        boolean words = text.codePoints().filter(Character::isLetter).count() >= 4;
        return words && text.length() <= LONGEST_TITLE ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> publisher(List<Line> lines) {
        String text = String.join("\n", lines.stream().map(Line::text).toList());
        return Stream.of(PUBLISHED_BY, COPYRIGHT)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1)
                        .replaceAll("(?i)[\\s,]+all rights reserved.*", "")
                        .strip())
                .findFirst();
    }

    /** The most precise of the dates that stand on lines of their own, the first of those that are equally so. */
    static Optional<Period> date(List<Line> lines) {
        return lines.stream()
                .map(Line::text)
                .filter(text -> text.length() <= LONGEST_DATE_LINE && !text.matches("(?s).*[a-z]{3,}\\.$"))
                .flatMap(text -> written(text).stream())
                .max(Comparator.comparingInt(period -> period.toString().length() >= 10 ? 1 : 0));
    }

    private static Optional<Period> written(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher dayFirst = DAY_MONTH_YEAR.matcher(text);
        Matcher monthFirst = MONTH_DAY_YEAR.matcher(text);
        Matcher month = MONTH_YEAR.matcher(text);
        if (iso.find() && isAlone(text, iso)) {
            return Optional.of(Dates.published(iso.group(1))).filter(period -> !period.isUnknown());
        }
        if (dayFirst.find() && isAlone(text, dayFirst)) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        if (monthFirst.find() && isAlone(text, monthFirst)) {
            return day(monthFirst.group(3), monthFirst.group(1), monthFirst.group(2));
        }
        if (month.find() && isAlone(text, month)) {
            return Period.tryParse("%s-%02d".formatted(month.group(2), number(month.group(1))));
        }
        return Optional.empty();
    }

    /** Whether little else stands on the line: a place, a word such as "Date:", what kind of paper it is. */
    private static boolean isAlone(String line, Matcher date) {
        String rest = line.substring(0, date.start()) + " " + line.substring(date.end());
        return rest.strip().split("\\s+").length <= 3;
    }

    private static Optional<Period> day(String year, String month, String day) {
        try {
            return Optional.of(Period.on(LocalDate.of(Integer.parseInt(year), number(month), Integer.parseInt(day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String month) {
        return List.of(MONTHS.split("\\|")).indexOf(month.toLowerCase(java.util.Locale.ROOT)) + 1;
    }
}
