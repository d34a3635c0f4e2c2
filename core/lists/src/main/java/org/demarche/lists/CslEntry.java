package org.demarche.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.ClaimObject;
import org.demarche.model.EntityType;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.RecordId;

/** Reads one row of the Consolidated Screening List. Lists in a cell are parted by semicolons. */
final class CslEntry {
    private static final Pattern SOURCE =
            Pattern.compile("(?<list>.*\\((?<short>[^()]+)\\).*?)(?:\\s+-\\s+(?<by>.+))?");
    private static final int LONGEST_AUTHORITY = 100;
    private static final Memo<Optional<Source>> SOURCES = new Memo<>(CslEntry::source);

    /** Columns that {@link #read} takes up by name. */
    private static final Set<String> READ = Set.of(
            "_id",
            "source",
            "entity_number",
            "type",
            "programs",
            "name",
            "title",
            "addresses",
            "start_date",
            "end_date",
            "remarks",
            "alt_names",
            "ids");

    /** Columns of one value, in the order of the file: what each is, and what it is used as. */
    private static final List<Column> VALUES = List.of(
            new Column("federal_register_notice", Predicate.REMARK, "Federal Register notice"),
            new Column("standard_order", Predicate.REMARK, "standard order"),
            new Column("license_requirement", Predicate.SANCTIONS_RISK, "licence requirement"),
            new Column("license_policy", Predicate.SANCTIONS_RISK, "licence policy"),
            new Column("call_sign", Predicate.CALL_SIGN, ""),
            new Column("vessel_type", Predicate.VESSEL_TYPE, ""),
            new Column("gross_tonnage", Predicate.DEADWEIGHT_TONNAGE, ""),
            new Column("gross_registered_tonnage", Predicate.GROSS_TONNAGE, ""),
            new Column("vessel_flag", Predicate.FLAG, ""),
            new Column("vessel_owner", Predicate.VESSEL_OWNER, ""),
            new Column("source_list_url", Predicate.SOURCE_URL, "list"),
            new Column("source_information_url", Predicate.SOURCE_URL, "information on the list"));

    /** Columns of several values, each with the phrase by which OFAC's remarks open such a value. */
    private static final Map<String, String> PHRASES = Map.of(
            "citizenships", "citizen",
            "dates_of_birth", "DOB",
            "nationalities", "nationality",
            "places_of_birth", "POB");

    private static final List<String> PERSONAL =
            List.of("citizenships", "dates_of_birth", "nationalities", "places_of_birth");
    private static final Set<String> KNOWN = Stream.of(
                    READ.stream(), PHRASES.keySet().stream(), VALUES.stream().map(Column::name))
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    private final TableRow row;
    private final OfacRemarks remarks;
    private final Listing listing;
    private final EntryWriter writer;
    private final CsvTable table;

    private CslEntry(TableRow row, CsvTable table, OfacRemarks remarks, Listing listing, EntryWriter writer) {
        this.row = row;
        this.table = table;
        this.remarks = remarks;
        this.listing = listing;
        this.writer = writer;
    }

    /** What names an entry in the whole list: the short name of the list that it comes from, and its number there. */
    static Optional<String> reference(TableRow row) {
        return row.value("source")
                .flatMap(SOURCES::of)
                .flatMap(source -> row.value("_id").map(id -> source.name() + "-" + id));
    }

    /**
     * The list that a row comes from.
     *
     * @param list its name, as the row has it
     * @param name its short name
     * @param by who keeps it, if the row says so in words that are not too many
     */
    private record Source(String list, String name, Optional<String> by) {}

    private static Optional<Source> source(String words) {
        Matcher parts = SOURCE.matcher(words);
        return parts.matches()
                ? Optional.of(new Source(
                        parts.group("list"),
                        parts.group("short"),
                        Optional.ofNullable(parts.group("by")).filter(name -> name.length() <= LONGEST_AUTHORITY)))
                : Optional.empty();
    }

    static EntityType type(TableRow row) {
        return OfacEntries.type(row.value("type").orElse(""));
    }

    /** Hands on the record of a row and its claims, or rejects it. */
    static void read(TableRow row, CsvTable table, OfacRemarks remarks, Listing listing) {
        String locator = table.locator(row.line());
        Optional<String> reference = reference(row);
        if (reference.isEmpty()) {
            listing.reject(
                    locator,
                    "expected an _id, and a source with its short name in brackets, found one of them missing");
            return;
        }
        listing.entry(
                        locator,
                        reference.get(),
                        type(row),
                        row.value("name").orElse(""),
                        table.file().content().address())
                .ifPresent(writer -> new CslEntry(row, table, remarks, listing, writer).all());
    }

    private void all() {
        row.value("_id").ifPresent(id -> writer.text(Predicate.LIST_REFERENCE, place("_id", id), id));
        row.value("entity_number")
                .filter(number -> !row.value("_id").equals(Optional.of(number)))
                .ifPresent(number ->
                        writer.text(Predicate.LIST_REFERENCE, place("entity_number", number), number, "entity number"));
        name();
        designation();
        each("alt_names", (name, place) -> writer.text(Predicate.ALIAS, place, name));
        row.value("title").ifPresent(title -> remarks.title(place("title", title), writer));
        each("addresses", this::address);
        for (String column : PERSONAL) {
            each(column, (value, place) -> remarks.part(PHRASES.get(column) + " " + value, place, writer));
        }
        VALUES.forEach(column -> row.value(column.name()).ifPresent(value -> value(column, value)));
        each("ids", (words, place) -> CslPaper.read(words, place, remarks, writer));
        each("remarks", (words, place) -> remarks.part(OfacRemarks.unwrapped(words), place, writer));
        unknown();
    }

    private void name() {
        row.value("name").ifPresent(name -> {
            writer.text(Predicate.NAME, place("name", name), name);
            OfacName.parts(name, writer, part -> place("name/" + part.kind(), part.words()));
        });
    }

    /** The list that the row comes from is what it is listed under, and so are the programmes. */
    private void designation() {
        Period listed = listed();
        String source = row.value("source").orElse("");
        SOURCES.of(source).ifPresent(parts -> {
            String by = parts.by().orElse("Government");
            RecordId authority = listing.other(
                    "authority." + by,
                    EntityType.PUBLIC_BODY,
                    "US " + by,
                    table.file().content().address());
            writer.add(
                    writer.about(Predicate.DESIGNATED_BY, ClaimObject.record(authority))
                            .during(listed),
                    place("source", source));
            listing.programme(writer, place("source", source), parts.list(), listed);
        });
        each("programs", (code, place) -> listing.programme(writer, place, code, listed));
        row.value("start_date").ifPresent(day -> date(Predicate.LISTED_ON, place("start_date", day)));
        row.value("end_date").ifPresent(day -> writer.text(Predicate.REMARK, place("end_date", day), day, "end date"));
    }

    private Period listed() {
        Optional<Period> start = row.value("start_date").flatMap(UnList::day);
        Optional<Period> end = row.value("end_date").flatMap(UnList::day);
        return start.flatMap(from -> end.flatMap(to -> Period.tryParse(from + "/" + to)))
                .orElseGet(() -> Listing.since(start));
    }

    private void date(Predicate predicate, Place place) {
        Optional<Period> day = UnList.day(place.quote());
        if (day.isPresent()) {
            writer.add(writer.about(predicate, ClaimObject.time(day.get())), place);
        } else {
            writer.text(Predicate.REMARK, place, place.quote(), predicate.label());
        }
    }

    /** An address ends in the two letters of its country, if the list gives one. */
    private void address(String words, Place place) {
        boolean ending = endsInCountry(words);
        boolean bare = ending && words.length() == 2;
        if (!bare) {
            writer.text(Predicate.ADDRESS, place, words);
        }
        if (ending) {
            String country = words.substring(words.length() - 2);
            writer.text(Predicate.COUNTRY, place.within("/country", country), country);
        }
    }

    /** Whether the last two letters are capitals of ASCII and nothing or a comma stands before them. */
    private static boolean endsInCountry(String words) {
        int at = words.length() - 2;
        if (at < 0 || !isCapital(words.charAt(at)) || !isCapital(words.charAt(at + 1))) {
            return false;
        }
        boolean first = at == 0;
        while (at > 0 && " \t\n\u000B\f\r".indexOf(words.charAt(at - 1)) >= 0) {
            at--;
        }
        return first || (at > 0 && words.charAt(at - 1) == ',');
    }

    private static boolean isCapital(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    private void value(Column column, String value) {
        boolean fits = writer.fits(column.predicate());
        String role = fits ? column.role() : column.name();
        Predicate predicate = fits ? column.predicate() : Predicate.REMARK;
        Optional<String> as = Optional.of(role).filter(word -> !word.isEmpty());
        writer.text(predicate, place(column.name(), value), value, EntryWriter.OFFICIAL, as);
    }

    private void each(String column, Taker taker) {
        String cell = row.value(column).orElse("");
        int from = 0;
        for (int number = 1; from <= cell.length() && !cell.isEmpty(); number++) {
            int semicolon = cell.indexOf(';', from);
            int to = semicolon < 0 ? cell.length() : semicolon;
            String part = cell.substring(from, to).strip();
            if (!part.isEmpty()) {
                taker.take(part, place(column + "[" + number + "]", part));
            }
            from = to + 1;
        }
    }

    private void unknown() {
        row.beside(KNOWN).stream()
                .sorted()
                .forEach(column -> writer.reject(
                        writer.subject().local() + "/" + column,
                        "expected a column of the layout, found an unknown one that is not empty"));
    }

    private Place place(String field, String quote) {
        return new Place(table.file().content().address(), writer.subject().local() + "/" + field, quote);
    }

    /** A column of one value. */
    private record Column(String name, Predicate predicate, String role) {}

    /** Takes a value of a cell that holds several. */
    @FunctionalInterface
    private interface Taker {
        void take(String words, Place place);
    }
}
