package org.demarche.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.model.Citation;
import org.demarche.model.ClaimObject;
import org.demarche.model.EntityType;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.SourceRecord;

/** Reads one entry of the United Nations list: its record, then a claim for each value, in the order of the file. */
final class UnEntry {
    /**
     * Fields that become no claim, and why: DATAID and VERSIONNUM number the entry inside the publisher's database (DATAID names the entry where the reference
     * does not); LIST_TYPE says "UN List" on every entry; SORT_KEY and SORT_KEY_LAST_MOD order the printed list.
     */
    static final Set<String> DROPPED = Set.of("DATAID", "VERSIONNUM", "LIST_TYPE", "SORT_KEY", "SORT_KEY_LAST_MOD");

    private static final List<String> NAME_PARTS = List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");
    private static final Pattern REFERENCE = Pattern.compile("[\\p{L}\\p{N}._/-]+");
    private static final int LONGEST_REFERENCE = 100;

    private final XmlElement entry;
    private final UnContext context;
    private final EntryWriter writer;
    private final String name;
    private final Map<String, Integer> seen = new HashMap<>();

    UnEntry(XmlElement entry, UnContext context, EntryWriter writer) {
        this.entry = entry;
        this.context = context;
        this.writer = writer;
        this.name = writer.subject().local();
    }

    /** What an entry is called in ids and locators: its reference number if it alone has it, else its number in the publisher's database. */
    static Optional<String> name(XmlElement entry, Set<String> references) {
        return entry.value("REFERENCE_NUMBER")
                .filter(references::contains)
                .or(() -> entry.value("DATAID").filter(UnEntry::isReference));
    }

    /** Whether a text can name an entry. */
    static boolean isReference(String text) {
        return text.length() <= LONGEST_REFERENCE && REFERENCE.matcher(text).matches();
    }

    /** The kind of thing that an entry is about. */
    static EntityType type(XmlElement entry) {
        return entry.name().equals("INDIVIDUAL") ? EntityType.PERSON : EntityType.ORGANIZATION;
    }

    void read() {
        String caption = String.join(" ", entry.values(NAME_PARTS));
        if (caption.isEmpty() || caption.length() > Citation.LONGEST_QUOTE) {
            writer.reject(
                    name,
                    "expected a name of 1 to " + Citation.LONGEST_QUOTE
                            + " characters in FIRST_NAME to FOURTH_NAME, found " + caption.length());
            return;
        }
        context.entry(SourceRecord.entry(writer.subject(), writer.type(), caption, context.document()));
        writer.text(Predicate.NAME, new Place(context.document(), name + "/NAME", caption), caption);
        for (XmlElement element : entry.children()) {
            String locator = name + "/" + element.name() + number(element);
            if (!element.isBlank()) {
                field(new UnField(context.document(), locator, element));
            }
        }
    }

    /** The place among fields of the same name, for those that may be repeated. */
    private String number(XmlElement element) {
        int number = seen.merge(element.name(), 1, Integer::sum);
        return element.name().startsWith(entry.name() + "_") || number > 1 ? "[" + number + "]" : "";
    }

    private void field(UnField field) {
        String tag = field.element().name();
        if (DROPPED.contains(tag)) {
            return;
        }
        if (!tag.equals("COMMENTS1") && field.place().quote().length() > Citation.LONGEST_QUOTE) {
            writer.reject(
                    field.locator(),
                    "expected a value of at most " + Citation.LONGEST_QUOTE + " characters, found a longer one");
            return;
        }
        switch (tag) {
            case "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME" -> namePart(field);
            case "NAME_ORIGINAL_SCRIPT" -> text(Predicate.NAME_ORIGINAL_SCRIPT, field);
            case "INDIVIDUAL_ALIAS", "ENTITY_ALIAS" -> UnAlias.read(field, writer);
            case "UN_LIST_TYPE" -> programme(field);
            case "REFERENCE_NUMBER" -> reference(field);
            case "LISTED_ON" -> date(Predicate.LISTED_ON, field.place());
            case "LAST_DAY_UPDATED" -> field.values().forEach(place -> date(Predicate.LIST_AMENDED_ON, place));
            case "GENDER" -> text(Predicate.GENDER, field);
            case "TITLE" -> each(Predicate.TITLE, field);
            case "DESIGNATION" -> each(Predicate.POSITION, field);
            case "NATIONALITY", "NATIONALITY2" -> each(Predicate.NATIONALITY, field);
            case "INDIVIDUAL_ADDRESS", "ENTITY_ADDRESS" -> UnPlaces.address(field, writer);
            case "INDIVIDUAL_PLACE_OF_BIRTH" -> UnPlaces.birth(field, writer);
            case "INDIVIDUAL_DATE_OF_BIRTH" -> UnBirthDate.read(field, writer);
            case "INDIVIDUAL_DOCUMENT" -> UnPapers.read(field, writer);
            case "COMMENTS1" -> UnComments.read(field, writer, context);
            case "SUBMITTED_BY" -> remark("submitted by", field);
            case "SUBMITTED_ON" -> remark("submitted on", field);
            case "DELISTED_ON" -> remark("delisted on", field);
            default ->
                writer.reject(
                        field.locator(), "expected a field of the layout, found an unknown one that is not empty");
        }
    }

    /** A name by its parts. The list does not say which part is the family name: the place of the part is all that is known. */
    private void namePart(UnField field) {
        if (writer.type() == EntityType.PERSON) {
            writer.text(
                    Predicate.NAME_PART,
                    field.place(),
                    field.element().text(),
                    field.element().name());
        }
    }

    private void text(Predicate predicate, UnField field) {
        if (writer.fits(predicate)) {
            writer.text(predicate, field.place(), field.element().text());
        } else {
            remark(predicate.label(), field);
        }
    }

    private void each(Predicate predicate, UnField field) {
        if (writer.fits(predicate)) {
            field.values().forEach(place -> writer.text(predicate, place, place.quote()));
        } else {
            remark(predicate.label(), field);
        }
    }

    private void date(Predicate predicate, Place place) {
        UnList.day(place.quote())
                .ifPresentOrElse(
                        day -> writer.add(writer.about(predicate, ClaimObject.time(day)), place),
                        () -> writer.reject(place.locator(), "expected a date such as 2016-10-13, found another text"));
    }

    private void programme(UnField field) {
        String code = field.element().text();
        writer.text(Predicate.PROGRAM, field.place(), code);
        ClaimObject programme = ClaimObject.record(context.programme(code));
        writer.add(writer.about(Predicate.SANCTIONED_UNDER, programme).during(listed()), field.place());
    }

    private void reference(UnField field) {
        writer.text(Predicate.LIST_REFERENCE, field.place(), field.element().text());
        ClaimObject authority = ClaimObject.record(context.authority());
        writer.add(writer.about(Predicate.DESIGNATED_BY, authority).during(listed()), field.place());
    }

    /** From the day of listing on; a later version of the list says when it ended. */
    private Period listed() {
        return entry.value("LISTED_ON")
                .flatMap(UnList::day)
                .flatMap(Period::earliestStart)
                .map(Period::since)
                .orElse(Listing.LISTED);
    }

    private void remark(String what, UnField field) {
        writer.text(Predicate.REMARK, field.place(), what + " " + field.place().quote());
    }
}
