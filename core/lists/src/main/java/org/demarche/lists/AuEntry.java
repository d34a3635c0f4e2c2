package org.demarche.lists;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.model.Citation;
import org.demarche.model.ClaimObject;
import org.demarche.model.DocumentId;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;

/**
 * Makes the claims of one row of the Australian list: its name, and of what is said of the party what no earlier row of the entry said.
 *
 * @param said columns and values of the entry so far
 */
record AuEntry(Listing listing, EntryWriter writer, DocumentId document, TableRow row, Set<List<String>> said) {
    private static final Set<String> NOTHING = Set.of("na", "n/a", "-");
    private static final Set<String> NAMING = Set.of("reference", "name of individual or entity", "name type");
    /** Marks of the items of a value: a), b). */
    private static final Pattern ITEM = Pattern.compile("(?:^|[\\s;,]+)\\(?[a-z]\\)\\s*");

    private static final Pattern APPROXIMATELY = Pattern.compile("(?i)^(?:approximately|approx\\.?|about|c\\.)\\s*");
    private static final Pattern BETWEEN = Pattern.compile("(?i)^between\\s+(.+?)\\s+and\\s+(.+)$");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern LISTED =
            Pattern.compile("(?i)\\blisted[^.(;]{0,60}?\\bon:?\\s+(\\d{1,2} [A-Za-z]{3,9}\\.? \\d{4})");
    private static final Memo<Optional<Period>> LISTED_ON = new Memo<>(AuEntry::listedOn);
    private static final Pattern IMO = Pattern.compile("(?i)\\bIMO(?:\\s+(?:number|no\\.?))?\\s*:?\\s*(\\d{7})\\b");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;])\\s+");
    private static final Pattern PASSPORT = Pattern.compile("(?i)\\bpassports?\\b");
    private static final Pattern NUMBER = Pattern.compile("\\b[A-Z]{0,3}[- ]?\\d{5,}[A-Z0-9]*\\b");

    /** What the rows of the entry at hand said. Rows of an entry stand together; where they do not, values are claimed again, with their place. */
    static final class Said {
        private String entry = "";
        private Set<List<String>> values = new HashSet<>();

        /** Another entry starts. */
        void next(String number) {
            entry = number;
            values = new HashSet<>();
        }

        Set<List<String>> of(String number) {
            if (!number.equals(entry)) {
                next(number);
            }
            return values;
        }
    }

    static boolean isPrimary(TableRow row) {
        return nameType(row).startsWith("primary");
    }

    private static String nameType(TableRow row) {
        return row.value(AuList.NAME_TYPE).map(FileStart::key).orElse("");
    }

    /** Hands on the claims. */
    void write() {
        Optional<Period> day = row.at("listing information").flatMap(LISTED_ON::of);
        Period listed = Listing.since(day);
        row.value(AuList.REFERENCE).ifPresent(reference -> {
            writer.text(Predicate.LIST_REFERENCE, place("reference", reference), reference);
            if (said.add(List.of("designated"))) {
                listing.designated(writer, place("reference", reference), listed);
            }
        });
        row.value(AuList.NAME).ifPresent(this::name);
        row.cells().entrySet().stream()
                .filter(cell -> !NAMING.contains(cell.getKey()))
                .sorted(java.util.Map.Entry.comparingByKey())
                .filter(cell -> said.add(List.of(cell.getKey(), cell.getValue())))
                .forEach(cell -> field(cell.getKey(), cell.getValue(), listed));
    }

    private void name(String name) {
        String type = nameType(row);
        Place place = place("name", name);
        switch (type) {
            case "primary name" -> writer.text(Predicate.NAME, place, name);
            case "aka", "alias", "" -> writer.text(Predicate.ALIAS, place, name);
            case "original script" -> writer.text(Predicate.NAME_ORIGINAL_SCRIPT, place, name);
            case "formerly known as", "previously listed as", "fka" ->
                writer.text(Predicate.FORMER_NAME, place, name, type);
            default -> writer.text(Predicate.ALIAS, place, name, type);
        }
    }

    private void field(String column, String value, Period listed) {
        switch (column) {
            case "type" -> writer.text(Predicate.REMARK, place(column, value), value, "kind of party");
            case "date of birth" -> items(column, value, this::birthDate);
            case "place of birth" -> items(column, value, place -> text(Predicate.BIRTH_PLACE, place));
            case "citizenship" -> items(column, value, place -> text(Predicate.CITIZENSHIP, place));
            case "address" -> items(column, value, place -> text(Predicate.ADDRESS, place));
            case "additional information" -> information(column, value);
            case "listing information" -> {
                writer.text(Predicate.REMARK, place(column, value), value, "listing information");
                LISTED_ON
                        .of(value)
                        .ifPresent(day -> writer.add(
                                writer.about(Predicate.LISTED_ON, ClaimObject.time(day)), cut(place(column, value))));
            }
            case "committees" -> listing.programme(writer, place(column, value), value, listed);
            case "control date" -> controlDate(place(column, value));
            default ->
                writer.reject(
                        place(column, value).locator(),
                        "expected a column of the layout, found an unknown one that is not empty");
        }
    }

    private void text(Predicate predicate, Place place) {
        if (writer.fits(predicate)) {
            writer.text(predicate, place, place.quote());
        } else {
            writer.text(Predicate.REMARK, place, place.quote(), predicate.label());
        }
    }

    private void birthDate(Place place) {
        Optional<Period> date = date(place.quote()).filter(found -> writer.fits(Predicate.BIRTH_DATE));
        date.ifPresentOrElse(
                found -> writer.add(writer.about(Predicate.BIRTH_DATE, ClaimObject.time(found)), place),
                () -> writer.text(Predicate.REMARK, place, place.quote(), "date of birth"));
    }

    /** A date as the list writes it, the day before the month; empty if it says more or other than a date. */
    static Optional<Period> date(String text) {
        String words = APPROXIMATELY.matcher(text.strip()).replaceFirst("circa ");
        Matcher between = BETWEEN.matcher(words);
        String date = between.matches() ? between.group(1) + " to " + between.group(2) : words;
        return DateForm.parse(date, List.of(DateForm.ISO, DateForm.DAY_SLASH_MONTH, DateForm.ENGLISH));
    }

    private static Optional<Period> listedOn(String value) {
        Matcher listed = LISTED.matcher(SPACES.matcher(value).replaceAll(" "));
        return listed.find() ? EnglishDate.parse(listed.group(1)) : Optional.empty();
    }

    private void controlDate(Place place) {
        IsoDate.parse(place.quote())
                .or(() -> DateForm.DAY_SLASH_MONTH.parse(place.quote()))
                .ifPresentOrElse(
                        day -> writer.add(
                                writer.about(Predicate.LIST_AMENDED_ON, ClaimObject.time(day))
                                        .with(QualifierKey.ROLE, ClaimObject.text("control date")),
                                place),
                        () -> writer.text(Predicate.REMARK, place, place.quote(), "control date"));
    }

    /** Running words: numbers of ships and passports are claims of their own; words with a passport's number are no remark, for remarks are shown. */
    private void information(String column, String value) {
        IMO.matcher(value)
                .results()
                .filter(found -> writer.fits(Predicate.IMO_NUMBER))
                .forEach(found -> ImoNumber.of(found.group(1), writer.type())
                        .ifPresent(number -> writer.text(Predicate.IMO_NUMBER, place(column, found.group()), number)));
        StringBuilder plain = new StringBuilder();
        for (String sentence : SENTENCE.splitAsStream(value).toList()) {
            List<String> passports = passports(sentence);
            if (passports.isEmpty() || !writer.fits(Predicate.PASSPORT_NUMBER)) {
                plain.append(plain.length() == 0 ? "" : " ").append(sentence);
            } else {
                remark(column, plain);
                passports.forEach(
                        number -> writer.text(Predicate.PASSPORT_NUMBER, cut(place(column, sentence)), number));
            }
        }
        remark(column, plain);
    }

    private static List<String> passports(String sentence) {
        return PASSPORT.matcher(sentence).find()
                ? NUMBER.matcher(sentence)
                        .results()
                        .map(java.util.regex.MatchResult::group)
                        .toList()
                : List.of();
    }

    private void remark(String column, StringBuilder words) {
        if (words.length() > 0) {
            String text = words.toString();
            writer.text(Predicate.REMARK, place(column, text), text);
            words.setLength(0);
        }
    }

    private void items(String column, String value, java.util.function.Consumer<Place> sink) {
        List<String> items = ITEM.splitAsStream(value)
                .flatMap(
                        item -> Stream.of(item.strip().replaceFirst("[;,]$", "").strip()))
                .filter(item -> !item.isEmpty() && !NOTHING.contains(item.toLowerCase(Locale.ROOT)))
                .toList();
        for (int item = 0; item < items.size(); item++) {
            Place place = place(column, items.get(item));
            sink.accept(items.size() == 1 ? place : place.within("#" + (item + 1), items.get(item)));
        }
    }

    private static Place cut(Place place) {
        int end = Math.min(place.quote().length(), Citation.LONGEST_QUOTE);
        return place.within("", place.quote().substring(0, end).strip());
    }

    private Place place(String column, String value) {
        return new Place(document, writer.subject().local() + "/" + column + "[" + row.line() + "]", value);
    }
}
