package org.demarche.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.Citation;
import org.demarche.model.ClaimBuilder;
import org.demarche.model.ClaimObject;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityType;
import org.demarche.model.Grade;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;

/**
 * Makes the claims of one row of a table by the rules of its columns.
 *
 * @param listing where they go
 * @param writer of the entry that the row is about
 * @param document the file
 * @param row the row
 * @param listed the time of the listing
 * @param isEntry whether a reference is that of an entry
 */
record MappedRow(
        Listing listing,
        EntryWriter writer,
        DocumentId document,
        TableRow row,
        Period listed,
        java.util.function.Predicate<String> isEntry) {

    /** Hands on the claims of all columns that have a value. */
    void write(MappedTable table) {
        table.columns().forEach(this::write);
        row.beside(table.columns().keySet()).stream()
                .filter(column -> column.startsWith("("))
                .sorted()
                .forEach(column -> writer.reject(
                        place(column, "", "").locator(),
                        "expected no value beside the columns that the first row names, found one"));
    }

    /** Hands on the claims of one column, if it has a value: by the first of its rules that counts. */
    void write(String column, List<ColumnRule> rules) {
        row.at(column).ifPresent(value -> column(column, rules, value));
    }

    private void column(String column, List<ColumnRule> rules, String value) {
        for (ColumnRule rule : rules) {
            if (rule.fits(row, writer.type())) {
                column(column, rule, value);
                return;
            }
        }
        writer.reject(
                place(column, value, "").locator(),
                "expected a value that a rule of its column in the mapping fits, found one that none fits");
    }

    /** Where a value stands: entry, column and row. */
    Place place(String column, String words, String suffix) {
        int end = Math.min(words.length(), Citation.LONGEST_QUOTE);
        return new Place(
                document,
                writer.subject().local() + "/" + column + "[" + row.line() + "]" + suffix,
                words.substring(0, end).strip());
    }

    private void column(String column, ColumnRule rule, String value) {
        if (rule.link() == ColumnRule.Link.SAID) {
            return;
        }
        List<String> parts = split(value, rule.split());
        for (int part = 0; part < parts.size(); part++) {
            String suffix = parts.size() == 1 ? "" : "#" + (part + 1);
            List<String> words = rule.then().isEmpty()
                    ? List.of(parts.get(part))
                    : Stream.concat(
                                    Stream.of(parts.get(part)),
                                    rule.then().stream()
                                            .map(row::value)
                                            .takeWhile(Optional::isPresent)
                                            .flatMap(Optional::stream))
                            .toList();
            value(rule, String.join("-", words), cited(column, words, parts.get(part), suffix));
        }
    }

    /** A value longer than a quotation keeps all its words, for it is cut in pieces. */
    private Place cited(String column, List<String> words, String part, String suffix) {
        Place place = place(column, String.join(", ", words), suffix);
        return words.size() == 1 ? new Place(place.document(), place.locator(), part) : place;
    }

    static List<String> split(String value, List<String> separators) {
        if (separators.isEmpty()) {
            String whole = value.strip();
            return whole.isEmpty() ? List.of() : List.of(whole);
        }
        List<String> parts = List.of(value);
        for (String separator : separators) {
            List<String> next = new ArrayList<>();
            for (String part : parts) {
                int from = 0;
                for (int at = part.indexOf(separator); at >= 0; at = part.indexOf(separator, from)) {
                    next.add(part.substring(from, at));
                    from = at + separator.length();
                }
                next.add(part.substring(from));
            }
            parts = next;
        }
        return parts.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private void value(ColumnRule rule, String value, Place place) {
        Predicate predicate = rule.predicate();
        if (!writer.fits(predicate) && predicate.isSensitive()) {
            writer.reject(
                    place.locator(),
                    "expected a kind of party that the schema lets have " + predicate.id()
                            + ", found another: no remark, for remarks are shown");
        } else if (!writer.fits(predicate)) {
            remark(rule, value, place);
        } else if (predicate == Predicate.PROGRAM) {
            listing.programme(writer, place, value, listed);
        } else if (predicate == Predicate.IMO_NUMBER) {
            ImoNumber.of(value, writer.type())
                    .ifPresentOrElse(
                            number -> add(rule, ClaimObject.text(number), place), () -> remark(rule, value, place));
        } else if (predicate
                .literal()
                .filter(kind -> kind == Predicate.Literal.TIME)
                .isPresent()) {
            DateForm.parse(value, rule.dates())
                    .ifPresentOrElse(
                            date -> add(rule, ClaimObject.time(date), place), () -> remark(rule, value, place));
        } else if (rule.link() != ColumnRule.Link.NONE) {
            add(rule, thing(rule, rule.value().orElse(value)), place);
        } else if (place.quote().length() > Citation.LONGEST_QUOTE) {
            writer.text(predicate, place, value, grade(predicate), rule.role());
        } else {
            add(rule, ClaimObject.text(rule.value().orElse(value)), place);
        }
    }

    private ClaimObject thing(ColumnRule rule, String name) {
        if (rule.link() == ColumnRule.Link.ENTRY) {
            return isEntry.test(name) ? ClaimObject.record(listing.id(name)) : ClaimObject.text(name);
        }
        EntityType type = rule.type().orElseThrow();
        return ClaimObject.record(listing.other(local(type, name), type, name, document));
    }

    /** What names a thing beside the entries. */
    static String local(EntityType type, String name) {
        return type.id().toLowerCase(Locale.ROOT) + "." + Reference.of(List.of(name));
    }

    private void remark(ColumnRule rule, String value, Place place) {
        String role = rule.role().orElse(rule.predicate().label());
        writer.text(Predicate.REMARK, place, value, EntryWriter.OFFICIAL, Optional.of(role));
    }

    private void add(ColumnRule rule, ClaimObject object, Place place) {
        ClaimBuilder claim = writer.about(rule.predicate(), object)
                .graded(grade(rule.predicate()))
                .during(rule.period(row));
        rule.roleFrom()
                .flatMap(row::value)
                .filter(role -> role.length() <= Citation.LONGEST_QUOTE)
                .or(rule::role)
                .ifPresent(role -> claim.with(QualifierKey.ROLE, ClaimObject.text(role)));
        rule.place()
                .flatMap(row::value)
                .filter(where -> where.length() <= Citation.LONGEST_QUOTE)
                .ifPresent(where -> claim.with(QualifierKey.PLACE, ClaimObject.text(where)));
        writer.add(claim, place);
    }

    private static Grade grade(Predicate predicate) {
        return predicate == Predicate.WEAK_ALIAS ? EntryWriter.WEAK : EntryWriter.OFFICIAL;
    }
}
