package org.demarche.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.demarche.model.Claim;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.RecordId;

/**
 * The designations of one record, one for each authority and time. What a list says of a designation as such, such as its reason, is told of the first. Not safe
 * for use by several threads.
 */
final class FtmSanctions {
    private final String entity;
    private final Function<RecordId, Optional<String>> captions;
    private final Map<Key, Map<String, Set<String>>> sanctions = new LinkedHashMap<>();

    /**
     * @param entity id of what is designated
     * @param claims all that may stand as facts
     * @param captions what a record is called
     */
    FtmSanctions(String entity, List<Claim> claims, Function<RecordId, Optional<String>> captions) {
        this.entity = entity;
        this.captions = captions;
        for (Claim claim : claims) {
            if (claim.predicate() == Predicate.DESIGNATED_BY) {
                sanctions.computeIfAbsent(key(claim), any -> new LinkedHashMap<>());
            }
        }
        boolean programmes = claims.stream().anyMatch(claim -> claim.predicate() == Predicate.SANCTIONED_UNDER);
        if (sanctions.isEmpty() && programmes) {
            sanctions.put(new Key("", Period.UNKNOWN), new LinkedHashMap<>());
        }
        boolean coded = claims.stream().anyMatch(claim -> claim.predicate() == Predicate.PROGRAM);
        if (!coded) {
            claims.stream()
                    .filter(claim -> claim.predicate() == Predicate.SANCTIONED_UNDER)
                    .forEach(claim -> add("program", words(claim)));
        }
    }

    private record Key(String authority, Period period) {}

    /** Whether there is no designation. */
    boolean isEmpty() {
        return sanctions.isEmpty();
    }

    /** Whether one of them counts on a day. */
    boolean inForce(LocalDate day) {
        return sanctions.keySet().stream().anyMatch(key -> !key.period().endsBefore(day));
    }

    /** Whether a claim that it is designated, or under what, is told by a designation. */
    boolean take(Claim claim) {
        return claim.predicate() == Predicate.SANCTIONED_UNDER || sanctions.containsKey(key(claim));
    }

    /** Tells something of the designation. There must be one. */
    void add(String property, String value) {
        FtmThing.put(sanctions.values().iterator().next(), property, value);
    }

    private Key key(Claim claim) {
        return new Key(words(claim), claim.period());
    }

    private String words(Claim claim) {
        return claim.object()
                .asRecord()
                .flatMap(captions)
                .orElseGet(() -> claim.object().text());
    }

    /** The designations, as entities. */
    List<FtmLine> lines(String dataset, FtmStrictValues values) {
        List<FtmLine> lines = new ArrayList<>();
        sanctions.forEach((key, more) -> {
            Map<String, Set<String>> said = new LinkedHashMap<>();
            FtmThing.put(said, "entity", entity);
            if (!key.authority().isEmpty()) {
                FtmThing.put(said, "authority", key.authority());
            }
            FtmThing.days(key.period(), said, values);
            said.putAll(more);
            lines.add(new FtmLine(
                    FtmIds.of("sanction", entity + " " + key),
                    key.authority().isEmpty() ? "Sanction" : key.authority(),
                    "Sanction",
                    FtmThing.lists(said),
                    List.of(),
                    List.of(dataset)));
        });
        return lines;
    }
}
