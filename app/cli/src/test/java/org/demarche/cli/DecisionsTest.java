package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.RecordedClaim;
import org.demarche.ledger.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person's decisions by the command line: they win, they last, and what was before them can be had again. */
class DecisionsTest {
    private static final String ROW = "%d,\"%s\",-0- ,\"TEST\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- %n";

    @TempDir
    private Path folder;

    private Path list = Path.of("");

    @BeforeEach
    void load() throws IOException {
        list = Files.writeString(
                folder.resolve("sdn.csv"),
                ROW.formatted(1, "HALCYON TRADING")
                        + ROW.formatted(2, "KESTREL SHIPPING")
                        + ROW.formatted(3, "MERIDIAN FOODS"));
        assertThat(run("lists", "load", list.toString()).exit()).isZero();
    }

    @Test
    void what_was_before_a_merge_is_there_again_after_undo() {
        String before = joins();
        assertThat(decide("merge", "us-ofac-sdn:1", "us-ofac-sdn:2").exit()).isZero();
        assertThat(joins())
                .isNotEqualTo(before)
                .contains("us-ofac-sdn:1", "us-ofac-sdn:2", "an analyst judged them the same");
        assertThat(decide("undo", "us-ofac-sdn:1").exit()).isZero();
        assertThat(joins()).isEqualTo(before);
    }

    @Test
    void undoing_a_merge_brings_back_the_split_that_it_overruled() {
        decide("merge", "us-ofac-sdn:1", "us-ofac-sdn:2");
        String merged = joins();
        decide("split", "us-ofac-sdn:1", "--reason", "a namesake");
        String parted = joins();
        assertThat(parted).isNotEqualTo(merged);
        assertThat(run(
                                "resolve",
                                "merge",
                                "us-ofac-sdn:1",
                                "us-ofac-sdn:2",
                                "--by",
                                "another",
                                "--reason",
                                "one after all")
                        .exit())
                .isZero();
        decide("undo", "us-ofac-sdn:1", "--reason", "not so");
        assertThat(joins()).isEqualTo(parted);
    }

    @Test
    void nothing_to_undo_is_exit_1_and_a_wrong_record_is_refused() {
        assertThat(decide("undo", "us-ofac-sdn:3").exit()).isEqualTo(1);
        assertThat(decide("merge", "us-ofac-sdn:1", "us-ofac-sdn:99").exit()).isEqualTo(1);
        assertThat(decide("merge", "us-ofac-sdn:1").exit()).isEqualTo(2);
    }

    @Test
    void a_rejected_claim_stays_rejected_when_its_list_is_loaded_again() {
        String claim = snapshotClaim();
        assertThat(run("review", "reject", claim, "--by", "an analyst", "--reason", "a misprint")
                        .exit())
                .isZero();
        assertThat(run("lists", "load", list.toString()).out()).contains("; 0 claims are new");
        try (Ledger ledger = Ledger.openReadOnly(folder.resolve("workspace"))) {
            assertThat(ledger.snapshot(Instant.MAX).reviews()).hasSize(1);
            assertThat(ledger.snapshot(Instant.MAX).claims())
                    .filteredOn(recorded -> recorded.id().value().equals(claim))
                    .allMatch(recorded -> !recorded.review().counts());
        }
    }

    private String snapshotClaim() {
        try (Ledger ledger = Ledger.openReadOnly(folder.resolve("workspace"))) {
            Snapshot snapshot = ledger.snapshot(Instant.MAX);
            return snapshot.claims().stream()
                    .map(RecordedClaim::id)
                    .findFirst()
                    .orElseThrow()
                    .value();
        }
    }

    private String joins() {
        return run("resolve", "run", "--json").out();
    }

    private Shell.Result decide(String verb, String... arguments) {
        List<String> all = new ArrayList<>(List.of("resolve", verb, "--by", "an analyst"));
        all.addAll(List.of(arguments));
        if (!all.contains("--reason")) {
            all.addAll(List.of("--reason", "their papers are one"));
        }
        return run(all.toArray(String[]::new));
    }

    private Shell.Result run(String... arguments) {
        return Shell.run(folder.resolve("workspace"), arguments);
    }
}
