package org.demarche.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.demarche.model.Claim;
import org.demarche.model.ClaimSink;
import org.demarche.model.RecordId;
import org.demarche.model.Rejected;
import org.demarche.model.SourceRecord;

/** The prints of all claims of a list, by their entries: 16 bytes a claim and some 200 an entry. An entry is a record about which the list says something. */
final class EntryPrints implements ClaimSink {
    private final Map<RecordId, SourceRecord> records = new HashMap<>();
    private final Map<RecordId, Growing> prints = new HashMap<>();

    /** Reads a list once. O(bytes). */
    static EntryPrints of(ListSource list) {
        EntryPrints prints = new EntryPrints();
        list.read(prints);
        prints.prints.values().forEach(Growing::settle);
        return prints;
    }

    @Override
    public void accept(SourceRecord read) {
        records.putIfAbsent(read.id(), read);
    }

    @Override
    public void accept(Claim claim) {
        prints.computeIfAbsent(claim.subject(), id -> new Growing()).add(ClaimPrint.of(claim));
    }

    @Override
    public void accept(Rejected rejected) {
        // the ledger keeps what could not be read; a comparison is of what could
    }

    /** The entries. */
    Set<RecordId> entries() {
        return Collections.unmodifiableSet(prints.keySet());
    }

    /** What the list calls a record; its id if it describes none of that id. */
    String caption(RecordId id) {
        SourceRecord described = records.get(id);
        return described == null ? id.value() : described.caption();
    }

    /** The description of an entry. */
    SourceRecord described(RecordId id) {
        SourceRecord described = records.get(id);
        if (described == null) {
            throw new IllegalStateException("expected a record before the claims about it, found none for " + id);
        }
        return described;
    }

    /** Whether another version says the same of an entry that both have. */
    boolean same(RecordId id, EntryPrints other) {
        Growing here = prints.get(id);
        Growing there = other.prints.get(id);
        return here != null
                && there != null
                && described(id).type() == other.described(id).type()
                && Arrays.equals(here.values, there.values);
    }

    /** The entries of this version that the other has too but says something else about, in the order of their ids. */
    List<RecordId> changed(EntryPrints other) {
        List<RecordId> changed = new ArrayList<>();
        for (RecordId id : entries()) {
            if (other.prints.containsKey(id) && !same(id, other)) {
                changed.add(id);
            }
        }
        Collections.sort(changed);
        return changed;
    }

    /** The entries of this version that the other does not have, in the order of their ids. */
    List<RecordId> missingIn(EntryPrints other) {
        Set<RecordId> missing = new HashSet<>(entries());
        missing.removeAll(other.entries());
        return missing.stream().sorted().toList();
    }

    /** Prints of one entry; once settled, each once and in order. */
    private static final class Growing {
        private long[] values = new long[16];
        private int used;

        void add(ClaimPrint print) {
            if (used == values.length) {
                values = Arrays.copyOf(values, used * 2);
            }
            values[used++] = print.high();
            values[used++] = print.low();
        }

        void settle() {
            ClaimPrint[] sorted = new ClaimPrint[used / 2];
            for (int at = 0; at < sorted.length; at++) {
                sorted[at] = new ClaimPrint(values[2 * at], values[2 * at + 1]);
            }
            values = Arrays.stream(sorted)
                    .distinct()
                    .sorted((one, other) -> one.high() == other.high()
                            ? Long.compare(one.low(), other.low())
                            : Long.compare(one.high(), other.high()))
                    .flatMapToLong(print -> LongStream.of(print.high(), print.low()))
                    .toArray();
            used = values.length;
        }
    }
}
