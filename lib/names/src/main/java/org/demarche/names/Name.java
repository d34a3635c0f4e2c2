package org.demarche.names;

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
    private final Optional<KoreanName> korean;
    private final String folded;
    private final long order;
    private final long acronym;
    private final long single;

    Name(String original, NameKind kind, List<NamePart> parts, List<Token> tokens, Optional<KoreanName> korean) {
        this.original = original;
        this.kind = kind;
        this.script = NameScript.of(original);
        this.parts = List.copyOf(parts);
        this.tokens = List.copyOf(tokens);
        this.korean = korean;
        this.folded = parts.stream().map(NamePart::folded).collect(Collectors.joining(" "));
        this.acronym = Acronyms.of(kind, parts);
        this.single = Acronyms.single(kind, parts);
        this.order = WordForm.hash(kind.name() + '\n' + original);
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

    Optional<KoreanName> korean() {
        return korean;
    }

    /** A number that differs for different names: which of two is looked at first. */
    long orderNumber() {
        return order;
    }

    /** Hash of the first letters of its words, see {@link Acronyms}; 0 for none. */
    long acronym() {
        return acronym;
    }

    /** Hash of the one word that could be made of another name's first letters; 0 for none. */
    long single() {
        return single;
    }

    /** An order that says nothing but which of two different names is looked at first. */
    static int order(Name left, Name right) {
        return Long.compare(left.order, right.order);
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
