package org.demarche.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.EntityType;
import org.demarche.model.Modality;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.model.Span;

/** Matches the patterns in one sentence and makes a claim for each pair of ends. */
final class SentenceClaims {
    private static final int MOST_PAIRS = 60;
    private static final String READER = "patterns:";

    private final String text;
    private final SyntaxGraph graph;
    private final EndFinder ends;
    private final StanceReader stances;
    private final ClaimTimes times;
    private final PatternSet patterns;
    private final Set<Trait> sentence;
    private final Roles roles;

    /** @param sentence how the sentence was read */
    SentenceClaims(
            String text,
            SyntaxGraph graph,
            EndFinder ends,
            StanceReader stances,
            ClaimTimes times,
            PatternSet patterns,
            Set<Trait> sentence) {
        this.text = text;
        this.sentence = sentence;
        this.graph = graph;
        this.ends = ends;
        this.stances = stances;
        this.times = times;
        this.patterns = patterns;
        this.roles = new Roles(graph, patterns, ends::isActor);
    }

    /** An end with the head token it was found at. */
    private record Found(int head, End end) {}

    /** A pattern at a trigger. */
    private record Match(ClaimPattern pattern, int trigger, Stance stance) {}

    void into(ClaimSet claims) {
        for (int index = 0; index < graph.size(); index++) {
            for (ClaimPattern.Trigger kind : kinds(index)) {
                String word = kind == ClaimPattern.Trigger.ADJECTIVE
                        ? graph.token(index).text().toLowerCase(Locale.ROOT)
                        : graph.lemma(index);
                for (ClaimPattern pattern : patterns.triggered(kind, word)) {
                    match(pattern, index, claims);
                }
            }
        }
        Set<Integer> heads = new LinkedHashSet<>();
        ends.mentions().forEach(mention -> heads.add(mention.head()));
        for (int head : heads) {
            ends.end(head).ifPresent(end -> {
                for (String group : ends.groups(end, head).stream().sorted().toList()) {
                    patterns.triggered(ClaimPattern.Trigger.THING, group)
                            .forEach(pattern -> match(pattern, head, claims));
                }
            });
        }
    }

    private List<ClaimPattern.Trigger> kinds(int index) {
        Token token = graph.token(index);
        if (token.is("VB")) {
            return List.of(ClaimPattern.Trigger.VERB, ClaimPattern.Trigger.ADJECTIVE);
        }
        if (token.is("NN")) {
            return List.of(ClaimPattern.Trigger.NOUN, ClaimPattern.Trigger.ROLE);
        }
        return token.is("JJ") ? List.of(ClaimPattern.Trigger.ADJECTIVE, ClaimPattern.Trigger.ROLE) : List.of();
    }

    private void match(ClaimPattern pattern, int trigger, ClaimSet claims) {
        if (!pattern.needs().isEmpty() && !needed(pattern, trigger)) {
            return;
        }
        List<Found> subjects = found(pattern.subject(), pattern.subjectTypes(), trigger);
        List<Found> objects = subjects.isEmpty() ? List.of() : found(pattern.object(), pattern.objectTypes(), trigger);
        if (subjects.size() > 1) { // a list that the parser tore apart: what is an object is no subject
            List<Found> taken = objects;
            List<Found> left = subjects.stream()
                    .filter(subject ->
                            taken.stream().noneMatch(object -> object.end().same(subject.end())))
                    .toList();
            subjects = left.isEmpty() ? subjects : left;
        }
        if (objects.isEmpty() || subjects.size() * objects.size() > MOST_PAIRS) {
            return;
        }
        boolean presupposed = pattern.trigger() == ClaimPattern.Trigger.THING && stances.isDefinite(trigger);
        Match match = new Match(pattern, trigger, stance(pattern, trigger, presupposed));
        Optional<String> predicate = predicate(match);
        if (predicate.isEmpty()) {
            return;
        }
        boolean several = pattern.trigger() == ClaimPattern.Trigger.THING && subjects.size() > 1;
        for (Found subject : subjects) {
            for (Found object : objects) {
                if (several && !ends.goesWith(subject.end(), object.end())) {
                    continue;
                }
                claim(match, predicate.get(), subject, object)
                        .ifPresent(claim -> claims.add(
                                pattern.trigger() == ClaimPattern.Trigger.THING
                                        ? -1
                                        : graph.sentence().index(),
                                claim));
            }
        }
    }

    private Stance stance(ClaimPattern pattern, int trigger, boolean presupposed) {
        if (presupposed) {
            return stances.presupposed(trigger);
        }
        boolean apposed = pattern.trigger() == ClaimPattern.Trigger.ROLE
                && !graph.governors(trigger, "appos").isEmpty();
        return apposed ? stances.apposed(trigger) : stances.stance(trigger);
    }

    /** Whether one of the words the pattern needs hangs below the trigger or carries it. */
    private boolean needed(ClaimPattern pattern, int trigger) {
        Set<Integer> near = new HashSet<>();
        for (Dependency edge : graph.below(trigger)) {
            near.add(edge.dependent());
            graph.below(edge.dependent()).forEach(inner -> near.add(inner.dependent()));
        }
        return near.stream().anyMatch(index -> pattern.needs().contains(graph.lemma(index)));
    }

    private List<Found> found(List<String> wanted, Set<String> types, int trigger) {
        for (String role : wanted) {
            List<Found> fitting = new ArrayList<>();
            if (role.equals("state")) {
                ends.state(trigger).ifPresent(end -> fitting.add(new Found(Dependency.ROOT, end)));
            } else if (role.equals("stateOwner")) {
                roles.stateOwned(trigger)
                        .flatMap(ends::state)
                        .ifPresent(end -> fitting.add(new Found(Dependency.ROOT, end)));
            } else if (role.equals("phrase")) {
                fitting.add(new Found(trigger, End.words(phrase(trigger), text)));
            } else {
                for (int head : fillers(trigger, role)) {
                    ends.ends(head).stream()
                            .filter(end -> types.isEmpty()
                                    || ends.groups(end, head).stream().anyMatch(types::contains))
                            .map(end -> new Found(head, end))
                            .filter(other -> fitting.stream()
                                    .noneMatch(known -> known.end().same(other.end())))
                            .forEach(fitting::add);
                }
            }
            if (!fitting.isEmpty()) {
                return fitting;
            }
        }
        return List.of();
    }

    private List<Integer> fillers(int trigger, String role) {
        if (role.equals("trigger")) {
            return List.of(trigger);
        }
        if (role.equals("stateBehind")) {
            return ends.stateBehind(trigger);
        }
        if (role.equals("inside")) {
            return ends.inside(trigger);
        }
        return role.startsWith("next:")
                ? ends.following(trigger, role.substring("next:".length()))
                : roles.fillers(trigger, role);
    }

    private Span phrase(int trigger) {
        return graph.token(trigger).is("JJ") || graph.isVerb(trigger)
                ? graph.token(trigger).span()
                : graph.phrase(trigger);
    }

    /** What to claim of a deed that was only tried or planned; empty for nothing. */
    private Optional<String> predicate(Match match) {
        ClaimPattern pattern = match.pattern();
        return switch (match.stance().framing()) {
            case DONE -> Optional.of(pattern.predicate());
            case TRIED -> pattern.attempted();
            case PLANNED -> Optional.of(pattern.planned().orElse(pattern.predicate()));
        };
    }

    private Optional<ExtractedClaim> claim(Match match, String predicateId, Found subject, Found object) {
        Optional<Predicate> predicate = Predicate.byId(predicateId);
        boolean sameWords = subject.end().same(object.end())
                || (subject.end().span().overlaps(object.end().span())
                        && object.end().entity().isEmpty());
        boolean empty = subject.end().entity().isEmpty()
                && subject.end().span().contains(object.end().span())
                && predicateId.equals("memberOf");
        boolean named = !empty && (tells(subject) || tells(object));
        if (predicate.isEmpty()
                || sameWords
                || !named
                || (subject.head() == object.head() && match.pattern().trigger() != ClaimPattern.Trigger.THING)) {
            return Optional.empty();
        }
        EntityType type = ends.type(subject.end(), subject.head());
        if (predicate.get().domain().stream().noneMatch(type::isA)) {
            return Optional.empty();
        }
        Stance stance = match.stance();
        boolean planned = stance.framing() == Stance.Framing.PLANNED
                && match.pattern().planned().isEmpty();
        Modality modality = planned ? stance.modality().weaker(Modality.HYPOTHETICAL) : stance.modality();
        boolean ended = match.pattern().trigger() == ClaimPattern.Trigger.NOUN
                && roles.supportVerbs(match.trigger()).stream()
                        .anyMatch(verb -> patterns.is("endings", graph.lemma(verb)));
        Optional<TimeExpression> time =
                match.pattern().trigger() == ClaimPattern.Trigger.THING ? Optional.empty() : times.of(match.trigger());
        Map<QualifierKey, End> qualifiers = qualifiers(match, subject.end(), object.end());
        List<End> speakers = speakers(stance);
        boolean negated = stance.negated() ^ (ended || match.pattern().ends());
        if (stance.negated()
                && modality == Modality.REPORTED
                && !speakers.isEmpty()
                && speakers.get(0).same(subject.end())) {
            modality = Modality.DENIED; // who says of itself that it is not so denies it
        }
        Span span = span(match, subject.end(), object.end(), time);
        return Optional.of(new ExtractedClaim(
                subject.end(),
                type,
                predicate.get(),
                object.end(),
                qualifiers,
                time.map(TimeExpression::period).orElse(Period.UNKNOWN),
                modality,
                negated,
                speakers,
                span,
                span.in(text),
                score(match, subject.end(), object.end()),
                READER + match.pattern().id(),
                match.pattern().trigger() == ClaimPattern.Trigger.NOUN,
                grounds(match, time)));
    }

    /** Whether an end says of whom or what the claim is: by a name, a description of somebody, or the state of those who act. */
    private boolean tells(Found found) {
        Set<String> groups = found.head() == Dependency.ROOT ? Set.of() : ends.groups(found.end(), found.head());
        boolean described = found.end().entity().isPresent() && groups.contains("actor");
        return described || ends.touchesName(found.end()) || ends.isNational(found.end(), groups);
    }

    private Map<QualifierKey, End> qualifiers(Match match, End subject, End object) {
        Map<QualifierKey, End> found = new LinkedHashMap<>();
        match.pattern().qualifiers().forEach((key, prepositions) -> {
            Set<String> types = switch (key) {
                case "place" -> Set.of("place", "mission", "premises");
                case "amount" -> Set.of("money");
                default -> Set.of("actor", "vessel", "place");
            };
            for (Found filler : found(prepositions, types, match.trigger())) {
                boolean fresh = !filler.end().same(subject) && !filler.end().same(object);
                QualifierKey.byId(key)
                        .filter(known -> fresh)
                        .ifPresent(known -> found.putIfAbsent(known, filler.end()));
            }
        });
        return found;
    }

    private List<End> speakers(Stance stance) {
        List<End> found = new ArrayList<>();
        for (int head : stance.speakers()) {
            ends.end(head).filter(end -> found.stream().noneMatch(end::same)).ifPresent(found::add);
        }
        return found;
    }

    private Grounds grounds(Match match, Optional<TimeExpression> time) {
        List<Wording> cues = match.stance().cues().stream()
                .map(cue -> Wording.at(graph.token(cue).span(), text))
                .toList();
        Set<Trait> traits = new HashSet<>(sentence);
        traits.add(Trait.valueOf(match.pattern().trigger().name()));
        return new Grounds(cues, time.map(expression -> Wording.at(expression.span(), text)), traits);
    }

    /** From the first to the last of the words that the claim rests on, within the sentence. */
    private Span span(Match match, End subject, End object, Optional<TimeExpression> time) {
        List<Span> parts = new ArrayList<>(List.of(graph.token(match.trigger()).span(), subject.span(), object.span()));
        match.stance().cues().forEach(cue -> parts.add(graph.token(cue).span()));
        time.ifPresent(expression -> parts.add(expression.span()));
        int start = parts.stream().mapToInt(Span::start).min().orElseThrow();
        int end = parts.stream().mapToInt(Span::end).max().orElseThrow();
        Span sentence = graph.sentence().span();
        return new Span(Math.max(start, sentence.start()), Math.min(end, sentence.end()));
    }

    /** The pattern's own score, less for ends that are words, for long distances and for a sentence without a closing mark. */
    private double score(Match match, End subject, End object) {
        double score = match.pattern().score();
        score *= subject.entity().isPresent() ? 1 : 0.85;
        score *= object.entity().isPresent() ? 1 : 0.9;
        score *= graph.size() > 60 ? 0.85 : 1;
        score *= graph.token(graph.size() - 1).text().matches("[.!?”\"')\\]]+") ? 1 : 0.85;
        return Math.round(score * 100) / 100.0;
    }
}
