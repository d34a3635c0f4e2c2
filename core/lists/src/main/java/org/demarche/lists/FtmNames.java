package org.demarche.lists;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.EntityType;
import org.demarche.model.Predicate;

/**
 * What kinds and properties of FollowTheMoney are here: the equivalents that the claim schema itself gives, read backwards, and narrower kinds and properties
 * under the wider one that the claim schema has.
 */
final class FtmNames {
    /** Kinds of things that the claim schema has under a wider kind. */
    private static final Map<String, EntityType> WIDER = Map.ofEntries(
            Map.entry("LegalEntity", EntityType.ORGANIZATION),
            Map.entry("Vehicle", EntityType.GOODS),
            Map.entry("Security", EntityType.GOODS),
            Map.entry("Workbook", EntityType.DOCUMENT),
            Map.entry("Article", EntityType.DOCUMENT),
            Map.entry("HyperText", EntityType.DOCUMENT),
            Map.entry("PlainText", EntityType.DOCUMENT),
            Map.entry("Pages", EntityType.DOCUMENT),
            Map.entry("Trip", EntityType.EVENT));

    /** Properties that the claim schema has under a wider one; the property's name is then the role. */
    private static final Map<String, Predicate> NARROWER = Map.ofEntries(
            Map.entry("fatherName", Predicate.NAME_PART),
            Map.entry("motherName", Predicate.NAME_PART),
            Map.entry("middleName", Predicate.NAME_PART),
            Map.entry("secondName", Predicate.NAME_PART),
            Map.entry("innCode", Predicate.TAX_NUMBER),
            Map.entry("vatCode", Predicate.TAX_NUMBER),
            Map.entry("ogrnCode", Predicate.REGISTRATION_NUMBER),
            Map.entry("jurisdiction", Predicate.COUNTRY),
            Map.entry("mainCountry", Predicate.COUNTRY));

    /** Properties of papers, which are entities of their own there. */
    private static final Map<String, Predicate> PAPERS =
            Map.of("Passport number", Predicate.PASSPORT_NUMBER, "Identification number", Predicate.ID_NUMBER);

    /** Schemata that say least of all that are above a thing, the widest first. */
    private static final List<String> WIDEST = List.of("Thing", "Value", "Asset", "LegalEntity", "Vehicle");

    private static final String SANCTION = "Sanction";

    private FtmNames() {}

    /** The kind of thing; empty if it is a link, or a kind that the claim schema has not. */
    static Optional<EntityType> type(String schema) {
        return Stream.of(EntityType.values())
                .filter(type -> type.ftm().equals(schema))
                .findFirst()
                .or(() -> Optional.ofNullable(WIDER.get(schema)));
    }

    /** Whether the claim schema has that very kind. */
    static boolean isSame(String schema, EntityType type) {
        return type.ftm().equals(schema);
    }

    /** Of two schemata that one entity is given, the one that says more; the first, if neither is under the other. */
    static String narrower(String one, String other) {
        int oneWidth = WIDEST.indexOf(one);
        int otherWidth = WIDEST.indexOf(other);
        if (oneWidth >= 0 || otherWidth >= 0) {
            return oneWidth >= 0 && (otherWidth < 0 || otherWidth > oneWidth) ? other : one;
        }
        boolean under = type(one)
                .flatMap(wide -> type(other).filter(narrow -> narrow != wide && narrow.isA(wide)))
                .isPresent();
        return under ? other : one;
    }

    /** Whether a property of that name, of whatever thing, is kept out of what is shown. */
    static boolean isSensitive(String property) {
        Stream<Predicate> same =
                Stream.of(Predicate.values()).filter(each -> parts(each).get(1).equals(property));
        return property.equals("number")
                || Stream.concat(same, Optional.ofNullable(NARROWER.get(property)).stream())
                        .anyMatch(Predicate::isSensitive);
    }

    /**
     * The predicate of a property.
     *
     * @param owner the kind of link that has the property, such as {@code Sanction}; empty for a thing
     */
    static Optional<Predicate> property(String owner, String property, EntityType subject) {
        return Stream.of(Predicate.values())
                .filter(each -> each.kind() == Predicate.Kind.ATTRIBUTE && each.acceptsSubject(subject))
                .filter(each -> parts(each).get(1).equals(property))
                .filter(each -> owner.equals(parts(each).get(0).equals(SANCTION) ? SANCTION : ""))
                .findFirst();
    }

    /** The wider predicate that a property falls under. */
    static Optional<Predicate> wider(String owner, String property, EntityType subject) {
        if (owner.isEmpty()) {
            return Optional.ofNullable(NARROWER.get(property)).filter(wider -> wider.acceptsSubject(subject));
        }
        return Optional.ofNullable(PAPERS.get(owner + " " + property))
                .flatMap(paper -> Stream.of(paper, Predicate.ID_NUMBER)
                        .filter(each -> each.acceptsSubject(subject))
                        .findFirst());
    }

    /** The relations that a kind of link is, the one that takes most kinds of things, and so says least, first. */
    static List<Relation> relations(String schema) {
        return Stream.of(Predicate.values())
                .filter(each -> each.kind() == Predicate.Kind.RELATION)
                .filter(each -> parts(each).get(0).equals(schema))
                .filter(each -> each != Predicate.LINKED_TO || schema.equals("UnknownLink"))
                .sorted(Comparator.comparingInt(
                        (Predicate each) -> -each.domain().size() * each.range().size()))
                .map(FtmNames::relation)
                .filter(each -> !schema.equals("UnknownLink") || each.predicate() == Predicate.LINKED_TO)
                .toList();
    }

    private static Relation relation(Predicate predicate) {
        List<String> ends = List.of(parts(predicate).get(1).split(">", -1));
        return new Relation(predicate, ends.get(0), ends.get(1));
    }

    private static List<String> parts(Predicate predicate) {
        return List.of(predicate.ftm().split(":", 2));
    }

    /**
     * A relation with its ends in FollowTheMoney.
     *
     * @param from the property that names the subject
     * @param to the property that names the object
     */
    record Relation(Predicate predicate, String from, String to) {}
}
