package org.demarche.lists;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.model.Citation;
import org.demarche.model.ClaimObject;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityType;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.RecordId;
import org.demarche.model.SourceRecord;

/** One reading of a list: hands on records and claims, keeps their ids apart and counts them. In memory, the ids of the entries. Not safe for use by several threads. */
final class Listing {
    static final int LONGEST_LOCAL = 150;

    private final ListDescription description;
    private final DocumentId document;
    private final Tally tally;
    private final ListRecords records;
    private final Set<RecordId> taken = new HashSet<>();
    private final Map<String, RecordId> others = new HashMap<>();

    /** @param document the file that says who designates and under what */
    Listing(ListDescription description, DocumentId document, Tally tally) {
        this.description = description;
        this.document = document;
        this.tally = tally;
        this.records = new ListRecords(description.id(), document, tally);
    }

    /** The first file of the list. */
    DocumentId document() {
        return document;
    }

    /** A row, or an entry of markup, came in. To be called for each before anything is made of it. */
    void row() {
        tally.row();
    }

    /** An entry of markup came in. */
    void row(XmlElement entry) {
        tally.row(() -> RawValue.of(entry));
    }

    /** A row of a table came in. */
    void row(TableRow row) {
        tally.row(() -> RawValue.of(row));
    }

    /** An object of JSON came in. */
    void row(Json.Fields object) {
        tally.row(() -> RawValue.of(object));
    }

    /** An element came in that is no entry but says more of one. */
    void part(XmlElement element) {
        tally.part(() -> RawValue.of(element));
    }

    /** An object was put together of rows that came in. */
    void part(Json.Fields object) {
        tally.part(() -> RawValue.of(object));
    }

    /** The row at hand says something of the entry of this reference, which is handed on later. */
    void about(String reference) {
        String local = local(reference);
        if (!local.isEmpty() && local.length() <= LONGEST_LOCAL) {
            tally.about(id(reference));
        }
    }

    /** What follows is made of rows that came in before. */
    void rest() {
        tally.rest();
    }

    /** Nothing is made of a field of this layout, and why. */
    void dropped(String field, String reason) {
        tally.dropped(field, reason);
    }

    /** A row that holds nothing. */
    void blank() {
        tally.blank();
    }

    /** A row that cannot be read, or a field: the cause says what was expected and what was found. */
    void reject(String locator, String cause) {
        tally.reject(locator, cause);
    }

    /**
     * Starts an entry: hands on its record. Empty, and rejected, if the name or the reference is missing, too long, or another entry has the reference.
     *
     * @param locator where it stands, for the rejection
     * @param reference what names it in the list
     * @param caption its first name
     */
    Optional<EntryWriter> entry(String locator, String reference, EntityType type, String caption, DocumentId file) {
        String local = local(reference);
        if (local.isEmpty() || local.length() > LONGEST_LOCAL) {
            reject(locator, "expected a reference of 1 to " + LONGEST_LOCAL + " characters, found none such");
            return Optional.empty();
        }
        if (caption.isBlank() || caption.length() > Citation.LONGEST_QUOTE) {
            reject(locator, "expected a name of 1 to " + Citation.LONGEST_QUOTE + " characters, found none such");
            return Optional.empty();
        }
        RecordId id = id(reference);
        if (!taken.add(id)) {
            reject(locator, "expected a reference that no other entry has, found one again");
            return Optional.empty();
        }
        tally.entry();
        tally.accept(SourceRecord.entry(id, type, caption.strip(), file));
        return Optional.of(new EntryWriter(tally, description.origin(), id, type));
    }

    /** The writer of further claims about an entry that was started before; its id must be that of an entry. */
    EntryWriter writer(String reference, EntityType type) {
        return new EntryWriter(tally, description.origin(), id(reference), type);
    }

    /** Hands on a record beside the entries, such as an owner that has no entry of its own, once. */
    RecordId other(String local, EntityType type, String caption, DocumentId file) {
        RecordId id = others.computeIfAbsent(local, this::id);
        if (taken.add(id)) {
            tally.accept(SourceRecord.entry(id, type, caption, file));
        }
        return id;
    }

    /** Whether there is an entry, or another record, of this reference so far. */
    boolean has(String reference) {
        String local = local(reference);
        return !local.isEmpty() && local.length() <= LONGEST_LOCAL && taken.contains(id(reference));
    }

    /** The record id of an entry by its reference. */
    RecordId id(String reference) {
        return id(description.id(), reference);
    }

    /** The record id of an entry of a list by its reference. */
    static RecordId id(String list, String reference) {
        return new RecordId(list + ":" + local(reference));
    }

    /** Says that the authority of the list designates the entry. */
    void designated(EntryWriter writer, Place place, Period since) {
        ClaimObject authority = ClaimObject.record(records.authority(description.authority()));
        writer.add(writer.about(Predicate.DESIGNATED_BY, authority).during(since), place);
    }

    /** Says under which programme the entry is listed: the code as it stands, and a link to the programme's record. */
    void programme(EntryWriter writer, Place place, String code, Period since) {
        if (code.length() > LONGEST_LOCAL) {
            reject(
                    place.locator(),
                    "expected a programme of at most " + LONGEST_LOCAL + " characters, found a longer one");
            return;
        }
        writer.text(Predicate.PROGRAM, place, code);
        under(writer, place, code, since);
    }

    /** Links an entry to the record of a programme, by the list's code or its name in the vocabulary of programmes. */
    void under(EntryWriter writer, Place place, String code, Period since) {
        ClaimObject programme = ClaimObject.record(records.programme(code, description.programme()));
        writer.add(writer.about(Predicate.SANCTIONED_UNDER, programme).during(since), place);
    }

    private static final Pattern NOT_LOCAL = Pattern.compile("[^\\p{L}\\p{N}._/-]+");
    private static final Memo<String> LOCALS =
            new Memo<>(reference -> NOT_LOCAL.matcher(reference).replaceAll("-"));

    /** Listed since a day that the list does not say. */
    static final Period LISTED = Period.parse("/..");

    /** From a day of listing on. */
    static Period since(Optional<Period> day) {
        return day.flatMap(Period::earliestStart).map(Period::since).orElse(LISTED);
    }

    /** Whether it needs no other letters, as most references of lists. */
    private static boolean isLocal(String reference) {
        for (int at = 0; at < reference.length(); at++) {
            char letter = reference.charAt(at);
            boolean plain = (letter >= 'a' && letter <= 'z')
                    || (letter >= 'A' && letter <= 'Z')
                    || Digits.isOne(letter)
                    || "._/-".indexOf(letter) >= 0;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String local(String reference) {
        String stripped = reference.strip();
        return isLocal(stripped) ? stripped : LOCALS.of(stripped);
    }
}
