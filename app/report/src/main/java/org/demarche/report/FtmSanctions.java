package org.demarche.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.demarche.lists.Lists;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.RecordId;

/**
 * The designations of one record, one for each authority and time. Programmes are told of the designation of their time, what else a list says of a designation as such, such as its reason, of the first. Not safe
 * for use by several threads.
 */
final class FtmSanctions {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** Characters that FollowTheMoney gives an identifier. */
    private static final int LONGEST_ID = 64;

    private final String entity;
    private final Function<RecordId, Optional<String>> captions;
    private final Map<Key, Map<String, Set<String>>> sanctions = new LinkedHashMap<>();
    /** Where the code of a programme stands, and so what says when it holds. */
    private final Map<Citation, Key> programmes = new HashMap<>();

    /**
     * @param record what is designated
     * @param claims all that may stand as facts
     * @param captions what a record is called
     */
    FtmSanctions(RecordId record, List<Claim> claims, Function<RecordId, Optional<String>> captions) {
        this.entity = FtmIds.of(record);
        this.captions = captions;
        for (Claim claim : claims) {
            if (claim.predicate() == Predicate.DESIGNATED_BY) {
                sanctions.computeIfAbsent(key(claim), any -> new LinkedHashMap<>());
            }
        }
        Map<Citation, String> codes = new HashMap<>();
        claims.stream()
                .filter(claim -> claim.predicate() == Predicate.PROGRAM)
                .forEach(claim -> codes.put(claim.citation(), claim.object().text()));
        claims.stream()
                .filter(claim -> claim.predicate() == Predicate.SANCTIONED_UNDER)
                .forEach(claim -> programme(claim, code(claim, codes), record.source()));
    }

    /** The code of a programme: what stands where its link stands; empty if the record has no codes. */
    private static Optional<String> code(Claim link, Map<Citation, String> codes) {
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        codes.getOrDefault(link.citation(), link.citation().quote()));
    }

    /** A programme is told of a designation of its time: by its name in the vocabulary of programmes or else its code, or, where no code is said, in words. */
    private void programme(Claim claim, Optional<String> code, String list) {
        Key key = sanctions.keySet().stream()
                .filter(each -> each.period().equals(claim.period()))
                .findFirst()
                .orElseGet(() -> new Key("", claim.period()));
        Map<String, Set<String>> said = sanctions.computeIfAbsent(key, any -> new LinkedHashMap<>());
        programmes.put(claim.citation(), key);
        if (code.isEmpty()) {
            FtmThing.put(said, "program", words(claim));
        }
        code.map(word -> Lists.programme(list, word)
                        .orElseGet(() -> SPACES.matcher(word.strip()).replaceAll(" ")))
                .filter(id -> id.length() <= LONGEST_ID)
                .ifPresent(id -> FtmThing.put(said, "programId", id));
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

    /** Tells what a claim says of the designation: a programme's code of that to which its programme belongs, all else of the first. There must be one. */
    void add(Claim claim, String property, String value) {
        Optional<Key> key = Optional.of(claim)
                .filter(each -> each.predicate() == Predicate.PROGRAM)
                .map(each -> programmes.get(each.citation()));
        Map<String, Set<String>> first = sanctions.values().iterator().next();
        FtmThing.put(key.map(sanctions::get).orElse(first), property, value);
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
