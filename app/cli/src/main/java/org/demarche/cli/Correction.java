package org.demarche.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.ledger.Snapshot;
import org.demarche.model.Claim;
import org.demarche.model.ClaimObject;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Modality;
import org.demarche.model.Origin;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.RecordId;
import org.demarche.model.SourceRecord;

/**
 * What a source says instead, in the same words: a claim of its own with the same citation, by the person who read it.
 *
 * @param changes what differs, by name
 */
record Correction(Map<String, String> changes) {
    private static final Set<String> NAMES = Set.of("subject", "predicate", "object", "modality", "period", "negated");

    /** @throws DemarcheException with {@code WRONG_USAGE} if nothing differs or a name is none of a claim */
    Correction {
        changes = Map.copyOf(changes);
        for (String name : changes.keySet()) {
            if (!NAMES.contains(name)) {
                throw mistake(NAMES.stream().sorted().toList().toString(), name);
            }
        }
        if (changes.isEmpty()) {
            throw mistake("what the source says instead", "no difference");
        }
    }

    /**
     * The claim as it should have been read. A subject is a thing of the ledger; an object that is the name of a thing which the same document speaks of, or the
     * id of a record, is that thing, and words otherwise.
     */
    Claim of(Claim wrong, Snapshot snapshot, String by) {
        Optional<String> subject = change("subject");
        Optional<String> object = change("object");
        List<SourceRecord> records = subject.isPresent() || object.isPresent() ? snapshot.records() : List.of();
        Claim right = new Claim(
                subject.map(words -> record(words, wrong, records)
                                .orElseThrow(() ->
                                        mistake("a thing that the document speaks of, or the id of a record", words)))
                        .orElse(wrong.subject()),
                change("predicate").map(Correction::predicate).orElse(wrong.predicate()),
                object.map(words -> record(words, wrong, records)
                                .map(ClaimObject::record)
                                .orElseGet(() -> ClaimObject.text(words)))
                        .orElse(wrong.object()),
                wrong.qualifiers(),
                change("period").map(Correction::period).orElse(wrong.period()),
                change("modality").map(Correction::modality).orElse(wrong.modality()),
                change("negated").map(Correction::flag).orElse(wrong.negated()),
                wrong.attribution(),
                wrong.grade(),
                wrong.citation(),
                Origin.analyst(by));
        if (right.id().equals(wrong.id())) {
            throw mistake("what the source says instead", "no difference");
        }
        return right;
    }

    private Optional<String> change(String name) {
        return Optional.ofNullable(changes.get(name));
    }

    private static Optional<RecordId> record(String words, Claim wrong, List<SourceRecord> records) {
        return records.stream()
                .filter(record -> record.id().value().equals(words)
                        || (record.document().equals(wrong.citation().document())
                                && record.caption().equalsIgnoreCase(words)))
                .map(SourceRecord::id)
                .findFirst();
    }

    private static Predicate predicate(String id) {
        return Predicate.byId(id)
                .filter(predicate -> predicate.kind() == Predicate.Kind.RELATION)
                .orElseThrow(() -> mistake("a relation of the schema, such as sold", id));
    }

    private static Period period(String text) {
        return Period.tryParse(text).orElseThrow(() -> mistake("a time in EDTF such as 2014/2016", text));
    }

    private static Modality modality(String id) {
        return Modality.byId(id).orElseThrow(() -> mistake("a modality such as alleged", id));
    }

    private static boolean flag(String word) {
        if (!word.equals("yes") && !word.equals("no")) {
            throw mistake("yes or no", word);
        }
        return word.equals("yes");
    }

    private static DemarcheException mistake(String expected, String found) {
        return new DemarcheException(
                ErrorCode.WRONG_USAGE,
                "expected " + expected + ", found \"" + found + "\": see docs/guides/reviewing.md");
    }
}
