package org.demarche.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is mended is mended, and what is right stays: words with their part of speech, edges as {@code governor>relation>dependent} by position. */
class MendedSyntaxTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a bank subject to: the bank is what is told"
                        + " | Halcyon/NNP ,/, a/DT bank/NN subject/NN to/IN sanctions/NNS"
                        + " | 0>appos>4 4>det>2 4>compound>3 4>nmod:to>6 6>case>5"
                        + " | 0>appos>3 3>amod>4 3>det>2 4>nmod:to>6 6>case>5",
                "the subject of a report is no adjective"
                        + " | the/DT bank/NN subject/NN of/IN reports/NNS"
                        + " | 2>compound>1 2>det>0 2>nmod:of>4"
                        + " | 2>compound>1 2>det>0 2>nmod:of>4",
                "a clause left on its pronoun belongs to the noun before"
                        + " | Valen/NNP ,/, a/DT trader/NN ,/, who/WP bought/VBD pumps/NNS"
                        + " | 0>appos>3 0>dep>5 5>dep>6 6>obj>7"
                        + " | 0>acl:relcl>6 0>appos>3 0>dep>5 6>nsubj>0 6>obj>7",
                "a clause with a subject of its own gets no second"
                        + " | Valen/NNP ,/, who/WP they/PRP hired/VBD"
                        + " | 0>dep>2 2>dep>4 4>nsubj>3"
                        + " | 0>acl:relcl>4 0>dep>2 4>nsubj>3",
                "a verb that takes things takes what stands behind it"
                        + " | Freedonia/NNP sanctioned/VBD Halcyon/NNP ,/, showing/VBG"
                        + " | 1>nsubj>0 1>ccomp>4 4>nsubj>2"
                        + " | 1>ccomp>4 1>nsubj>0 1>obj>2 4>nsubj>2",
                "a verb of saying takes its clause"
                        + " | Freedonia/NNP said/VBD Halcyon/NNP bought/VBD pumps/NNS"
                        + " | 1>nsubj>0 1>ccomp>3 3>nsubj>2 3>obj>4"
                        + " | 1>ccomp>3 1>nsubj>0 3>nsubj>2 3>obj>4",
                "two objects with a comma and an article between are one thing"
                        + " | they/PRP seized/VBD a/DT ship/NN ,/, the/DT Meridian/NNP"
                        + " | 1>nsubj>0 1>obj>3 1>obj>6"
                        + " | 1>nsubj>0 1>obj>3 3>appos>6",
                "a list stays a list"
                        + " | they/PRP seized/VBD a/DT ship/NN ,/, the/DT cargo/NN and/CC pumps/NNS"
                        + " | 1>nsubj>0 1>obj>3 1>obj>6 3>conj:and>6 3>conj:and>8"
                        + " | 1>nsubj>0 1>obj>3 1>obj>6 3>conj:and>6 3>conj:and>8",
                "a participle that hangs loose on its noun is its clause"
                        + " | an/DT entity/NN incorporated/VBN in/IN Freedonia/NNP"
                        + " | 1>dep>2 2>obl:in>4"
                        + " | 1>acl>2 2>obl:in>4",
            })
    void mendsWhatIsWrongAndNothingElse(String rule, String words, String edges, String mended) {
        Sentence result = MendedSyntax.of(sentence(words, edges), PatternSet.shipped());
        List<String> found = result.dependencies().stream()
                .map(edge -> edge.governor() + ">" + edge.relation() + ">" + edge.dependent())
                .distinct()
                .sorted()
                .toList();
        assertThat(found).as(rule).containsExactlyInAnyOrder(mended.split(" ", -1));
    }

    @Test
    void subjectToBecomesAnAdjective() {
        Sentence mended = MendedSyntax.of(
                sentence("a/DT bank/NN subject/NN to/IN sanctions/NNS", "2>compound>1 2>det>0 2>nmod:to>4"),
                PatternSet.shipped());
        assertThat(mended.tokens().get(2).tag()).isEqualTo("JJ");
        assertThat(mended.tokens().get(1).tag()).isEqualTo("NN");
    }

    private static Sentence sentence(String words, String edges) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words.strip().split(" ", -1)) {
            int slash = word.lastIndexOf('/');
            String text = word.substring(0, slash);
            String tag = word.substring(slash + 1);
            String lemma = switch (text) {
                case "sanctioned" -> "sanction";
                case "said" -> "say";
                case "bought" -> "buy";
                default -> text;
            };
            tokens.add(new Token(tokens.size(), new Span(at, at + text.length()), text, lemma, tag, "O"));
            at += text.length() + 1;
        }
        List<Dependency> dependencies = Arrays.stream(edges.strip().split(" ", -1))
                .map(edge -> edge.split(">", -1))
                .map(part -> new Dependency(Integer.parseInt(part[0]), Integer.parseInt(part[2]), part[1]))
                .toList();
        return new Sentence(0, new Span(0, at), tokens, dependencies);
    }
}
