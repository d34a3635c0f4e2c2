package org.demarche.lists;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Origin;

/**
 * Statements of FollowTheMoney: a row for each value of each property of each entity, in CSV or JSON. See https://followthemoney.tech/.
 *
 * <p>The first pass learns the ids and kinds of the entities, and whether the rows of each stand together. If they do, a second pass reads one entity after the
 * other. If they do not, each further pass puts together the entities of one share of the ids, told by a hash: as many shares as the file has
 * {@link #SHARE_BYTES}. So memory holds the ids and one share, whatever the order; the time is O(bytes × shares).
 */
final class FtmStatements {
    /** Bytes of a file for which one share of its entities is made, where their rows do not stand together. */
    static final int SHARE_BYTES = 32 << 20;

    private final FtmStatementFile rows;
    private final Map<String, String> schemata = new HashMap<>();
    private final Set<String> datasets = new LinkedHashSet<>();
    private final Set<String> unknown = new TreeSet<>();
    private final int shares;

    private FtmStatements(FtmStatementFile rows, int shareBytes) {
        this.rows = rows;
        boolean[] together = {true};
        String[] last = {""};
        rows.forEach(
                row -> {
                    learn(row, last[0], together);
                    last[0] = row.fault().isEmpty() ? row.entity() : last[0];
                },
                (locator, cause) -> {});
        long bytes = rows.file().content().size();
        this.shares = together[0] ? 0 : Math.toIntExact(bytes / shareBytes + 1);
    }

    private void learn(FtmStatement row, String last, boolean[] together) {
        row.fields().keySet().stream()
                .filter(name -> !FtmStatement.FIELDS.contains(name))
                .forEach(unknown::add);
        if (row.fault().isPresent()) {
            return;
        }
        row.field("dataset").filter(name -> datasets.size() < 2).ifPresent(datasets::add);
        boolean known = schemata.containsKey(row.entity());
        if (known && !row.entity().equals(last)) {
            together[0] = false;
        }
        schemata.merge(row.entity(), row.schema(), FtmNames::narrower);
    }

    /** The list, if the one file is a table or JSON with the fields of statements. */
    static Optional<ListSource> recognise(FoundFiles found) {
        return recognise(found, SHARE_BYTES);
    }

    /** As {@link #recognise(FoundFiles)}, with the bytes for which one share of the entities is made. */
    static Optional<ListSource> recognise(FoundFiles found, int shareBytes) {
        return found.single()
                .flatMap(FtmStatementFile::of)
                .map(rows -> new FtmStatements(rows, shareBytes).list(found));
    }

    private ListSource list(FoundFiles found) {
        RawFile file = rows.file();
        if (schemata.isEmpty()) {
            throw new DemarcheException(
                    ErrorCode.WRONG_LAYOUT,
                    "expected statements with entity_id, schema, prop and value, found none in " + file.place()
                            + ": fetch the file again");
        }
        String name = datasets.size() == 1 ? datasets.iterator().next() : FtmList.stem(file.name());
        ListDescription description =
                FtmList.description(name).as(rows.mediaType(), Origin.list("ftm-statements", "1"));
        return new ReadyList(description, found.published(), List.of(file), this::read);
    }

    private void read(Listing listing) {
        FtmList.FtmKinds kinds = new FtmList.FtmKinds();
        schemata.forEach(kinds::learn);
        unknown.forEach(name -> listing.reject(
                name,
                "expected a field of a statement, found an unknown one that is not empty: set aside in all rows"));
        each(listing, entity -> read(entity, kinds, listing));
    }

    private void read(FtmStatementEntity entity, FtmList.FtmKinds kinds, Listing listing) {
        Json.Fields fields = entity.entity();
        listing.part(fields);
        FtmReader.read(
                fields, fields.first("id").orElseThrow(), rows.file().content().address(), kinds, listing);
    }

    private void each(Listing listing, Consumer<FtmStatementEntity> sink) {
        for (int share = 0; share < Math.max(1, shares); share++) {
            new Pass(listing, share, sink).read();
        }
    }

    /** One walk through the rows. The first one accounts for all rows, the others read only those of their share. */
    private final class Pass {
        private final Listing listing;
        private final int share;
        private final Consumer<FtmStatementEntity> sink;
        private final Map<String, FtmStatementEntity> open = new LinkedHashMap<>();

        Pass(Listing listing, int share, Consumer<FtmStatementEntity> sink) {
            this.listing = listing;
            this.share = share;
            this.sink = sink;
        }

        void read() {
            rows.forEach(this::row, (locator, cause) -> {
                if (share == 0) {
                    listing.row();
                    listing.reject(locator, cause);
                }
            });
            handOn();
        }

        private void row(FtmStatement row) {
            Optional<String> fault = row.fault();
            if (share == 0) {
                listing.row();
                fault.ifPresent(cause -> listing.reject(row.locator(), cause));
            }
            if (fault.isPresent() || (shares > 0 && Math.floorMod(row.entity().hashCode(), shares) != share)) {
                return;
            }
            if (shares == 0 && !open.containsKey(row.entity())) {
                handOn();
            }
            if (!open.computeIfAbsent(row.entity(), FtmStatementEntity::new).add(row)) {
                listing.reject(
                        row.locator(),
                        "expected an entity of at most " + Limits.LONGEST_ROW + " characters, found more: set aside");
            }
        }

        private void handOn() {
            open.values().forEach(sink);
            open.clear();
        }
    }
}
