package org.demarche.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.extract.Annotation;
import org.demarche.extract.Dependency;
import org.demarche.extract.Sentence;
import org.demarche.extract.Token;
import org.junit.jupiter.api.Test;

/**
 * The analyses that the cases of core/extract rest on are what this engine says. After a new sentence was written into a case file, or the engine
 * changed, {@code mvn -pl plugins/corenlp test -Dtest=StoredAnalysesTest -Dgolden.update=true} writes them anew.
 */
class StoredAnalysesTest {
    private static final Path CASES = Path.of("../../core/extract/src/test/resources/org/demarche/extract/cases");
    private static final Pattern TEXT = Pattern.compile("(?m)^    text: \"(.*)\"$");

    @Test
    void storedAnalysesAreTheEnginesOwn() throws IOException {
        StringBuilder expected = new StringBuilder();
        CoreNlpAnnotator annotator = new CoreNlpAnnotator();
        for (String text : texts()) {
            expected.append("# ").append(text).append('\n').append(lines(annotator.annotate(text)));
        }
        Path stored = CASES.resolve("analyses.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(stored, expected.toString());
        }
        assertThat(Files.readString(stored)).isEqualTo(expected.toString());
    }

    private static List<String> texts() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                all.append(Files.readString(file));
            }
            return TEXT.matcher(all)
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .toList();
        }
    }

    private static String lines(Annotation annotation) {
        StringBuilder lines = new StringBuilder();
        for (Sentence sentence : annotation.sentences()) {
            lines.append("S\t%d\t%d\n"
                    .formatted(sentence.span().start(), sentence.span().end()));
            for (Token token : sentence.tokens()) {
                lines.append("T\t%d\t%d\t%s\t%s\t%s\n"
                        .formatted(
                                token.span().start(), token.span().end(), token.lemma(), token.tag(), token.nameTag()));
            }
            for (Dependency edge : sentence.dependencies()) {
                lines.append("D\t%d\t%d\t%s\n".formatted(edge.governor(), edge.dependent(), edge.relation()));
            }
        }
        return lines.toString();
    }
}
