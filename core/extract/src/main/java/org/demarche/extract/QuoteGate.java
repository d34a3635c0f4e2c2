package org.demarche.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Citation;
import org.demarche.model.Span;

/**
 * Through which every claim passes before it leaves this module, whoever read it: all that it says of the text must stand in the text.
 *
 * <p>The quotation at its span, the words for each end, qualifier and speaker at theirs; each end that is a thing among those the text mentions, where it
 * mentions them or by an adjective of a state; the words for stance and time within the text. The ledger looks at the quotation once more when it is written.
 *
 * <p>Immutable; O(length of the claim) for each.
 */
final class QuoteGate {
    private final String text;
    private final List<TextEntity> entities;
    private final Set<Integer> mentioned = new HashSet<>();

    QuoteGate(String text, List<TextEntity> entities, List<Mention> mentions) {
        this.text = text;
        this.entities = entities;
        for (Mention mention : mentions) {
            if (isInside(mention.span())) {
                mentioned.add(mention.entity());
            }
        }
    }

    /**
     * What was let in and what was not.
     *
     * @param claims those let in, in their order
     * @param refused why the others were not
     */
    record Passed(List<ExtractedClaim> claims, List<Refusal> refused) {}

    Passed passed(List<ExtractedClaim> claims) {
        List<ExtractedClaim> let = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        for (ExtractedClaim claim : claims) {
            refusal(claim).ifPresentOrElse(reason -> refused.add(Refusal.of(reason, claim)), () -> let.add(claim));
        }
        return new Passed(let, refused);
    }

    /** Why the claim may not be let in; empty if it may. */
    Optional<Refusal.Reason> refusal(ExtractedClaim claim) {
        boolean quoted = claim.span().length() <= Citation.LONGEST_QUOTE
                && new Wording(claim.span(), claim.quote()).standsIn(text);
        if (!quoted) {
            return Optional.of(Refusal.Reason.QUOTE);
        }
        if (!claim.ends().stream().allMatch(end -> new Wording(end.span(), end.text()).standsIn(text))) {
            return Optional.of(Refusal.Reason.END);
        }
        if (!claim.ends().stream().allMatch(this::isKnown)) {
            return Optional.of(Refusal.Reason.THING);
        }
        if (!claim.grounds().cues().stream().allMatch(cue -> cue.standsIn(text))) {
            return Optional.of(Refusal.Reason.CUE);
        }
        boolean timed = claim.grounds()
                .time()
                .map(time -> time.standsIn(text))
                .orElse(claim.period().isUnknown());
        return timed ? Optional.empty() : Optional.of(Refusal.Reason.TIME);
    }

    private boolean isKnown(End end) {
        return end.entity().isEmpty()
                || (end.entity().getAsInt() < entities.size()
                        && mentioned.contains(end.entity().getAsInt()));
    }

    private boolean isInside(Span span) {
        return span.end() <= text.length();
    }
}
