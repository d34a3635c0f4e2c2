package org.demarche.fetch;

import java.util.List;
import java.util.Optional;

/**
 * How other machines are reached.
 *
 * @param userAgent what the program calls itself to publishers
 * @param proxy {@code http://[USER:PASSWORD@]HOST:PORT}; empty text: none, whatever the environment says; absent: as the environment says
 * @param noProxy hosts reached without it: a name, a name with a dot before for all below it, or {@code *}; used where {@code proxy} is given
 * @param trustStore PKCS #12 or JKS file with the certificates that are trusted beside those of the Java platform
 * @param trustStorePassword of that file
 */
public record NetworkSettings(
        String userAgent,
        Optional<String> proxy,
        List<String> noProxy,
        Optional<String> trustStore,
        Optional<String> trustStorePassword) {
    /** As the environment says, with the certificates of the Java platform. */
    public static final NetworkSettings STANDARD = new NetworkSettings(
            "Demarche/0.1 (lists fetch)", Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException if the user agent may not stand in a request */
    public NetworkSettings {
        noProxy = List.copyOf(noProxy);
        if (!userAgent.matches("[\\x20-\\x7e]{1,200}")) {
            throw new IllegalArgumentException("expected a user agent of 1 to 200 ASCII characters, found another");
        }
    }

    /** Leaves out what may hold a password. */
    @Override
    public String toString() {
        return "NetworkSettings[userAgent=" + userAgent + "]";
    }
}
