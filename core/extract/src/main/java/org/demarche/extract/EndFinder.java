package org.demarche.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.EntityType;
import org.demarche.model.Span;

/** Turns a head token into the end of a claim: the thing that is mentioned there, else the words of its noun phrase. */
final class EndFinder {
    private static final int LONGEST_WORDS = 160;
    private static final int LONGEST_JOINT = 40;
    private static final Set<String> LISTED = Set.of("authority", "vessel", "company");
    private static final Set<String> NAMING = Set.of("named", "called", "known", "dubbed", "codenamed");
    private static final Comparator<Mention> BEST = Comparator.comparing(Mention::kind)
            .thenComparing(mention -> -mention.span().length());

    private final SyntaxGraph graph;
    private final String text;
    private final List<TextEntity> entities;
    private final PatternSet words;
    private final StateAdjectives demonyms;
    private final List<Mention> mentions;
    private final Map<Integer, Mention> byHead = new HashMap<>();

    /** @param mentions those of the sentence */
    EndFinder(
            SyntaxGraph graph,
            String text,
            List<TextEntity> entities,
            List<Mention> mentions,
            PatternSet words,
            StateAdjectives demonyms) {
        this.demonyms = demonyms;
        this.graph = graph;
        this.text = text;
        this.entities = entities;
        this.words = words;
        this.mentions = mentions;
        for (Mention mention : mentions) {
            byHead.merge(mention.head(), mention, (a, b) -> BEST.compare(a, b) <= 0 ? a : b);
        }
    }

    /** The mention that a head token stands for: the one it heads, the name it is in, or the name that follows it. */
    Optional<Mention> mention(int head) {
        Mention own = byHead.get(head);
        if (own != null && own.kind() == Mention.Kind.NAME) {
            return Optional.of(own);
        }
        Optional<Mention> name = names(head).or(() -> renamed(head));
        return name.isPresent() ? name : Optional.ofNullable(own).or(() -> around(head));
    }

    /** A name whose words the token is among, if the token is its last word or the name has no head of its own in the syntax. */
    private Optional<Mention> names(int head) {
        Span token = graph.token(head).span();
        return mentions.stream()
                .filter(mention ->
                        mention.kind() == Mention.Kind.NAME && mention.span().end() == token.end())
                .min(BEST);
    }

    private Optional<Mention> around(int head) {
        Span token = graph.token(head).span();
        return mentions.stream()
                .filter(mention ->
                        mention.kind() == Mention.Kind.NAME && mention.span().contains(token))
                .filter(mention -> graph.token(head).is("NNP") && !heads(mention, head))
                .min(BEST);
    }

    private boolean heads(Mention mention, int head) {
        return mention.head() != head && graph.governors(head, "compound").contains(mention.head());
    }

    /** "a diplomat named N", "the entity N", "a company, N": the name next to a description stands for the same thing. */
    private Optional<Mention> renamed(int head) {
        if (!graph.isNoun(head)) {
            return Optional.empty();
        }
        for (int participle : graph.children(head, "acl")) {
            if (NAMING.contains(graph.lemma(participle))
                    || NAMING.contains(graph.token(participle).text())) {
                Optional<Mention> named = startingAfter(participle);
                if (named.isPresent()) {
                    return named;
                }
            }
        }
        List<Integer> others = new ArrayList<>(graph.children(head, "appos", "dep"));
        others.addAll(graph.governors(head, "appos"));
        for (int other : others) {
            Mention mention = byHead.get(other);
            if (mention != null && mention.kind() == Mention.Kind.NAME && describes(head, mention)) {
                return Optional.of(mention);
            }
        }
        return startingAfter(head)
                .filter(mention ->
                        describes(head, mention) && !graph.token(head).is("NNP"));
    }

    private Optional<Mention> startingAfter(int index) {
        int end = graph.token(index).span().end();
        return mentions.stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .filter(mention -> mention.span().start() > end
                        && text.substring(end, mention.span().start()).isBlank())
                .min(BEST);
    }

    /** Whether a common noun can be what the named thing is: an actor's noun for an actor, any noun for a vessel. */
    private boolean describes(int head, Mention mention) {
        Set<String> groups = TypeGroups.of(entities.get(mention.entity()));
        return words.is("actorNouns", graph.lemma(head))
                && (groups.contains("actor") || groups.contains("vessel"))
                && !groups.contains("country");
    }

    /** The ends at a head token: several if one noun stands for several things, "the offices in A and B", or if names follow each other in a list. */
    List<End> ends(int head) {
        Optional<Mention> first = mention(head);
        if (first.isEmpty()) {
            return end(head).map(List::of).orElse(List.of());
        }
        Map<Integer, End> found = new java.util.LinkedHashMap<>();
        for (Mention mention : mentions) {
            boolean same = mention.head() == first.get().head()
                    && mention.kind() == first.get().kind()
                    && mention.span().equals(first.get().span());
            if (same || mention.equals(first.get())) {
                found.putIfAbsent(mention.entity(), End.thing(mention.entity(), mention.span(), text));
            }
        }
        for (Mention mention : listed(first.get())) {
            found.putIfAbsent(mention.entity(), End.thing(mention.entity(), mention.span(), text));
        }
        return List.copyOf(found.values());
    }

    /** The names of the same type that follow a name in a list that ends with "and" or "or", whatever the parser made of it. */
    private List<Mention> listed(Mention first) {
        List<Mention> found = new ArrayList<>();
        Mention last = first;
        boolean closed = false;
        for (Mention next :
                mentions.stream().sorted(Comparator.comparing(Mention::span)).toList()) {
            boolean apart = next.span().start() > last.span().end()
                    && next.span().start() - last.span().end() < LONGEST_JOINT;
            if (closed || !apart || next.kind() != Mention.Kind.NAME || !alike(first, next)) {
                continue;
            }
            String between = text.substring(last.span().end(), next.span().start());
            if (between.matches("\\s*,\\s*(?:the\\s+)?|\\s*,?\\s+(?:and|or|as well as)\\s+(?:the\\s+)?")) {
                found.add(next);
                last = next;
                closed = between.matches("(?s).*\\b(?:and|or|as)\\b.*");
            }
        }
        return closed ? found : List.of();
    }

    private boolean alike(Mention first, Mention second) {
        Set<String> groups = TypeGroups.of(entities.get(first.entity()));
        return TypeGroups.of(entities.get(second.entity())).stream()
                .anyMatch(group -> groups.contains(group) && LISTED.contains(group));
    }

    /** Heads of the places that are named within or right behind the words for a thing: "the office in A". */
    List<Integer> inside(int head) {
        Optional<Mention> whole = mention(head);
        List<Integer> found = new ArrayList<>();
        Optional<Mention> before = Optional.empty();
        for (Mention mention :
                mentions.stream().sorted(Comparator.comparing(Mention::span)).toList()) {
            boolean place = TypeGroups.of(entities.get(mention.entity())).contains("place");
            if (whole.isEmpty()
                    || !place
                    || mention.kind() != Mention.Kind.NAME
                    || mention.span().equals(whole.get().span())) {
                continue;
            }
            boolean within = whole.get().span().contains(mention.span());
            boolean behind = mention.span().start() > whole.get().span().end()
                    && mention.span().start() - whole.get().span().end() < LONGEST_JOINT
                    && text.substring(whole.get().span().end(), mention.span().start())
                            .matches("\\s+(?:in|at)\\s+(?:the\\s+)?");
            boolean country = before.isPresent()
                    && mention.span().start() > before.get().span().end()
                    && text.substring(before.get().span().end(), mention.span().start())
                            .matches(",\\s*")
                    && !alike(before.get(), mention);
            String lead = text.substring(
                    Math.max(0, mention.span().start() - LONGEST_JOINT),
                    mention.span().start());
            if (((within && lead.matches("(?s).*\\b(?:in|at|to|and|or)\\s+(?:the\\s+)?|(?s).*,\\s*")) || behind)
                    && !country) {
                found.add(mention.head());
            }
            before = Optional.of(mention);
        }
        return found;
    }

    /** Heads of the names that one of the words joins to a name: "A within B", "A (short) at the B". */
    List<Integer> following(int head, String joint) {
        Optional<Mention> first = mention(head).filter(mention -> mention.kind() == Mention.Kind.NAME);
        List<Integer> found = new ArrayList<>();
        for (Mention mention : first.isEmpty() ? List.<Mention>of() : mentions) {
            int gap = mention.span().start() - first.get().span().end();
            boolean near = gap > 0
                    && gap < LONGEST_JOINT
                    && mention.kind() == Mention.Kind.NAME
                    && mention.entity() != first.get().entity();
            if (near
                    && text.substring(first.get().span().end(), mention.span().start())
                            .matches("\\s*(?:\\([^()]*\\)|,)?\\s*" + joint + "\\s+(?:the\\s+)?")) {
                found.add(mention.head());
            }
        }
        return found;
    }

    /** Whether one of several things at one noun goes with this end: its name holds the end's. */
    boolean goesWith(End thing, End other) {
        if (thing.entity().isEmpty() || other.entity().isEmpty()) {
            return true;
        }
        TextEntity one = entities.get(thing.entity().getAsInt());
        TextEntity two = entities.get(other.entity().getAsInt());
        List<String> names = new ArrayList<>(two.aliases());
        names.add(two.name());
        return names.stream().anyMatch(one.name()::contains);
    }

    /** The end at a head token; empty for a pronoun that stands for nothing known and for words that say nothing. */
    Optional<End> end(int head) {
        Optional<Mention> mention = mention(head);
        if (mention.isPresent()) {
            return Optional.of(End.thing(mention.get().entity(), mention.get().span(), text));
        }
        Token token = graph.token(head);
        if ((!token.is("NN") && !token.is("$") && !token.is("CD")) || words.is("emptyNouns", graph.lemma(head))) {
            return Optional.empty();
        }
        Span span = graph.phrase(head);
        return span.length() > LONGEST_WORDS
                ? Optional.of(End.words(token.span(), text))
                : Optional.of(End.words(span, text));
    }

    /** The state whose adjective describes a noun. */
    Optional<End> state(int head) {
        return demonyms.before(graph, head, text);
    }

    /** Heads of the states that follow a place behind a comma, "A, B", where no list goes on. */
    List<Integer> stateBehind(int head) {
        Optional<Mention> place = mention(head).filter(mention -> mention.kind() == Mention.Kind.NAME);
        List<Integer> found = new ArrayList<>();
        for (Mention mention : place.isEmpty() ? List.<Mention>of() : mentions) {
            int gap = mention.span().start() - place.get().span().end();
            TextEntity state = entities.get(mention.entity());
            boolean joined = gap > 0
                    && gap < LONGEST_JOINT
                    && demonyms.isState(mention.span().in(text))
                    && text.substring(place.get().span().end(), mention.span().start())
                            .matches(",\\s+");
            String rest = text.substring(
                    mention.span().end(), Math.min(text.length(), mention.span().end() + LONGEST_JOINT));
            boolean list = rest.matches("(?s),?\\s+(?:and|or)\\s+\\p{Lu}.*|(?s),\\s+\\p{Lu}.*");
            if (joined
                    && !list
                    && !demonyms.isElsewhere(entities.get(place.get().entity()), state)) {
                found.add(mention.head());
            }
        }
        return found;
    }

    /** Groups of types the end may belong to; for words, what their head noun suggests. */
    Set<String> groups(End end, int head) {
        if (end.entity().isPresent()) {
            return TypeGroups.of(entities.get(end.entity().getAsInt()));
        }
        int counted = words.is("quantities", graph.lemma(head)) || words.is("collections", graph.lemma(head))
                ? graph.children(head, "nmod:of").stream().findFirst().orElse(head)
                : head;
        return TypeGroups.ofWords(graph.lemma(counted), graph.token(counted).tag(), end.text(), words);
    }

    /** What kind of thing the end is; for words, what their head noun suggests. */
    EntityType type(End end, int head) {
        return end.entity().isPresent()
                ? entities.get(end.entity().getAsInt()).type()
                : TypeGroups.typeOfWords(groups(end, head));
    }

    /** Whether a head token can be one who acts. */
    boolean isActor(int head) {
        Optional<Mention> mention = mention(head);
        if (mention.isPresent()) {
            Set<String> groups = TypeGroups.of(entities.get(mention.get().entity()));
            return groups.contains("actor") || groups.contains("vessel");
        }
        return words.is("actorNouns", graph.lemma(head));
    }

    /** Whether the end is a thing or its words contain a name. */
    boolean touchesName(End end) {
        if (end.entity().isPresent()) {
            return entities.get(end.entity().getAsInt()).named() || containsName(end.span());
        }
        return containsName(end.span());
    }

    /** Whether an end that is an actor without a name is told by its state: "traders of one nation". */
    boolean isNational(End end, Set<String> groups) {
        return end.entity().isEmpty() && groups.contains("actor") && demonyms.isWithin(graph, end.span(), text);
    }

    private boolean containsName(Span span) {
        return mentions.stream()
                .anyMatch(mention -> mention.kind() == Mention.Kind.NAME && span.contains(mention.span()));
    }

    List<Mention> mentions() {
        return new ArrayList<>(mentions);
    }
}
