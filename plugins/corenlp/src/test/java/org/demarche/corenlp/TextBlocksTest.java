package org.demarche.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.demarche.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextBlocksTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("a blank line", "One.\n\nTwo.", List.of("One.", "Two.")),
                Arguments.of("a line of marks", "Title\n=====\nText.", List.of("Title", "Text.")),
                Arguments.of(
                        "header lines",
                        "TITLE: A\nDATE: 2020\nText goes on.",
                        List.of("TITLE: A", "DATE: 2020\nText goes on.")),
                Arguments.of(
                        "a page's width",
                        "The ship left the\nport of Bergen in\nthe morning.",
                        List.of("The ship left the\nport of Bergen in\nthe morning.")),
                Arguments.of(
                        "a heading above its text",
                        "Introduction\nThe ship left the port of Bergen in the morning.",
                        List.of("Introduction", "The ship left the port of Bergen in the morning.")),
                Arguments.of(
                        "a short line before a small letter",
                        "A ship,\nand a boat that left the port of Bergen.",
                        List.of("A ship,\nand a boat that left the port of Bergen.")),
                Arguments.of("carriage returns", "One.\r\n\r\nTwo.", List.of("One.", "Two.")),
                Arguments.of("nothing but white space", " \n\t\n", List.of()),
                Arguments.of("nothing", "", List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void sentencesDoNotCrossWhatEndsABlock(String why, String text, List<String> blocks) {
        assertThat(TextBlocks.of(text, 1000))
                .as(why)
                .extracting(span -> span.in(text))
                .isEqualTo(blocks);
    }

    @Test
    void aLongBlockIsCutAtAFullStop() {
        String text = "word ".repeat(8) + "end. " + "word ".repeat(4);
        assertThat(TextBlocks.of(text, 50))
                .extracting(span -> span.in(text))
                .containsExactly("word ".repeat(8) + "end.", "word word word word");
    }

    static Stream<Long> seeds() {
        return Stream.iterate(20260101L, seed -> seed + 1).limit(200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyLetterIsInOneBlock(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String alphabet = "aA b.\n=,-\uD83D\uDE00\t";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(300); i > 0; i--) {
            text.appendCodePoint(alphabet.codePointAt(random.nextInt(alphabet.length() - 3)));
        }
        int longest = 20;
        List<Span> blocks = TextBlocks.of(text.toString(), longest);
        long letters = blocks.stream()
                .flatMapToInt(span -> span.in(text.toString()).chars())
                .filter(Character::isLetterOrDigit)
                .count();
        assertThat(letters)
                .isEqualTo(text.chars().filter(Character::isLetterOrDigit).count());
        assertThat(blocks).isSorted().allMatch(span -> span.length() <= longest);
    }
}
