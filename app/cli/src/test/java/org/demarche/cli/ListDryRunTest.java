package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dry run shows what a list would give, keeps nothing, and shows no more than an answer may. */
class ListDryRunTest {
    @TempDir
    private Path folder;

    @Test
    void a_dry_run_keeps_nothing_and_withholds_numbers_of_papers() throws IOException {
        Path list = Files.writeString(
                folder.resolve("sdn.csv"),
                "11,\"VELDT,\u202e Mara\",\"individual\",\"ATL2\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"
                        + "\"Passport AT000123 (Atlantis)\"\n");
        Path workspace = folder.resolve("workspace");
        Shell.Result text = Shell.run(workspace, "lists", "load", list.toString(), "--dry-run");
        Shell.Result json = Shell.run(workspace, "lists", "load", list.toString(), "--dry-run", "--json");
        for (Shell.Result result : new Shell.Result[] {text, json}) {
            assertThat(result.exit()).isEqualTo(ExitCode.DONE);
            assertThat(result.out())
                    .contains("passportNumber", "(withheld)", "11/Remarks[1]")
                    .doesNotContain("AT000123");
        }
        assertThat(text.out()).contains("1 entries").doesNotContain("\u202e");
        assertThat(workspace).doesNotExist();
    }
}
