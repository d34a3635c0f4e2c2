package org.demarche.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A name read into typed parts, ready to be compared; immutable.
 *
 * <p>Equal when text and kind are equal. Make it once and compare it often: reading costs some microseconds, for other
 * scripts than Latin some tens.
 */
public final class Name {
    /** The most characters a name may have; longer text is a document, not a name. */
    public static final int MAX_CHARACTERS = 1_000;
    /** The most words of a name that are compared; the words after them are left aside. */
    public static final int MAX_WORDS = 60;

    private final String original;
    private final NameKind kind;
    private final NameScript script;
    private final List<NamePart> parts;
    private final List<Token> tokens;
    private final List<Token> joined;
    private final Optional<KoreanName> korean;
    private final String folded;

    Name(String original, NameKind kind, List<NamePart> parts, List<Token> tokens, Optional<KoreanName> korean) {
        this.original = original;
        this.kind = kind;
        this.script = NameScript.of(original);
        this.parts = List.copyOf(parts);
        this.tokens = List.copyOf(tokens);
        this.joined = joined(parts, tokens);
        this.korean = korean;
        this.folded = parts.stream().map(NamePart::folded).collect(Collectors.joining(" "));
    }

    /**
     * Reads a name; any text can be one, even an empty one, which is like no other.
     *
     * @throws IllegalArgumentException if the text has more than {@value #MAX_CHARACTERS} characters
     */
    public static Name read(String text, NameKind kind) {
        return NameReader.read(text, kind);
    }

    /** The text as it was given. */
    public String original() {
        return original;
    }

    /** What it names. */
    public NameKind kind() {
        return kind;
    }

    /** The writing system of the text. */
    public NameScript script() {
        return script;
    }

    /** The words with their roles, in the order written; a legal form of several words is one part. */
    public List<NamePart> parts() {
        return parts;
    }

    /** The folded parts, parted by spaces: what two spellings of one name have in common before any comparison. */
    public String folded() {
        return folded;
    }

    List<Token> tokens() {
        return tokens;
    }

    /** At i, the tokens i and i + 1 written as one word. */
    List<Token> joined() {
        return joined;
    }

    Optional<KoreanName> korean() {
        return korean;
    }

    /** A total order that says nothing but which of two different names is looked at first. */
    static int order(Name left, Name right) {
        int byFolded = left.folded.compareTo(right.folded);
        if (byFolded != 0) {
            return byFolded;
        }
        int byKind = left.kind.compareTo(right.kind);
        return byKind != 0 ? byKind : left.original.compareTo(right.original);
    }

    private static List<Token> joined(List<NamePart> parts, List<Token> tokens) {
        List<Token> pairs = new ArrayList<>();
        for (int at = 0; at + 1 < tokens.size(); at++) {
            List<String> readings = NameWord.crossed(
                    joinable(parts.get(at), tokens.get(at)), joinable(parts.get(at + 1), tokens.get(at + 1)), "");
            boolean vowelless = tokens.get(at).vowelless() || tokens.get(at + 1).vowelless();
            pairs.add(Token.of(readings.get(0), PartType.TOKEN, vowelless, readings));
        }
        return List.copyOf(pairs);
    }

    /** A legal form's token is its class; joined to a neighbour it counts as it was spelt. */
    private static List<String> joinable(NamePart part, Token token) {
        return part.type() == PartType.LEGAL_FORM
                ? List.of(NameFolding.fold(part.text()).replace(" ", ""))
                : token.readings();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Name name && name.original.equals(original) && name.kind == kind;
    }

    @Override
    public int hashCode() {
        return original.hashCode() * 31 + kind.hashCode();
    }

    @Override
    public String toString() {
        return original;
    }
}
