package org.demarche.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphNumbersTest {
    /** {@code ^} is a line feed; {@code *} stands before the word that is asked about and is taken out. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the number before it          | 58. One.^^59. Two *here.^^60. Three.         | 59
            from the first letter on      | 58. One.^^*59. Two.^^60. Three.              | 59
            a point of it                 | 58. One:^^(a) a ship;^^(b) *a bank.^^59. Two. | 58
            the last one                  | 58. One.^^59. Two *here.                     | 59
            after the last one            | 58. One.^^59. Two.^^Annex *one.              | 0
            before the first one          | A *heading.^^58. One.^^59. Two.              | 0
            a number alone is none        | He was born in^1979. *Later he left.         | 0
            a year within a sequence      | 58. One in^2010. It *was.^^59. Two.          | 58
            an annex begins anew          | 58. One.^^59. Two.^^1. *First.^^2. Second.   | 1
            a number that is missing      | 58. One.^^60. *Three.^^61. Four.             | 60
            a sum is none                 | 58. One.^^59. Two paid^60. 000 *won.         | 59
            lines without empty ones      | 1. One.^2. Two *here.^3. Three.              | 2
            """)
    void aParagraphHasTheNumberOfItsSequence(String why, String text, int number) {
        String lines = text.replace('^', '\n');
        int position = lines.indexOf('*');
        assertThat(ParagraphNumbers.of(lines.replace("*", "")).at(position))
                .as(why)
                .isEqualTo(number == 0 ? OptionalInt.empty() : OptionalInt.of(number));
    }
}
