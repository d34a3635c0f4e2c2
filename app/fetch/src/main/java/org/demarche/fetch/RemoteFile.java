package org.demarche.fetch;

import java.util.regex.Pattern;

/**
 * A file at a publisher.
 *
 * @param name under which it is kept; layouts that say nothing of themselves are told by it
 * @param address where it is, http or https; {@code ${NAME}} in it stands for a variable of the environment
 * @param checksum how its hash is known
 */
public record RemoteFile(String name, String address, Checksum checksum) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]+(/\\S*)?");

    /** @throws IllegalArgumentException if the name may not be that of a file, or the address is none */
    public RemoteFile {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "expected a file name of 1 to 100 letters, digits, dots, hyphens and underscores, found \"" + name
                            + "\"");
        }
        if (!ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException("expected an address that starts with https:// or http://, found \""
                    + Addresses.safe(address) + "\"");
        }
    }
}
