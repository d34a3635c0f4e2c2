package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.EntityType;

/**
 * Finds the names of the gazetteer. A seat of government is a city behind a preposition of place and the state elsewhere ("said Pyongyang");
 * an adjective names nothing.
 */
final class KnownFinder implements Finder {
    private static final Set<String> PLACE = Set.of(
            "in",
            "at",
            "near",
            "via",
            "through",
            "outside",
            "inside",
            "around",
            "into",
            "throughout",
            "within",
            "across",
            "onto");
    private static final Set<String> WAY = Set.of("to", "from", "for", "between", "of");
    private static final Set<String> MOTION = Set.of(
            "travel",
            "go",
            "fly",
            "visit",
            "return",
            "come",
            "arrive",
            "depart",
            "leave",
            "drive",
            "move",
            "ship",
            "sail",
            "head",
            "trip",
            "flight",
            "journey",
            "train",
            "route",
            "relocate",
            "deport",
            "airport",
            "port",
            "city",
            "town",
            "capital",
            "suburb",
            "centre",
            "center",
            "outskirts",
            "direction",
            "tour",
            "way",
            "airlift",
            "expel",
            "call");
    private static final Set<String> STATE_ONLY = Set.of("Kremlin", "White House", "Whitehall");
    private static final Set<String> MONEY = Set.of("dollar", "dollars", "$");
    private static final int FARTHEST_CONJUNCT = 12;

    @Override
    public List<Finding> find(Words words) {
        List<Finding> found = new ArrayList<>();
        int next = 0;
        while (next < words.size()) {
            Optional<Known> known = words.known(next);
            known.flatMap(hit -> finding(words, hit)).ifPresent(found::add);
            next = known.map(Known::to).orElse(next + 1);
        }
        return found;
    }

    private static Optional<Finding> finding(Words words, Known known) {
        boolean money = MONEY.contains(words.lower(known.to()));
        boolean person = words.nameTag(known.from()).equals("PERSON")
                && (words.nameTag(known.to()).equals("PERSON")
                        || words.nameTag(known.from() - 1).equals("PERSON"))
                && known.entry().type() != EntityType.PERSON;
        if (money || person || known.by() == Known.By.ADJECTIVE) {
            return Optional.empty();
        }
        GazetteerEntry entry = known.entry();
        if (known.by() == Known.By.SEAT && isPlace(words, known)) {
            return Optional.of(
                    words.name(known.from(), known.to(), EntityType.PLACE, words.phrase(known.from(), known.to())));
        }
        return Optional.of(words.name(known.from(), known.to(), entry.type(), entry.name()));
    }

    /** Whether the words mean the city. */
    static boolean isPlace(Words words, Known known) {
        if (STATE_ONLY.contains(words.phrase(known.from(), known.to()))) {
            return false;
        }
        boolean countryFollows = words.word(known.to()).equals(",")
                && words.known(known.to() + 1)
                        .filter(next -> next.entry().equals(known.entry()))
                        .isPresent();
        return countryFollows || isPlace(words, words.head(known.from(), known.to()), FARTHEST_CONJUNCT);
    }

    /** The first of names between commas and "and", for a sentence without syntax. */
    private static int startOfList(Words words, int head) {
        int at = head;
        while (head - at < FARTHEST_CONJUNCT
                && (words.isProper(at - 1) || words.lower(at - 1).matches(",|and|or"))) {
            at--;
        }
        return at;
    }

    private static boolean isPlace(Words words, int head, int steps) {
        if (words.sentence().dependencies().isEmpty()) {
            return PLACE.contains(words.lower(startOfList(words, head) - 1));
        }
        for (Dependency edge : words.sentence().dependencies()) {
            if (edge.dependent() != head || edge.governor() == Dependency.ROOT) {
                continue;
            }
            String relation = edge.relation();
            String preposition = relation.substring(relation.indexOf(':') + 1);
            if (relation.startsWith("conj") && steps > 0) {
                return isPlace(words, edge.governor(), steps - 1);
            }
            if (relation.startsWith("compound") || PLACE.contains(preposition)) {
                return true;
            }
            if ((relation.equals("obj") && MOTION.contains(words.lemma(edge.governor())))
                    || (WAY.contains(preposition) && MOTION.contains(words.lemma(edge.governor())))) {
                return true;
            }
        }
        return false;
    }
}
