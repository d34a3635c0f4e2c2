package org.demarche.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Claim;
import org.demarche.model.ClaimSink;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.RecordId;
import org.demarche.model.Rejected;
import org.demarche.model.SourceRecord;

/**
 * What two versions of one list say otherwise: entries added, removed, and changed by field and value.
 *
 * <p>Compared is what the reader of the list understands: of each claim its predicate, object, qualifiers, period, modality, speakers and grade. Never compared
 * is how a file is laid out: the order of rows, white space, a value that stands twice, where a value is cited, or which of two layouts the list came in if
 * their readers make the same claims. An entry is known again by its number in the list, so one that was given another number is removed and added.
 *
 * @param list short name of the list
 * @param title what it is called
 * @param before the version before
 * @param after the version after
 * @param added entries that only the version after has, by id
 * @param removed entries that only the version before has, by id
 * @param changed entries that both have and of which they say something else, by id
 */
public record ListDiff(
        String list,
        String title,
        Version before,
        Version after,
        List<EntryDiff> added,
        List<EntryDiff> removed,
        List<EntryDiff> changed) {
    /** Copies the lists. */
    public ListDiff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /**
     * One side of a comparison.
     *
     * @param source the version
     * @param entries how many entries it has about which it says something
     */
    public record Version(ListSource source, int entries) {}

    /**
     * Compares two versions of a list. Reads each twice, O(bytes): once to take a print of each claim, once to keep the claims of entries that differ. In
     * memory: 16 bytes a claim and some 200 an entry of both versions, and the claims of entries that differ.
     *
     * @throws DemarcheException WRONG_USAGE if they are versions of different lists; otherwise as {@link ListSource#read}
     */
    public static ListDiff of(ListSource before, ListSource after) {
        if (!before.id().equals(after.id())) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected two versions of one list, found " + before.id() + " and " + after.id()
                            + ": compare a list with another version of itself");
        }
        List<EntryPrints> prints =
                List.of(before, after).parallelStream().map(EntryPrints::of).toList();
        EntryPrints old = prints.get(0);
        EntryPrints now = prints.get(1);
        List<RecordId> removed = old.missingIn(now);
        List<RecordId> added = now.missingIn(old);
        List<RecordId> changed = old.changed(now);
        Kept was = Kept.of(before, old, removed, changed);
        Kept is = Kept.of(after, now, added, changed);
        return new ListDiff(
                after.id(),
                after.title(),
                new Version(before, old.entries().size()),
                new Version(after, now.entries().size()),
                added.stream().map(id -> one(id, is, List.of(), is.all(id))).toList(),
                removed.stream().map(id -> one(id, was, was.all(id), List.of())).toList(),
                changed.stream().map(id -> both(id, was, is)).toList());
    }

    /** Whether both versions say the same. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    private static EntryDiff one(RecordId id, Kept kept, List<ListedValue> lost, List<ListedValue> gained) {
        SourceRecord described = kept.prints.described(id);
        return new EntryDiff(id, described.caption(), described.type(), described.type(), ValuePairs.of(lost, gained));
    }

    private static EntryDiff both(RecordId id, Kept was, Kept is) {
        SourceRecord before = was.prints.described(id);
        SourceRecord after = is.prints.described(id);
        return new EntryDiff(
                id,
                after.caption(),
                before.type(),
                after.type(),
                ValuePairs.of(was.without(id, is), is.without(id, was)));
    }

    /** The claims of the entries that differ, each said once. */
    private static final class Kept implements ClaimSink {
        private final EntryPrints prints;
        private final Set<RecordId> wanted;
        private final Map<RecordId, Map<ClaimPrint, Claim>> claims = new HashMap<>();

        private Kept(EntryPrints prints, Set<RecordId> wanted) {
            this.prints = prints;
            this.wanted = wanted;
        }

        static Kept of(ListSource list, EntryPrints prints, List<RecordId> alone, List<RecordId> changed) {
            Set<RecordId> wanted = new HashSet<>(alone);
            wanted.addAll(changed);
            Kept kept = new Kept(prints, wanted);
            if (!wanted.isEmpty()) {
                list.read(kept);
            }
            return kept;
        }

        @Override
        public void accept(SourceRecord read) {
            // described when the prints were taken
        }

        @Override
        public void accept(Claim claim) {
            if (wanted.contains(claim.subject())) {
                claims.computeIfAbsent(claim.subject(), id -> new HashMap<>()).putIfAbsent(ClaimPrint.of(claim), claim);
            }
        }

        @Override
        public void accept(Rejected rejected) {
            // as when the prints were taken
        }

        List<ListedValue> all(RecordId id) {
            return values(claims.getOrDefault(id, Map.of()));
        }

        List<ListedValue> without(RecordId id, Kept other) {
            Map<ClaimPrint, Claim> left = new HashMap<>(claims.getOrDefault(id, Map.of()));
            left.keySet().removeAll(other.claims.getOrDefault(id, Map.of()).keySet());
            return values(left);
        }

        private List<ListedValue> values(Map<ClaimPrint, Claim> said) {
            List<ListedValue> values = new ArrayList<>();
            for (Claim claim : said.values()) {
                String text = claim.object()
                        .asRecord()
                        .map(prints::caption)
                        .orElseGet(() -> claim.object().text());
                values.add(new ListedValue(claim, text));
            }
            return values;
        }
    }
}
