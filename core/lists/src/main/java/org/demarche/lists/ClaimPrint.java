package org.demarche.lists;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Claim;

/**
 * What a claim says, apart from where it stands, as 128 bits: the first half of a SHA-256 (FIPS 180-4). Two claims of one entry that say the same have the same
 * print, whichever file, row or layout they stand in; white space counts as one space. With ten million claims the chance that two others share one is below 1e-24.
 *
 * @param high the first 64 bits
 * @param low the next 64 bits
 */
record ClaimPrint(long high, long low) {
    /** The print of a claim. O(length of the claim). */
    static ClaimPrint of(Claim claim) {
        MessageDigest digest = digest();
        for (String part : said(claim)) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        ByteBuffer start = ByteBuffer.wrap(digest.digest());
        return new ClaimPrint(start.getLong(), start.getLong());
    }

    /** All that is compared: predicate, object, qualifiers, period, modality, whether it is denied, speakers, and how good the list calls it. */
    private static List<String> said(Claim claim) {
        List<String> parts = new ArrayList<>(List.of(
                claim.predicate().id(),
                spaced(claim.object().canonical()),
                claim.period().toString(),
                claim.modality().id(),
                claim.negated() ? "negated" : "affirmed",
                claim.grade().toString()));
        claim.qualifiers().forEach((key, value) -> parts.add(key.id() + " " + spaced(value.canonical())));
        claim.attribution().forEach(speaker -> parts.add("said by " + spaced(speaker.name())));
        return parts;
    }

    /** A text with every run of white space as one space: how a file breaks its lines says nothing. */
    static String spaced(String text) {
        return text.strip().replaceAll("[\\s\\u00a0]+", " ");
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
