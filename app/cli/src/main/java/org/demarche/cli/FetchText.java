package org.demarche.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.demarche.fetch.FetchResult;
import org.demarche.fetch.FetchSource;
import org.demarche.fetch.RemoteFile;

/** Sources and what became of them, in words and as a tree. */
final class FetchText {
    private FetchText() {}

    static Map<String, Object> tree(List<FetchSource> sources) {
        return Map.of("sources", sources.stream().map(FetchText::tree).toList());
    }

    private static Map<String, Object> tree(FetchSource source) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("source", source.name());
        tree.put("list", source.list());
        tree.put("title", source.title());
        tree.put("use", use(source));
        tree.put("mostLost", source.mostLost());
        source.note().ifPresent(note -> tree.put("note", note));
        tree.put(
                "files",
                source.files().stream()
                        .map(file -> Map.of("name", file.name(), "address", file.address()))
                        .toList());
        return tree;
    }

    static String text(List<FetchSource> sources) {
        StringBuilder text = new StringBuilder();
        for (FetchSource source : sources) {
            text.append(source.name()).append("  ").append(source.title());
            text.append("  (").append(use(source)).append(")\n");
            source.note().ifPresent(note -> text.append("    ").append(note).append('\n'));
            for (RemoteFile file : source.files()) {
                text.append("    ")
                        .append(file.name())
                        .append("  ")
                        .append(file.address())
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String use(FetchSource source) {
        return switch (source.use()) {
            case ALWAYS -> "always";
            case WHEN_NAMED -> "when named";
        };
    }

    static List<Map<String, Object>> trees(List<FetchResult> results) {
        return results.stream().map(FetchText::tree).toList();
    }

    private static Map<String, Object> tree(FetchResult result) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("source", result.source());
        tree.put("list", result.list());
        tree.put("outcome", result.outcome().word());
        tree.put("said", result.said());
        result.published().ifPresent(day -> tree.put("published", day));
        put(tree, "entries", result.entries());
        put(tree, "entriesBefore", result.entriesBefore());
        tree.put("bytes", result.bytes());
        return tree;
    }

    private static void put(Map<String, Object> tree, String key, OptionalInt number) {
        number.ifPresent(value -> tree.put(key, value));
    }

    static String of(List<FetchResult> results) {
        StringBuilder text = new StringBuilder();
        for (FetchResult result : results) {
            text.append(result.source()).append("  ").append(result.outcome().word());
            result.published().ifPresent(day -> text.append("  published ").append(day));
            result.entries()
                    .ifPresent(entries -> text.append("  ").append(entries).append(" entries"));
            if (!result.entries().equals(result.entriesBefore())) {
                result.entriesBefore()
                        .ifPresent(before ->
                                text.append(" (before: ").append(before).append(')'));
            }
            if (!result.said().isEmpty()) {
                text.append("\n    ").append(result.said());
            }
            text.append('\n');
        }
        return text.isEmpty()
                ? "No source is fetched always: name one, see demarche lists fetch --show\n"
                : text.toString();
    }
}
