package org.demarche.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.ledger.Delisting;
import org.demarche.ledger.Recorded;
import org.demarche.ledger.StoredDocument;
import org.demarche.model.Judgement;
import org.demarche.model.SourceDocument;
import org.demarche.model.SourceRecord;
import org.demarche.network.Entity;
import org.demarche.network.EntityName;
import org.demarche.network.Network;
import org.demarche.resolve.Join;

/** Makes the page of one entity. */
final class EntityPages {
    /** Most reasons that are given for one record; the rest say much the same. */
    private static final int MOST_REASONS = 3;

    private final Knowledge knowledge;
    private final Network network;
    private final View view;
    private final FormerListings former;

    EntityPages(Knowledge knowledge, Network network, View view, FormerListings former) {
        this.knowledge = knowledge;
        this.network = network;
        this.view = view;
        this.former = former;
    }

    EntityPage page(Entity entity, Optional<MissionPoint> mission) {
        List<org.demarche.network.Designation> designations = network.designations(entity.id());
        List<Delisting> delistings = former.of(entity);
        List<String> gone = delistings.stream().map(FormerListings::sentence).toList();
        boolean listed = designations.stream().anyMatch(each -> each.inForce(view.on()));
        return new EntityPage(
                listed ? view.noting(gone) : view,
                entity.id().toString(),
                entity.caption(),
                entity.type().id(),
                mission.map(EntityPages::statusLine).or(() -> statusLine(designations)),
                network.statements(entity.id()).stream().map(Wire::statement).toList(),
                entity.names().stream().map(EntityPages::name).toList(),
                designations.stream().map(EntityPages::designation).toList(),
                entity.records().stream().map(this::merged).toList(),
                mission,
                listed ? Optional.empty() : dispute(designations, delistings));
    }

    private static EntityPage.Name name(EntityName name) {
        return new EntityPage.Name(
                name.text(), kind(name.kind()), language(name.text()), Wire.sources(name.evidence()));
    }

    /** The contract knows no abbreviations: to a reader they are other names. */
    private static String kind(EntityName.Kind kind) {
        return kind == EntityName.Kind.ABBREVIATION ? EntityName.Kind.ALIAS.id() : kind.id();
    }

    /** The language, where the script is used for one only. */
    private static Optional<String> language(String name) {
        boolean hangul = name.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL);
        return hangul ? Optional.of("ko") : Optional.empty();
    }

    static EntityPage.Designation designation(org.demarche.network.Designation designation) {
        Optional<LocalDate> until = designation.period().endsOpen()
                ? Optional.empty()
                : designation.period().latestEnd();
        return new EntityPage.Designation(
                designation.authority(),
                designation.listReference(),
                Optional.of(String.join("; ", designation.programmes())).filter(text -> !text.isEmpty()),
                designation.period().earliestStart().map(LocalDate::toString),
                until.map(LocalDate::toString),
                Optional.of(designation.evidence().get(0).id().value()),
                Optional.of(Wire.source(designation.evidence().get(0))));
    }

    private EntityPage.MergedRecord merged(SourceRecord record) {
        String origin = knowledge
                .snapshot()
                .document(record.document())
                .map(StoredDocument::document)
                .map(SourceDocument::title)
                .orElseGet(() -> record.document().shortened());
        List<Join> joins = knowledge.resolution().joins(knowledge.resolution().of(record.id())).stream()
                .filter(join -> join.left().equals(record.id()) || join.right().equals(record.id()))
                .toList();
        Optional<Recorded<Judgement>> judged = joins.stream()
                .filter(join -> join.basis() == Join.Basis.JUDGEMENT)
                .flatMap(join -> judgement(join).stream())
                .findFirst();
        return new EntityPage.MergedRecord(
                record.id().value(),
                record.caption(),
                origin,
                joins.isEmpty()
                        ? "the only record"
                        : joins.stream()
                                .map(Join::reason)
                                .distinct()
                                .limit(MOST_REASONS)
                                .collect(Collectors.joining("; ")),
                judged.map(each -> each.value().decidedBy()).or(() -> rules(joins)),
                judged.map(Recorded::recordedAt));
    }

    private Optional<String> rules(List<Join> joins) {
        return joins.isEmpty()
                ? Optional.empty()
                : Optional.of("rules of resolution " + knowledge.resolution().policyVersion());
    }

    /** The last judgement on the pair that a join rests on. */
    private Optional<Recorded<Judgement>> judgement(Join join) {
        return knowledge.snapshot().judgementHistory().stream()
                .filter(each -> each.value().left().equals(join.left())
                        && each.value().right().equals(join.right()))
                .reduce((earlier, later) -> later);
    }

    static String statusLine(MissionPoint mission) {
        String since = mission.statusSince().map(period -> " " + period).orElse("");
        String grade = mission.grade().map(value -> value + ", ").orElse("");
        String origins = mission.origins() == 1 ? "1 origin" : mission.origins() + " origins";
        return mission.status() + since + " (" + grade + origins + ")";
    }

    private Optional<String> statusLine(List<org.demarche.network.Designation> designations) {
        List<String> inForce = designations.stream()
                .filter(each -> each.inForce(view.on()))
                .map(each -> each.listReference().isEmpty()
                        ? each.authority()
                        : each.authority() + " " + each.listReference())
                .distinct()
                .toList();
        return inForce.isEmpty() ? Optional.empty() : Optional.of("on the list of " + String.join("; ", inForce));
    }

    /** Once listed and on no list any more: whoever reads on must know. By the versions of the lists, or by what the entries themselves say. */
    private Optional<EntityPage.Dispute> dispute(
            List<org.demarche.network.Designation> designations, List<Delisting> delistings) {
        boolean ended = !designations.isEmpty()
                && designations.stream().allMatch(each -> each.period().endsBefore(view.on()));
        if (delistings.isEmpty() && !ended) {
            return Optional.empty();
        }
        Optional<String> last = Stream.concat(
                        delistings.stream().map(each -> each.without().since()),
                        designations.stream().flatMap(each -> each.period().latestEnd().stream()))
                .max(LocalDate::compareTo)
                .map(LocalDate::toString);
        String text = delistings.isEmpty()
                ? "Was on a list and is on none any more."
                : delistings.stream().map(FormerListings::sentence).collect(Collectors.joining(" "));
        return Optional.of(new EntityPage.Dispute("delisted", text, last));
    }
}
