package org.demarche.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.names.NameKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window finds what the query that it follows finds, and nothing of another kind. */
class LuceneWindowTest {
    private static final int KIM = 1;
    private static final int PETROV = 2;
    private static final int SHIP = 3;

    @ParameterizedTest(name = "{0}, {1}, fuzzy {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Kim Yong Chol | PERSON | false | 1  | all words
            Kimyongchol   | PERSON | false | 1  | written without spaces
            Petrof        | PERSON | false | 2  | one word is always fuzzy, and sounds alike
            Ivan Petrxv   | PERSON | true  | 2  | one letter off, where words are fuzzy
            Иван Петров   | PERSON | false | 2  | a script that is read
            Kim Yong Chol | VESSEL | true  | 3  | of the query's kind alone
            Aaa Bbb       | PERSON | true  | '' | nothing in common
            """)
    void findsWhatTheQueryFinds(String name, NameKind kind, boolean fuzzy, String found, String why) {
        try (LuceneWindow window = new LuceneWindow(1, fuzzy)) {
            window.add(KIM, "Kim Yong Chol", NameKind.PERSON);
            window.add(PETROV, "Ivan Petrov", NameKind.PERSON);
            window.add(SHIP, "Kim Yong", NameKind.VESSEL);
            window.ready();
            assertThat(window.search(name, kind, 1).stream()
                            .map(String::valueOf)
                            .toList())
                    .as(why)
                    .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
        }
    }
}
