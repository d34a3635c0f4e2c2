package org.demarche.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.DemarcheException;
import org.demarche.model.EntityType;
import org.demarche.model.ErrorCode;
import org.demarche.model.Period;
import org.demarche.model.RecordId;

/** A list in tables that a mapping file explains. In memory, the references of the entries, their captions where these stand in another table, and the rows of which repetitions are left out. */
final class MappedList {
    private final Mapping mapping;
    private final List<MappedFile> files;
    private final List<String> leftAside;

    private MappedList(Mapping mapping, List<MappedFile> files, List<String> leftAside) {
        this.mapping = mapping;
        this.files = List.copyOf(files);
        this.leftAside = List.copyOf(leftAside);
    }

    /**
     * Opens each file that the mapping names, and checks it as a whole.
     *
     * @throws DemarcheException if one is missing or damaged, or has other columns than the mapping says
     */
    static ListSource open(Mapping mapping, FoundFiles found) {
        List<MappedFile> files = new ArrayList<>();
        Set<RawFile> named = new HashSet<>();
        for (MappedTable table : mapping.tables()) {
            List<RawFile> fits = found.files().stream()
                    .filter(file -> table.file().matcher(file.name()).matches())
                    .toList();
            if (fits.isEmpty()) {
                throw new DemarcheException(
                        ErrorCode.MISSING_FILE,
                        "expected a file with a name like "
                                + table.file().pattern().replace("\\", "").replace(".*", "*")
                                + ", found none in " + found.place() + ": name the folder that holds all files");
            }
            named.addAll(fits);
            fits.forEach(file -> files.add(MappedFile.open(table, file)));
        }
        if (files.stream().noneMatch(file -> file.rows().hasRows())) {
            throw new DemarcheException(
                    ErrorCode.WRONG_LAYOUT,
                    "expected rows under the row that names the columns, found none in " + found.place()
                            + ": fetch the files again");
        }
        List<String> others = found.files().stream()
                .filter(file -> !named.contains(file))
                .map(RawFile::name)
                .toList();
        MappedList list = new MappedList(mapping, files, others);
        Period day = mapping.published().isUnknown() ? found.published() : mapping.published();
        List<RawFile> sources =
                files.stream().map(file -> file.rows().file()).distinct().toList();
        ListDescription description = mapping.description()
                .as(
                        TitledTable.mediaType(files.get(0).rows()),
                        mapping.description().origin());
        return new ReadyList(description, day, sources, list::read);
    }

    private void read(Listing listing) {
        leftAside.forEach(
                name -> listing.reject(name, "expected a file that the mapping names, found another: left aside"));
        new Pass(listing, captions(), references()).read();
    }

    /** Captions of the entries by reference, where they stand in another table. */
    private Map<String, String> captions() {
        Map<String, String> captions = new HashMap<>();
        Set<String> chosen = new HashSet<>();
        mapping.name()
                .ifPresent(name -> files.stream()
                        .filter(file -> file.table().file().matcher(name.file()).matches())
                        .forEach(file -> file.rows()
                                .forEach(
                                        raw -> {
                                            TableRow row = file.clean(raw);
                                            row.value(name.column()).ifPresent(value -> {
                                                String reference = file.reference(row);
                                                captions.putIfAbsent(reference, value);
                                                if (ColumnRule.holds(name.when(), row) && chosen.add(reference)) {
                                                    captions.put(reference, value);
                                                }
                                            });
                                        },
                                        (locator, cause) -> {})));
        return captions;
    }

    /** References of the entries, where a rule asks for them before all are read. */
    private Set<String> references() {
        Set<String> references = new HashSet<>();
        boolean asked = mapping.tables().stream()
                .flatMap(table -> table.columns().values().stream())
                .flatMap(List::stream)
                .anyMatch(rule -> rule.link() == ColumnRule.Link.ENTRY);
        if (asked) {
            files.stream()
                    .filter(file -> file.table().role() != MappedTable.Role.MORE)
                    .forEach(file -> file.rows()
                            .forEach(row -> references.add(file.reference(file.clean(row))), (locator, cause) -> {}));
        }
        return references;
    }

    /** One reading of the files. */
    private final class Pass {
        private final Listing listing;
        private final Map<String, String> captions;
        private final Set<String> references;
        private final Map<RecordId, EntityType> entries = new HashMap<>();
        private final Set<List<String>> saidOfOthers = new HashSet<>();

        Pass(Listing listing, Map<String, String> captions, Set<String> references) {
            this.listing = listing;
            this.captions = captions;
            this.references = references;
        }

        void read() {
            for (MappedFile file : files) {
                file.table().unsaid().forEach(listing::dropped);
                Set<List<String>> seen = new HashSet<>();
                file.rows()
                        .forEach(
                                row -> {
                                    listing.row(file.clean(row));
                                    row(file, file.clean(row), seen);
                                },
                                (locator, cause) -> {
                                    listing.row();
                                    listing.reject(locator, cause);
                                });
            }
        }

        private void row(MappedFile file, TableRow row, Set<List<String>> seen) {
            List<String> once = file.table().once().stream()
                    .map(column -> row.value(column).orElse(""))
                    .toList();
            if (row.isBlank() || (!once.isEmpty() && !seen.add(once))) {
                listing.blank();
                return;
            }
            String reference = file.reference(row);
            if (reference.isEmpty()) {
                listing.reject(
                        file.locator(row),
                        "expected a value in a column of the reference "
                                + file.table().reference() + ", found none");
                return;
            }
            if (file.table().role() == MappedTable.Role.MORE) {
                more(file, row, reference);
            } else {
                entry(file, row, reference);
            }
        }

        private void more(MappedFile file, TableRow row, String reference) {
            Optional<EntityType> type = Optional.ofNullable(entries.get(listing.id(reference)));
            if (type.isEmpty()) {
                listing.reject(
                        file.locator(row), "expected the reference of an entry of another table, found no such entry");
                return;
            }
            write(file, row, listing.writer(reference, type.get()), Listing.LISTED);
        }

        private void entry(MappedFile file, TableRow row, String reference) {
            Optional<EntityType> known = Optional.ofNullable(entries.get(listing.id(reference)));
            if (known.isPresent() && file.table().role() == MappedTable.Role.ENTRIES_OF_SEVERAL_ROWS) {
                listed(file, row, listing.writer(reference, known.get()));
                return;
            }
            Optional<EntityType> type = file.table().types().of(row);
            if (type.isEmpty()) {
                listing.reject(file.locator(row), "expected a kind of party that the mapping names, found none such");
                return;
            }
            String caption = file.table().captions().stream()
                    .flatMap(form -> form.of(row).stream())
                    .findFirst()
                    .or(() -> Optional.ofNullable(captions.get(reference)))
                    .orElse("");
            listing.entry(
                            file.locator(row),
                            reference,
                            type.get(),
                            caption,
                            file.rows().file().content().address())
                    .ifPresent(writer -> {
                        entries.put(listing.id(reference), type.get());
                        listed(file, row, writer);
                    });
        }

        private void listed(MappedFile file, TableRow row, EntryWriter writer) {
            Optional<Period> since = day(file.table().since(), row);
            Optional<Period> until = day(file.table().until(), row);
            Period listed = until.flatMap(end -> span(since, end)).orElseGet(() -> Listing.since(since));
            MappedRow mapped = write(file, row, writer, listed);
            if (mapping.designates()) {
                String words = String.join(
                        ", ",
                        file.table().reference().stream()
                                .flatMap(column -> row.value(column).stream())
                                .toList());
                listing.designated(writer, mapped.place("reference", words, ""), listed);
            }
        }

        private MappedRow write(MappedFile file, TableRow row, EntryWriter writer, Period listed) {
            MappedRow mapped = new MappedRow(
                    listing, writer, file.rows().file().content().address(), row, listed, references::contains);
            mapped.write(file.table());
            file.table().also().forEach(other -> also(other, row, mapped));
            return mapped;
        }

        /** What the row says of another thing, unless a row before it said the same. */
        private void also(OtherSubject other, TableRow row, MappedRow entry) {
            Optional<String> name = row.value(other.column());
            if (name.isEmpty()) {
                other.columns().keySet().stream()
                        .filter(column -> row.at(column).isPresent())
                        .forEach(column -> listing.reject(
                                entry.place(column, "", "").locator(),
                                "expected a value in the column \"" + other.column()
                                        + "\", which it says something of, found none"));
                return;
            }
            String local = MappedRow.local(other.type(), name.get());
            listing.other(local, other.type(), name.get(), entry.document());
            listing.about(local);
            MappedRow said = new MappedRow(
                    listing,
                    listing.writer(local, other.type()),
                    entry.document(),
                    row,
                    Period.UNKNOWN,
                    references::contains);
            other.columns().forEach((column, rules) -> {
                if (other.said(name.get(), column, row)
                        .filter(saidOfOthers::add)
                        .isPresent()) {
                    said.write(column, rules);
                }
            });
        }

        private Optional<Period> day(Optional<MappedTable.Day> day, TableRow row) {
            return day.flatMap(each -> row.value(each.column()).flatMap(value -> DateForm.parse(value, each.forms())));
        }

        /** From the day of listing, if it is known, to the day of delisting. */
        private static Optional<Period> span(Optional<Period> since, Period end) {
            String start =
                    since.flatMap(Period::earliestStart).map(String::valueOf).orElse("");
            return end.latestEnd().flatMap(last -> Period.tryParse(start + "/" + last));
        }
    }
}
