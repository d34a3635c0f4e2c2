package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.demarche.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input gets one line that says what was expected, what was found and what to do; exit 2; and nothing is half written. */
class BadInputTest {
    @TempDir
    private Path folder;

    private Path workspace = Path.of("");

    @BeforeEach
    void chooseWorkspace() {
        workspace = folder.resolve("workspace");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            missions --onn 2024-02-01       | Unknown option
            missions --on 2024-02-30        | expected a day such as 2024-02-01, found "2024-02-30"
            missions --min-grade Z9         | grade must be a letter A to F and a digit 1 to 6, such as C3, got "Z9"
            frobnicate                      | Unmatched argument at index 0: 'frobnicate'
            lists                           | expected a command of demarche lists (load, diff, explain, fetch, status), found none
            trace onlyone                   | Missing required parameter: 'TO'
            """)
    void wrong_usage_is_one_line(String arguments, String message) {
        refused(Shell.run(arguments.split(" ")), message);
    }

    @Test
    void a_missing_file_is_refused() {
        refused(run("ingest", folder.resolve("nowhere.pdf").toString()), "found nothing at");
    }

    @Test
    void a_folder_without_documents_is_refused() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        refused(
                run("ingest", empty.toString()),
                "expected a folder with PDF, DOCX, HTML, EML or plain text files, found none in");
    }

    @Test
    void a_broken_pdf_is_refused() throws IOException {
        refused(run("ingest", file("broken.pdf", "%PDF-1.7\n1 0 obj << /Type /Catalog")), "found");
    }

    @Test
    void xml_with_an_external_entity_is_refused_and_not_resolved() throws IOException {
        String secret = file("secret.txt", "SECRET-WORDS");
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE CONSOLIDATED_LIST [<!ENTITY x SYSTEM \"file://" + secret
                + "\">]><CONSOLIDATED_LIST><INDIVIDUALS>&x;</INDIVIDUALS></CONSOLIDATED_LIST>";
        Shell.Result result = run("lists", "load", file("evil.xml", xml));
        refused(result, "");
        assertThat(result.out() + result.err()).doesNotContain("SECRET-WORDS");
    }

    @Test
    void a_table_that_is_no_list_is_refused() throws IOException {
        refused(
                run("lists", "load", file("sdn.csv", "only,three,values\n1,2,3\n")),
                "expected a list in a layout that is read");
    }

    @Test
    void a_broken_row_is_set_aside_aloud_and_the_rest_is_loaded() throws IOException {
        String row = "%d,\"EXAMPLE TRADING %d\",-0- ,\"TEST\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- %n";
        String broken = "3,\"EXAMPLE\",-0- %n";
        String table = row.formatted(1, 1) + row.formatted(2, 2) + broken.formatted() + row.formatted(4, 4);
        Shell.Result result = run("lists", "load", file("sdn.csv", table));
        assertThat(result.exit()).as(result.err()).isEqualTo(2);
        assertThat(result.mistake().lines()).hasSize(1);
        assertThat(result.mistake()).contains("found 1 of 4 in us-ofac-sdn that cannot, set aside");
        assertThat(result.out()).contains("3 entries");
    }

    @Test
    void a_workspace_of_a_newer_version_is_left_alone() throws IOException, SQLException {
        Ledger.openOrCreate(workspace, Shell.CLOCK).close();
        Path ledger = workspace.resolve("ledger.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ledger);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO flyway_schema_history SELECT 99, '99', 'later', type, script, checksum, installed_by,"
                            + " installed_on, execution_time, success FROM flyway_schema_history LIMIT 1");
        }
        byte[] bytes = Files.readAllBytes(ledger);
        Shell.Result result = run("missions");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.mistake().lines()).hasSize(1);
        assertThat(result.mistake()).contains("has version 99: use the newer Demarche that wrote it");
        assertThat(Files.readAllBytes(ledger)).isEqualTo(bytes);
    }

    @Test
    void a_port_in_use_is_said_before_anything_is_written() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refused(
                    run("demo", "--port", String.valueOf(taken.getLocalPort())),
                    "expected a free port, found " + taken.getLocalPort());
        }
    }

    @Test
    void a_workspace_that_is_not_there_is_not_made_by_a_question() {
        refused(run("missions"), "expected");
    }

    private Shell.Result run(String... arguments) {
        return Shell.run(workspace, arguments);
    }

    private void refused(Shell.Result result, String message) {
        assertThat(result.exit()).as(result.err()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.mistake().lines()).hasSize(1);
        assertThat(result.mistake()).startsWith("demarche: ").contains(message);
        assertThat(workspace).doesNotExist();
    }

    private String file(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
