package org.demarche.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.model.ClaimId;
import org.demarche.model.ClaimObject;
import org.demarche.model.Grade;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.model.SourceDocument;
import org.demarche.network.Contradiction;
import org.demarche.network.Entity;
import org.demarche.network.Evidence;
import org.demarche.network.Material;
import org.demarche.network.SourceNote;
import org.demarche.network.Statement;

/** Values of core in the forms of the contract. */
final class Wire {
    private Wire() {}

    static Optional<String> period(Period period) {
        return period.isUnknown() ? Optional.empty() : Optional.of(period.toString());
    }

    static Optional<String> grade(Grade grade) {
        return Optional.of(grade.toString());
    }

    static String family(Predicate.Family family) {
        return family.name().toLowerCase(Locale.ROOT);
    }

    static EntityReference reference(Entity entity) {
        return new EntityReference(
                entity.id().toString(),
                entity.caption(),
                Optional.of(entity.type().id()));
    }

    static Value value(ClaimObject object, Material material) {
        return object.asRecord()
                .flatMap(material::entityOf)
                .flatMap(material::entity)
                .map(entity ->
                        new Value(entity.caption(), Optional.of(entity.id().toString())))
                .orElseGet(() -> new Value(object.text(), Optional.empty()));
    }

    static List<String> claimIds(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::id).map(ClaimId::value).toList();
    }

    /**
     * The publication that a claim rests on. A pack's claim stands in the pack, but its footnote names the publication: where in the pack's
     * file it stands would be a wrong place in that.
     */
    static Source source(Evidence evidence) {
        SourceNote note = evidence.source();
        boolean elsewhere = evidence.document().kind() == SourceDocument.Kind.PACK
                && evidence.claim().qualifier(QualifierKey.PINPOINT).isEmpty();
        return new Source(
                Optional.of(note.claim().value()),
                note.title(),
                Optional.of(note.publisher()),
                period(note.date()),
                elsewhere ? Optional.empty() : Optional.of(note.locator()),
                note.address(),
                Optional.of(note.quote()),
                grade(note.grade()));
    }

    static List<Source> sources(List<Evidence> evidence) {
        return evidence.stream().map(Wire::source).toList();
    }

    static Corroboration corroboration(org.demarche.network.Corroboration corroboration) {
        return new Corroboration(
                corroboration.evidence().size(),
                List.copyOf(corroboration.origins()),
                corroboration.repetitions().stream()
                        .flatMap(each -> repeated(each).stream())
                        .toList(),
                corroboration.opposed().stream()
                        .flatMap(each -> contradicted(each).stream())
                        .toList(),
                corroboration.isHeldBack());
    }

    static Optional<Corroboration.Repeated> repeated(Evidence evidence) {
        return evidence.repetition()
                .map(repetition -> new Corroboration.Repeated(
                        evidence.id().value(),
                        evidence.document().publisher(),
                        repetition.of().value(),
                        repetition.source(),
                        repetition.kind().id(),
                        repetition.reason()));
    }

    static List<Corroboration.Contradicted> contradicted(Evidence evidence) {
        return evidence.oppositions().stream()
                .map(each -> new Corroboration.Contradicted(
                        evidence.id().value(),
                        each.other().value(),
                        each.source(),
                        each.kind().name().toLowerCase(Locale.ROOT),
                        each.kind().reason(),
                        each.weighs()))
                .toList();
    }

    static NumberedStatement statement(Statement statement) {
        return new NumberedStatement(
                statement.number(),
                statement.sentence(),
                claimIds(statement.evidence()),
                statement.contradictions().stream()
                        .map(Contradiction::other)
                        .distinct()
                        .sorted()
                        .toList(),
                statement.modality().id(),
                statement.certainty().line(),
                statement.negated(),
                grade(statement.grade()),
                Math.max(1, statement.origins().size()),
                statement.meets(),
                corroboration(statement.corroboration()),
                period(statement.period()),
                statement.holds().isPossible(),
                statement.predicate().id(),
                Optional.of(family(statement.predicate().family())),
                statement.other().map(Wire::reference),
                sources(statement.evidence()));
    }
}
