package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of good and bad documents: each bad one gets its line, and the others are read. */
class IngestFolderTest {
    private static final String KOREAN =
            "무역회사는 봄에 계좌를 두 번째 은행으로 옮겼고 서명한 두 직원은 같은 주에 그 나라를 떠났다. 누가 돈을 냈는지는 아무도 말하지 않았다.";

    @Test
    void whatCannotBeReadStopsNothing(@TempDir Path folder) throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Files.createFile(reports.resolve("empty.txt"));
        Files.write(
                reports.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Files.write(reports.resolve("odd.txt"), "대사관은 월요일에 문을 닫았다".getBytes("EUC-KR"));
        Files.writeString(reports.resolve("broken.pdf"), "%PDF-1.7\nnothing");
        Files.writeString(reports.resolve("korean.txt"), KOREAN, StandardCharsets.UTF_8);
        Path workspace = folder.resolve("workspace");

        Shell.Result result = Shell.run(workspace, "ingest", reports.toString());

        assertThat(result.exit()).as(result.err()).isEqualTo(2);
        assertThat(result.mistake().lines())
                .hasSize(4)
                .allMatch(line -> line.startsWith("demarche: expected "))
                .anyMatch(line -> line.contains("an empty file"))
                .anyMatch(line -> line.contains("image/png"))
                .anyMatch(line -> line.contains("a byte that is not at position"))
                .anyMatch(line -> line.contains("broken.pdf"));
        assertThat(result.out())
                .contains("korean.txt: 0 new claims about 0 things")
                .contains("  Written in Korean: kept and searchable, but not read for claims.")
                .contains("  It does not say who published it: give --publisher NAME.");
        try (Ledger ledger = Ledger.openReadOnly(workspace)) {
            Snapshot snapshot = ledger.snapshot(Instant.MAX);
            assertThat(snapshot.documents()).hasSize(1);
            assertThat(snapshot.text(snapshot.documents().get(0).id()).text()).isEqualTo(KOREAN);
        }
    }

    @Test
    void aFolderInWhichNothingCanBeReadMakesNoWorkspace(@TempDir Path folder) throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Files.createFile(reports.resolve("empty.txt"));
        Path workspace = folder.resolve("workspace");
        Shell.Result result = Shell.run(workspace, "ingest", reports.toString());
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.mistake()).contains("expected a document that can be read, found none in");
        assertThat(workspace).doesNotExist();
    }
}
