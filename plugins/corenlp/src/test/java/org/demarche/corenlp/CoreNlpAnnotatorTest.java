package org.demarche.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.demarche.extract.Annotation;
import org.demarche.extract.Annotator;
import org.demarche.extract.Dependency;
import org.demarche.extract.Sentence;
import org.demarche.extract.Token;
import org.demarche.model.DemarcheException;
import org.junit.jupiter.api.Test;

class CoreNlpAnnotatorTest {
    private final Annotator annotator =
            ServiceLoader.load(Annotator.class).findFirst().orElseThrow();

    @Test
    void isFoundAsAServiceAndNamesItsVersion() {
        assertThat(annotator).isInstanceOf(CoreNlpAnnotator.class);
        assertThat(annotator.name()).isEqualTo("corenlp@4.5.10");
    }

    @Test
    void everyTokenStandsWhereItSays() {
        String text =
                "TITLE: Ships\n=====\nThe “tanker” Aurora – 90\u00a0m long – left Bergen’s port \uD83D\uDEA2 at 5\u202fp.m. (UTC).\n\nIt was\nsold.";
        Annotation annotation = annotator.annotate(text);
        assertThat(annotation.text()).isEqualTo(text);
        List<Token> tokens = annotation.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
        assertThat(tokens)
                .allMatch(token -> token.span().in(text).equals(token.text()))
                .extracting(Token::text)
                .contains("Aurora", "Bergen", "sold");
        assertThat(annotation.sentences())
                .extracting(sentence -> sentence.span().in(text))
                .contains("TITLE: Ships", "It was\nsold.");
    }

    @Test
    void tellsWordsNamesAndSyntax() {
        Sentence sentence = annotator
                .annotate("Anna Berg sold two ships to Norway.")
                .sentences()
                .get(0);
        assertThat(sentence.tokens())
                .extracting(Token::lemma)
                .containsExactly("Anna", "Berg", "sell", "two", "ship", "to", "Norway", ".");
        assertThat(sentence.tokens())
                .extracting(Token::nameTag)
                .containsExactly("PERSON", "PERSON", "O", "NUMBER", "O", "O", "LOCATION", "O");
        assertThat(sentence.dependencies())
                .contains(
                        new Dependency(Dependency.ROOT, 2, "root"),
                        new Dependency(2, 1, "nsubj"),
                        new Dependency(2, 4, "obj"),
                        new Dependency(2, 6, "obl:to"));
    }

    @Test
    void aSentenceOfMoreThan120WordsHasNoSyntax() {
        Sentence sentence = annotator
                .annotate("ships and ".repeat(70) + "boats left.")
                .sentences()
                .get(0);
        assertThat(sentence.tokens()).hasSizeGreaterThan(120);
        assertThat(sentence.dependencies()).isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> annotator.annotate("a".repeat(5_000_001)))
                .isInstanceOf(DemarcheException.class)
                .hasMessage("expected a text of at most 5000000 characters, found 5000001: split the document");
    }

    @Test
    void loadingTwiceIsLoadingOnce() {
        List<String> steps = new ArrayList<>();
        annotator.load(step -> {});
        annotator.load(steps::add);
        assertThat(steps).isEmpty();
    }

    @Test
    void aTextWithoutWordsHasNoSentences() {
        assertThat(annotator.annotate(" \n\n").sentences()).isEmpty();
    }
}
