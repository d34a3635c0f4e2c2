package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.EntityType;

/**
 * Finds bodies of a state in common nouns: "the Chilean navy", "Angola's government", "the Angolan and Ugandan governments" (two), "government of
 * Angola", "the international relations ministry". Without a state, "the government" is a description of one named before.
 */
final class BodyFinder implements Finder {
    private static final int LONGEST_BODY = 3;
    private static final int MOST_MODIFIERS = 4;
    private static final int MOST_STATES = 12;

    private final Gazetteer gazetteer;

    BodyFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public List<Finding> find(Words words) {
        List<Finding> found = new ArrayList<>();
        int next = 0;
        while (next < words.size()) {
            int end = bodyEnd(words, next);
            if (end > next) {
                found.addAll(bodies(words, next, end));
            }
            next = Math.max(next + 1, end);
        }
        return found;
    }

    private int bodyEnd(Words words, int from) {
        int found = from;
        for (int to = from + 1; to <= Math.min(from + LONGEST_BODY, words.size()); to++) {
            boolean noun = words.isNoun(to - 1) || words.tag(to - 1).startsWith("JJ");
            String phrase = Gazetteer.plain(words.lemmas(from, to));
            boolean body = gazetteer.is(WordClass.BODY, phrase) || gazetteer.is(WordClass.BODY, words.phrase(from, to));
            boolean compound = words.word(to).equals("-") || (words.isNoun(to) && !isOwned(words, from, phrase));
            if (noun && body && !compound && !isTitle(words, to)) {
                found = to;
            }
        }
        return found;
    }

    /** "The Chilean navy officers": a state's body even before a noun; "Angolan military equipment" is not. */
    private boolean isOwned(Words words, int from, String body) {
        return !gazetteer.is(WordClass.BODY_BROAD, body)
                && endingAt(words, from).isPresent();
    }

    /** "Ministry of Trade" is a name of its own. */
    private static boolean isTitle(Words words, int to) {
        return words.lower(to).equals("of")
                && words.startsUpper(to + 1)
                && words.known(to + 1).isEmpty();
    }

    private List<Finding> bodies(Words words, int from, int to) {
        String body = words.phrase(from, to);
        String one =
                words.tag(to - 1).equals("NNS") && !gazetteer.is(WordClass.BODY, body) ? words.lemmas(from, to) : body;
        List<State> states = before(words, from);
        if (!states.isEmpty()) {
            int start = states.get(states.size() - 1).from();
            return states.stream()
                    .map(state -> words.name(
                            states.size() > 1 ? start : state.from(),
                            to,
                            EntityType.PUBLIC_BODY,
                            state.adjective() + " " + one))
                    .toList();
        }
        Optional<State> state = after(words, to);
        if (state.isPresent()) {
            int end = state.get().to();
            return List.of(
                    words.name(from, end, EntityType.PUBLIC_BODY, state.get().adjective() + " " + one));
        }
        if (words.is(WordClass.MINISTRY_NOUN, to - 1) && words.word(to - 1).equals(words.lower(to - 1))) {
            int start = modifiers(words, to - 1);
            boolean told = start < to - 1;
            return told ? List.of(words.name(start, to, EntityType.PUBLIC_BODY, words.phrase(start, to))) : List.of();
        }
        if (from > 0
                && words.isProper(from - 1)
                && words.nameTag(from - 1).equals("PERSON")
                && words.word(from).equals(words.lower(from))) {
            return List.of(words.name(from - 1, to, EntityType.PUBLIC_BODY, words.phrase(from - 1, to)));
        }
        boolean definite = words.lower(from - 1).equals("the") && !gazetteer.is(WordClass.BODY_BROAD, one);
        return definite
                ? List.of(words.finding(from, to, EntityType.PUBLIC_BODY, one, List.of(), Mention.Kind.DESCRIPTION))
                : List.of();
    }

    /** States whose body it is: "Angola's", "Angolan", "Angolan and Ugandan", the nearest first. */
    private List<State> before(Words words, int from) {
        List<State> found = new ArrayList<>();
        int at = words.isPossessive(from - 1) ? from - 1 : from;
        while (found.size() < MOST_STATES) {
            Optional<State> state = endingAt(words, at);
            if (state.isEmpty()) {
                break;
            }
            found.add(state.get());
            int before = state.get().from();
            boolean listed = words.lower(before - 1).matches("and|or|,");
            if (!listed) {
                break;
            }
            at = before - 1;
        }
        return found;
    }

    private Optional<State> endingAt(Words words, int to) {
        for (int from = Math.max(0, to - 4); from < to; from++) {
            Optional<Known> known = words.known(from)
                    .filter(hit -> hit.to() == to && hit.entry().type() == EntityType.COUNTRY);
            if (known.isPresent()) {
                String written = words.phrase(from, to);
                String adjective = gazetteer.adjective(written).isPresent()
                        ? written
                        : adjective(known.get().entry());
                return Optional.of(new State(from, to, adjective));
            }
        }
        return Optional.empty();
    }

    private static Optional<State> after(Words words, int to) {
        if (!words.lower(to).matches("of|in")) {
            return Optional.empty();
        }
        int name = words.lower(to + 1).equals("the") ? to + 2 : to + 1;
        return words.known(name)
                .filter(hit -> hit.entry().type() == EntityType.COUNTRY && hit.by() != Known.By.ADJECTIVE)
                .filter(hit -> words.lower(to).equals("of") || hit.by() == Known.By.SEAT)
                .map(hit -> new State(name, hit.to(), adjective(hit.entry())));
    }

    private static String adjective(GazetteerEntry entry) {
        return entry.adjectives().isEmpty() ? entry.name() : entry.adjectives().get(0);
    }

    private static int modifiers(Words words, int head) {
        int from = head;
        while (from > 0
                && head - from < MOST_MODIFIERS
                && words.tag(from - 1).matches("JJ|NN|NNS|NNP|NNPS")
                && !words.is(WordClass.GOODS_NOT, from - 1)) {
            from--;
        }
        return from;
    }

    private record State(int from, int to, String adjective) {}
}
