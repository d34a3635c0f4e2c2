package org.demarche.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Figures on labelled names, printed; the bounds asserted lie a little below what was seen, so that a loss is noticed.
 *
 * <p>Run: {@code mvn -pl lib/names test -Dtest=SharedNamesTest}.
 */
class SharedNamesTest {
    private static final NameComparer COMPARER = NameComparer.standard();

    @Test
    void handCheckedPairsAreOrdered() {
        double area = areaUnderCurve(
                "hand-checked pairs", row -> row.getOrDefault("case_group", "").startsWith("nk_"));
        assertThat(area).isGreaterThan(0.87);
    }

    @Test
    void syntheticPairsAreOrdered() {
        double area = areaUnderCurve(
                "synthetic pairs", row -> row.getOrDefault("case_group", "").startsWith("synth_"));
        assertThat(area).isGreaterThan(0.86);
    }

    @Test
    void originalScriptFindsItsLatinName() {
        List<Map<String, String>> rows = SharedNames.rows("un_original_script_pairs.dev.csv");
        NameIndex.Builder<String> builder = NameIndex.builder(COMPARER);
        for (Map<String, String> row : rows) {
            builder.add(
                    row.getOrDefault("un_ref", ""),
                    Name.read(row.getOrDefault("latin", ""), SharedNames.kind(row.getOrDefault("schema", ""))));
        }
        NameIndex<String> index = builder.build();
        int first = 0;
        for (Map<String, String> row : rows) {
            Name query = Name.read(
                    row.getOrDefault("original_script", ""), SharedNames.kind(row.getOrDefault("schema", "")));
            List<NameHit<String>> hits = index.search(query, 1, 0.01);
            first += !hits.isEmpty() && hits.get(0).key().equals(row.get("un_ref")) ? 1 : 0;
        }
        double share = (double) first / rows.size();
        print("original script finds its Latin name first", share, rows.size());
        assertThat(share).isGreaterThan(0.87);
    }

    @Test
    void strangersScoreLowAgainstAList() {
        NameIndex.Builder<String> builder = NameIndex.builder(COMPARER);
        for (Map<String, String> row : SharedNames.rows("un_all_alias_pairs.dev.csv")) {
            NameKind kind = SharedNames.kind(row.getOrDefault("schema", ""));
            builder.add(row.getOrDefault("un_ref", ""), Name.read(row.getOrDefault("primary", ""), kind));
        }
        NameIndex<String> index = builder.build();
        List<Map<String, String>> strangers = SharedNames.rows("validation_negatives_us.csv");
        long found = strangers.stream()
                .map(row -> Name.read(row.getOrDefault("full_name", ""), NameKind.PERSON))
                .filter(name -> !index.search(name, 1, 0.85).isEmpty())
                .count();
        double share = (double) found / strangers.size();
        print("strangers with a hit at 0.85 or more", share, strangers.size());
        assertThat(share).isLessThan(0.02);
    }

    @Test
    void aListedNameIsFoundByItsGoodAlias() {
        List<Map<String, String>> rows = SharedNames.rows("un_all_alias_pairs.dev.csv").stream()
                .filter(row -> "Good".equals(row.get("alias_quality")))
                .toList();
        NameIndex.Builder<String> builder = NameIndex.builder(COMPARER);
        for (Map<String, String> row : rows) {
            NameKind kind = SharedNames.kind(row.getOrDefault("schema", ""));
            builder.add(row.getOrDefault("un_ref", ""), Name.read(row.getOrDefault("primary", ""), kind));
        }
        NameIndex<String> index = builder.build();
        int found = 0;
        for (Map<String, String> row : rows) {
            Name query = Name.read(row.getOrDefault("alias", ""), SharedNames.kind(row.getOrDefault("schema", "")));
            found += index.search(query, 5, 0.01).stream()
                            .anyMatch(hit -> hit.key().equals(row.get("un_ref")))
                    ? 1
                    : 0;
        }
        print("primary name among the first five of its good alias", (double) found / rows.size(), rows.size());
        assertThat((double) found / rows.size()).isGreaterThan(0.68);
    }

    private static double areaUnderCurve(String what, Predicate<Map<String, String>> wanted) {
        List<Double> same = new ArrayList<>();
        List<Double> different = new ArrayList<>();
        for (Map<String, String> row : SharedNames.rows("name_bench.dev.csv")) {
            if (wanted.test(row)) {
                NameKind kind = SharedNames.kind(row.getOrDefault("schema", ""));
                double score = COMPARER.score(
                        Name.read(row.getOrDefault("name1", ""), kind), Name.read(row.getOrDefault("name2", ""), kind));
                ("true".equals(row.get("is_match")) ? same : different).add(score);
            }
        }
        double won = 0;
        for (double high : same) {
            for (double low : different) {
                won += high > low ? 1 : high == low ? 0.5 : 0;
            }
        }
        double area = won / same.size() / different.size();
        print("area under the curve, " + what, area, same.size() + different.size());
        return area;
    }

    private static void print(String what, double figure, int rows) {
        System.out.printf(Locale.ROOT, "names: %s %.3f (%d rows)%n", what, figure, rows);
    }
}
