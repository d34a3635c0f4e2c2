package org.demarche.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.DocumentId;
import org.demarche.model.RecordId;
import org.demarche.model.SourceRecord;

/**
 * Finds the records that versions of lists had and the ones in force have not. In memory, of each record of a list with several versions, the last version that has
 * it; O(records).
 */
final class Delistings {
    private final Map<String, List<StoredVersion>> versions = new LinkedHashMap<>();
    private final Map<DocumentId, List<Place>> places = new HashMap<>();
    private final Map<RecordId, Latest> latest = new LinkedHashMap<>();

    /** The place of a version among those of its list that answer or answered. */
    private record Place(String dataset, int number) {}

    /** A record in the last version that has it. */
    private record Latest(SourceRecord record, Place place) {}

    /** @param all by list, each list's in the order in which they came out */
    Delistings(List<StoredVersion> all) {
        Map<String, List<StoredVersion>> byList = new LinkedHashMap<>();
        all.forEach(version -> byList.computeIfAbsent(version.dataset(), unused -> new ArrayList<>())
                .add(version));
        byList.forEach((dataset, ordered) -> {
            List<StoredVersion> answering = answering(ordered);
            if (answering.size() > 1) {
                versions.put(dataset, answering);
            }
        });
        versions.forEach((dataset, answering) -> {
            for (int number = 0; number < answering.size(); number++) {
                Place place = new Place(dataset, number);
                answering
                        .get(number)
                        .files()
                        .forEach(file -> places.computeIfAbsent(file.id(), unused -> new ArrayList<>())
                                .add(place));
            }
        });
    }

    /** The versions up to the one in force; of those that count from one day the last, for the others never answered. */
    private static List<StoredVersion> answering(List<StoredVersion> ordered) {
        List<StoredVersion> answering = new ArrayList<>();
        for (StoredVersion version : ordered) {
            int before = answering.size() - 1;
            if (before >= 0 && answering.get(before).since().equals(version.since())) {
                answering.remove(before);
            }
            answering.add(version);
            if (version.inForce()) {
                break;
            }
        }
        return answering;
    }

    /** Whether no list has another version than the one in force before it, so that there is nothing to find. */
    boolean isEmpty() {
        return versions.isEmpty();
    }

    /** Takes a record of any version. */
    void add(SourceRecord record) {
        for (Place place : places.getOrDefault(record.document(), List.of())) {
            Latest known = latest.get(record.id());
            if (known == null || known.place().number() <= place.number()) {
                latest.put(record.id(), new Latest(record, place));
            }
        }
    }

    /** What was found, in the order in which the records were first taken. */
    List<Delisting> all() {
        return latest.values().stream()
                .flatMap(each -> delisting(each).stream())
                .toList();
    }

    private Optional<Delisting> delisting(Latest found) {
        List<StoredVersion> answering = versions.getOrDefault(found.place().dataset(), List.of());
        int after = found.place().number() + 1;
        return after >= answering.size()
                ? Optional.empty()
                : Optional.of(new Delisting(found.record(), answering.get(after - 1), answering.get(after)));
    }
}
