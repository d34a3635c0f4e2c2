package org.demarche.lists;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.model.ClaimSink;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Origin;
import org.demarche.model.Period;
import org.demarche.model.RecordId;
import org.demarche.model.Reliability;
import org.demarche.model.SourceDocument;

/**
 * The consolidated list of the United Nations Security Council, in the XML of {@code sc-sanctions.xsd}. Opening reads the file once, so that a damaged one is
 * refused before anything of it is handed on; reading goes through it again.
 */
final class UnList implements ListSource {
    /** Name of the outermost element. */
    static final String ROOT = "CONSOLIDATED_LIST";

    /** Short name of the list. */
    static final String ID = "un-sc";

    private static final String TITLE = "United Nations Security Council Consolidated List";
    /** Name of the one who designates. */
    static final String AUTHORITY = "United Nations Security Council";

    private static final String ADDRESS = "https://scsanctions.un.org/resources/xml/en/consolidated.xml";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}([T+Z-].*)?");
    private static final int DAY_LENGTH = "2000-01-01".length();
    private static final Memo<Optional<Period>> DAYS = new Memo<>(Period::tryParse);
    private static final Origin ORIGIN = Origin.list("un-xml", "1");
    private static final Map<String, String> ENTRY_OF_SECTION =
            Map.of("INDIVIDUALS", "INDIVIDUAL", "ENTITIES", "ENTITY");

    private final RawFile raw;
    private final ListFile file;
    private final Period published;
    private final Set<String> references;

    private UnList(RawFile raw, ListFile file, Period published, Set<String> references) {
        this.raw = raw;
        this.file = file;
        this.published = published;
        this.references = Set.copyOf(references);
    }

    /** The list, if the one file has the root of this layout. */
    static Optional<ListSource> recognise(FoundFiles found) {
        return found.markup(ROOT).map(file -> open(file, found.published()));
    }

    /** Checks the whole file.
     * @param fallback when it came out, if the file does not say */
    static UnList open(RawFile raw, Period fallback) {
        Map<String, Integer> uses = new HashMap<>();
        Period published = check(raw, uses).orElse(fallback);
        Set<String> unique = new HashSet<>();
        uses.forEach((reference, times) -> {
            if (times == 1 && UnEntry.isReference(reference)) {
                unique.add(reference);
            }
        });
        SourceDocument document = new SourceDocument(
                raw.content().address(),
                SourceDocument.Kind.LIST,
                TITLE,
                AUTHORITY,
                published,
                Reliability.A,
                "application/xml",
                raw.name(),
                Optional.of(ID),
                Optional.of(ADDRESS));
        return new UnList(raw, new ListFile(document, raw.content()), published, unique);
    }

    /** Reads the whole file, counts the uses of each reference number, and tells the day of the list. */
    private static Optional<Period> check(RawFile raw, Map<String, Integer> uses) {
        try (XmlPull pull = XmlPull.open(raw)) {
            XmlPull.Root root = pull.root();
            if (!root.name().equals(ROOT)) {
                throw new DemarcheException(
                        ErrorCode.WRONG_TYPE,
                        "expected the root " + ROOT + ", found " + root.name() + " in " + raw.place()
                                + ": name a list in a layout that is read");
            }
            int[] entries = {0};
            pull.entries(entry -> {
                entries[0]++;
                entry.element().value("REFERENCE_NUMBER").ifPresent(use -> uses.merge(use, 1, Integer::sum));
            });
            if (entries[0] == 0) {
                throw new DemarcheException(
                        ErrorCode.WRONG_LAYOUT,
                        "expected entries under INDIVIDUALS and ENTITIES, found none in " + raw.place()
                                + ": fetch the file again");
            }
            return day(root.attributes().getOrDefault("dateGenerated", ""));
        }
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return TITLE;
    }

    @Override
    public Period published() {
        return published;
    }

    @Override
    public List<ListFile> files() {
        return List.of(file);
    }

    @Override
    public ListSummary read(ClaimSink sink) {
        Tally tally = new Tally(sink);
        UnContext context = new UnContext(file.document().id(), references, tally);
        Set<RecordId> taken = new HashSet<>();
        try (XmlPull pull = XmlPull.open(raw)) {
            pull.root();
            pull.entries(found -> {
                tally.row(() -> RawValue.of(found.element()));
                entry(found, context, tally, taken);
            });
        }
        return tally.summary(ID, published);
    }

    private void entry(XmlPull.Entry found, UnContext context, Tally tally, Set<RecordId> taken) {
        XmlElement element = found.element();
        String locator = found.section() + "/" + element.name() + "[" + found.number() + "]";
        if (!element.name().equals(ENTRY_OF_SECTION.get(found.section()))) {
            tally.reject(locator, "expected INDIVIDUAL in INDIVIDUALS or ENTITY in ENTITIES, found another element");
        } else if (!found.complete()) {
            tally.reject(
                    locator, "expected an entry of at most " + Limits.LONGEST_ROW + " characters, found a longer one");
        } else {
            Optional<RecordId> id = UnEntry.name(element, references)
                    .map(name -> new RecordId(ID + ":" + name))
                    .filter(taken::add);
            if (id.isPresent()) {
                EntryWriter writer = new EntryWriter(tally, ORIGIN, id.get(), UnEntry.type(element));
                new UnEntry(element, context, writer).read();
            } else {
                tally.reject(locator, "expected a REFERENCE_NUMBER or DATAID that no other entry has, found none");
            }
        }
    }

    /** The day at the start of a date or time of day, whatever its zone: a list means the day it says. */
    static Optional<Period> day(String text) {
        boolean starts = Digits.only(text, 0, 4)
                && Digits.only(text, 5, 7)
                && Digits.only(text, 8, DAY_LENGTH)
                && text.charAt(4) == '-'
                && text.charAt(7) == '-';
        return starts && (text.length() == DAY_LENGTH || DAY.matcher(text).matches())
                ? DAYS.of(text.substring(0, DAY_LENGTH))
                : Optional.empty();
    }
}
