package org.demarche.report;

import java.util.ArrayList;
import java.util.List;

/** Lays out where things stand: claims, documents, the ledger. */
final class EvidenceText {
    private EvidenceText() {}

    static String claim(ClaimPage claim) {
        Lines lines = new Lines().add(claim.sentence()).gap();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "subject", claim.subject().caption() + " (" + claim.subject().id() + ")"));
        rows.add(List.of("predicate", claim.predicate()));
        rows.add(List.of("object", value(claim.object())));
        claim.qualifiers().forEach(role -> rows.add(List.of(role.name(), value(role.value()))));
        claim.period().ifPresent(period -> rows.add(List.of("period", period)));
        rows.add(List.of("modality", claim.modality() + (claim.negated() ? ", negated" : "")));
        rows.add(List.of("said by", String.join(", citing ", claim.attribution())));
        claim.grade().ifPresent(grade -> rows.add(List.of("grade", grade)));
        rows.add(List.of(
                "read by",
                claim.origin().kind()
                        + claim.origin().extractor().map(name -> ", " + name).orElse("")));
        rows.add(List.of("recorded", claim.recordedAt().toString()));
        for (ClaimPage.ReviewNote review : claim.reviews()) {
            rows.add(List.of(
                    "review",
                    review.decision() + " by " + review.by() + ", " + review.at()
                            + review.note().map(note -> ": " + note).orElse("")));
        }
        claim.repetition()
                .ifPresent(each -> rows.add(List.of(
                        "repeats", "the claim " + each.of() + " of " + each.ofSource() + ": " + each.reason())));
        for (Corroboration.Contradicted each : claim.contradictions()) {
            rows.add(List.of(
                    "contradicted", "by the claim " + each.by() + " of " + each.bySource() + ": " + each.reason()));
        }
        lines.table(rows).gap();
        if (claim.citation() instanceof ClaimPage.Passage passage) {
            passage(lines, passage);
        } else if (claim.citation() instanceof ClaimPage.Row row) {
            row(lines, row);
        }
        return lines.toString();
    }

    private static void passage(Lines lines, ClaimPage.Passage passage) {
        lines.add(passage.title()
                + passage.publisher().map(publisher -> ", " + publisher).orElse("")
                + passage.date().map(date -> " (" + date + ")").orElse("")
                + passage.page().map(page -> ", p. " + page).orElse("")
                + passage.start()
                        .flatMap(start -> passage.end().map(end -> ", characters " + start + "-" + end))
                        .orElse(""));
        lines.add(
                "  ",
                passage.before().orElse("") + "“" + passage.quote() + "”"
                        + passage.after().orElse(""));
    }

    private static void row(Lines lines, ClaimPage.Row row) {
        lines.add(row.title()
                + row.publisher().map(publisher -> ", " + publisher).orElse("")
                + row.date().map(date -> " (" + date + ")").orElse("") + ", " + row.locator());
        row.quote().ifPresent(quote -> lines.add("  ", "“" + quote + "”"));
        lines.table(row.fields().stream()
                .map(field -> List.of(field.name(), field.value()))
                .toList());
    }

    private static String value(Value value) {
        return value.text() + value.entityId().map(id -> " (" + id + ")").orElse("");
    }

    static String document(DocumentWindow document) {
        Lines lines = new Lines()
                .add(document.title()
                        + document.publisher()
                                .map(publisher -> ", " + publisher)
                                .orElse("")
                        + document.date().map(date -> " (" + date + ")").orElse(""))
                .add(
                        "  ",
                        "characters " + document.start() + " to " + document.end() + " of " + document.length() + ", "
                                + Words.count(document.marks().size(), "claim") + " cite words in them")
                .gap();
        document.text().lines().forEach(lines::add);
        return lines.toString();
    }

    static String status(Status status) {
        Lines lines = new Lines()
                .add("Demarche " + status.version() + ", " + status.today())
                .add(
                        "  ledger ",
                        Words.count(status.ledgerSequence(), "line")
                                + status.ledgerHash()
                                        .map(hash -> ", last hash " + hash)
                                        .orElse(""))
                .add(
                        "  holds  ",
                        Words.count(status.counts().claims(), "claim") + " about "
                                + status.counts().entities() + " entities from "
                                + Words.count(status.counts().documents(), "document") + "; "
                                + status.counts().designations() + " entities on a list today")
                .gap();
        List<List<String>> rows = new ArrayList<>();
        for (Status.SourceStatus source : status.sources()) {
            rows.add(List.of(
                    source.kind(),
                    source.date().orElse(""),
                    source.reliability().orElse(""),
                    Words.count(source.claims(), "claim"),
                    source.title()));
        }
        return lines.table(rows).toString();
    }
}
