package org.demarche.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.ClaimObject;
import org.demarche.model.Period;
import org.demarche.model.Predicate;

/** Reads one {@code DistinctParty} of OFAC's advanced XML: its names and features. */
final class AdvancedParty {
    private static final Map<String, Predicate> DATES = Map.of("Birthdate", Predicate.BIRTH_DATE);
    private static final String FAMILY = "Last Name";
    private static final String LATIN = "Latin";

    private final AdvancedValues values;
    private final EntryWriter writer;
    private final NumberedPlaces places;
    private final OfacRemarks remarks = new OfacRemarks(name -> Optional.empty());

    private AdvancedParty(RawFile file, AdvancedValues values, EntryWriter writer) {
        this.values = values;
        this.writer = writer;
        this.places =
                new NumberedPlaces(file.content().address(), writer.subject().local());
    }

    /** Hands on the record of the party and its claims. */
    static void read(XmlElement party, String locator, RawFile file, AdvancedValues values, Listing listing) {
        List<XmlElement> profiles = party.each("Profile");
        if (profiles.isEmpty()) {
            listing.reject(locator, "expected a Profile, found none");
        }
        for (XmlElement profile : profiles) {
            String id = profile.attribute("ID").orElse("");
            String caption = profile.each("Identity").stream()
                    .flatMap(identity -> names(identity, values).stream())
                    .sorted((one, two) -> Boolean.compare(two.primary(), one.primary()))
                    .map(Name::whole)
                    .findFirst()
                    .orElse("");
            listing.entry(locator, id, values.type(id), caption, file.content().address())
                    .ifPresent(writer -> {
                        AdvancedParty reader = new AdvancedParty(file, values, writer);
                        party.each("Comment").forEach(reader::comment);
                        reader.all(id, profile);
                    });
        }
    }

    private void all(String id, XmlElement profile) {
        writer.text(Predicate.LIST_REFERENCE, places.only("Profile", id), id);
        for (XmlElement child : profile.children()) {
            switch (child.name()) {
                case "Identity" -> names(child, values).forEach(this::name);
                case "Feature" -> child.each("FeatureVersion").forEach(version -> feature(child, version));
                case "Comment" -> comment(child);
                default -> unknown(child);
            }
        }
    }

    private void comment(XmlElement comment) {
        if (!comment.text().isEmpty()) {
            remarks.all(comment.text(), places.whole(comment), writer);
        }
    }

    private void name(Name name) {
        Place place = places.next("Alias", name.words());
        if (!name.script().equals(LATIN)) {
            writer.text(Predicate.NAME_ORIGINAL_SCRIPT, place, name.whole(), name.script());
        } else if (name.primary()) {
            writer.text(Predicate.NAME, place, name.whole());
            OfacName.parts(name.whole(), writer, part -> places.next(part.kind(), List.of(part.words())));
        } else {
            OfacAlias.of(name.kind(), name.weak()).write(name.whole(), place, writer);
        }
    }

    private void feature(XmlElement feature, XmlElement version) {
        String type =
                values.word("FeatureType", feature.attribute("FeatureTypeID")).orElse("feature");
        version.value("Comment")
                .ifPresent(note -> writer.text(Predicate.REMARK, places.next("Comment", List.of(note)), note, type));
        version.each("DatePeriod").forEach(period -> date(type, period));
        version.each("VersionDetail").forEach(detail -> {
            Optional<String> words = Optional.of(detail.text())
                    .filter(text -> !text.isEmpty())
                    .or(() -> values.word("DetailReference", detail.attribute("DetailReferenceID")));
            words.ifPresent(text -> phrase(type, text, places.next("Feature", List.of(text))));
        });
        version.each("VersionLocation")
                .forEach(element -> element.attribute("LocationID").ifPresent(location -> place(type, location)));
    }

    private void date(String type, XmlElement period) {
        List<String> numbers = AdvancedDate.words(period);
        if (numbers.isEmpty()) {
            return;
        }
        Place place = places.next("DatePeriod", numbers);
        Optional<Period> date = AdvancedDate.period(period);
        Predicate predicate = DATES.getOrDefault(
                type,
                RemarkPhrase.of(type + " 1")
                        .filter(found -> found.phrase().form() == RemarkPhrase.Form.DATE)
                        .map(found -> found.phrase().predicate())
                        .orElse(Predicate.REMARK));
        if (date.isPresent() && predicate != Predicate.REMARK && writer.fits(predicate)) {
            writer.add(writer.about(predicate, ClaimObject.time(date.get())), place);
        } else {
            String words = date.map(Period::toString).orElse(place.quote());
            writer.text(Predicate.REMARK, place, words, type);
        }
    }

    private void phrase(String type, String words, Place place) {
        String phrase = EnhancedEntry.PHRASES.getOrDefault(type, type);
        remarks.value(phrase, new PaperNumber(words, Optional.empty(), Period.UNKNOWN), place, writer);
    }

    private void place(String type, String location) {
        List<String> lines = values.place(location);
        Optional<String> country = values.country(location);
        if (lines.isEmpty()) {
            return;
        }
        Place place = places.next("Location", lines);
        if (!type.equals("Location")) {
            phrase(type, place.quote(), place);
            return;
        }
        if (lines.size() > (country.isPresent() ? 1 : 0)) {
            writer.text(Predicate.ADDRESS, place, place.quote());
        }
        country.ifPresent(name -> writer.text(Predicate.COUNTRY, places.next("country", List.of(name)), name));
    }

    private void unknown(XmlElement element) {
        if (!element.isBlank()) {
            writer.reject(
                    places.next(element.name(), List.of()).locator(),
                    "expected an element of the layout, found an unknown one that is not empty");
        }
    }

    /** The names of an identity: the parts of each put together as OFAC writes it in one, the family name and a comma first. */
    private static List<Name> names(XmlElement identity, AdvancedValues values) {
        Map<String, String> kinds = new HashMap<>();
        for (XmlElement groups : identity.each("NamePartGroups")) {
            for (XmlElement master : groups.each("MasterNamePartGroup")) {
                master.each("NamePartGroup")
                        .forEach(group -> values.word("NamePartType", group.attribute("NamePartTypeID"))
                                .ifPresent(
                                        kind -> kinds.put(group.attribute("ID").orElse(""), kind)));
            }
        }
        List<Name> names = new ArrayList<>();
        for (XmlElement alias : identity.each("Alias")) {
            alias.each("DocumentedName")
                    .forEach(written -> name(alias, written, kinds, values).ifPresent(names::add));
        }
        return names;
    }

    private static Optional<Name> name(
            XmlElement alias, XmlElement written, Map<String, String> kinds, AdvancedValues values) {
        Map<Boolean, List<String>> parts =
                new LinkedHashMap<>(Map.of(true, new ArrayList<>(), false, new ArrayList<>()));
        String script = LATIN;
        for (XmlElement part : written.each("DocumentedNamePart")) {
            for (XmlElement value : part.each("NamePartValue")) {
                boolean family = FAMILY.equals(
                        kinds.getOrDefault(value.attribute("NamePartGroupID").orElse(""), ""));
                if (!value.text().isEmpty()) {
                    parts.computeIfAbsent(family, key -> new ArrayList<>()).add(value.text());
                }
                script = values.word("Script", value.attribute("ScriptID")).orElse(script);
            }
        }
        List<String> words = new ArrayList<>();
        List<String> family = parts.getOrDefault(true, List.of());
        List<String> rest = parts.getOrDefault(false, List.of());
        words.addAll(family);
        words.addAll(rest);
        String between = family.isEmpty() || rest.isEmpty() ? "" : ", ";
        String whole = String.join(" ", family) + between + String.join(" ", rest);
        String kind = values.word("AliasType", alias.attribute("AliasTypeID")).orElse("");
        return whole.isEmpty()
                ? Optional.empty()
                : Optional.of(new Name(whole, words, script, kind, is(alias, "Primary"), is(alias, "LowQuality")));
    }

    private static boolean is(XmlElement element, String mark) {
        return element.attribute(mark).filter("true"::equals).isPresent();
    }

    /** A name as it is written in one script. */
    private record Name(String whole, List<String> words, String script, String kind, boolean primary, boolean weak) {
        private Name {
            words = List.copyOf(words);
        }
    }
}
