package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load is a version of its list: which one answers on which day, what is said of each, and which one is refused. */
class ListVersionTest {
    private static final String ENTRY = "<ENTITY><DATAID>%d</DATAID><FIRST_NAME>%s</FIRST_NAME>"
            + "<UN_LIST_TYPE>TEST</UN_LIST_TYPE><REFERENCE_NUMBER>TSe.%03d</REFERENCE_NUMBER>"
            + "<LISTED_ON>2015-06-01</LISTED_ON></ENTITY>%n";
    private static final String QUILL = "QUILLFEATHER SHIPPING";
    private static final String BRASS = "BRASSLANTERN TRADING";
    private static final String MOSS = "MOSSGATE HOLDINGS";

    @TempDir
    private Path folder;

    private Shell.Result run(String... arguments) {
        return Shell.run(folder.resolve("workspace"), arguments);
    }

    private String list(String file, String day, String... names) throws IOException {
        String entries = Stream.of(names)
                .map(name -> ENTRY.formatted(
                        Math.floorMod(name.hashCode(), 1_000_000), name, Math.floorMod(name.hashCode(), 1_000)))
                .collect(Collectors.joining());
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CONSOLIDATED_LIST dateGenerated=\"" + day
                + "T00:00:00Z\"><INDIVIDUALS/><ENTITIES>" + entries + "</ENTITIES></CONSOLIDATED_LIST>\n";
        return Files.writeString(folder.resolve(file), xml).toString();
    }

    private Shell.Result load(String... arguments) {
        return run(
                Stream.concat(Stream.of("lists", "load"), Stream.of(arguments)).toArray(String[]::new));
    }

    private boolean isListed(String name, String... view) {
        return run(Stream.concat(Stream.of("screen", name, "--no-log"), Stream.of(view))
                        .toArray(String[]::new))
                .out()
                .contains("on a list: ");
    }

    @Test
    void whoWasTakenOffIsListedOnTheDaysBefore() throws IOException {
        assertThat(load(list("new.xml", "2026-02-27", QUILL, MOSS), list("old.xml", "2020-11-24", QUILL, BRASS))
                        .exit())
                .isZero();

        assertThat(isListed(BRASS, "--on", "2020-11-24")).isTrue();
        assertThat(isListed(BRASS, "--on", "2026-02-26")).isTrue();
        assertThat(isListed(BRASS, "--on", "2026-02-27")).isFalse();
        assertThat(isListed(BRASS)).isFalse();
        assertThat(isListed(MOSS, "--on", "2026-02-26")).isFalse();
        assertThat(isListed(MOSS)).isTrue();
        assertThat(isListed(QUILL, "--on", "2021-01-01")).isTrue();
        assertThat(run("entity", BRASS, "--on", "2021-01-01").exit()).isZero();
        assertThat(run("entity", BRASS).exit()).isEqualTo(ExitCode.NOTHING);
        assertThat(run("verify").out())
                .contains("as the ledger gives them, 0 outdated")
                .contains("Sound: ");
    }

    @Test
    void aDayBeforeAllVersionsIsAnsweredByTheFirstAndSaysSo() throws IOException {
        load(list("new.xml", "2026-02-27", QUILL, MOSS), list("old.xml", "2020-11-24", QUILL, BRASS));
        Shell.Result words = run("screen", BRASS, "--no-log", "--on", "2019-01-01");
        Shell.Result json = run("screen", BRASS, "--no-log", "--on", "2019-01-01", "--json");

        assertThat(words.out())
                .contains("on a list: ")
                .contains("Note: No version as old as the day is known of un-sc (2020-11-24): the first that is known");
        assertThat(json.out()).contains("\"notes\" : [ \"No version as old as the day is known of un-sc (2020-11-24)");
        assertThat(run("screen", BRASS, "--no-log", "--on", "2021-01-01", "--json")
                        .out())
                .doesNotContain("notes");
        assertThat(run("exposure", QUILL, "--on", "2019-01-01").out()).contains("Note: No version as old");
    }

    @Test
    void aRecordedAnswerAboutADayIsProvedAfterAnotherVersionCame() throws IOException {
        load(list("old.xml", "2020-11-24", QUILL, BRASS));
        Shell.Result given = run("screen", BRASS, "--on", "2019-01-01", "--json");
        load(list("new.xml", "2026-02-27", QUILL, MOSS), list("first.xml", "2018-01-01", MOSS));
        Shell.Result again = run("screen", "--replay", "1", "--json");

        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(again.out()).isEqualTo(given.out());
        assertThat(run("screen", BRASS, "--no-log", "--on", "2019-01-01").out()).doesNotContain("on a list: ");
    }

    @Test
    void anOlderVersionIsHistoryAndIsSaidToBe() throws IOException {
        load(list("new.xml", "2026-02-27", QUILL, MOSS));
        Shell.Result old = load(list("old.xml", "2020-11-24", QUILL, BRASS));
        Shell.Result again = load(list("old.xml", "2020-11-24", QUILL, BRASS));

        assertThat(old.out())
                .contains(
                        "Older than the version in force (2026-02-27): kept for questions about its own days (--on DAY)");
        assertThat(again.out()).contains("The workspace has this version already", "; 0 claims are new");
    }

    @Test
    void ofTwoVersionsOfOneDayTheOneLoadedLastAnswers() throws IOException {
        load(list("one.xml", "2026-02-27", QUILL, BRASS));
        Shell.Result corrected = load(list("two.xml", "2026-02-27", QUILL, MOSS));

        assertThat(corrected.out()).contains("Another version of the same day (2026-02-27, sha256 ");
        assertThat(isListed(BRASS)).isFalse();
        assertThat(isListed(MOSS)).isTrue();
    }

    @Test
    void aListWithoutADaySaysFromWhenItCounts() throws IOException {
        String table = "1,\"" + QUILL + "\",-0- ,\"TEST\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n";
        String file = Files.writeString(folder.resolve("sdn.csv"), table).toString();

        assertThat(load(file).out())
                .contains("It does not say when it came out: it counts from the day it was added, 2026-11-24");
        assertThat(load(file, "--published", "2024-05-05").out())
                .contains("published 2024-05-05")
                .doesNotContain("It does not say");
    }

    @Test
    void aVersionThatLostTooMuchIsRefusedAndNothingChanges() throws IOException {
        load(list("full.xml", "2025-01-01", QUILL, BRASS, MOSS));
        String before = run("lists", "status", "--json").out();
        String shrunk = list("shrunk.xml", "2026-01-01", QUILL, MOSS);
        Shell.Result refused = load(shrunk);

        assertThat(refused.exit()).isEqualTo(ExitCode.MISTAKE);
        assertThat(refused.mistake())
                .contains("expected at least 80 % of the 3 entries that un-sc has in its version before this one"
                        + " (2025-01-01), found 2: nothing was loaded; check the file, and load it with --allow-shrink"
                        + " if it is right");
        assertThat(run("lists", "status", "--json").out()).isEqualTo(before);
        assertThat(isListed(BRASS)).isTrue();
        assertThat(load(shrunk, "--max-shrink", "101").exit()).isEqualTo(ExitCode.MISTAKE);
        assertThat(load(shrunk, "--max-shrink", "34").exit()).isZero();
        assertThat(isListed(BRASS)).isFalse();
    }

    @Test
    void whatIsAllowedToShrinkIsLoaded() throws IOException {
        load(list("full.xml", "2025-01-01", QUILL, BRASS, MOSS));
        assertThat(load(list("shrunk.xml", "2026-01-01", QUILL), "--allow-shrink")
                        .exit())
                .isZero();
        assertThat(isListed(BRASS)).isFalse();
    }

    @Test
    void statusHasALineAVersionWithoutReadingItAgain() throws IOException {
        load(list("old.xml", "2026-10-01", QUILL, BRASS), list("new.xml", "2026-11-20", QUILL, MOSS));

        assertThat(run("lists", "status").out())
                .contains("un-sc  published 2026-11-20 (4 days ago)  loaded 2026-11-24T09:00:00Z  2 entries, 2 names, ")
                .contains(" 0 rejected  in force  United Nations")
                .contains("1 superseded; --all shows them.")
                .doesNotContain("Note:");
        assertThat(run("lists", "status", "--all", "--max-age", "3").out())
                .contains("superseded by the version of 2026-11-20")
                .contains("Note: older than 3 days");
        assertThat(run("lists", "status", "--json").out())
                .contains("\"ageDays\" : 4", "\"entries\" : 2", "\"inForce\" : true", "\"publisher\" : \"United");
    }

    @Test
    void theRealListOfTheUnitedNationsOfTwoDays() throws IOException {
        Path lists = Path.of(System.getProperty("demarche.shared", "../../../shared"), "data", "lists", "un");
        if (!Files.isDirectory(lists)) {
            System.err.println("SKIPPED: no real lists at " + lists);
        }
        Assumptions.assumeTrue(Files.isDirectory(lists), "no real lists at " + lists);
        Shell.Result loaded = load(
                lists.resolve("un_consolidated_2026-02-27.xml.gz").toString(),
                lists.resolve("un_consolidated_2020-11-24.xml.gz").toString());
        assertThat(loaded.out()).contains("1003 entries", "1018 entries", "Older than the version in force");

        // Entries of only one of the two, and one of both, of which the later says more.
        assertThat(isListed("QDi.095", "--on", "2021-01-01")).isTrue();
        assertThat(isListed("QDi.095")).isFalse();
        assertThat(isListed("IRe.074", "--on", "2021-01-01")).isFalse();
        assertThat(isListed("IRe.074")).isTrue();
        assertThat(isListed("KPe.001", "--on", "2021-01-01")).isTrue();
        assertThat(isListed("KPe.001")).isTrue();
    }
}
