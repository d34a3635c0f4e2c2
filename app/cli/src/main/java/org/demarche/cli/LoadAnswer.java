package org.demarche.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.ledger.StoredVersion;
import org.demarche.ledger.VersionCounts;
import org.demarche.model.SourceDocument;
import org.demarche.report.LoadedList;

/** What was loaded, as JSON and in words: the same for every command that loads lists. */
final class LoadAnswer {
    private LoadAnswer() {}

    static Map<String, Object> tree(LoadedList loaded) {
        StoredVersion version = loaded.version();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("list", version.dataset());
        tree.put("title", version.title());
        tree.put("published", version.published().toString());
        tree.put("files", version.files().stream().map(SourceDocument::fileName).toList());
        tree.put("sha256", version.sha256());
        tree.put("inForce", version.inForce());
        putAll(tree, loaded.counts());
        tree.put("causes", loaded.causes());
        tree.put("newClaims", loaded.newClaims());
        tree.put("alreadyKnown", loaded.alreadyKnown());
        tree.put("notes", loaded.notes());
        return tree;
    }

    static void putAll(Map<String, Object> tree, VersionCounts counts) {
        tree.put("rows", counts.rows());
        tree.put("entries", counts.entries());
        tree.put("records", counts.records());
        tree.put("names", counts.names());
        tree.put("claims", counts.claims());
        tree.put("rejected", counts.rejected());
        tree.put("blank", counts.blank());
    }

    static String text(List<LoadedList> loaded) {
        StringBuilder text = new StringBuilder();
        for (LoadedList list : loaded) {
            StoredVersion version = list.version();
            VersionCounts counts = list.counts();
            text.append(version.title())
                    .append(" (")
                    .append(version.dataset())
                    .append("), published ")
                    .append(version.published())
                    .append(":\n  ")
                    .append(counts.entries())
                    .append(" entries, ")
                    .append(counts.records())
                    .append(" records, ")
                    .append(counts.names())
                    .append(" names, ")
                    .append(counts.claims())
                    .append(" claims, ")
                    .append(counts.rejected())
                    .append(" rejected; ")
                    .append(list.newClaims())
                    .append(" claims are new\n");
            list.causes()
                    .forEach((cause, times) -> text.append("  rejected ")
                            .append(times)
                            .append(": ")
                            .append(cause)
                            .append('\n'));
            list.notes().forEach(note -> text.append("  ").append(note).append('\n'));
        }
        return text.toString();
    }
}
