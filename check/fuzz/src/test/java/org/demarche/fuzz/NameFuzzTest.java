package org.demarche.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.demarche.names.Comparison;
import org.demarche.names.Name;
import org.demarche.names.NameComparer;
import org.demarche.names.NameHit;
import org.demarche.names.NameIndex;
import org.demarche.names.NameKind;

/** Any text is a name or is too long; comparing and searching never throw and score from 0 to 1. */
class NameFuzzTest {
    private static final NameComparer COMPARER = NameComparer.standard();
    private static final NameIndex<String> INDEX = index();

    private static NameIndex<String> index() {
        NameIndex.Builder<String> builder = NameIndex.builder(COMPARER);
        for (String name :
                List.of("Anna Marlowska", "김정은", "ООО Пример", "Kim Jong Un", "محمد", "Example Trading Co")) {
            for (NameKind kind : NameKind.values()) {
                builder.add(name + " " + kind, Name.read(name, kind));
            }
        }
        return builder.build();
    }

    @FuzzTest(maxDuration = "2m")
    void readingANameNeverThrows(FuzzedDataProvider data) {
        String text = text(data);
        for (NameKind kind : NameKind.values()) {
            Name name = Name.read(text, kind);
            assertThat(name.original()).isNotNull();
            assertThat(name.parts()).isNotNull();
        }
    }

    @FuzzTest(maxDuration = "2m")
    void comparingTwoNamesScoresFromNoneToOne(FuzzedDataProvider data) {
        NameKind kind = data.pickValue(NameKind.values());
        String first = data.consumeString(Name.MAX_CHARACTERS / 2);
        Name left = Name.read(first, kind);
        Name right = Name.read(text(data), kind);
        Comparison comparison = COMPARER.compare(left, right);
        assertThat(comparison.score()).isBetween(0.0, 1.0);
        assertThat(COMPARER.compare(right, left).score()).isBetween(0.0, 1.0);
    }

    @FuzzTest(maxDuration = "2m")
    void searchingNeverThrowsAndScoresFromTheLeastToOne(FuzzedDataProvider data) {
        double least = data.consumeProbabilityDouble();
        NameKind kind = data.pickValue(NameKind.values());
        double minimum = Math.max(1e-6, least);
        List<NameHit<String>> hits = INDEX.search(Name.read(text(data), kind), 5, minimum);
        assertThat(hits).hasSizeLessThanOrEqualTo(5);
        hits.forEach(hit -> assertThat(hit.score()).isBetween(minimum - 1e-9, 1.0));
    }

    private static String text(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        return text.substring(0, Math.min(text.length(), Name.MAX_CHARACTERS));
    }
}
