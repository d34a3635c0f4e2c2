package org.demarche.names;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One word before its role is known.
 *
 * @param text as written
 * @param folded romanised and folded, never empty
 * @param vowelless whether its script leaves vowels out
 * @param marksFamily whether a comma or capitals mark it as family name
 */
record NameWord(String text, String folded, boolean vowelless, boolean marksFamily) {
    static NameWord joined(List<NameWord> words, String separator) {
        return new NameWord(
                words.stream().map(NameWord::text).collect(Collectors.joining(separator)),
                words.stream().map(NameWord::folded).collect(Collectors.joining(separator)),
                words.stream().anyMatch(NameWord::vowelless),
                words.stream().anyMatch(NameWord::marksFamily));
    }
}
