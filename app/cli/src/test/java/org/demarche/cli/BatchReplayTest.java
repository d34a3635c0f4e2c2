package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that was screened is proved by screening it again: list, whitelist and mode as they were, every byte the same. */
class BatchReplayTest {
    private static final String ROW = "%d,\"%s\",-0- ,\"TEST\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- %n";
    private static final String TABLE = """
            id,name,client
            1,Halcyon Trading,c1
            2,Halcyon Trading,c2
            3,Kestrel Shipping,
            4,Zzyzx Quux,c1
            5,,c3
            """;

    @TempDir
    private Path folder;

    private Path in = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void load() throws IOException {
        load(ROW.formatted(1, "HALCYON TRADING") + ROW.formatted(2, "KESTREL SHIPPING"));
        in = Files.writeString(folder.resolve("in.csv"), TABLE);
        out = folder.resolve("out.csv");
    }

    @Test
    void a_replay_gives_the_same_bytes_after_list_and_whitelist_have_changed() throws IOException {
        whitelist("id:c1");
        screen("--party", "client");
        load(ROW.formatted(2, "KESTREL SHIPPING") + ROW.formatted(9, "HALCYON TRADING LIMITED"));
        assertThat(run("whitelist", "remove", "1", "--reason", "they moved").exit())
                .isZero();
        Path again = folder.resolve("again.csv");
        Shell.Result proved = run("screen", "--replay", "2", "--batch", in.toString(), "--out", again.toString());
        assertThat(proved.exit()).as(proved.err()).isZero();
        assertThat(proved.out())
                .isEqualTo("Screening 2 is proved, every byte is the same: 4 screened, 2 with 2 hits.\n");
        assertThat(again).hasSameBinaryContentAs(out);
        assertThat(folder.resolve("again.rejected.csv")).hasSameBinaryContentAs(folder.resolve("out.rejected.csv"));
        assertThat(run("screen", "--replay", "2", "--batch", in.toString(), "--json")
                        .out())
                .contains("\"identical\" : true");
    }

    @Test
    void a_replay_by_the_mode_of_the_search_of_the_ofac_gives_the_same_bytes() {
        Shell.Result given = screen("--mode", "ofac", "--list", "us-ofac-sdn");
        assertThat(given.exit()).as(given.err()).isZero();
        Path again = folder.resolve("again.csv");
        assertThat(run("screen", "--replay", "1", "--batch", in.toString(), "--out", again.toString())
                        .exit())
                .isZero();
        assertThat(again).hasSameBinaryContentAs(out).content().contains(" of 100 in the public search of the OFAC");
        assertThat(run("screenings", "export", "--format", "csv", "--out", out.toString())
                        .exit())
                .isZero();
        assertThat(out).content().contains(",batch,,table-ofac,");
    }

    @Test
    void another_table_than_the_one_that_was_screened_is_refused_with_both_hashes() throws IOException {
        screen();
        String before = BatchFiles.hash(in);
        Files.writeString(in, TABLE.replace("Kestrel", "Kestrels"));
        Shell.Result refused = run("screen", "--replay", "1", "--batch", in.toString());
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.mistake())
                .contains("expected the table of screening 1 with the SHA-256 " + before, BatchFiles.hash(in));
    }

    @Test
    void a_table_needs_its_file_and_one_party_needs_none() {
        screen();
        run("screen", "Halcyon");
        assertThat(run("screen", "--replay", "1").mistake())
                .contains("expected --batch IN.csv together with --replay 1");
        assertThat(run("screen", "--replay", "2", "--batch", in.toString()).mistake())
                .contains("expected the number of a table that was screened, found 2, which is single standard");
        assertThat(run("screen", "--replay", "1", "--batch", in.toString(), "--show")
                        .mistake())
                .contains("expected --show without --batch");
    }

    @Test
    void what_is_left_out_is_a_row_of_its_own_and_no_hit() throws IOException {
        whitelist("id:c1");
        Shell.Result given = screen("--party", "CLIENT");
        assertThat(given.out()).contains("4 screened, 2 with 2 hits", "1 hits left out by the whitelist");
        List<String> rows = Files.readAllLines(out);
        assertThat(rows.get(1))
                .startsWith("1,0,us-ofac-sdn:1,1,HALCYON TRADING,")
                .endsWith(",whitelisted,,left out by whitelist entry 1 until 2026-12-31,");
        assertThat(rows.get(2)).startsWith("2,1,us-ofac-sdn:1,1,HALCYON TRADING,");
    }

    @Test
    void without_a_named_column_a_party_is_known_by_its_name_alone() throws IOException {
        whitelist("id:1");
        screen();
        assertThat(out).content().doesNotContain("whitelisted");
        whitelist("halcyon trading");
        screen();
        assertThat(Files.readAllLines(out).stream().filter(row -> row.contains("whitelisted")))
                .hasSize(2);
        screen("--no-log");
        assertThat(out).content().doesNotContain("whitelisted");
    }

    @Test
    void a_single_party_is_screened_and_replayed_by_the_mode_of_the_search_of_the_ofac() {
        String given = run("screen", "Kestrel", "--mode", "ofac").out();
        assertThat(given).startsWith("1.000  KESTREL SHIPPING").contains("100 of 100 in the public search of the OFAC");
        assertThat(run("screen", "--replay", "1").out()).isEqualTo(given);
        assertThat(run("screen", "Kestral", "--mode", "ofac", "--min-score", "0.99")
                        .exit())
                .isEqualTo(1);
    }

    private void whitelist(String party) {
        Shell.Result added =
                run("whitelist", "add", party, "us-ofac-sdn:1", "--reason", "a bakery", "--until", "2026-12-31");
        assertThat(added.exit()).as(added.err()).isZero();
    }

    private Shell.Result screen(String... options) {
        String[] all = new String[options.length + 5];
        System.arraycopy(new String[] {"screen", "--batch", in.toString(), "--out", out.toString()}, 0, all, 0, 5);
        System.arraycopy(options, 0, all, 5, options.length);
        return run(all);
    }

    private void load(String rows) throws IOException {
        Path list = Files.writeString(folder.resolve("sdn.csv"), rows);
        assertThat(run("lists", "load", list.toString()).exit()).isZero();
    }

    private Shell.Result run(String... arguments) {
        return Shell.run(folder.resolve("workspace"), arguments);
    }
}
