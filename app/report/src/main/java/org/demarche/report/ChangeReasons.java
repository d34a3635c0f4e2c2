package org.demarche.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.lists.EntryDiff;
import org.demarche.lists.ListDiff;
import org.demarche.model.EntityId;
import org.demarche.model.RecordId;
import org.demarche.screen.Hit;
import org.demarche.screen.HitChange;
import org.demarche.screen.Via;

/** Says which change of a list is behind a change of a result. Immutable. */
final class ChangeReasons {
    private static final int MOST_LINES = 20;

    private final Map<RecordId, String> words = new HashMap<>();
    private final ListState before;
    private final ListState after;

    ChangeReasons(ListDiff diff, ListState before, ListState after) {
        this.before = before;
        this.after = after;
        diff.added().forEach(entry -> words.put(entry.id(), "entry added: " + name(entry)));
        diff.removed().forEach(entry -> words.put(entry.id(), "entry removed: " + name(entry)));
        diff.changed().forEach(entry -> words.put(entry.id(), "entry changed: " + name(entry) + ": " + lines(entry)));
    }

    private static String name(EntryDiff entry) {
        return entry.id().local() + " " + ListDiffText.clean(entry.caption());
    }

    private static String lines(EntryDiff entry) {
        List<String> lines = ListDiffText.lines(entry);
        String shown = lines.stream().limit(MOST_LINES).collect(Collectors.joining("; "));
        return lines.size() > MOST_LINES ? shown + "; and " + (lines.size() - MOST_LINES) + " more" : shown;
    }

    /** The changes of the entity's own entries; else of those on its way to what is listed; else what follows from others. */
    String of(HitChange change) {
        Set<RecordId> own = records(change.hit().entity());
        List<String> reasons = of(own);
        if (!reasons.isEmpty()) {
            return String.join(" | ", reasons);
        }
        Set<RecordId> linked = Stream.of(change.before(), change.after())
                .flatMap(hit -> hit.stream())
                .flatMap(ChangeReasons::onTheWay)
                .flatMap(entity -> records(entity).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        reasons = of(linked);
        if (!reasons.isEmpty()) {
            return "linked in the network: " + String.join(" | ", reasons);
        }
        return switch (change.word()) {
            case "gained" -> "no change of its own: better hits went, or its records were joined otherwise";
            case "lost" -> "no change of its own: better hits came, or its records were joined otherwise";
            default ->
                "no change of its own: another entry that names it changed, or its records were joined otherwise";
        };
    }

    private List<String> of(Set<RecordId> records) {
        List<String> reasons = new ArrayList<>();
        for (RecordId each : records) {
            String reason = words.get(each);
            if (reason != null) {
                reasons.add(reason);
            }
        }
        return reasons;
    }

    private Set<RecordId> records(EntityId entity) {
        Set<RecordId> records = new LinkedHashSet<>(before.records(entity));
        records.addAll(after.records(entity));
        return records;
    }

    private static Stream<EntityId> onTheWay(Hit hit) {
        return hit.via() instanceof Via.InNetwork network
                ? network.way().stream()
                        .flatMap(way -> way.steps().stream())
                        .flatMap(step -> Stream.of(step.from().id(), step.to().id()))
                : Stream.empty();
    }
}
