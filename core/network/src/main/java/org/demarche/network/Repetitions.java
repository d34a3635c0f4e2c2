package org.demarche.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.demarche.model.Citation;
import org.demarche.model.ClaimId;
import org.demarche.model.SourceDocument;

/*
 * Claims that say the same are the points of a graph; two are tied if one cannot be known to be independent of the other: they go back to one speaker,
 * they rest on one document that they name, or one has the words of the other. What hangs together has one origin. A graph's parts do not depend on the
 * order of its points, so neither does the number of origins. docs/decisions/0013-corroboration.md says why each tie counts.
 */
/** Finds among claims that say the same which only repeat others, and whom they go back to. */
final class Repetitions {
    private static final NetworkPolicy POLICY = NetworkPolicy.STANDARD;
    /** Most claims that are compared word by word; of more, those published first are. */
    private static final int MOST_COMPARED = 1_000;

    private static final Comparator<Evidence> EARLIEST = Comparator.comparing(
                    (Evidence each) -> each.published().isUnknown())
            .thenComparing(each -> each.published())
            .thenComparing(each -> !each.claim().attribution().isEmpty())
            .thenComparing(Evidence::id);

    private final Passages passages;
    private final Function<Evidence, Collection<String>> names;

    /**
     * @param passages what stands around a quotation
     * @param names of the things that a claim is about: words that claims of the same share without copying each other
     */
    Repetitions(Passages passages, Function<Evidence, Collection<String>> names) {
        this.passages = passages;
        this.names = names;
    }

    /** A tie between two claims. */
    private record Tie(Evidence to, Repetition.Kind kind, String reason) {}

    /** What is compared of a claim. */
    private record Words(Evidence of, Shingles sentence, Shingles passage) {}

    /** The claims of one key, each with whom it goes back to and what it repeats; by id. */
    Map<ClaimId, Evidence> among(List<Evidence> same) {
        List<Evidence> sorted = same.stream().sorted(EARLIEST).toList();
        Map<Evidence, List<Tie>> ties = new LinkedHashMap<>();
        sorted.forEach(each -> ties.put(each, new ArrayList<>()));
        byMark(sorted, each -> Set.of(each.origin()), Repetition.Kind.SPEAKER, "both go back to ", ties);
        byMark(sorted, Cited::documents, Repetition.Kind.DOCUMENT, "both rest on ", ties);
        byWords(sorted, ties);
        Map<ClaimId, Evidence> placed = new HashMap<>();
        Set<Evidence> seen = new HashSet<>();
        for (Evidence each : sorted) {
            if (!seen.contains(each)) {
                List<Evidence> part = part(each, ties);
                seen.addAll(part);
                place(part, ties, placed);
            }
        }
        return placed;
    }

    private static void byMark(
            List<Evidence> sorted,
            Function<Evidence, Set<String>> marks,
            Repetition.Kind kind,
            String reason,
            Map<Evidence, List<Tie>> ties) {
        Map<String, Evidence> first = new HashMap<>();
        for (Evidence each : sorted) {
            for (String mark : marks.apply(each)) {
                Evidence earlier = first.putIfAbsent(mark, each);
                if (earlier != null && !earlier.equals(each)) {
                    tie(earlier, each, kind, reason + mark, ties);
                }
            }
        }
    }

    private void byWords(List<Evidence> sorted, Map<Evidence, List<Tie>> ties) {
        List<Evidence> texts = sorted.stream()
                .filter(each -> each.document().kind() == SourceDocument.Kind.REPORT
                        && each.claim().citation() instanceof Citation.TextQuote)
                .limit(MOST_COMPARED)
                .toList();
        if (texts.stream().map(Evidence::document).distinct().limit(2).count() < 2) {
            return;
        }
        Set<String> known = new TreeSet<>();
        texts.forEach(each -> names.apply(each).forEach(name -> known.addAll(Shingles.words(name))));
        List<Words> words = texts.stream()
                .map(each -> new Words(
                        each,
                        Shingles.of(each.claim().citation().quote(), known),
                        Shingles.of(passages.around(each), known)))
                .toList();
        for (int later = 1; later < words.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                compare(words.get(earlier), words.get(later), ties);
            }
        }
    }

    private static void compare(Words one, Words other, Map<Evidence, List<Tie>> ties) {
        if (one.of().document().id().equals(other.of().document().id())) {
            return;
        }
        double sentence = one.sentence().resemblance(other.sentence());
        double passage = one.passage().containment(other.passage());
        if (POLICY.sameSentence(Math.min(one.sentence().size(), other.sentence().size()), sentence)) {
            tie(one.of(), other.of(), Repetition.Kind.WORDS, percent(sentence) + " of the sentence is the same", ties);
        } else if (POLICY.samePassage(
                Math.min(one.passage().size(), other.passage().size()), passage)) {
            tie(one.of(), other.of(), Repetition.Kind.WORDS, percent(passage) + " of the passage is the same", ties);
        }
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%d %%", Math.round(share * 100));
    }

    private static void tie(
            Evidence one, Evidence other, Repetition.Kind kind, String reason, Map<Evidence, List<Tie>> ties) {
        ties.computeIfAbsent(one, unused -> new ArrayList<>()).add(new Tie(other, kind, reason));
        ties.computeIfAbsent(other, unused -> new ArrayList<>()).add(new Tie(one, kind, reason));
    }

    /** All that hangs together with a claim, itself first. */
    private static List<Evidence> part(Evidence from, Map<Evidence, List<Tie>> ties) {
        Set<Evidence> found = new HashSet<>(Set.of(from));
        List<Evidence> part = new ArrayList<>(List.of(from));
        for (int at = 0; at < part.size(); at++) {
            for (Tie tie : ties.getOrDefault(part.get(at), List.of())) {
                if (found.add(tie.to())) {
                    part.add(tie.to());
                }
            }
        }
        return part;
    }

    /** Says of each claim of one part what it repeats, from the one that is nearest to the origin outwards. */
    private static void place(List<Evidence> part, Map<Evidence, List<Tie>> ties, Map<ClaimId, Evidence> placed) {
        String origin = origin(part);
        Evidence first = part.stream()
                .min(Comparator.comparing((Evidence each) -> !each.origin().equals(origin))
                        .thenComparing(EARLIEST))
                .orElseThrow();
        placed.put(first.id(), first.goingBackTo(origin, Optional.empty()));
        Deque<Evidence> reached = new ArrayDeque<>(List.of(first));
        while (!reached.isEmpty()) {
            Evidence from = reached.remove();
            ties.getOrDefault(from, List.of()).stream()
                    .sorted(Comparator.comparing(Tie::kind).thenComparing(Tie::to, EARLIEST))
                    .filter(tie -> !placed.containsKey(tie.to().id()))
                    .forEach(tie -> {
                        if (!placed.containsKey(tie.to().id())) {
                            Repetition repetition =
                                    new Repetition(from.id(), from.document().publisher(), tie.kind(), tie.reason());
                            placed.put(tie.to().id(), tie.to().goingBackTo(origin, Optional.of(repetition)));
                            reached.add(tie.to());
                        }
                    });
        }
    }

    /** Whom a part goes back to: a speaker whom somebody names, else the document that is named, else the one who published first. */
    private static String origin(List<Evidence> part) {
        Comparator<Evidence> order = EARLIEST.thenComparing(Evidence::origin);
        Optional<String> speaker = part.stream()
                .filter(each -> !each.origin().equals(each.document().publisher()))
                .min(order)
                .map(Evidence::origin);
        Optional<String> named =
                part.stream().flatMap(each -> Cited.documents(each).stream()).min(Comparator.naturalOrder());
        return speaker.or(() -> named)
                .orElseGet(() -> part.stream().min(order).map(Evidence::origin).orElseThrow());
    }
}
