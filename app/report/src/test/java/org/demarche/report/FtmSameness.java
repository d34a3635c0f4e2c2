package org.demarche.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.demarche.model.Claim;
import org.demarche.model.ClaimObject;
import org.demarche.model.Modality;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.model.Reading;
import org.demarche.model.RecordId;
import org.demarche.model.SourceRecord;

/**
 * What is the same of a list before and after it went through FollowTheMoney: for each claim its subject, predicate, object and time, in the forms in which it may
 * come back as docs/reference/ftm-export.md says; of a link to a programme the programme's id in its list. Roles, places, grades and citations are not compared.
 */
final class FtmSameness {
    /** What the layout itself adds when it is read: ids, datasets, topics, and days and words of links. */
    private static final Pattern ADDED =
            Pattern.compile("datasets|topics|schema|[A-Z][A-Za-z]+ (?:startDate|endDate|role|relationship|summary)");

    private static final Map<Predicate, Predicate> ALSO = Map.of(
            Predicate.NAME_ORIGINAL_SCRIPT, Predicate.NAME,
            Predicate.REPRESENTS_ORGANIZATION, Predicate.ACTS_FOR,
            Predicate.COUNTED_CLOSED, Predicate.COUNTED_OPEN);

    private final Reading reading;
    private final Function<RecordId, String> ids;
    private final Map<RecordId, SourceRecord> records = new HashMap<>();
    private final FtmStrictValues values = new FtmStrictValues(FtmModel.standard());
    private final Set<String> forms = new HashSet<>();
    private final Map<Claim, List<String>> formsOf = new HashMap<>();
    private final List<Claim> withheld = new ArrayList<>();

    private FtmSameness(Reading reading, Function<RecordId, String> ids) {
        this.reading = reading;
        this.ids = ids;
        reading.records().forEach(record -> records.put(record.id(), record));
        for (Claim claim : reading.claims()) {
            boolean stated = !claim.negated()
                    && (claim.modality() == Modality.ASSERTED || claim.modality() == Modality.REPORTED);
            if (stated) {
                List<String> of = forms(claim);
                formsOf.put(claim, of);
                forms.addAll(of);
            } else {
                withheld.add(claim);
            }
        }
        reading.records().forEach(record -> forms.add(form(ids.apply(record.id()), "name", record.caption(), "")));
    }

    static FtmSameness of(Reading reading, Function<RecordId, String> ids) {
        return new FtmSameness(reading, ids);
    }

    /** Ids of the things of which something is said, or to which something is linked. */
    Set<String> records() {
        Set<String> ids = new TreeSet<>();
        for (Claim claim : reading.claims()) {
            ids.add(this.ids.apply(claim.subject()));
            boolean link = claim.predicate().kind() == Predicate.Kind.RELATION
                    && claim.predicate() != Predicate.DESIGNATED_BY
                    && claim.predicate() != Predicate.SANCTIONED_UNDER;
            if (link && !withheld.contains(claim)) {
                claim.object().asRecord().map(this.ids).ifPresent(ids::add);
            }
        }
        return ids;
    }

    /** Claims that come back in none of their forms, but for those that are left out on purpose. */
    Set<String> notIn(FtmSameness after) {
        Set<String> lost = new HashSet<>();
        formsOf.forEach((claim, of) -> {
            if (!isLeft(claim) && of.stream().noneMatch(after.forms::contains)) {
                lost.add(of.get(0));
            }
        });
        return lost;
    }

    /** Claims that are left out on purpose: not stated as a fact, or not to be shown and without a property. */
    long left() {
        return withheld.size() + formsOf.keySet().stream().filter(this::isLeft).count();
    }

    private boolean isLeft(Claim claim) {
        SourceRecord subject = Objects.requireNonNull(records.get(claim.subject()));
        FtmSchema schema = FtmModel.standard().required(subject.type().ftm());
        return claim.predicate().isSensitive()
                && schema.property(FtmName.parse(claim.predicate().ftm()).property())
                        .map(property ->
                                values.clean(property.type(), claim.object().text()))
                        .orElse(List.of())
                        .isEmpty();
    }

    /** Claims that nothing before explains. */
    Set<String> unexplainedBy(FtmSameness before) {
        Set<String> gained = new HashSet<>();
        formsOf.forEach((claim, of) -> {
            String role = role(claim);
            boolean added = (claim.predicate() == Predicate.REMARK
                            && ADDED.matcher(role).matches())
                    || (claim.predicate() == Predicate.LIST_REFERENCE
                            && claim.object().text().equals(ids.apply(claim.subject())));
            if (!added && of.stream().noneMatch(before.forms::contains)) {
                gained.add(of.get(0));
            }
        });
        return gained;
    }

    private static String role(Claim claim) {
        return claim.qualifier(QualifierKey.ROLE).map(ClaimObject::text).orElse("");
    }

    private List<String> forms(Claim claim) {
        String subject = ids.apply(claim.subject());
        Predicate predicate = claim.predicate();
        List<String> forms = new ArrayList<>();
        if (predicate == Predicate.SANCTIONED_UNDER) {
            String programme = claim.object().asRecord().map(RecordId::local).orElseGet(() -> caption(claim));
            forms.add(form(subject, predicate.id(), programme, time(claim.period())));
        } else if (predicate == Predicate.DESIGNATED_BY) {
            forms.add(form(subject, predicate.id(), caption(claim), time(claim.period())));
        } else if (claim.object().asRecord().isPresent() && predicate.kind() == Predicate.Kind.RELATION) {
            String object = ids.apply(claim.object().asRecord().get());
            String time = time(claim.period());
            forms.add(form(subject, predicate.id(), object, time));
            forms.add(form(subject, "linkedTo", object, time));
            forms.add(form(subject, "remark", object, ""));
            if (predicate == Predicate.PARENT_OF) {
                forms.add(form(object, "ownedOrControlledBy", subject, time));
            }
            if (ALSO.containsKey(predicate)) {
                forms.add(form(subject, ALSO.get(predicate).id(), object, time));
            }
        } else {
            value(claim, subject, forms);
        }
        return forms;
    }

    private void value(Claim claim, String subject, List<String> forms) {
        Predicate predicate = claim.predicate();
        String text = claim.object().asRecord().isPresent()
                ? caption(claim)
                : claim.object().text();
        for (String value : normal(predicate, text)) {
            forms.add(form(subject, predicate.id(), value, ""));
            if (ALSO.containsKey(predicate)) {
                forms.add(form(subject, ALSO.get(predicate).id(), value, ""));
            }
        }
        if (predicate == Predicate.PHONE) {
            values.clean("phone", text).forEach(number -> forms.add(form(subject, predicate.id(), number, "")));
        }
        if (predicate == Predicate.IMO_NUMBER) {
            forms.add(form(subject, "remark", text, ""));
        }
        if (predicate == Predicate.REMARK) {
            String role = role(claim);
            forms.add(form(subject, "remark", (role.isEmpty() ? "" : role + ": ") + text, ""));
        } else {
            forms.add(form(subject, "remark", predicate.label() + ": " + text, ""));
        }
    }

    private List<String> normal(Predicate predicate, String text) {
        String type = predicate
                .literal()
                .map(kind -> switch (kind) {
                    case TIME -> "date";
                    case COUNTRY -> "country";
                    default -> predicate == Predicate.GENDER ? "gender" : "text";
                })
                .orElse("text");
        List<String> cleaned = values.clean(type, text);
        return cleaned.isEmpty() ? List.of(text) : cleaned;
    }

    private String caption(Claim claim) {
        return claim.object()
                .asRecord()
                .map(records::get)
                .map(SourceRecord::caption)
                .orElseGet(() -> claim.object().text());
    }

    /** Start and end as plain dates. */
    private String time(Period period) {
        if (period.isUnknown()) {
            return "";
        }
        String[] ends = period.toString().split("/", -1);
        String start = String.join("", values.clean("date", ends[0]));
        String end = String.join("", values.clean("date", ends[ends.length - 1]));
        return start.isEmpty() && end.isEmpty() ? "" : start + "/" + end;
    }

    private static String form(String subject, String predicate, String object, String time) {
        return subject + " | " + predicate + " | "
                + object.replaceAll("[\\p{Cntrl}\\p{Z}\\s]+", " ").strip() + " | " + time;
    }
}
