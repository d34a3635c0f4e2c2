package org.demarche.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.model.EntityType;
import org.demarche.model.Span;

/** A sentence as the finders see it: its tokens by position, with the questions they ask of them. Positions outside it are answered like blanks. */
final class Words {
    private static final int FEWEST_HEADING_WORDS = 2;
    private static final double HEADING_CAPITALS = 0.5;

    private final String text;
    private final Sentence sentence;
    private final Gazetteer gazetteer;
    private final boolean heading;

    Words(String text, Sentence sentence, Gazetteer gazetteer) {
        this.text = text;
        this.sentence = sentence;
        this.gazetteer = gazetteer;
        this.heading = looksLikeHeading();
    }

    /** No closing mark, and most words that could go either way are capitalised. */
    private boolean looksLikeHeading() {
        List<Token> tokens = sentence.tokens();
        long words = tokens.stream().filter(token -> token.text().length() > 3).count();
        long capitals = tokens.stream()
                .filter(token -> token.text().length() > 3 && isCapital(token.text()))
                .count();
        boolean closed = tokens.get(tokens.size() - 1).text().matches("[.!?:;\"”’')\\]]+");
        return !closed && tokens.size() <= 25 && words >= FEWEST_HEADING_WORDS && capitals > words * HEADING_CAPITALS;
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    boolean isHeading() {
        return heading;
    }

    int index() {
        return sentence.index();
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return sentence.tokens().size();
    }

    boolean has(int index) {
        return index >= 0 && index < size();
    }

    Token token(int index) {
        return sentence.tokens().get(index);
    }

    /** The word as written; empty outside the sentence. */
    String word(int index) {
        return has(index) ? token(index).text() : "";
    }

    String lower(int index) {
        return word(index).toLowerCase(Locale.ROOT);
    }

    /** Its base form in lower case. */
    String lemma(int index) {
        return has(index) ? token(index).lemma().toLowerCase(Locale.ROOT) : "";
    }

    String tag(int index) {
        return has(index) ? token(index).tag() : "";
    }

    String nameTag(int index) {
        return has(index) ? token(index).nameTag() : "O";
    }

    boolean isProper(int index) {
        return tag(index).startsWith("NNP") && startsUpper(index);
    }

    boolean isNoun(int index) {
        return tag(index).startsWith("NN");
    }

    boolean startsUpper(int index) {
        return has(index) && isCapital(word(index));
    }

    boolean isPossessive(int index) {
        return word(index).matches("['\u2019]s?") && tag(index).equals("POS");
    }

    boolean isHyphen(int index) {
        return word(index).equals("-")
                && has(index + 1)
                && has(index - 1)
                && token(index - 1).span().end() == token(index).span().start()
                && token(index).span().end() == token(index + 1).span().start();
    }

    boolean is(WordClass kind, int index) {
        if (!has(index)) {
            return false;
        }
        String word = word(index);
        boolean plural = tag(index).equals("NNS") && word.endsWith("s");
        return gazetteer.is(kind, word)
                || gazetteer.is(kind, token(index).lemma())
                || (plural && gazetteer.is(kind, word.substring(0, word.length() - 1)));
    }

    /** Whether a verb form is a verb in the syntax: no adjective or part of a compound, or with an auxiliary. */
    boolean isPredicate(int index) {
        return sentence.dependencies().stream()
                .anyMatch(edge -> (edge.dependent() == index && !edge.relation().matches("amod|compound|nmod.*"))
                        || (edge.governor() == index && edge.relation().startsWith("aux")));
    }

    Span span(int from, int to) {
        return new Span(token(from).span().start(), token(to - 1).span().end());
    }

    /** The token at or behind a position of the text; the last where there is none. */
    int at(int position) {
        for (int i = 0; i < size(); i++) {
            if (token(i).span().end() > position) {
                return i;
            }
        }
        return size() - 1;
    }

    /** The words of a stretch as one line. */
    String phrase(int from, int to) {
        return span(from, to).in(text).replaceAll("\\s+", " ");
    }

    /** The same with every noun in its base form and in lower case, to be looked up. */
    String lemmas(int from, int to) {
        StringBuilder line = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean glued =
                    i > from && token(i - 1).span().end() == token(i).span().start();
            line.append(i > from && !glued ? " " : "").append(i == to - 1 ? lemma(i) : lower(i));
        }
        return line.toString();
    }

    /** What a name that starts here is, the longest first; empty if it would end within a hyphenated word. */
    Optional<Known> known(int from) {
        Optional<Known> longest = Optional.empty();
        if (!has(from)) {
            return longest;
        }
        for (int to = from + 1; to <= size() && span(from, to).length() <= gazetteer.longestName() + 4; to++) {
            String phrase = phrase(from, to);
            int end = to;
            Optional<Known> found = gazetteer
                    .named(phrase)
                    .map(entry -> new Known(entry, from, end, Known.By.NAME))
                    .or(() -> gazetteer.seat(phrase).map(entry -> new Known(entry, from, end, Known.By.SEAT)))
                    .or(() ->
                            gazetteer.adjective(phrase).map(entry -> new Known(entry, from, end, Known.By.ADJECTIVE)));
            if (found.isPresent() && !isHyphenatedOn(to, found.get())) {
                longest = found;
            }
        }
        return longest;
    }

    /** "North Korea-linked" keeps its name; "Timor-Leste" is no Timor. */
    private boolean isHyphenatedOn(int to, Known known) {
        return isHyphen(to) && startsUpper(to + 1) && known.by() != Known.By.ADJECTIVE && isProper(to + 1);
    }

    /** The token that governs a stretch: the last of those with no governor inside it; its last word without syntax. */
    int head(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            int token = i;
            boolean governed = sentence.dependencies().stream().anyMatch(edge -> edge.dependent() == token);
            boolean inside = sentence.dependencies().stream()
                    .anyMatch(edge -> edge.dependent() == token && edge.governor() >= from && edge.governor() < to);
            if (governed && !inside) {
                return i;
            }
        }
        return to - 1;
    }

    /** A stretch as a name. */
    Finding name(int from, int to, EntityType type, String name) {
        return finding(from, to, type, name, List.of(), Mention.Kind.NAME);
    }

    /** A stretch as a description. */
    Finding description(int from, int to, EntityType type) {
        return finding(from, to, type, phrase(from, to), List.of(), Mention.Kind.DESCRIPTION);
    }

    Finding finding(int from, int to, EntityType type, String name, List<String> aliases, Mention.Kind kind) {
        return new Finding(
                index(), from, to, head(from, to), span(from, to), type, name, aliases, kind, Optional.empty());
    }
}
