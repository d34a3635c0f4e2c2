package org.demarche.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.ClaimObject;
import org.demarche.model.EntityId;
import org.demarche.model.Origin;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;

/**
 * Words a claim as a sentence that says who says so, how far they commit themselves, and when: "Reported by A, citing B (title, para. 3): C
 * represents D, 2014/2016." Where a person wrote the claim down as a sentence of their own, that sentence stands instead of the pattern.
 */
final class Sentences {
    private static final List<QualifierKey> ORDER = List.of(
            QualifierKey.ROLE,
            QualifierKey.GOODS,
            QualifierKey.AMOUNT,
            QualifierKey.RECIPIENT,
            QualifierKey.PLACE,
            QualifierKey.ON_BEHALF_OF);
    private static final Set<String> LEADING_ON =
            Set.of("by", "of", "in", "on", "as", "at", "to", "number", "reference");

    private final Material material;

    Sentences(Material material) {
        this.material = material;
    }

    String sentence(Evidence evidence) {
        Claim claim = evidence.claim();
        StringBuilder sentence = new StringBuilder(claim.modality().lead())
                .append(' ')
                .append(String.join(", citing ", evidence.speakers()));
        publication(evidence)
                .ifPresent(words -> sentence.append(" (").append(words).append(')'));
        sentence.append(": ");
        Optional<String> written = written(claim);
        if (written.isPresent()) {
            sentence.append(written.get());
            return claim.period().isUnknown()
                    ? sentence.toString()
                    : sentence.append(" (").append(claim.period()).append(')').toString();
        }
        if (claim.negated()) {
            sentence.append("it is not so that ");
        }
        sentence.append(said(evidence));
        if (!claim.period().isUnknown()) {
            sentence.append(", ").append(claim.period());
        }
        return sentence.append('.').toString();
    }

    /** The sentence that a person wrote for this claim alone: it says better than any pattern what was read. */
    private Optional<String> written(Claim claim) {
        String quote = claim.citation().quote().strip();
        return Optional.of(quote)
                .filter(words -> claim.origin().kind() == Origin.Kind.ANALYST && !material.isShared(claim.citation()))
                .filter(words -> words.endsWith(".") && words.indexOf(' ') > 0);
    }

    /** What is said, without who says it and when. */
    String said(Evidence evidence) {
        Claim claim = evidence.claim();
        StringBuilder words = new StringBuilder(caption(evidence.subject()))
                .append(' ')
                .append(claim.predicate().label())
                .append(isApart(claim.predicate()) ? ": " : " ")
                .append(words(claim.object()));
        List<String> roles = new ArrayList<>();
        for (QualifierKey key : ORDER) {
            claim.qualifier(key).ifPresent(value -> roles.add(key.label() + " " + words(value)));
        }
        roles.forEach(role -> words.append(", ").append(role));
        return words.toString();
    }

    /** Title and place of the publication, where they say more than the speakers do. */
    private static Optional<String> publication(Evidence evidence) {
        SourceNote source = evidence.source();
        boolean pinpointed = evidence.claim().qualifier(QualifierKey.PINPOINT).isPresent()
                || evidence.claim().citation() instanceof Citation.ListRow;
        boolean titled = !evidence.speakers().contains(source.title());
        if (titled) {
            return Optional.of(pinpointed ? source.title() + ", " + source.locator() : source.title());
        }
        return pinpointed ? Optional.of(source.locator()) : Optional.empty();
    }

    /** A value of words is set apart from its label, unless the label leads on to it. */
    private static boolean isApart(Predicate predicate) {
        String label = predicate.label();
        return predicate.kind() == Predicate.Kind.ATTRIBUTE
                && predicate.literal().filter(Predicate.Literal.TEXT::equals).isPresent()
                && !LEADING_ON.contains(label.substring(label.lastIndexOf(' ') + 1));
    }

    private String words(ClaimObject object) {
        return object.asRecord().flatMap(material::entityOf).map(this::caption).orElseGet(object::text);
    }

    private String caption(EntityId id) {
        return material.entity(id).map(Entity::caption).orElseGet(id::toString);
    }
}
