package org.demarche.lists;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.model.ClaimObject;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityType;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.RecordId;

/** Reads one row of the Denied Persons List: a new entry, or another address of one. */
final class DplEntry {
    private static final String NAME = "Name";
    private static final String EFFECTIVE = "Effective_Date";
    private static final String EXPIRATION = "Expiration_Date";
    private static final String COUNTRY = "Country";
    private static final List<String> ADDRESS = List.of("Street_Address", "City", "State", "Postal_Code", COUNTRY);
    private static final Set<String> READ = Set.of(
            "name",
            "street_address",
            "city",
            "state",
            "country",
            "postal_code",
            "effective_date",
            "expiration_date",
            "standard_order",
            "last_update",
            "action",
            "fr_citation");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._/]+(?: [\\p{L}\\p{N}._/]+)*");
    private static final int HASH = 8;

    private final TableRow row;
    private final DocumentId file;
    private final Listing listing;
    private final EntryWriter writer;

    private DplEntry(TableRow row, DocumentId file, Listing listing, EntryWriter writer) {
        this.row = row;
        this.file = file;
        this.listing = listing;
        this.writer = writer;
    }

    /**
     * Hands on the record of a row, unless another row did, and its claims; or rejects it.
     *
     * @param entries the entries so far, to which this one is added
     */
    static void read(TableRow row, CsvTable table, Set<RecordId> entries, Listing listing) {
        String locator = table.locator(row.line());
        Optional<String> name = row.value(NAME);
        if (name.isEmpty()) {
            listing.reject(locator, "expected a name, found none");
            return;
        }
        String reference = reference(name.get(), row.value(EFFECTIVE).orElse(""));
        DocumentId file = table.file().content().address();
        if (entries.contains(listing.id(reference))) {
            new DplEntry(row, file, listing, listing.writer(reference, EntityType.ORGANIZATION)).more();
            return;
        }
        listing.entry(locator, reference, EntityType.ORGANIZATION, name.get(), file)
                .ifPresent(writer -> {
                    entries.add(writer.subject());
                    new DplEntry(row, file, listing, writer).all();
                });
    }

    /** Name and day, for the list has no numbers. Names that differ in signs alone are told apart by a hash. */
    private static String reference(String name, String day) {
        String date = DateForm.MONTH_SLASH_DAY.parse(day).map(Period::toString).orElse(day);
        boolean plain = PLAIN.matcher(name).matches();
        return Reference.of(
                plain ? List.of(name, date) : List.of(name, date, hash(name).substring(0, HASH)));
    }

    /** Tells a row from all others. */
    static String hash(TableRow row) {
        return hash(new TreeMap<>(row.cells()).toString());
    }

    private static String hash(String text) {
        return DocumentId.of(text.getBytes(StandardCharsets.UTF_8)).sha256();
    }

    private void all() {
        row.value(NAME).ifPresent(name -> writer.text(Predicate.NAME, place(NAME, name), name));
        more();
    }

    private void more() {
        Optional<Period> since = day(EFFECTIVE);
        Period listed = day(EXPIRATION)
                .flatMap(until -> Period.tryParse(since.map(Period::toString).orElse("") + "/" + until))
                .orElseGet(() -> Listing.since(since));
        row.value(NAME).ifPresent(name -> listing.designated(writer, place(NAME, name), listed));
        time(EFFECTIVE, Predicate.LISTED_ON, DateForm.MONTH_SLASH_DAY);
        text(EXPIRATION, Predicate.REMARK, "expiration date");
        address();
        text("Standard_Order", Predicate.REMARK, "standard order");
        time("Last_Update", Predicate.LIST_AMENDED_ON, DateForm.ISO);
        text("Action", Predicate.REMARK, "action");
        text("FR_Citation", Predicate.REMARK, "Federal Register notice");
        row.beside(READ).stream()
                .sorted()
                .forEach(column -> writer.reject(
                        place(column, "").locator(),
                        "expected a column of the layout, found an unknown one that is not empty"));
    }

    private void address() {
        List<String> parts =
                ADDRESS.stream().flatMap(column -> row.value(column).stream()).toList();
        boolean more = Stream.of("Street_Address", "City", "State", "Postal_Code")
                .anyMatch(column -> row.value(column).isPresent());
        if (more) {
            String words = String.join(", ", parts);
            writer.text(Predicate.ADDRESS, place("address", words), words);
        }
        row.value(COUNTRY).ifPresent(country -> writer.text(Predicate.COUNTRY, place(COUNTRY, country), country));
    }

    private Optional<Period> day(String column) {
        return row.value(column).flatMap(DateForm.MONTH_SLASH_DAY::parse);
    }

    private void time(String column, Predicate predicate, DateForm form) {
        row.value(column)
                .ifPresent(value -> form.parse(value)
                        .ifPresentOrElse(
                                day -> writer.add(writer.about(predicate, ClaimObject.time(day)), place(column, value)),
                                () -> writer.text(Predicate.REMARK, place(column, value), value, predicate.label())));
    }

    private void text(String column, Predicate predicate, String role) {
        row.value(column).ifPresent(value -> writer.text(predicate, place(column, value), value, role));
    }

    private Place place(String column, String quote) {
        return new Place(file, writer.subject().local() + "/" + column + "[" + row.line() + "]", quote);
    }
}
