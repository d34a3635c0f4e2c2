package org.demarche.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.lists.EntryDiff;
import org.demarche.lists.ListDiff;
import org.demarche.lists.ListedValue;
import org.demarche.lists.ValueChange;
import org.demarche.model.Claim;

/** What two versions of a list say otherwise, as a tree for JSON; docs/reference/lists/diff.md says what each field is. */
public final class ListDiffTree {
    /** Name and version of the form. */
    public static final String SCHEMA = "demarche.lists.diff/1";

    private ListDiffTree() {}

    /** The whole comparison. */
    public static Map<String, Object> of(ListDiff diff) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schema", SCHEMA);
        tree.put("list", diff.list());
        tree.put("title", diff.title());
        tree.put("before", version(diff.before()));
        tree.put("after", version(diff.after()));
        tree.put("counts", counts(diff));
        tree.put("added", diff.added().stream().map(ListDiffTree::entry).toList());
        tree.put("removed", diff.removed().stream().map(ListDiffTree::entry).toList());
        tree.put("changed", diff.changed().stream().map(ListDiffTree::entry).toList());
        return tree;
    }

    private static Map<String, Object> version(ListDiff.Version version) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("published", version.source().published().toString());
        tree.put("entries", version.entries());
        tree.put(
                "files",
                version.source().files().stream()
                        .map(file -> {
                            Map<String, Object> each = new LinkedHashMap<>();
                            each.put("name", file.document().fileName());
                            each.put("sha256", file.document().id().sha256());
                            return each;
                        })
                        .toList());
        return tree;
    }

    /** How many entries, and within changed ones how many values, by what became of them. */
    public static Map<String, Object> counts(ListDiff diff) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("added", diff.added().size());
        counts.put("removed", diff.removed().size());
        counts.put("changed", diff.changed().size());
        for (String word : List.of("added", "removed", "changed")) {
            counts.put(
                    "values" + Character.toUpperCase(word.charAt(0)) + word.substring(1),
                    diff.changed().stream()
                            .flatMap(entry -> entry.values().stream())
                            .filter(change -> change.word().equals(word))
                            .count());
        }
        return counts;
    }

    private static Map<String, Object> entry(EntryDiff entry) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", entry.id().value());
        tree.put("caption", entry.caption());
        tree.put("type", entry.type().id());
        if (entry.was() != entry.type()) {
            tree.put("typeBefore", entry.was().id());
        }
        tree.put("values", entry.values().stream().map(ListDiffTree::change).toList());
        return tree;
    }

    private static Map<String, Object> change(ValueChange change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("change", change.word());
        change.before().ifPresent(value -> tree.put("before", value(value)));
        change.after().ifPresent(value -> tree.put("after", value(value)));
        return tree;
    }

    private static Map<String, Object> value(ListedValue value) {
        Claim claim = value.claim();
        boolean kept = claim.predicate().isSensitive();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("field", claim.predicate().id());
        tree.put("value", kept ? ListDiffText.WITHHELD : value.text());
        claim.object().asRecord().ifPresent(record -> tree.put("record", record.value()));
        if (!claim.qualifiers().isEmpty()) {
            Map<String, Object> qualifiers = new LinkedHashMap<>();
            claim.qualifiers().forEach((key, object) -> qualifiers.put(key.id(), object.text()));
            tree.put("qualifiers", qualifiers);
        }
        if (!claim.period().isUnknown()) {
            tree.put("period", claim.period().toString());
        }
        tree.put("modality", claim.modality().id());
        if (claim.negated()) {
            tree.put("negated", true);
        }
        tree.put("grade", claim.grade().toString());
        tree.put("quote", kept ? ListDiffText.WITHHELD : claim.citation().quote());
        tree.put("locator", claim.citation().locator());
        return tree;
    }
}
