package org.demarche.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.ClaimObject;
import org.demarche.model.EntityType;
import org.demarche.model.Period;
import org.demarche.model.Predicate;

/** Reads what OFAC's advanced XML says of parties elsewhere than in them: papers, relationships and listings. Not safe for use by several threads. */
final class AdvancedLinks {
    /** The elements to be given to {@link #read}. */
    static final Set<String> ELEMENTS = Set.of("IDRegDocument", "ProfileRelationship", "SanctionsEntry");

    /** The type of a measure whose comment is the code of a programme. */
    private static final String PROGRAMME = "Program";

    private final RawFile file;
    private final AdvancedValues values;
    private final Listing listing;
    private final OfacRemarks remarks = new OfacRemarks(name -> Optional.empty());
    private final Map<String, NumberedPlaces> places = new HashMap<>();

    AdvancedLinks(RawFile file, AdvancedValues values, Listing listing) {
        this.file = file;
        this.values = values;
        this.listing = listing;
    }

    void read(XmlPull.Entry found) {
        XmlElement element = found.element();
        listing.part(element);
        String by = element.name().equals("ProfileRelationship") ? "From-ProfileID" : "ProfileID";
        Optional<String> profile = element.name().equals("IDRegDocument")
                ? element.attribute("IdentityID").flatMap(values::owner)
                : element.attribute(by);
        Optional<String> known = profile.filter(id -> listing.has(id));
        if (known.isEmpty() || !found.complete()) {
            listing.reject(
                    element.name() + "[" + element.attribute("ID").orElse("") + "]",
                    "expected the number of a party of the file, and no more than " + Limits.LONGEST_ROW
                            + " characters, found another");
            return;
        }
        EntryWriter writer = listing.writer(known.get(), values.type(known.get()));
        NumberedPlaces of = places.computeIfAbsent(
                known.get(),
                id -> new NumberedPlaces(
                        file.content().address(), writer.subject().local()));
        switch (element.name()) {
            case "IDRegDocument" -> paper(element, writer, of);
            case "ProfileRelationship" -> relationship(element, writer, of);
            default -> listing(element, writer, of);
        }
    }

    private void paper(XmlElement paper, EntryWriter writer, NumberedPlaces of) {
        String type =
                values.word("IDRegDocType", paper.attribute("IDRegDocTypeID")).orElse("paper");
        List<String> words = paper.values(List.of("IDRegistrationNo", "IssuingAuthority", "Comment"));
        Optional<String> number = paper.value("IDRegistrationNo");
        if (number.isPresent()) {
            Optional<String> country = values.word("Country", paper.attribute("IssuedBy-CountryID"));
            Place place = of.next(paper.name(), words);
            remarks.value(type, new PaperNumber(number.get(), country, Period.UNKNOWN), place, writer);
        } else if (!words.isEmpty()) {
            Place place = of.next(paper.name(), words);
            writer.text(Predicate.REMARK, place, place.quote(), type);
        }
        for (XmlElement date : paper.each("DocumentDate")) {
            List<String> numbers = AdvancedDate.words(date);
            if (!numbers.isEmpty()) {
                Place place = of.next("DocumentDate", numbers);
                String day = date.first("DatePeriod")
                        .flatMap(AdvancedDate::period)
                        .map(Period::toString)
                        .orElse(place.quote());
                writer.text(Predicate.REMARK, place, day, "day of a paper: " + type);
            }
        }
    }

    private void relationship(XmlElement relationship, EntryWriter writer, NumberedPlaces of) {
        String words = values.word("RelationType", relationship.attribute("RelationTypeID"))
                .orElse("related");
        String other = relationship.attribute("To-ProfileID").orElse("");
        List<String> quoted = new ArrayList<>(List.of(words));
        values.word("RelationQuality", relationship.attribute("RelationQualityID"))
                .ifPresent(quoted::add);
        relationship.value("Comment").ifPresent(quoted::add);
        Place place = of.next(relationship.name(), quoted);
        if (!listing.has(other)) {
            listing.reject(
                    place.locator(), "expected in To-ProfileID the number of a party of the file, found another");
            return;
        }
        boolean former = relationship.attribute("Former").filter("true"::equals).isPresent();
        EntityType kind = values.type(other);
        String role = former ? words + " (former)" : words;
        OfacRelation.write(role, Optional.of(listing.id(other)), Optional.of(kind), other, place, writer);
    }

    private void listing(XmlElement entry, EntryWriter writer, NumberedPlaces of) {
        List<XmlElement> events = entry.each("EntryEvent");
        Optional<Period> first = events.stream()
                .flatMap(event -> event.first("Date").flatMap(AdvancedDate::day).stream())
                .sorted()
                .findFirst()
                .flatMap(Period::tryParse);
        Period since = Listing.since(first);
        String list = values.word("List", entry.attribute("ListID")).orElse(OfacList.AUTHORITY);
        listing.designated(writer, of.next(entry.name(), List.of(list)), since);
        for (XmlElement event : events) {
            event.first("Date")
                    .flatMap(AdvancedDate::day)
                    .flatMap(Period::tryParse)
                    .ifPresent(day -> writer.add(
                            writer.about(Predicate.LISTED_ON, ClaimObject.time(day)),
                            of.next(
                                    "EntryEvent",
                                    event.first("Date").map(XmlElement::values).orElse(List.of()))));
            values.word("LegalBasis", event.attribute("LegalBasisID"))
                    .ifPresent(basis -> writer.text(
                            Predicate.REMARK, of.next("LegalBasis", List.of(basis)), basis, "legal authority"));
            event.value("Comment")
                    .ifPresent(note -> writer.text(
                            Predicate.REMARK, of.next("Comment", List.of(note)), note, "note on the listing"));
        }
        for (XmlElement measure : entry.each("SanctionsMeasure")) {
            String type = values.word("SanctionsType", measure.attribute("SanctionsTypeID"))
                    .orElse("");
            Optional<String> comment = measure.value("Comment");
            if (comment.isPresent() && type.equals(PROGRAMME)) {
                listing.programme(writer, of.next("SanctionsMeasure", List.of(comment.get())), comment.get(), since);
            } else if (!type.isEmpty()) {
                List<String> words = new ArrayList<>(List.of(type));
                comment.ifPresent(words::add);
                Place place = of.next("SanctionsMeasure", words);
                writer.text(Predicate.SANCTIONS_RISK, place, place.quote(), "type of sanctions");
            }
        }
    }
}
