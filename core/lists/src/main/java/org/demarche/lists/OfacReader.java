package org.demarche.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.model.ClaimObject;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.RecordId;

/** Reads the rows of an OFAC list: one claim for each value, in the order of the columns. */
final class OfacReader {
    private static final Pattern BETWEEN_PROGRAMMES = Pattern.compile("\\]\\s*\\[");
    private static final List<String> ADDRESS = List.of("Address", "City/State/Province/Postal Code", "Country");
    /** What stands before the code of a programme in the caption of its record. */
    static final String PROGRAMME = "OFAC sanctions programme";
    /** Listed when the list came out, since a day that the list does not say. */
    private static final Period LISTED = Period.parse("/..");

    private final Map<String, OfacRow> comments;
    private final ListRecords records;
    private final OfacRemarks remarks;

    OfacReader(OfacEntries entries, Map<String, OfacRow> comments, ListRecords records) {
        this.comments = Map.copyOf(comments);
        this.records = records;
        this.remarks = new OfacRemarks(entries::named);
    }

    /** A row of the file of entries. */
    void entry(OfacRow row, EntryWriter writer) {
        writer.text(Predicate.LIST_REFERENCE, row.place("ent_num", row.entry()), row.entry());
        row.value("SDN_Name").ifPresent(name -> name(row, name, writer));
        designation(row, writer);
        row.value("Title").ifPresent(title -> remarks.title(row.place("Title", title), writer));
        value(row, "Call_Sign", Predicate.CALL_SIGN, writer);
        value(row, "Vess_type", Predicate.VESSEL_TYPE, writer);
        number(row, "Tonnage", Predicate.DEADWEIGHT_TONNAGE, writer);
        number(row, "GRT", Predicate.GROSS_TONNAGE, writer);
        row.value("Vess_flag").ifPresent(flag -> {
            boolean named = !flag.toLowerCase(Locale.ROOT).startsWith("none");
            orRemark(named ? Predicate.FLAG : Predicate.REMARK, row, "Vess_flag", flag, writer);
        });
        value(row, "Vess_owner", Predicate.VESSEL_OWNER, writer);
        remarks.read(row, Optional.ofNullable(comments.get(row.entry())), writer);
    }

    /** A row of the file of aliases. */
    void alias(OfacRow row, EntryWriter writer) {
        String locator = "ALIAS[" + row.cells().get(1) + "]";
        Optional<String> alias = row.value("alt_name");
        if (alias.isEmpty()) {
            writer.reject(row.entry() + "/" + locator, "expected a name in alt_name, found none");
            return;
        }
        String type = row.value("alt_type").orElse("").toLowerCase(Locale.ROOT);
        Predicate predicate = type.equals("fka") ? Predicate.FORMER_NAME : Predicate.ALIAS;
        Place place = row.place(locator, alias.get());
        if (type.equals("nka")) {
            writer.text(predicate, place, alias.get(), "now known as");
        } else {
            writer.text(predicate, place, alias.get());
        }
        row.value("alt_remarks")
                .ifPresent(remark -> writer.text(
                        Predicate.REMARK, row.place(locator + "/alt_remarks", remark), remark, "note on an alias"));
    }

    /** A row of the file of addresses. @return whether it says anything */
    boolean address(OfacRow row, EntryWriter writer) {
        String locator = "ADDRESS[" + row.cells().get(1) + "]";
        List<String> lines = new ArrayList<>(ADDRESS.size());
        ADDRESS.forEach(column -> row.value(column).ifPresent(lines::add));
        Optional<String> country = row.value("Country");
        Optional<String> remark = row.value("Add_remarks");
        if (lines.size() > (country.isPresent() ? 1 : 0)) {
            String value = String.join(", ", lines);
            writer.text(Predicate.ADDRESS, row.place(locator, value), value);
        }
        country.ifPresent(name -> writer.text(Predicate.COUNTRY, row.place(locator + "/Country", name), name));
        remark.ifPresent(text ->
                writer.text(Predicate.REMARK, row.place(locator + "/Add_remarks", text), text, "note on an address"));
        return !lines.isEmpty() || remark.isPresent();
    }

    private static void name(OfacRow row, String name, EntryWriter writer) {
        writer.text(Predicate.NAME, row.place("SDN_Name", name), name);
        OfacName.parts(name, writer, part -> row.place("SDN_Name/" + part.kind(), part.words()));
    }

    /** The programmes, which the file writes as {@code NPWMD] [IFSR}. */
    private void designation(OfacRow row, EntryWriter writer) {
        ClaimObject authority = ClaimObject.record(records.authority(OfacList.AUTHORITY));
        Place designated = row.place("Program", row.value("Program").orElse(row.entry()));
        writer.add(writer.about(Predicate.DESIGNATED_BY, authority).during(LISTED), designated);
        int number = 0;
        for (String code : codes(row.value("Program").orElse(""))) {
            number++;
            if (!code.isBlank()) {
                Place place = row.place("Program[" + number + "]", code.strip());
                RecordId programme = records.programme(code, PROGRAMME);
                writer.text(Predicate.PROGRAM, place, code.strip());
                writer.add(
                        writer.about(Predicate.SANCTIONED_UNDER, ClaimObject.record(programme))
                                .during(LISTED),
                        place);
            }
        }
    }

    private static List<String> codes(String programmes) {
        return programmes.indexOf(']') < 0 ? List.of(programmes) : List.of(BETWEEN_PROGRAMMES.split(programmes, -1));
    }

    private static void value(OfacRow row, String column, Predicate predicate, EntryWriter writer) {
        row.value(column).ifPresent(value -> orRemark(predicate, row, column, value, writer));
    }

    private static void number(OfacRow row, String column, Predicate predicate, EntryWriter writer) {
        row.value(column).ifPresent(value -> {
            String digits = value.replace(",", "");
            if (digits.matches("\\d{1,9}") && writer.fits(predicate)) {
                writer.text(predicate, row.place(column, value), digits);
            } else {
                orRemark(Predicate.REMARK, row, column, value, writer);
            }
        });
    }

    private static void orRemark(Predicate predicate, OfacRow row, String column, String value, EntryWriter writer) {
        if (predicate == Predicate.REMARK || !writer.fits(predicate)) {
            writer.text(Predicate.REMARK, row.place(column, value), column + ": " + value);
        } else {
            writer.text(predicate, row.place(column, value), value);
        }
    }
}
