package org.demarche.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.model.ClaimSink;
import org.demarche.model.DemarcheException;
import org.demarche.model.DocumentId;
import org.demarche.model.ErrorCode;
import org.demarche.model.Origin;
import org.demarche.model.Period;
import org.demarche.model.RecordId;
import org.demarche.model.Reliability;
import org.demarche.model.SourceDocument;

/**
 * A list of the US Office of Foreign Assets Control as a set of CSV files: the Specially Designated Nationals, or the consolidated list of the others, whose
 * files have the same columns and names that start with {@code cons_}. Only the file of entries must be there; files of one day fit together.
 */
final class OfacList implements ListSource {
    /** Name of the one who designates. */
    static final String AUTHORITY = "Office of Foreign Assets Control";
    /** What the reader of this layout is called in claims. */
    static final Origin ORIGIN = Origin.list("ofac-csv", "1");

    private static final String NO_ENTRY =
            "expected the ent_num of an entry in the file of entries, found another number";

    private final OfacVariant variant;
    private final Period published;
    private final Map<OfacTable, OfacFile> files;
    private final List<String> leftAside;

    private OfacList(OfacVariant variant, Period published, Map<OfacTable, OfacFile> files, List<String> leftAside) {
        this.variant = variant;
        this.published = published;
        this.files = new EnumMap<>(files);
        this.leftAside = List.copyOf(leftAside);
    }

    /** The list, if one of the files has rows in the layout of its file of entries. */
    static Optional<ListSource> recognise(FoundFiles found) {
        List<RawFile> tables = found.files().stream()
                .filter(file -> !FileStart.of(file).isMarkup())
                .toList();
        boolean known = tables.stream()
                .anyMatch(file -> OfacTable.recognise(FileStart.of(file).text())
                        .filter(table -> table == OfacTable.ENTRIES)
                        .isPresent());
        return known ? Optional.of(open(found.files(), found.place(), found.published())) : Optional.empty();
    }

    /**
     * Recognises the files of a set.
     *
     * @param place what was named, for messages
     * @param published when it came out: the files do not say
     */
    static OfacList open(List<RawFile> found, String place, Period published) {
        Map<OfacTable, OfacFile> files = new EnumMap<>(OfacTable.class);
        List<String> leftAside = new ArrayList<>();
        for (RawFile raw : found) {
            String text = CsvLines.decode(raw);
            OfacTable.recognise(text)
                    .ifPresentOrElse(
                            table -> add(files, OfacFile.of(table, raw, text)), () -> leftAside.add(raw.name()));
        }
        OfacFile entries = files.get(OfacTable.ENTRIES);
        if (entries == null) {
            throw new DemarcheException(
                    ErrorCode.WRONG_LAYOUT,
                    "expected rows of " + OfacTable.ENTRIES.columns().size()
                            + " values with a number in the first, as in sdn.csv, found none in " + place
                            + ": name a list in a layout that is read, or the folder with the whole set");
        }
        return new OfacList(OfacVariant.ofFile(entries.raw().name()), published, files, leftAside);
    }

    private static void add(Map<OfacTable, OfacFile> files, OfacFile file) {
        OfacFile before = files.put(file.table(), file);
        if (before != null) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected one version of a list, found two files in the layout of "
                            + file.table().usualName() + ", " + before.raw().place() + " and "
                            + file.raw().place() + ": name the folder of one version");
        }
    }

    @Override
    public String id() {
        return variant.id();
    }

    @Override
    public String title() {
        return variant.title();
    }

    @Override
    public Period published() {
        return published;
    }

    @Override
    public List<ListFile> files() {
        return files.values().stream().map(this::describe).toList();
    }

    @Override
    public ListSummary read(ClaimSink sink) {
        Tally tally = new Tally(sink);
        leftAside.forEach(name -> tally.reject(name, "expected a file of this list, found another layout: left aside"));
        OfacEntries entries = new OfacEntries(variant.id(), tally);
        rows(OfacTable.ENTRIES, tally, entries::declare);
        Map<String, OfacRow> comments = new HashMap<>();
        rows(OfacTable.COMMENTS, tally, row -> {
            if (entries.writer(row.entry()).isEmpty() || comments.putIfAbsent(row.entry(), row) != null) {
                reject(row, tally, "expected one row for an entry of the file of entries, found another");
            } else {
                tally.about(new RecordId(variant.id() + ":" + row.entry()));
            }
        });
        tally.rest();
        OfacReader reader = new OfacReader(entries, comments, new ListRecords(variant.id(), document(), tally));
        entries.forEach(row -> entries.writer(row.entry()).ifPresent(writer -> reader.entry(row, writer)));
        rows(
                OfacTable.ALIASES,
                tally,
                row -> entries.writer(row.entry())
                        .ifPresentOrElse(writer -> reader.alias(row, writer), () -> reject(row, tally, NO_ENTRY)));
        rows(
                OfacTable.ADDRESSES,
                tally,
                row -> entries.writer(row.entry())
                        .ifPresentOrElse(
                                writer -> {
                                    if (!reader.address(row, writer)) {
                                        tally.blank();
                                    }
                                },
                                () -> reject(row, tally, NO_ENTRY)));
        return tally.summary(variant.id(), published);
    }

    /** Reads a file for the first time: counts its rows and rejects those that have not the columns. */
    private void rows(OfacTable table, Tally tally, Consumer<OfacRow> sink) {
        Optional.ofNullable(files.get(table))
                .ifPresent(file -> file.forEach(
                        row -> {
                            tally.row(() -> RawValue.of(row));
                            sink.accept(row);
                        },
                        locator -> {
                            tally.row();
                            tally.reject(
                                    locator,
                                    "expected " + table.columns().size()
                                            + " values with a number in the first, found others");
                        }));
    }

    private static void reject(OfacRow row, Tally tally, String cause) {
        tally.reject(row.table().usualName() + ", line " + row.line(), cause);
    }

    private DocumentId document() {
        return Optional.ofNullable(files.get(OfacTable.ENTRIES))
                .map(OfacFile::document)
                .orElseThrow();
    }

    private ListFile describe(OfacFile file) {
        SourceDocument document = new SourceDocument(
                file.document(),
                SourceDocument.Kind.LIST,
                variant.title() + ": " + file.raw().name(),
                OfacVariant.PUBLISHER,
                published,
                Reliability.A,
                "text/csv",
                file.raw().name(),
                Optional.of(variant.id()),
                Optional.of(OfacVariant.ADDRESS));
        return new ListFile(document, file.raw().content());
    }
}
