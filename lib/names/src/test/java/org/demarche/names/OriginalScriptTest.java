package org.demarche.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Names in their original script against the whole UN list in Latin script; the figure is printed and bound a little below what
 * was seen.
 *
 * <p>Run: {@code mvn -pl lib/names test -Dtest=OriginalScriptTest}; with {@code -Dnames.misses=true} it prints what is missed.
 */
class OriginalScriptTest {

    @Test
    void originalScriptFindsItsEntryFirstOnTheWholeList() {
        List<Map<String, String>> rows = SharedNames.rows("un_original_script_pairs.dev.csv");
        NameIndex.Builder<String> builder = NameIndex.builder(NameComparer.standard());
        UnNames.read().forEach(listed -> builder.add(listed.reference(), listed.name()));
        NameIndex<String> index = builder.build();
        int first = 0;
        int people = 0;
        int firstPeople = 0;
        for (Map<String, String> row : rows) {
            String reference = row.getOrDefault("un_ref", "");
            NameKind kind = SharedNames.kind(row.getOrDefault("schema", ""));
            Name query = Name.read(row.getOrDefault("original_script", ""), kind);
            List<NameHit<String>> hits = index.search(query, 3, 0.01);
            boolean right = !hits.isEmpty() && hits.get(0).key().equals(reference);
            first += right ? 1 : 0;
            people += kind == NameKind.PERSON ? 1 : 0;
            firstPeople += right && kind == NameKind.PERSON ? 1 : 0;
            if (!right && Boolean.getBoolean("names.misses")) {
                System.out.println(
                        query + " = " + query.folded() + " is " + row.get("latin") + " " + reference + " not " + hits);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "names: original script finds its entry first among %d names %.3f (%d rows), persons %.3f (%d rows)%n",
                index.size(),
                (double) first / rows.size(),
                rows.size(),
                (double) firstPeople / people,
                people);
        assertThat((double) first / rows.size()).isGreaterThan(0.945);
    }
}
