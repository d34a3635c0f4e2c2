package org.demarche.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.Claim;

/**
 * What the claims about an entry say, so that it can be asked which of them hold a value of the file. The comparison sees neither the case of letters nor how
 * much white space there is. O(claims × length) a question.
 */
final class Evidence {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    /** Marks of the items of a value, and words between them. */
    private static final Pattern FILLER = Pattern.compile("[a-z]|\\d|and|or|et");
    /** Names of elements that hold the values of the element around them. */
    private static final Set<String> WRAPPERS = Set.of("value", "properties", "entity", "whole");

    private final List<Said> said;

    Evidence(List<Said> said) {
        this.said = List.copyOf(said);
    }

    /** The claims that stand at the field of a value and hold it, whole or in pieces that leave none of its words out. */
    List<Claim> near(RawValue value) {
        List<String> names = Stream.of(value.field().split("/", -1))
                .map(name -> plain(name.replace("@", "")))
                .filter(name -> !WRAPPERS.contains(name))
                .toList();
        return holders(
                plain(value.text()),
                said.stream()
                        .filter(each -> names.stream().anyMatch(each.locator()::contains))
                        .toList());
    }

    /** The claims that hold a value, wherever they stand; none if it is lost. */
    List<Claim> anywhere(RawValue value) {
        return holders(plain(value.text()), said);
    }

    private static List<Claim> holders(String text, List<Said> among) {
        List<Claim> equal = claims(among.stream().filter(each -> each.texts().contains(text)));
        if (!equal.isEmpty()) {
            return equal;
        }
        List<Claim> holding =
                claims(among.stream().filter(each -> each.texts().stream().anyMatch(whole -> holds(whole, text))));
        return holding.isEmpty() ? pieces(text, among) : holding;
    }

    private static List<Claim> claims(Stream<Said> said) {
        return said.map(Said::claim).toList();
    }

    /** The claims that each hold a piece of the text, if together they hold every word of it. */
    private static List<Claim> pieces(String text, List<Said> among) {
        List<Said> parts = among.stream()
                .filter(each -> each.texts().stream().anyMatch(piece -> holds(text, piece)))
                .toList();
        List<String> pieces = parts.stream()
                .flatMap(each -> each.texts().stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        String rest = text;
        for (String piece : pieces) {
            rest = holds(rest, piece) ? rest.replace(piece, " ") : rest;
        }
        List<String> words = NO_WORD.splitAsStream(rest)
                .filter(word -> !word.isEmpty() && !FILLER.matcher(word).matches())
                .toList();
        boolean whole = words.isEmpty() || (!parts.isEmpty() && hold(among, words, text));
        return whole ? claims(parts.stream()) : List.of();
    }
    /** Whether a text stands in another, between words. */
    private static boolean holds(String whole, String part) {
        for (int at = whole.indexOf(part); at >= 0 && !part.isEmpty(); at = whole.indexOf(part, at + 1)) {
            int end = at + part.length();
            boolean starts = at == 0 || !isWord(whole.charAt(at - 1)) || !isWord(part.charAt(0));
            boolean ends = end == whole.length() || !isWord(whole.charAt(end)) || !isWord(whole.charAt(end - 1));
            if (starts && ends) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(char letter) {
        return Character.isLetterOrDigit(letter);
    }

    /** A text without what the comparison does not see. */
    static String plain(String text) {
        return SPACE.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** Whether claims together hold all words. A text that was cut out of a longer one may begin with the end of a word and end with the start of one. */
    private static boolean hold(List<Said> among, List<String> words, String text) {
        Set<String> known = new HashSet<>();
        among.forEach(each -> known.addAll(each.words()));
        return words.stream()
                .filter(word -> !known.contains(word))
                .allMatch(word -> (text.startsWith(word) && known.stream().anyMatch(each -> each.endsWith(word)))
                        || (text.endsWith(word) && known.stream().anyMatch(each -> each.startsWith(word))));
    }

    /**
     * What one claim says.
     *
     * @param claim the claim
     * @param locator where it stands, without what the comparison does not see
     * @param texts its quotation, what it claims, how it is qualified and for which time
     */
    record Said(Claim claim, String locator, List<String> texts) {
        Said {
            texts = List.copyOf(texts);
        }

        static Said of(Claim claim) {
            List<String> texts = new ArrayList<>();
            texts.add(plain(claim.citation().quote()));
            texts.add(plain(claim.object().text()));
            claim.qualifiers().values().forEach(value -> texts.add(plain(value.text())));
            if (!claim.period().isUnknown()) {
                texts.add(plain(claim.period().toString()));
            }
            return new Said(
                    claim,
                    plain(claim.citation().locator()),
                    texts.stream().distinct().toList());
        }

        private Set<String> words() {
            return texts.stream().flatMap(NO_WORD::splitAsStream).collect(Collectors.toSet());
        }
    }
}
