package org.demarche.network;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.ClaimBuilder;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityId;
import org.demarche.model.EntityType;
import org.demarche.model.Grade;
import org.demarche.model.Origin;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.RecordId;
import org.demarche.model.Reliability;
import org.demarche.model.SourceDocument;
import org.demarche.model.SourceRecord;
import org.demarche.model.Span;
import org.demarche.model.Standpoint;

/** Invented papers with their texts, and what was read in them. A claim is named by its paper: each paper says one thing. */
final class Newsroom {
    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");

    private final List<SourceRecord> records = new ArrayList<>();
    private final Map<String, SourceDocument> papers = new LinkedHashMap<>();
    private final Map<DocumentId, String> texts = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<String, String> paperOf = new HashMap<>();

    Newsroom thing(String name, EntityType type, String caption) {
        DocumentId register = paper("Register", "2000", "Names only.").id();
        records.add(new SourceRecord(Pile.id(name), type, caption, register, List.of(), true));
        return this;
    }

    /** A paper that says one thing in one sentence of its text. */
    Newsroom prints(
            String publisher,
            String published,
            String before,
            String sentence,
            String after,
            String subject,
            Predicate predicate,
            String object,
            Pile.Change... changes) {
        String lead = before.isEmpty() ? "" : before + " ";
        SourceDocument paper = paper(publisher, published, lead + sentence + (after.isEmpty() ? "" : " " + after));
        Span span = new Span(lead.length(), lead.length() + sentence.length());
        ClaimBuilder builder = Claim.about(Pile.id(subject), predicate, Pile.object(object))
                .graded(Grade.parse("B2"))
                .cited(new Citation.TextQuote(paper.id(), 1, span, sentence))
                .origin(new Origin(Origin.Kind.DOCUMENT, "test", "1", 1));
        for (Pile.Change change : changes) {
            change.apply(builder);
        }
        Claim claim = builder.build();
        claims.add(claim);
        paperOf.put(claim.id().value(), publisher);
        return this;
    }

    /** Who published the claim. */
    String paperOf(Evidence evidence) {
        return paperOf.getOrDefault(evidence.id().value(), "?");
    }

    List<Claim> claims() {
        return claims;
    }

    Material material() {
        return material(records, claims);
    }

    /** The same, read in another order. */
    Material shuffled(long seed) {
        List<SourceRecord> things = new ArrayList<>(records);
        List<Claim> read = new ArrayList<>(claims);
        Random random = new Random(seed);
        Collections.shuffle(things, random);
        Collections.shuffle(read, random);
        return material(things, read);
    }

    private Material material(List<SourceRecord> things, List<Claim> read) {
        List<KnownClaim> known = new ArrayList<>();
        for (Claim claim : read) {
            known.add(KnownClaim.of(claim, FIRST.plusSeconds(known.size())));
        }
        return Material.of(
                things,
                known,
                papers.values(),
                (RecordId id) -> new EntityId(id),
                document -> Optional.ofNullable(texts.get(document)));
    }

    static List<Statement> statements(Material material, String about) {
        return material.project(new Standpoint(LocalDate.of(2024, 2, 1), Instant.MAX, Grade.ANY))
                .statements(Pile.entity(about));
    }

    private SourceDocument paper(String publisher, String published, String text) {
        return papers.computeIfAbsent(publisher, unused -> {
            DocumentId id = DocumentId.of((publisher + published + text).getBytes(StandardCharsets.UTF_8));
            texts.put(id, text);
            return new SourceDocument(
                    id,
                    SourceDocument.Kind.REPORT,
                    "Paper of " + publisher,
                    publisher,
                    Period.parse(published),
                    Reliability.B,
                    "text/plain",
                    "a.txt",
                    Optional.empty(),
                    Optional.empty());
        });
    }
}
