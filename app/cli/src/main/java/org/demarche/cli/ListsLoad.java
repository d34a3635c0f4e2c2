package org.demarche.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.ledger.Append;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.Receipt;
import org.demarche.lists.ListFile;
import org.demarche.lists.ListSource;
import org.demarche.lists.ListSummary;
import org.demarche.lists.Lists;
import org.demarche.model.PagedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads lists as published into the workspace: nothing of a list that is refused is kept. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description =
                "Load lists as published: a file, .gz or .zip, or a folder with one list's files. The format is recognised.")
final class ListsLoad implements Callable<Integer> {
    private static final PagedText NO_TEXT = PagedText.onePage("");

    private final Console console;
    private final Clock clock;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "What to load.")
    private final List<Path> paths = new ArrayList<>();

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description =
                    "Read tables (CSV, TSV, XLSX) as this mapping file says, or the one of this name that comes with the program.")
    private Optional<Path> mapping = Optional.empty();

    @Option(
            names = "--dry-run",
            description = "Read, show the first ten claims and what is left over, and keep nothing.")
    private boolean dryRun;

    @Mixin
    private final Options.Workspace workspace = new Options.Workspace();

    @Mixin
    private final Options.Output output = new Options.Output();

    ListsLoad(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        List<Map<String, Object>> loaded = new ArrayList<>();
        try (Progress progress = new Progress(console, "reading")) {
            List<ListSource> lists = new ArrayList<>();
            for (Path path : paths) {
                progress.at("checking " + path);
                lists.add(mapping.map(file -> Lists.openMapped(path, file)).orElseGet(() -> Lists.open(path)));
            }
            if (dryRun) {
                List<Map<String, Object>> seen = lists.stream().map(DryRun::of).toList();
                console.answer(output.json ? Tree.write(Map.of("lists", seen)) : DryRun.text(seen));
                return ExitCode.DONE;
            }
            try (Ledger ledger = Ledger.openOrCreate(workspace.folder, clock)) {
                for (ListSource list : lists) {
                    progress.at("loading " + list.title());
                    loaded.add(load(ledger, list));
                }
            }
        }
        console.answer(output.json ? Tree.write(Map.of("lists", loaded)) : text(loaded));
        return aside(loaded) ? ExitCode.MISTAKE : ExitCode.DONE;
    }

    /** Says what was set aside: the rest of the list is loaded, and the rows are in the ledger with their reasons. */
    private boolean aside(List<Map<String, Object>> loaded) {
        boolean any = false;
        for (Map<String, Object> list : loaded) {
            if (!Integer.valueOf(0).equals(list.get("rejected"))) {
                any = true;
                console.note("demarche: expected rows that can be read, found " + list.get("rejected") + " of "
                        + list.get("rows") + " in " + list.get("list")
                        + " that cannot, set aside with their reasons ("
                        + list.get("causes") + "); the rest is loaded: check the file");
            }
        }
        return any;
    }

    private static Map<String, Object> load(Ledger ledger, ListSource list) {
        List<ListFile> files = list.files();
        ListFile first = files.get(0);
        try (Append append = ledger.begin(first.document(), first.content(), NO_TEXT)) {
            files.stream().skip(1).forEach(file -> append.include(file.document(), file.content(), NO_TEXT));
            ListSummary summary = list.read(append);
            return tree(list, summary, append.commit());
        }
    }

    private static Map<String, Object> tree(ListSource list, ListSummary summary, Receipt receipt) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("list", list.id());
        tree.put("title", list.title());
        tree.put("published", list.published().toString());
        tree.put(
                "files",
                list.files().stream().map(file -> file.document().fileName()).toList());
        tree.put("rows", summary.rows());
        tree.put("entries", summary.entries());
        tree.put("records", summary.records());
        tree.put("names", summary.names());
        tree.put("claims", summary.claims());
        tree.put("rejected", summary.rejected());
        tree.put("causes", summary.causes());
        tree.put("newClaims", receipt.newClaims());
        tree.put("alreadyKnown", receipt.alreadyKnown());
        return tree;
    }

    private static String text(List<Map<String, Object>> loaded) {
        StringBuilder text = new StringBuilder();
        for (Map<String, Object> list : loaded) {
            text.append(list.get("title")).append(" (").append(list.get("list")).append("), published ");
            text.append(list.get("published")).append(":\n  ");
            for (String number : List.of("entries", "records", "names", "claims", "rejected")) {
                text.append(list.get(number)).append(' ').append(number).append(number.equals("rejected") ? "" : ", ");
            }
            text.append("; ").append(list.get("newClaims")).append(" claims are new\n");
            ((Map<?, ?>) list.getOrDefault("causes", Map.of()))
                    .forEach((cause, times) -> text.append("  rejected ")
                            .append(times)
                            .append(": ")
                            .append(cause)
                            .append('\n'));
        }
        return text.toString();
    }
}
