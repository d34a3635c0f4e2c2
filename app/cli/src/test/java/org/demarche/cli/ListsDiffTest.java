package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions compared on the command line, from places and from what was loaded; and a portfolio beside screening it by {@code screen --batch} in both states. */
class ListsDiffTest {
    private static final List<String> WORDS = List.of(
            "EXAMPLE", "TRADING", "HARBOUR", "Anna", "Marlowska", "Quill", "Feather", "Shipping", "Velde", "Orla");

    @TempDir
    private Path folder;

    @Test
    void versionsOnDiskAreComparedInWords() throws IOException {
        Path before = list("2024-01-01", "1,\"VELDT, Mara\"", "2,\"QUILL, Orla\"");
        Path after = list("2024-02-01", "2,\"QUILL, Orla Anna\"", "3,\"HARBOUR FUND\"");
        Shell.Result result = Shell.run(folder.resolve("none"), "lists", "diff", before.toString(), after.toString());
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("2024-01-01 with 2 entries -> 2024-02-01 with 2 entries")
                .contains("1 entries added, 1 removed, 1 changed")
                .contains("added: 3 HARBOUR FUND (", "removed: 1 ", "changed: 2 ")
                .contains("  changed: name QUILL, Orla -> QUILL, Orla Anna");
        Shell.Result same = Shell.run(folder.resolve("none"), "lists", "diff", after.toString(), after.toString());
        assertThat(same.exit()).isEqualTo(1);
        assertThat(same.out()).contains("both say the same");
    }

    @Test
    void loadedVersionsAreFoundByDateByHashAndInForce() throws IOException {
        Path before = list("2024-01-01", "1,\"VELDT, Mara\"");
        Path after = list("2024-02-01", "1,\"VELDT, Mara Anna\"");
        Path workspace = folder.resolve("workspace");
        load(workspace, before);
        load(workspace, after);
        String onDisk = diff(workspace, before.toString(), after.toString());
        assertThat(diff(workspace, "us-ofac-sdn@2024-01-01", "us-ofac-sdn")).isEqualTo(onDisk);
        String hash = BatchFiles.hash(before.resolve("sdn.csv")).substring(0, 12);
        assertThat(diff(workspace, "us-ofac-sdn@" + hash, "us-ofac-sdn@2024-02-01"))
                .isEqualTo(onDisk);
        assertThat(onDisk).contains("\"schema\" : \"demarche.lists.diff/1\"");
        Shell.Result missing = Shell.run(workspace, "lists", "diff", "us-ofac-sdn@2023-01-01", "us-ofac-sdn");
        assertThat(missing.err())
                .contains("expected a loaded version of a list, found only those of 2024-01-01, 2024-02-01 in");
    }

    @Test
    void aFileThatTwoVersionsShareBelongsToBoth() throws IOException {
        Path before = list("2024-01-01", "1,\"VELDT, Mara\"", "2,\"QUILL, Orla\"");
        Path after = list("2024-02-01", "1,\"VELDT, Mara\"", "2,\"QUILL, Orla\"");
        Files.writeString(before.resolve("alt.csv"), "1,1,\"aka\",\"VELDT, Marushka\",-0- \n");
        Files.writeString(after.resolve("alt.csv"), "1,1,\"aka\",\"VELDT, Marinka\",-0- \n");
        Path workspace = folder.resolve("workspace");
        load(workspace, before);
        load(workspace, after);
        String onDisk = diff(workspace, before.toString(), after.toString());
        assertThat(onDisk).contains("Marushka", "Marinka").doesNotContain("QUILL");
        assertThat(diff(workspace, "us-ofac-sdn@2024-01-01", "us-ofac-sdn@2024-02-01"))
                .isEqualTo(onDisk);
        assertThat(diff(workspace, "us-ofac-sdn@2024-01-01", "us-ofac-sdn")).isEqualTo(onDisk);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void aPortfolioChangesAsScreeningItTwiceDoes(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        TreeMap<Integer, String> rows = new TreeMap<>();
        for (int at = 1; at <= 120; at++) {
            rows.put(at, name(random));
        }
        Path before = list("2024-01-01", rows(rows));
        for (int round = 0; round < 25; round++) {
            int at = 1 + random.nextInt(130);
            if (random.nextInt(3) == 0) {
                rows.remove(at);
            } else {
                rows.put(at, name(random));
            }
        }
        Path after = list("2024-02-01", rows(rows));
        StringBuilder table = new StringBuilder("id,name\n");
        for (int row = 0; row < 150; row++) {
            table.append("q").append(row).append(',').append(name(random)).append('\n');
        }
        Path in = Files.writeString(folder.resolve("in.csv"), table);
        Path workspace = folder.resolve("workspace");
        load(workspace, before);
        Map<String, String> was = screened(workspace, in);
        load(workspace, after);
        Map<String, String> is = screened(workspace, in);

        TreeSet<String> expected = new TreeSet<>();
        is.forEach((hit, score) -> {
            if (!was.containsKey(hit)) {
                expected.add(hit + " gained");
            } else if (!score.equals(was.get(hit))) {
                expected.add(hit + " score");
            }
        });
        was.keySet().stream().filter(hit -> !is.containsKey(hit)).forEach(hit -> expected.add(hit + " lost"));
        for (List<String> versions : List.of(
                List.of("us-ofac-sdn@2024-01-01", "us-ofac-sdn"), List.of(before.toString(), after.toString()))) {
            Path out = folder.resolve("changes.csv");
            Shell.Result result = Shell.run(
                    workspace,
                    "lists",
                    "diff",
                    versions.get(0),
                    versions.get(1),
                    "--portfolio",
                    in.toString(),
                    "--out",
                    out.toString());
            assertThat(result.exit()).as(result.err()).isZero();
            TreeSet<String> found = new TreeSet<>();
            Files.readAllLines(out).stream().skip(1).forEach(line -> {
                String[] cells = line.split(",", -1);
                found.add(cells[0] + " " + cells[2] + " " + cells[1]);
                assertThat(line).as("why").contains("entry ");
            });
            assertThat(found).isEqualTo(expected);
        }
        assertThat(expected).as("something changes").hasSizeGreaterThan(5);
    }

    /** Score by query and entity, as {@code screen --batch} has it. */
    private Map<String, String> screened(Path workspace, Path in) throws IOException {
        Path out = folder.resolve("hits.csv");
        Shell.Result result =
                Shell.run(workspace, "screen", "--batch", in.toString(), "--out", out.toString(), "--no-log");
        assertThat(result.exit()).as(result.err()).isZero();
        Map<String, String> hits = new TreeMap<>();
        Files.readAllLines(out).stream().skip(1).forEach(line -> {
            List<String> cells = cells(line);
            if (!cells.get(1).equals("0")) {
                hits.put(cells.get(0) + " " + cells.get(2), cells.get(5));
            }
        });
        return hits;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        java.util.regex.Matcher cell = java.util.regex.Pattern.compile("\"((?:[^\"]|\"\")*)\"(?:,|$)|([^,]*)(?:,|$)")
                .matcher(line);
        while (cell.find() && cell.end() > cell.start()) {
            cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1));
        }
        return cells;
    }

    private static String diff(Path workspace, String before, String after) {
        Shell.Result result = Shell.run(workspace, "lists", "diff", before, after, "--json");
        assertThat(result.exit()).as(result.err()).isZero();
        return result.out();
    }

    private static void load(Path workspace, Path list) {
        Shell.Result loaded = Shell.run(workspace, "lists", "load", list.toString());
        assertThat(loaded.exit()).as(loaded.err()).isZero();
    }

    private Path list(String day, String... rows) throws IOException {
        StringBuilder list = new StringBuilder();
        for (String row : rows) {
            list.append(row).append(",-0- ,\"TEST\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n");
        }
        Path version = Files.createDirectories(folder.resolve(day));
        Files.writeString(version.resolve("sdn.csv"), list);
        return version;
    }

    private static String[] rows(Map<Integer, String> rows) {
        return rows.entrySet().stream()
                .map(row -> row.getKey() + ",\"" + row.getValue() + "\"")
                .toArray(String[]::new);
    }

    private static String name(SplittableRandom random) {
        List<String> name = new ArrayList<>();
        for (int left = 2 + random.nextInt(2); left > 0; left--) {
            name.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", name);
    }
}
