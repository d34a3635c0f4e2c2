package org.demarche.llm;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/**
 * Which language model is asked, and where.
 *
 * @param address of {@code /v1/chat/completions}
 * @param model as its server calls it
 * @param key that the server wants; never written anywhere
 * @param limits what it may cost
 */
public record ModelSettings(URI address, String model, Optional<String> key, ModelLimits limits) {
    private static final String PATH = "/v1/chat/completions";
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    /**
     * Checks.
     *
     * @throws DemarcheException with {@code WRONG_USAGE} if the address is not one of https, or of http on this machine, or the model has no name, or the key
     *     may not stand in a request
     */
    public ModelSettings {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        boolean open = scheme.equals("https") || (scheme.equals("http") && HERE.contains(host));
        if (address.getHost() == null || address.getUserInfo() != null || !open) {
            throw mistake(
                    "expected the address of a language model by https, or by http on this machine, found another");
        }
        if (!model.matches("[\\p{Alnum}][\\p{Alnum}._:/@-]{0,99}")) {
            throw mistake("expected the name of a model of 1 to 100 letters, digits and . _ : / @ -, found another");
        }
        if (!key.map(secret -> secret.matches("[\\x21-\\x7e]{1,4000}")).orElse(true)) {
            throw mistake("expected a key of visible ASCII characters, found another");
        }
    }

    /** A model with the standard limits; {@code address} may be the server's alone. */
    public static ModelSettings at(String address, String model, Optional<String> key) {
        String base = address.strip().replaceAll("/+$", "");
        String full = base.endsWith("/chat/completions")
                ? base
                : base.endsWith("/v1") ? base + PATH.substring("/v1".length()) : base + PATH;
        try {
            return new ModelSettings(new URI(full), model, key, ModelLimits.STANDARD);
        } catch (URISyntaxException wrong) {
            throw mistake("expected the address of a language model, found something else");
        }
    }

    /** The same with other limits. */
    public ModelSettings with(ModelLimits other) {
        return new ModelSettings(address, model, key, other);
    }

    /** Host and port, for a person to read. */
    public String host() {
        return address.getAuthority();
    }

    private static DemarcheException mistake(String what) {
        return new DemarcheException(ErrorCode.WRONG_USAGE, what + ": see docs/guides/language-models.md");
    }

    /** Leaves out the key. */
    @Override
    public String toString() {
        return "ModelSettings[" + model + " at " + host() + "]";
    }
}
