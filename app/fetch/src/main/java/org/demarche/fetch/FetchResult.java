package org.demarche.fetch;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What became of a source.
 *
 * @param source its name
 * @param list the list that it gives
 * @param outcome what became of it
 * @param said why, or since when, for a person; holds no token and no password
 * @param published when the version came out, EDTF; empty if no version was read or it does not say
 * @param entries of the version that came; empty if it was not read
 * @param entriesBefore of the version in force before; empty if there was none or it was not looked at
 * @param bytes received from the publisher
 */
public record FetchResult(
        String source,
        String list,
        Outcome outcome,
        String said,
        Optional<String> published,
        OptionalInt entries,
        OptionalInt entriesBefore,
        long bytes) {
    static FetchResult of(FetchSource source, Outcome outcome, String said, long bytes) {
        return new FetchResult(
                source.name(),
                source.list(),
                outcome,
                said,
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                bytes);
    }
}
