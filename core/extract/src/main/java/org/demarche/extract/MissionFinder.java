package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.EntityType;

/**
 * Finds diplomatic missions: "the embassy in X", "Embassy of A in X", "A's trade office", "the A consulate in X", "embassies in X, Y and Z" (one
 * for each), "the mission" (a description of one named before).
 *
 * <p>"Mission" alone is none without a state, a city or a diplomatic adjective; "peacekeeping mission" is never one.
 */
final class MissionFinder implements Finder {
    private static final int LONGEST_KIND = 6;
    private static final int MOST_PLACES = 60;
    private static final int MOST_ADJECTIVES = 4;
    private static final Set<String> OPENERS = Set.of("the", "this", "that", "its", "their", "his", "her", "a", "an");

    private final Gazetteer gazetteer;

    MissionFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public List<Finding> find(Words words) {
        List<Finding> found = new ArrayList<>();
        int next = 0;
        while (next < words.size()) {
            int end = kindEnd(words, next);
            if (end > next) {
                found.addAll(missions(words, next, end));
            }
            next = Math.max(next + 1, end);
        }
        return found;
    }

    /** The token after the longest kind of mission that starts here. */
    private int kindEnd(Words words, int from) {
        int found = from;
        for (int to = from + 1; to <= Math.min(from + LONGEST_KIND, words.size()); to++) {
            String phrase = Gazetteer.plain(words.lemmas(from, to));
            if ((gazetteer.is(WordClass.MISSION, phrase) || gazetteer.is(WordClass.MISSION_SECTION, phrase))
                    && (words.isNoun(to - 1) || words.lower(to - 1).equals("general"))) {
                found = to;
            }
        }
        return found;
    }

    private List<Finding> missions(Words words, int from, int to) {
        String kind = Gazetteer.plain(words.lemmas(from, to));
        Before before = before(words, from, kind);
        After after = after(words, to);
        boolean plural = words.tag(to - 1).equals("NNS") || words.tag(to - 1).equals("NNPS");
        boolean bareMission = kind.equals("mission");
        if ((bareMission && words.is(WordClass.MISSION_NOT, from - 1))
                || (words.isNoun(to) && !words.isPossessive(to) && !words.isProper(to) && plural)) {
            return List.of();
        }
        Optional<String> sender = after.sender().or(before::sender);
        boolean placed = !after.places().isEmpty();
        if (plural && !placed) {
            return List.of();
        }
        List<Place> places =
                placed ? after.places() : before.place().map(List::of).orElse(List.of());
        if (places.isEmpty()) {
            return List.of(finding(
                    words, before.start(), from, placed ? after.end() : to, kind, sender, Optional.empty(), before));
        }
        List<Finding> found = new ArrayList<>();
        for (Place place : plural ? places : places.subList(0, 1)) {
            found.add(finding(
                    words,
                    before.start(),
                    from,
                    plural || !placed ? after.end() : place.end(),
                    kind,
                    sender,
                    Optional.of(place),
                    before));
        }
        return found;
    }

    private Finding finding(
            Words words,
            int start,
            int kindFrom,
            int end,
            String kind,
            Optional<String> sender,
            Optional<Place> place,
            Before before) {
        MissionFacts.Generality generality = gazetteer.is(WordClass.MISSION_GENERIC, kind)
                ? MissionFacts.Generality.ANY_KIND
                : MissionFacts.Generality.SPECIFIC;
        MissionFacts facts =
                new MissionFacts(kind, generality, sender, place.map(Place::name), place.flatMap(Place::country));
        boolean told = sender.isPresent() || place.isPresent() || gazetteer.is(WordClass.MISSION_SECTION, kind);
        boolean some = words.lower(start - 1).matches("an?|any|another|no") && !words.isProper(kindFrom);
        Mention.Kind mention = told && !some ? Mention.Kind.NAME : Mention.Kind.DESCRIPTION;
        boolean ownName = before.place().isPresent() && words.isProper(kindFrom);
        String name = ownName ? words.phrase(before.nameStart(), end) : missionName(facts, words, kindFrom, end);
        int head = words.head(kindFrom, Math.min(end, kindFrom + LONGEST_KIND));
        return new Finding(
                words.index(),
                start,
                end,
                head,
                words.span(start, end),
                EntityType.MISSION,
                name,
                List.of(),
                mention,
                Optional.of(facts));
    }

    private String missionName(MissionFacts facts, Words words, int from, int end) {
        if (gazetteer.is(WordClass.MISSION_SECTION, facts.kind())) {
            return words.phrase(from, end);
        }
        String name = facts.sender().map(sender -> adjective(sender) + " ").orElse("")
                + facts.kind()
                + facts.place().map(place -> " in " + place).orElse("");
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** "Angolan" for "Angola". */
    private String adjective(String state) {
        return gazetteer
                .named(state)
                .filter(entry -> !entry.adjectives().isEmpty())
                .map(entry -> entry.adjectives().get(0))
                .orElse(state);
    }

    /** What stands before the kind: adjectives, the sending state as adjective or possessor, or the host as in "the Berlin embassy". */
    private Before before(Words words, int from, String kind) {
        int at = from;
        for (int i = 0;
                i < MOST_ADJECTIVES
                        && words.is(WordClass.MISSION_ADJECTIVE, at - 1)
                        && !OPENERS.contains(words.lower(at - 1));
                i++) {
            at--;
        }
        Optional<Known> known = endingAt(words, at);
        Optional<Place> place = Optional.empty();
        Optional<String> sender = Optional.empty();
        int start = from;
        int nameStart = from;
        if (known.isPresent()) {
            Known hit = known.get();
            boolean office = !kind.equals("embassy") && !kind.startsWith("consulate") && words.isProper(from);
            boolean asPlace = hit.by() == Known.By.SEAT
                    || (hit.entry().type() == EntityType.PLACE && hit.by() == Known.By.NAME)
                    || (hit.by() == Known.By.NAME
                            && office
                            && gazetteer
                                    .adjective(words.phrase(hit.from(), hit.to()))
                                    .isEmpty());
            if (asPlace) {
                place = Optional.of(place(words, hit));
            } else if (hit.entry().type() == EntityType.COUNTRY) {
                sender = Optional.of(hit.entry().name());
            }
            start = hit.from();
            nameStart = hit.from();
            at = hit.from();
        }
        if (words.isPossessive(at - 1)) {
            Optional<Known> owner =
                    endingAt(words, at - 1).filter(hit -> hit.entry().type() == EntityType.COUNTRY);
            if (owner.isPresent()) {
                sender = owner.map(hit -> hit.entry().name());
                start = owner.get().from();
            }
        }
        return new Before(start, nameStart, sender, place);
    }

    private static Optional<Known> endingAt(Words words, int to) {
        for (int from = Math.max(0, to - 4); from < to; from++) {
            Optional<Known> known = words.known(from).filter(hit -> hit.to() == to);
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    /** What stands behind the kind: "of A", "to B", "in X, Y and Z". */
    private After after(Words words, int to) {
        int at = to;
        Optional<String> sender = Optional.empty();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String preposition = words.lower(at);
            if (words.lower(at).matches("located|based|situated")
                    && words.lower(at + 1).equals("in")) {
                at++;
                preposition = "in";
            }
            int name = words.lower(at + 1).equals("the") ? at + 2 : at + 1;
            Optional<Known> known = words.known(name)
                    .filter(hit -> hit.by() != Known.By.ADJECTIVE
                            || gazetteer
                                    .named(words.phrase(hit.from(), hit.to()))
                                    .isPresent());
            if (preposition.equals("of")
                    && known.isPresent()
                    && known.get().entry().type() == EntityType.COUNTRY) {
                sender = known.map(hit -> hit.entry().name());
                at = known.get().to();
            } else if (preposition.equals("to") && known.isPresent() && places.isEmpty()) {
                places.add(place(words, known.get()));
                at = known.get().to();
            } else if ((preposition.equals("in") || preposition.equals("at")) && readPlaces(words, name, places)) {
                at = places.get(places.size() - 1).end();
            } else {
                break;
            }
        }
        return new After(at, sender, places);
    }

    private boolean readPlaces(Words words, int from, List<Place> places) {
        int at = from;
        boolean any = false;
        while (places.size() < MOST_PLACES) {
            Optional<Place> place = placeAt(words, at);
            if (place.isEmpty()) {
                break;
            }
            if (!any && !places.isEmpty()) {
                places.clear();
            }
            any = true;
            places.add(place.get());
            at = place.get().end();
            if (words.word(at).equals(",") && words.lower(at + 1).matches("and|or")) {
                at += 2;
            } else if (words.word(at).equals(",") || words.lower(at).matches("and|or|&")) {
                at += 1;
            } else {
                break;
            }
        }
        return any;
    }

    /** A city with its country behind a comma, a country, or a capitalised word that the analyser takes for a place. */
    private Optional<Place> placeAt(Words words, int from) {
        Optional<Known> known = words.known(from).filter(hit -> hit.by() != Known.By.ADJECTIVE);
        if (known.isPresent()) {
            boolean region = known.get().entry().type() == EntityType.PLACE
                    && known.get().entry().related().isEmpty();
            boolean right = known.get().entry().type() == EntityType.COUNTRY
                    || known.get().entry().type() == EntityType.PLACE;
            return region || !right ? Optional.empty() : Optional.of(withCountry(words, place(words, known.get())));
        }
        int to = from;
        while (words.isProper(to) && words.nameTag(to).equals("LOCATION")) {
            to++;
        }
        return to == from
                ? Optional.empty()
                : Optional.of(withCountry(words, new Place(words.phrase(from, to), Optional.empty(), to)));
    }

    private static Place withCountry(Words words, Place place) {
        if (!words.word(place.end()).equals(",")) {
            return place;
        }
        Optional<Known> next = words.known(place.end() + 1)
                .filter(hit -> hit.entry().type() == EntityType.COUNTRY && hit.by() == Known.By.NAME);
        boolean same = next.isPresent()
                && place.country()
                        .map(next.get().entry().name()::equals)
                        .orElse(!words.lower(next.get().to()).matches("and|or"));
        boolean isCountry = place.country().filter(place.name()::equals).isPresent();
        return same && !isCountry
                ? new Place(
                        place.name(),
                        Optional.of(next.get().entry().name()),
                        next.get().to())
                : place;
    }

    private static Place place(Words words, Known known) {
        GazetteerEntry entry = known.entry();
        String name = known.by() == Known.By.SEAT ? words.phrase(known.from(), known.to()) : entry.name();
        Optional<String> country = entry.type() == EntityType.COUNTRY
                ? Optional.of(entry.name())
                : entry.related().stream().findFirst();
        return new Place(name, country, known.to());
    }

    private record Place(String name, Optional<String> country, int end) {}

    private record Before(int start, int nameStart, Optional<String> sender, Optional<Place> place) {}

    private record After(int end, Optional<String> sender, List<Place> places) {}
}
