package org.demarche.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as they are asked and as they may be shown: what follows the question mark, and a user before the host, may be secret. */
final class Addresses {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");

    private Addresses() {}

    /** The address without its user, its query and its fragment. */
    static String safe(String address) {
        return address.replaceFirst("(?s)[?#].*", "").replaceFirst("//[^/@]*@", "//");
    }

    /** As {@link #safe(String)}. */
    static String safe(URI address) {
        return safe(address.toString());
    }

    /**
     * The text with the values of variables in it.
     *
     * @throws NotFetched NOT_SET_UP if one is not set
     */
    static String filled(String text, Map<String, String> environment) {
        Matcher variables = VARIABLE.matcher(text);
        return variables.replaceAll(found -> {
            String value = environment.getOrDefault(found.group(1), "");
            if (value.isBlank()) {
                throw NotFetched.notSetUp("expected the environment variable " + found.group(1)
                        + " with what the publisher asks for, found none: set it (docs/guides/fetching.md)");
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** @throws NotFetched FAILED if it is none */
    static URI uri(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw NotFetched.failed(
                    "expected an address, found " + safe(address) + ": correct it in the configuration");
        }
    }
}
