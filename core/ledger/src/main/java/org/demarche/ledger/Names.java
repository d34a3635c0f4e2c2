package org.demarche.ledger;

import java.util.Locale;
import java.util.Optional;
import org.demarche.ledger.CanonicalReader.DamagedPayloadException;

/** Enum constants as the words by which payloads name them. */
final class Names {
    private Names() {}

    /** The constant's name in lower case. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The constant with that name. */
    static <E extends Enum<E>> Optional<E> of(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** The value found.
     * @throws DamagedPayloadException if none was, for a payload that names what this version does not know */
    static <T> T require(Optional<T> found, String what) {
        return found.orElseThrow(() -> new DamagedPayloadException("the payload names an unknown " + what));
    }
}
