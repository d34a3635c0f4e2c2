package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of every value of a list is told, by field and by entry, and numbers of papers are not shown. */
class ListsExplainTest {
    @TempDir
    private Path folder;

    @Test
    void each_value_of_an_entry_is_told_with_its_claims() throws IOException {
        Path list = list();
        Shell.Result all = Shell.run("lists", "explain", list.toString());
        assertThat(all.exit()).isEqualTo(ExitCode.DONE);
        assertThat(all.out())
                .contains(
                        "6 values, 0 lost",
                        "SDN_Name: 1; 1 as name",
                        "SDN_Type: 1; 1 dropped decides the kind of party");
        for (String json : new String[] {"--json", ""}) {
            String[] words = json.equals("--json")
                    ? new String[] {"lists", "explain", list.toString(), "--entry", "11", json}
                    : new String[] {"lists", "explain", list.toString(), "--entry", "11"};
            Shell.Result entry = Shell.run(words);
            assertThat(entry.exit()).isEqualTo(ExitCode.DONE);
            assertThat(entry.out())
                    .contains("passportNumber", "(withheld)", "birthDate")
                    .doesNotContain("AT000123");
        }
        assertThat(Shell.run("lists", "explain", list.toString(), "--entry", "12")
                        .exit())
                .isEqualTo(ExitCode.NOTHING);
    }

    private Path list() throws IOException {
        return Files.writeString(
                folder.resolve("sdn.csv"),
                "11,\"VELDT, Mara\",\"individual\",\"ATL2\",\"Doctor\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"
                        + "\"DOB 09 Jul 1961; Passport AT000123 (Atlantis)\"\n");
    }
}
