package org.demarche.screen;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * All of a profile that a result can depend on, as SHA-256 in hexadecimal: what {@link ProfileWriter} writes of it and of its way to what is listed, without the
 * sentences of the way. Those tell who says a step and when, and so change with every version of a list that repeats it.
 */
final class ProfilePrint {
    private ProfilePrint() {}

    static String of(Profile profile, Via via) {
        MessageDigest digest = sha256();
        try (DataOutputStream out =
                new DataOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), digest))) {
            ProfileWriter writer = new ProfileWriter(out);
            writer.profile(profile);
            writer.via(silent(via));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The same way without its sentences. */
    static Via silent(Via via) {
        if (!(via instanceof Via.InNetwork network)) {
            return via;
        }
        return new Via.InNetwork(network.entries(), network.way().map(ProfilePrint::silent));
    }

    private static Way silent(Way way) {
        List<Way.Step> steps = way.steps().stream()
                .map(step -> new Way.Step(
                        step.from(),
                        step.to(),
                        step.label(),
                        step.direction(),
                        step.modality(),
                        step.certainty(),
                        step.grade(),
                        step.period(),
                        "",
                        step.kind()))
                .toList();
        return new Way(steps);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
