package org.demarche.lists;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.DemarcheException;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityType;
import org.demarche.model.ErrorCode;
import org.demarche.model.Origin;

/**
 * Records in the layout of Senzing’s entity specification, as JSON objects. Reading goes through the file three times: for
 * the parties, for the anchors to which relationships point, and for the relationships, so that every party comes before what is said of it.
 */
final class SenzingList {
    private final JsonFile json;
    private final Set<String> sources = new LinkedHashSet<>();

    private SenzingList(JsonFile json) {
        this.json = json;
    }

    /** The list, if the first object of the one file is a record with a data source. */
    static Optional<ListSource> recognise(FoundFiles found) {
        return found.single()
                .filter(file -> JsonFile.firstFields(file).containsAll(Set.of(SenzingKeys.SOURCE, SenzingKeys.ID)))
                .map(file -> new SenzingList(new JsonFile(file)).open(found));
    }

    private ListSource open(FoundFiles found) {
        RawFile file = json.file();
        int[] records = {0};
        json.forEach(row -> row.content().map(SenzingRecord::of).ifPresent(record -> {
            records[0] += record.id().isPresent() ? 1 : 0;
            if (sources.size() < 2 && !record.source().isEmpty()) {
                sources.add(record.source());
            }
        }));
        if (records[0] == 0) {
            throw new DemarcheException(
                    ErrorCode.WRONG_LAYOUT,
                    "expected records with DATA_SOURCE and RECORD_ID, found none in " + file.place()
                            + ": fetch the file again");
        }
        String name = sources.size() == 1 ? sources.iterator().next() : FtmList.stem(file.name());
        return new ReadyList(description(name), found.published(), List.of(file), this::read);
    }

    private static ListDescription description(String name) {
        ListDescription ftm = FtmList.description(name);
        return new ListDescription(
                ftm.id().replaceFirst("^ftm-", "senzing-"),
                "Senzing " + name,
                ftm.authority(),
                ftm.publisher(),
                Optional.empty(),
                "application/json",
                ftm.programme(),
                Origin.list("senzing-json", "1"));
    }

    private void read(Listing listing) {
        BitSet read = new BitSet();
        json.forEach(row -> {
            row.content().ifPresentOrElse(listing::row, listing::row);
            Optional<SenzingRecord> content = row.content().map(SenzingRecord::of);
            if (content.isEmpty()) {
                listing.reject(
                        row.locator(),
                        "expected a record of at most " + Limits.LONGEST_ROW + " characters, found a longer one");
            } else if (content.get().id().isEmpty()) {
                listing.reject(row.locator(), "expected a RECORD_ID, found none");
            } else if (content.get().type().isEmpty()) {
                listing.reject(
                        row.locator(),
                        "expected a RECORD_TYPE that is PERSON, ORGANIZATION, COMPANY, VESSEL or AIRCRAFT, found another");
            } else {
                read.set(
                        row.number(),
                        SenzingEntry.read(content.get(), reference(content.get()), row.locator(), document(), listing));
            }
        });
        listing.rest();
        Map<String, Anchor> anchors = anchors(read);
        json.forEach(row -> row.content()
                .filter(object -> read.get(row.number()))
                .map(SenzingRecord::of)
                .ifPresent(record -> SenzingEntry.relate(record, reference(record), document(), anchors, listing)));
    }

    private DocumentId document() {
        return json.file().content().address();
    }

    /** The id of a record, with its source where the file has several. */
    private String reference(SenzingRecord record) {
        String id = record.id().orElse("");
        return sources.size() > 1 ? record.source() + "-" + id : id;
    }

    /**
     * What a relationship may point to.
     *
     * @param reference the reference of the entry
     * @param type its kind
     */
    record Anchor(String reference, EntityType type) {}

    /** Anchors of the records of these rows by domain and key. In memory, one for each record that has one. */
    private Map<String, Anchor> anchors(BitSet read) {
        Map<String, Anchor> anchors = new HashMap<>();
        json.forEach(row -> row.content()
                .filter(object -> read.get(row.number()))
                .map(SenzingRecord::of)
                .ifPresent(record -> {
                    Anchor anchor = new Anchor(reference(record), record.type().orElseThrow());
                    record.groups()
                            .forEach(group -> group.look("REL_ANCHOR_KEY")
                                    .ifPresent(key -> anchors.putIfAbsent(
                                            anchorKey(
                                                    group.look("REL_ANCHOR_DOMAIN")
                                                            .orElse(""),
                                                    key),
                                            anchor)));
                }));
        return anchors;
    }

    /** A domain and a key as one. */
    static String anchorKey(String domain, String key) {
        return domain.strip() + "\u0000" + key.strip();
    }
}
