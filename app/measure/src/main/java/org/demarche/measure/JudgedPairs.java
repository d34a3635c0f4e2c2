package org.demarche.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.names.NameKind;

/** Scores of pairs that somebody judged, group by group. */
final class JudgedPairs {
    private static final List<String> COLUMNS = List.of(
            "pairs of",
            "pairs",
            "same",
            "area",
            "F1",
            "precision",
            "recall",
            "from",
            "best F1",
            "best from",
            "tied at top",
            "Brier");
    private static final String ALL = "all";
    private static final String GROUP = "case_group";

    private JudgedPairs() {}

    static List<Figures.Table> figures(List<Map<String, String>> rows) {
        return Yardstick.all().stream()
                .map(yardstick -> figures(yardstick, rows))
                .toList();
    }

    private static <T> Figures.Table figures(Yardstick<T> yardstick, List<Map<String, String>> rows) {
        Map<String, List<Judged>> groups = new LinkedHashMap<>();
        groups.put(ALL, new ArrayList<>());
        for (Map<String, String> row : rows) {
            NameKind kind = SchemaKinds.of(row.getOrDefault("schema", ""));
            double score = yardstick.score(
                    yardstick.read(row.getOrDefault("name1", ""), kind),
                    yardstick.read(row.getOrDefault("name2", ""), kind));
            Judged judged = new Judged(score, row.getOrDefault("is_match", "").equalsIgnoreCase("true") ? 1 : 0);
            groups.getOrDefault(ALL, List.of()).add(judged);
            String group = row.getOrDefault(GROUP, "");
            if (!group.isEmpty()) {
                groups.computeIfAbsent(group, unknown -> new ArrayList<>()).add(judged);
                String family = group.substring(0, Math.max(0, group.indexOf('_') + 1)) + "*";
                groups.computeIfAbsent(family, unknown -> new ArrayList<>()).add(judged);
            }
        }
        List<List<Object>> lines = new ArrayList<>();
        groups.forEach((group, judged) -> lines.add(line(group, Accuracy.of(judged, yardstick.usualThreshold()))));
        return new Figures.Table("Judged pairs by " + yardstick.title(), COLUMNS, lines);
    }

    private static List<Object> line(String group, Accuracy accuracy) {
        return List.of(
                group,
                accuracy.pairs(),
                accuracy.same(),
                accuracy.area(),
                accuracy.atThreshold().f1(),
                accuracy.atThreshold().precision(),
                accuracy.atThreshold().recall(),
                accuracy.atThreshold().threshold(),
                accuracy.best().f1(),
                accuracy.best().threshold(),
                accuracy.tiedAtTop(),
                accuracy.brier());
    }
}
