package org.demarche.names;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The words that were read lately, so that of a million names those with a common word share it: less memory, and it is made once. A word pushes out another
 * of its place in the table; nothing but speed depends on what is found. Safe for several threads.
 */
final class KnownTokens {
    static final KnownTokens STANDARD = new KnownTokens();

    private static final int PLACES = 1 << 14;

    private final AtomicReferenceArray<Known> table = new AtomicReferenceArray<>(PLACES);

    /** What a token was made from, and the token. */
    private record Known(boolean person, PartType type, boolean vowelless, List<String> readings, Token token) {
        boolean isOf(boolean ofPerson, PartType ofType, boolean ofVowelless, List<String> of) {
            return person == ofPerson && type == ofType && vowelless == ofVowelless && readings.equals(of);
        }
    }

    private KnownTokens() {}

    /**
     * The token of a word.
     *
     * @param person whether it is a person's own name, of which people write other forms
     * @param readings folded Latin forms, the preferred first
     */
    Token of(boolean person, PartType type, boolean vowelless, List<String> readings) {
        int place = place(person, type, readings);
        Known known = table.get(place);
        if (known != null && known.isOf(person, type, vowelless, readings)) {
            return known.token();
        }
        Token token = person ? PersonWords.token(type, vowelless, readings) : Token.of(type, vowelless, readings);
        table.set(place, new Known(person, type, vowelless, List.copyOf(readings), token));
        return token;
    }

    private static int place(boolean person, PartType type, List<String> readings) {
        int hash = (readings.hashCode() * 31 + type.name().hashCode()) * 31 + (person ? 1 : 0);
        hash *= 0x9e3779b9;
        return (hash ^ (hash >>> 15)) & (PLACES - 1);
    }
}
