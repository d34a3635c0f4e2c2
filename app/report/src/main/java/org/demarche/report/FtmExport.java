package org.demarche.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.ledger.RecordedClaim;
import org.demarche.ledger.Snapshot;
import org.demarche.ledger.StoredDocument;
import org.demarche.model.Claim;
import org.demarche.model.DemarcheException;
import org.demarche.model.DocumentId;
import org.demarche.model.ErrorCode;
import org.demarche.model.Reading;
import org.demarche.model.RecordId;
import org.demarche.model.SourceRecord;

/**
 * Lists as entities of FollowTheMoney, a line of JSON each: what one source says of one thing is one entity, before anything is joined with other sources'.
 * docs/reference/ftm-export.md says what becomes of which claim. In memory, the records, and the claims of one.
 */
public final class FtmExport {
    private final Map<RecordId, SourceRecord> records;
    private final Function<SourceRecord, List<Claim>> claims;
    private final Function<DocumentId, String> datasets;

    private FtmExport(
            List<SourceRecord> records,
            Function<SourceRecord, List<Claim>> claims,
            Function<DocumentId, String> datasets) {
        this.records = new LinkedHashMap<>();
        records.forEach(record -> this.records.put(record.id(), record));
        this.claims = claims;
        this.datasets = datasets;
    }

    /** What was read of one list. */
    public static FtmExport of(Reading reading, String dataset) {
        Map<RecordId, List<Claim>> bySubject = reading.claims().stream().collect(Collectors.groupingBy(Claim::subject));
        return new FtmExport(
                reading.records(),
                record -> bySubject.getOrDefault(record.id(), List.of()),
                any -> FtmDataset.name(dataset));
    }

    /**
     * A list in a state of the ledger, or all that is a list or pack there.
     *
     * @throws DemarcheException if the ledger has no such list in force
     */
    public static FtmExport of(Snapshot snapshot, Optional<String> dataset) {
        Map<DocumentId, String> chosen = new HashMap<>();
        for (StoredDocument stored : snapshot.documents()) {
            Optional<String> name = stored.document().dataset();
            if (stored.inForce()
                    && name.isPresent()
                    && dataset.map(name.get()::equals).orElse(true)) {
                chosen.put(stored.id(), FtmSources.dataset(stored.document()));
            }
        }
        if (chosen.isEmpty()) {
            throw new DemarcheException(
                    ErrorCode.NOT_FOUND,
                    "expected a loaded list"
                            + dataset.map(name -> " called " + name).orElse("")
                            + ", found none in the workspace: see demarche lists status");
        }
        List<SourceRecord> records = snapshot.records().stream()
                .filter(record -> chosen.containsKey(record.document()))
                .toList();
        return new FtmExport(
                records,
                record -> snapshot.claimsAbout(record.id()).stream()
                        .map(RecordedClaim::claim)
                        .filter(claim -> claim.subject().equals(record.id())
                                && chosen.containsKey(claim.citation().document()))
                        .toList(),
                document -> chosen.getOrDefault(document, FtmDataset.DOCUMENTS));
    }

    /**
     * Writes them.
     *
     * @param day the day by which a designation is in force, for the topic {@code sanction}
     * @return what became of the claims
     */
    public FtmExportSummary write(Appendable out, LocalDate day) {
        FtmTally tally = new FtmTally();
        List<SourceRecord> silent = new ArrayList<>();
        for (SourceRecord record : records.values()) {
            List<Claim> said = claims.apply(record);
            if (said.isEmpty()) {
                silent.add(record);
            } else {
                lines(record, said, tally, day, out);
            }
        }
        silent.stream()
                .filter(record -> tally.isLinked(record.id()))
                .forEach(record -> lines(record, List.of(), tally, day, out));
        return tally.summary();
    }

    private void lines(SourceRecord record, List<Claim> said, FtmTally tally, LocalDate day, Appendable out) {
        FtmThing thing = new FtmThing(
                record, said, id -> Optional.ofNullable(records.get(id)), datasets.apply(record.document()), tally);
        for (FtmLine line : thing.lines(day)) {
            tally.entity();
            try {
                out.append(Json.write(line)).append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
