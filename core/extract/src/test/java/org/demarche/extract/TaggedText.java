package org.demarche.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Span;

/**
 * Small analyses written by hand: sentences between {@code ||}, words as {@code word/TAG} or {@code word/TAG/NAMETAG}, {@code _} before a word that
 * is glued to the one before it; then, behind {@code ##}, syntax as {@code relation(governor,dependent)} by position from 0.
 */
final class TaggedText {
    private static final Pattern EDGE = Pattern.compile("([a-z:_]+)\\((-?\\d+),(\\d+)\\)");

    private TaggedText() {}

    static Annotation of(String tagged) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (String part : tagged.split("\\|\\|", -1)) {
            String[] halves = part.strip().split("##", -1);
            List<Token> tokens = new ArrayList<>();
            for (String word : halves[0].strip().split("\\s+", -1)) {
                tokens.add(token(word, tokens.size(), text));
            }
            Span span = new Span(tokens.get(0).span().start(), text.length());
            sentences.add(
                    new Sentence(sentences.size(), span, tokens, halves.length > 1 ? edges(halves[1]) : List.of()));
        }
        return new Annotation(text.toString(), sentences);
    }

    private static Token token(String word, int index, StringBuilder text) {
        boolean glued = word.startsWith("_");
        List<String> parts = Arrays.asList((glued ? word.substring(1) : word).split("(?<!^)/", -1));
        text.append(text.isEmpty() || glued ? "" : " ");
        int start = text.length();
        text.append(parts.get(0));
        String lemma = parts.get(1).equals("NNS")
                ? parts.get(0).replaceFirst("ies$", "y").replaceFirst("s$", "")
                : parts.get(0);
        return new Token(
                index,
                new Span(start, text.length()),
                parts.get(0),
                lemma,
                parts.get(1),
                parts.size() > 2 ? parts.get(2) : "O");
    }

    private static List<Dependency> edges(String notation) {
        List<Dependency> found = new ArrayList<>();
        for (Matcher edge = EDGE.matcher(notation); edge.find(); ) {
            found.add(new Dependency(Integer.parseInt(edge.group(2)), Integer.parseInt(edge.group(3)), edge.group(1)));
        }
        return found;
    }
}
