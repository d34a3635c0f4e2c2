package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Span;

/** An analysis as text, one token or edge a line, so that tests of what is read from it need no engine. */
final class StoredAnalysis {
    private StoredAnalysis() {}

    /** The lines of an annotation. */
    static String write(Annotation annotation) {
        StringBuilder lines = new StringBuilder();
        for (Sentence sentence : annotation.sentences()) {
            lines.append("S\t")
                    .append(sentence.span().start())
                    .append('\t')
                    .append(sentence.span().end())
                    .append('\n');
            for (Token token : sentence.tokens()) {
                lines.append(String.join(
                                "\t",
                                "T",
                                String.valueOf(token.span().start()),
                                String.valueOf(token.span().end()),
                                token.lemma(),
                                token.tag(),
                                token.nameTag()))
                        .append('\n');
            }
            for (Dependency edge : sentence.dependencies()) {
                lines.append("D\t")
                        .append(edge.governor())
                        .append('\t')
                        .append(edge.dependent())
                        .append('\t')
                        .append(edge.relation())
                        .append('\n');
            }
        }
        return lines.toString();
    }

    /** The annotation of a text that the lines describe. */
    static Annotation read(String text, String lines) {
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        List<Dependency> edges = new ArrayList<>();
        Span[] span = new Span[1];
        for (String line : lines.lines().toList()) {
            String[] fields = line.split("\t", -1);
            switch (fields[0]) {
                case "S" -> {
                    close(sentences, span[0], tokens, edges);
                    span[0] = span(fields);
                }
                case "T" ->
                    tokens.add(new Token(
                            tokens.size(), span(fields), span(fields).in(text), fields[3], fields[4], fields[5]));
                case "D" ->
                    edges.add(new Dependency(Integer.parseInt(fields[1]), Integer.parseInt(fields[2]), fields[3]));
                default ->
                    throw new IllegalArgumentException(
                            "expected a line that starts with S, T or D, got \"" + line + "\"");
            }
        }
        close(sentences, span[0], tokens, edges);
        return new Annotation(text, sentences);
    }

    private static void close(
            List<Sentence> sentences,
            @org.jspecify.annotations.Nullable Span span,
            List<Token> tokens,
            List<Dependency> edges) {
        if (span != null) {
            sentences.add(new Sentence(sentences.size(), span, tokens, edges));
            tokens.clear();
            edges.clear();
        }
    }

    private static Span span(String[] fields) {
        return new Span(Integer.parseInt(fields[1]), Integer.parseInt(fields[2]));
    }
}
