package org.demarche.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.demarche.model.Claim;
import org.demarche.model.ClaimObject;
import org.demarche.model.Modality;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.model.RecordId;
import org.demarche.model.SourceRecord;

/*
 * FollowTheMoney has no place for doubt (see FtmEntities): what a source concludes, alleges, considers or denies is left out, and counted.
 */
/** Makes the lines of one record of a list: the thing, its designations, and the links that start at it. Not safe for use by several threads. */
final class FtmThing {
    private static final Set<String> NAME_PARTS = Set.of("fatherName", "motherName", "middleName", "secondName");
    private static final FtmName ANY_LINK = new FtmName("UnknownLink", "subject", "object");

    private final SourceRecord record;
    private final Function<RecordId, Optional<SourceRecord>> known;
    private final String dataset;
    private final FtmTally tally;
    private final FtmModel model = FtmModel.standard();
    private final FtmStrictValues values = new FtmStrictValues(model);
    private final FtmSchema schema;
    private final Map<String, Set<String>> properties = new LinkedHashMap<>();
    private final Set<String> referents = new LinkedHashSet<>();
    private final Map<String, FtmLine> links = new LinkedHashMap<>();
    private final FtmSanctions sanctions;

    /** @param known the records that may be linked to */
    FtmThing(
            SourceRecord record,
            List<Claim> claims,
            Function<RecordId, Optional<SourceRecord>> known,
            String dataset,
            FtmTally tally) {
        this.record = record;
        this.known = known;
        this.dataset = dataset;
        this.tally = tally;
        this.schema = model.required(record.type().ftm());
        this.sanctions = new FtmSanctions(
                record.id(),
                claims.stream().filter(FtmThing::isStated).toList(),
                id -> known.apply(id).map(SourceRecord::caption));
        claims.forEach(this::claim);
    }

    /** The lines, the thing first. */
    List<FtmLine> lines(LocalDate day) {
        if (sanctions.inForce(day)) {
            add("topics", "sanction");
        }
        if (!properties.containsKey("name")) {
            add("name", record.caption());
        }
        List<FtmLine> lines = new ArrayList<>();
        lines.add(new FtmLine(
                FtmIds.of(record.id()),
                record.caption(),
                schema.name(),
                lists(properties),
                List.copyOf(referents),
                List.of(dataset)));
        lines.addAll(sanctions.lines(dataset, values));
        lines.addAll(links.values());
        return lines;
    }

    /** Whether a claim may stand as a fact. */
    static boolean isStated(Claim claim) {
        return !claim.negated() && (claim.modality() == Modality.ASSERTED || claim.modality() == Modality.REPORTED);
    }

    private void claim(Claim claim) {
        if (!isStated(claim)) {
            tally.left(
                    claim.negated()
                            ? "denied by the source"
                            : "not stated as a fact: " + claim.modality().id());
        } else if (claim.predicate().kind() == Predicate.Kind.RELATION) {
            relation(claim);
        } else {
            value(claim);
        }
    }

    private void value(Claim claim) {
        Predicate predicate = claim.predicate();
        FtmName equivalent = FtmName.parse(predicate.ftm());
        boolean ofSanction = equivalent.schema().equals("Sanction");
        if (ofSanction && sanctions.isEmpty() && predicate == Predicate.LIST_REFERENCE) {
            referents.add(text(claim));
            tally.kept();
        } else if (ofSanction && !sanctions.isEmpty()) {
            String type = model.required("Sanction")
                    .property(equivalent.property())
                    .map(FtmProperty::type)
                    .orElse("");
            List<String> cleaned = type.isEmpty() ? List.of() : values.clean(type, text(claim));
            cleaned.forEach(value -> sanctions.add(claim, equivalent.property(), value));
            keptOrNoted(!cleaned.isEmpty(), claim);
        } else if (predicate == Predicate.NAME_PART) {
            Optional<String> part =
                    claim.qualifier(QualifierKey.ROLE).map(ClaimObject::text).filter(NAME_PARTS::contains);
            part.ifPresent(property -> values.clean("name", text(claim)).forEach(name -> add(property, name)));
            keptOrNoted(part.isPresent(), claim);
        } else if (predicate == Predicate.REMARK) {
            String role = claim.qualifier(QualifierKey.ROLE)
                    .map(as -> as.text() + ": ")
                    .orElse("");
            values.clean("text", role + text(claim)).forEach(words -> add("notes", words));
            tally.kept();
        } else {
            Optional<FtmProperty> property = ofSanction
                    ? Optional.empty()
                    : schema.property(equivalent.property()).filter(each -> !each.isEntity());
            List<String> cleaned =
                    property.map(each -> values.clean(each.type(), text(claim))).orElse(List.of());
            cleaned.forEach(value -> add(equivalent.property(), value));
            keptOrNoted(!cleaned.isEmpty(), claim);
        }
    }

    private void keptOrNoted(boolean kept, Claim claim) {
        Predicate predicate = claim.predicate();
        if (kept) {
            tally.kept();
        } else if (predicate.isSensitive()) {
            tally.left("not shown, and no property or value of it: " + predicate.id());
        } else {
            values.clean("text", predicate.label() + ": " + text(claim)).forEach(words -> add("notes", words));
            tally.noted("no property or value of it: " + predicate.id());
        }
    }

    /** The value, or what the record is called that stands for it. */
    private String text(Claim claim) {
        return claim.object()
                .asRecord()
                .flatMap(known)
                .map(SourceRecord::caption)
                .orElseGet(() -> claim.object().text());
    }

    private void relation(Claim claim) {
        Optional<RecordId> object = claim.object().asRecord();
        if (claim.predicate() == Predicate.DESIGNATED_BY || claim.predicate() == Predicate.SANCTIONED_UNDER) {
            keptOrNoted(sanctions.take(claim), claim);
        } else if (object.isEmpty()) {
            keptOrNoted(false, claim);
        } else if (known.apply(object.get()).isEmpty()) {
            tally.left("a link to what is in no list that is written");
        } else {
            link(claim, known.apply(object.get()).get());
            tally.kept();
        }
    }

    private void link(Claim claim, SourceRecord other) {
        FtmName ends = ends(claim.predicate(), other);
        FtmSchema kind = model.required(ends.schema());
        Map<String, Set<String>> said = new LinkedHashMap<>();
        put(said, ends.property(), FtmIds.of(record.id()));
        put(said, ends.other(), FtmIds.of(other.id()));
        boolean named = ends.equals(ANY_LINK) && claim.predicate() != Predicate.LINKED_TO;
        String role = claim.qualifier(QualifierKey.ROLE).map(ClaimObject::text).orElse("");
        String words = named ? claim.predicate().label() + (role.isEmpty() ? "" : ": " + role) : role;
        if (!words.isBlank()) {
            put(said, kind.property("relationship").isPresent() ? "relationship" : property(kind, "role"), words);
        }
        days(claim.period(), said, values);
        String id = FtmIds.of(
                "link",
                record.id() + " " + claim.predicate().id() + " " + words + " " + other.id() + " " + claim.period());
        links.put(
                id, new FtmLine(id, claim.predicate().label(), kind.name(), lists(said), List.of(), List.of(dataset)));
        tally.linked(other.id());
    }

    /** A property of a kind of link, or what every link has instead. */
    private static String property(FtmSchema kind, String name) {
        return kind.property(name).isPresent() ? name : "summary";
    }

    private FtmName ends(Predicate predicate, SourceRecord other) {
        FtmName equivalent = FtmName.parse(predicate.ftm());
        FtmSchema kind = model.required(equivalent.schema());
        boolean fits = accepts(kind, equivalent.property(), schema)
                && accepts(kind, equivalent.other(), model.required(other.type().ftm()));
        return fits ? equivalent : ANY_LINK;
    }

    private static boolean accepts(FtmSchema kind, String property, FtmSchema end) {
        return kind.property(property)
                .flatMap(FtmProperty::range)
                .filter(end::isA)
                .isPresent();
    }

    /** Start and end of a time as far as they are dates; marks of doubt are left out. */
    static void days(Period period, Map<String, Set<String>> properties, FtmStrictValues values) {
        if (period.isUnknown()) {
            return;
        }
        String[] ends = period.toString().split("/", -1);
        values.clean("date", ends[0]).forEach(day -> put(properties, "startDate", day));
        values.clean("date", ends[ends.length - 1]).forEach(day -> put(properties, "endDate", day));
    }

    private void add(String property, String value) {
        put(properties, property, value);
    }

    static void put(Map<String, Set<String>> properties, String property, String value) {
        properties.computeIfAbsent(property, any -> new LinkedHashSet<>()).add(value);
    }

    static Map<String, List<String>> lists(Map<String, Set<String>> properties) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        properties.forEach((name, texts) -> lists.put(name, List.copyOf(texts)));
        return lists;
    }
}
