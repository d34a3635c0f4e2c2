package org.demarche.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.model.EntityType;
import org.demarche.model.Modality;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.Span;

/**
 * Judges what another reader proposes: each part is looked for in the sentence it names, and what is not there is refused with the reason. Ends are the things
 * that the program's own reader found, else words; the stance is the weaker one of the proposal's and of the whole sentence's. Used by one thread.
 */
final class ProposalReader {
    /** Nobody has measured how often proposals are right. */
    private static final double UNMEASURED = 0.5;

    private static final Comparator<Mention> BEST = Comparator.comparing(Mention::kind)
            .thenComparing(mention -> -mention.span().length());

    private final Annotation annotation;
    private final TextEntities things;
    private final PatternSet patterns;
    private final TimeReader times;
    private final String reader;
    private final Map<Integer, SentenceStance> stances = new HashMap<>();

    ProposalReader(Annotation annotation, TextEntities things, PatternSet patterns, TimeReader times, String reader) {
        this.annotation = annotation;
        this.things = things;
        this.patterns = patterns;
        this.times = times;
        this.reader = reader;
    }

    /** Claims and refusals of the proposals; what the known claims say already is left out. */
    QuoteGate.Passed judged(List<Proposal> proposals, List<ExtractedClaim> known) {
        Set<String> said = new HashSet<>();
        known.forEach(claim -> said.add(key(claim)));
        List<ExtractedClaim> claims = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        for (Proposal proposal : proposals) {
            Parts parts = new Parts(proposal);
            Optional<Refusal.Reason> reason = parts.found();
            if (reason.isPresent()) {
                refused.add(refusal(reason.get(), proposal));
                continue;
            }
            ExtractedClaim claim = parts.claim();
            if (said.add(key(claim))) {
                claims.add(claim);
            }
        }
        return new QuoteGate.Passed(claims, refused);
    }

    private String key(ExtractedClaim claim) {
        int sentence = (int) annotation.sentences().stream()
                .takeWhile(each -> each.span().end() <= claim.span().start())
                .count();
        return sentence + " " + key(claim.subject()) + " " + claim.predicate().id() + " " + key(claim.object());
    }

    private static String key(End end) {
        return end.entity().isPresent()
                ? "#" + end.entity().getAsInt()
                : end.text().toLowerCase(Locale.ROOT);
    }

    private Refusal refusal(Refusal.Reason reason, Proposal proposal) {
        String about = Predicate.byId(proposal.predicate()).map(Predicate::id).orElse("another");
        return new Refusal(reason, reader, "sentence " + proposal.sentence(), about);
    }

    /** The parts of one proposal, where they stand. */
    private final class Parts {
        private final Proposal proposal;
        private Optional<Sentence> sentence = Optional.empty();
        private Optional<Span> quote = Optional.empty();
        private Optional<End> subject = Optional.empty();
        private Optional<End> object = Optional.empty();
        private Optional<End> speaker = Optional.empty();
        private Optional<Span> cue = Optional.empty();
        private Optional<Span> trigger = Optional.empty();
        private Optional<TimeExpression> time = Optional.empty();

        Parts(Proposal proposal) {
            this.proposal = proposal;
        }

        /** Looks for every part; the reason for which the proposal is refused. */
        Optional<Refusal.Reason> found() {
            return Stream.<java.util.function.Supplier<Optional<Refusal.Reason>>>of(
                            this::quoted, this::ended, this::typed, this::timed, this::cued)
                    .map(java.util.function.Supplier::get)
                    .flatMap(Optional::stream)
                    .findFirst();
        }

        private Optional<Refusal.Reason> quoted() {
            boolean there = proposal.sentence() >= 0
                    && proposal.sentence() < annotation.sentences().size();
            sentence = there ? Optional.of(annotation.sentences().get(proposal.sentence())) : Optional.empty();
            quote = sentence.flatMap(within -> proposal.start().isPresent()
                    ? placed(within.span(), proposal.start().getAsInt())
                    : WordPlaces.find(annotation.text(), within.span(), proposal.quote()));
            return when(quote.isEmpty(), Refusal.Reason.QUOTE);
        }

        /** The quotation at the place that the proposal gives for it. */
        private Optional<Span> placed(Span within, int start) {
            int end = start + proposal.quote().length();
            return start >= within.start() && end <= within.end() && end > start
                    ? WordPlaces.find(annotation.text(), new Span(start, end), proposal.quote())
                    : Optional.empty();
        }

        private Optional<Refusal.Reason> ended() {
            subject = end(proposal.subject().words());
            object = end(proposal.object().words());
            speaker = proposal.speaker().flatMap(this::end);
            if (subject.isEmpty() || object.isEmpty() || (proposal.speaker().isPresent() && speaker.isEmpty())) {
                return Optional.of(Refusal.Reason.END);
            }
            boolean same = subject.get().same(object.get())
                    || subject.get().span().overlaps(object.get().span());
            boolean named = isNamed(subject.get()) || isNamed(object.get());
            return when(same || !named, Refusal.Reason.NAME);
        }

        private Optional<End> end(String words) {
            return place(words).map(this::end);
        }

        private Optional<Span> place(String words) {
            return quote.flatMap(within -> WordPlaces.find(annotation.text(), within, words))
                    .or(() -> sentence.flatMap(within -> WordPlaces.find(annotation.text(), within.span(), words)));
        }

        /** The thing that is mentioned by just these words, an article aside; else the words. */
        private End end(Span at) {
            return things.mentions().stream()
                    .filter(mention -> mention.sentence() == proposal.sentence() && isMeant(mention, at))
                    .min(BEST)
                    .map(mention -> End.thing(mention.entity(), mention.span(), annotation.text()))
                    .orElseGet(() -> End.words(at, annotation.text()));
        }

        private boolean isMeant(Mention mention, Span at) {
            return at.contains(mention.span())
                    && mention.span().end() == at.end()
                    && annotation
                            .text()
                            .substring(at.start(), mention.span().start())
                            .matches("(?i)(?:the|an?)?\\s*");
        }

        private boolean isNamed(End end) {
            return things.mentions().stream()
                            .anyMatch(mention -> mention.kind() == Mention.Kind.NAME
                                    && mention.sentence() == proposal.sentence()
                                    && end.span().contains(mention.span()))
                    || (end.entity().isPresent()
                            && things.entities().get(end.entity().getAsInt()).named());
        }

        private Optional<Refusal.Reason> typed() {
            Optional<Predicate> predicate =
                    Predicate.byId(proposal.predicate()).filter(known -> known.kind() == Predicate.Kind.RELATION);
            if (predicate.isEmpty()) {
                return Optional.of(Refusal.Reason.PREDICATE);
            }
            boolean said =
                    fits(proposal.subject(), subject.orElseThrow()) && fits(proposal.object(), object.orElseThrow());
            boolean plain =
                    isWords(object.orElseThrow()) && proposal.object().type().isEmpty();
            boolean taken = predicate.get().acceptsSubject(type(proposal.subject(), subject.orElseThrow()))
                    && (plain || predicate.get().acceptsObject(type(proposal.object(), object.orElseThrow())));
            return when(!said || !taken, Refusal.Reason.TYPE);
        }

        /** Whether the type that was said is one, and not another than that of the thing. */
        private boolean fits(Proposal.Party party, End end) {
            Optional<EntityType> said = party.type().flatMap(EntityType::byId);
            boolean known = party.type().isEmpty() || said.isPresent();
            return known
                    && (isWords(end)
                            || said.map(type -> type.isA(type(party, end))
                                            || type(party, end).isA(type))
                                    .orElse(true));
        }

        private EntityType type(Proposal.Party party, End end) {
            return end.entity().isPresent()
                    ? things.entities().get(end.entity().getAsInt()).type()
                    : party.type().flatMap(EntityType::byId).orElseGet(() -> guessed(end));
        }

        private EntityType guessed(End end) {
            return sentence.orElseThrow().tokens().stream()
                    .filter(token -> end.span().contains(token.span()) && token.is("NN"))
                    .reduce((first, last) -> last)
                    .map(head -> TypeGroups.typeOfWords(TypeGroups.ofWords(
                            head.lemma().toLowerCase(Locale.ROOT), head.tag(), end.text(), patterns)))
                    .orElse(EntityType.GOODS);
        }

        private Optional<Refusal.Reason> timed() {
            Optional<Span> words = proposal.time().flatMap(this::place);
            Span within = sentence.orElseThrow().span();
            time = words.flatMap(at -> times.expressions(annotation.text(), within).stream()
                    .filter(expression -> expression.span().overlaps(at))
                    .findFirst());
            return when(proposal.time().isPresent() && words.isEmpty(), Refusal.Reason.TIME);
        }

        private Optional<Refusal.Reason> cued() {
            cue = proposal.cue().flatMap(this::place);
            trigger = proposal.trigger().flatMap(this::place);
            boolean invented = (proposal.cue().isPresent() && cue.isEmpty())
                    || (proposal.trigger().isPresent() && trigger.isEmpty());
            if (invented) {
                return Optional.of(Refusal.Reason.CUE);
            }
            boolean agrees =
                    Modality.byId(proposal.modality()).isPresent() && stance().isNegated(trigger) == proposal.negated();
            return when(!agrees, Refusal.Reason.STANCE);
        }

        private SentenceStance stance() {
            return stances.computeIfAbsent(
                    proposal.sentence(),
                    index -> new SentenceStance(sentence.orElseThrow(), patterns, Quotations.in(annotation.text())));
        }

        private Modality modality() {
            Modality said = Modality.byId(proposal.modality()).orElse(Modality.HYPOTHETICAL);
            Modality spoken = speaker.isPresent() ? said.weaker(Modality.REPORTED) : said;
            return spoken.weaker(stance().modality(trigger));
        }

        ExtractedClaim claim() {
            List<Wording> cues = Stream.concat(stance().cues().stream(), cue.stream())
                    .distinct()
                    .map(span -> Wording.at(span, annotation.text()))
                    .toList();
            Span span = span(cues);
            return new ExtractedClaim(
                    subject.orElseThrow(),
                    type(proposal.subject(), subject.orElseThrow()),
                    Predicate.byId(proposal.predicate()).orElseThrow(),
                    object.orElseThrow(),
                    Map.of(),
                    time.map(TimeExpression::period).orElse(Period.UNKNOWN),
                    modality(),
                    proposal.negated(),
                    speaker.stream().toList(),
                    span,
                    span.in(annotation.text()),
                    UNMEASURED,
                    reader,
                    false,
                    new Grounds(
                            cues, time.map(expression -> Wording.at(expression.span(), annotation.text())), Set.of()));
        }

        /** From the first to the last of the words that the claim rests on. */
        private Span span(List<Wording> cues) {
            List<Span> parts = new ArrayList<>(List.of(
                    quote.orElseThrow(),
                    subject.orElseThrow().span(),
                    object.orElseThrow().span()));
            cues.forEach(wording -> parts.add(wording.span()));
            speaker.ifPresent(end -> parts.add(end.span()));
            time.ifPresent(expression -> parts.add(expression.span()));
            return new Span(
                    parts.stream().mapToInt(Span::start).min().orElseThrow(),
                    parts.stream().mapToInt(Span::end).max().orElseThrow());
        }
    }

    private static boolean isWords(End end) {
        return end.entity().isEmpty();
    }

    private static Optional<Refusal.Reason> when(boolean wrong, Refusal.Reason reason) {
        return wrong ? Optional.of(reason) : Optional.empty();
    }
}
