package org.demarche.resolve;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.ClaimObject;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityType;
import org.demarche.model.Judgement;
import org.demarche.model.Origin;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.RecordId;
import org.demarche.model.SourceRecord;
import org.demarche.model.Span;

/** Records and claims in the making: one line for each record. Not safe for use by several threads. */
final class World {
    private static final DocumentId DOCUMENT = DocumentId.of("world".getBytes(StandardCharsets.UTF_8));

    final List<SourceRecord> records = new ArrayList<>();
    final List<Claim> claims = new ArrayList<>();
    final List<Judgement> judgements = new ArrayList<>();

    /**
     * Adds a record. Those whose id starts with {@code text:} are mentioned by a text, the others stand in a list.
     *
     * @param description type; caption; then {@code predicate=value}, parted by semicolons; {@code unnamed} for a record without a name
     */
    World add(String id, String description) {
        List<String> parts =
                List.of(description.split(";", -1)).stream().map(String::strip).toList();
        RecordId record = new RecordId(id);
        EntityType type = EntityType.byId(parts.get(0)).orElseThrow();
        List<Span> mentions = id.startsWith("text:") ? List.of(new Span(0, 1)) : List.of();
        records.add(new SourceRecord(record, type, parts.get(1), DOCUMENT, mentions, !parts.contains("unnamed")));
        for (String part : parts.subList(2, parts.size())) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                claim(record, part.substring(0, equals), part.substring(equals + 1));
            }
        }
        return this;
    }

    private void claim(RecordId record, String predicate, String value) {
        boolean denied = predicate.startsWith("not ");
        Predicate said =
                Predicate.byId(denied ? predicate.substring(4) : predicate).orElseThrow();
        ClaimObject object =
                said == Predicate.BIRTH_DATE ? ClaimObject.time(Period.parse(value)) : ClaimObject.text(value);
        var claim = Claim.about(record, said, object)
                .cited(new Citation.ListRow(DOCUMENT, record.local() + "/" + said.id(), value))
                .origin(Origin.list("sample", "1"));
        claims.add(denied ? claim.negated().build() : claim.build());
    }

    World judge(String one, String other, Judgement.Verdict verdict) {
        judgements.add(
                new Judgement(new RecordId(one), new RecordId(other), verdict, "analyst", "the original says so"));
        return this;
    }

    Resolution resolve() {
        return Resolution.of(records, claims, judgements);
    }

    Resolution resolve(List<Judgement> more) {
        List<Judgement> all = new ArrayList<>(judgements);
        all.addAll(more);
        return Resolution.of(records, claims, all);
    }
}
