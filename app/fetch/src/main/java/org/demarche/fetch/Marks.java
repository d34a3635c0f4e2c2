package org.demarche.fetch;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what a publisher tells one state of a file from another, and what it says of its bytes.
 *
 * @param key hash of the address, as the address itself may hold a token
 * @param etag ETag, as it came
 * @param lastModified Last-Modified, as it came
 * @param ifRange what says for sure that the rest belongs to what is there (RFC 9110, section 13.1.5); empty if nothing does
 * @param encoding how the bytes are packed for the way: {@code gzip}, or {@code identity}
 * @param total number of bytes on the way
 * @param sha256 hash of the bytes on the way; Repr-Digest (RFC 9530) or Digest (RFC 3230)
 */
record Marks(
        String key,
        Optional<String> etag,
        Optional<String> lastModified,
        Optional<String> ifRange,
        String encoding,
        OptionalLong total,
        Optional<String> sha256) {
    /** Time after which a second change would give another Last-Modified. */
    private static final Duration SURE = Duration.ofSeconds(60);

    private static final Pattern DIGEST = Pattern.compile("(?i)(?:^|,)\\s*sha-256=:?([A-Za-z0-9+/]{43}=):?\\s*(?:,|$)");

    static Marks of(String key, HttpHeaders headers) {
        Optional<String> etag = headers.firstValue("ETag").filter(text -> !text.isBlank());
        Optional<String> modified = headers.firstValue("Last-Modified").filter(text -> !text.isBlank());
        return new Marks(
                key,
                etag,
                modified,
                etag.filter(text -> text.startsWith("\""))
                        .or(() -> etag.isEmpty() ? modified.filter(text -> isSure(text, headers)) : Optional.empty()),
                headers.firstValue("Content-Encoding")
                        .map(text -> text.strip().toLowerCase(Locale.ROOT))
                        .filter(text -> !text.isEmpty())
                        .orElse("identity"),
                headers.firstValueAsLong("Content-Length"),
                headers.firstValue("Repr-Digest")
                        .or(() -> headers.firstValue("Digest"))
                        .flatMap(Marks::digest));
    }

    private static boolean isSure(String modified, HttpHeaders headers) {
        Optional<Instant> sent = headers.firstValue("Date").flatMap(Retries.HttpDates::parse);
        Optional<Instant> changed = Retries.HttpDates.parse(modified);
        return sent.isPresent()
                && changed.isPresent()
                && Duration.between(changed.get(), sent.get()).compareTo(SURE) >= 0;
    }

    private static Optional<String> digest(String header) {
        Matcher digest = DIGEST.matcher(header);
        return digest.find()
                ? Optional.of(HexFormat.of().formatHex(Base64.getDecoder().decode(digest.group(1))))
                : Optional.empty();
    }

    /** Whether a publisher can be asked for what is newer only. */
    boolean tell() {
        return etag.isPresent() || lastModified.isPresent();
    }

    /** Whether these are of the same state of the file, as far as they tell. */
    boolean sameAs(Marks other) {
        if (etag.isPresent() || other.etag.isPresent()) {
            return etag.equals(other.etag);
        }
        return lastModified.equals(other.lastModified);
    }

    void write(Properties into, String prefix) {
        into.setProperty(prefix + "key", key);
        into.setProperty(prefix + "encoding", encoding);
        etag.ifPresent(text -> into.setProperty(prefix + "etag", text));
        lastModified.ifPresent(text -> into.setProperty(prefix + "lastModified", text));
        ifRange.ifPresent(text -> into.setProperty(prefix + "ifRange", text));
        sha256.ifPresent(text -> into.setProperty(prefix + "sha256", text));
        total.ifPresent(number -> into.setProperty(prefix + "total", Long.toString(number)));
    }

    static Marks read(Properties from, String prefix) {
        return new Marks(
                from.getProperty(prefix + "key", ""),
                Optional.ofNullable(from.getProperty(prefix + "etag")),
                Optional.ofNullable(from.getProperty(prefix + "lastModified")),
                Optional.ofNullable(from.getProperty(prefix + "ifRange")),
                from.getProperty(prefix + "encoding", "identity"),
                Optional.ofNullable(from.getProperty(prefix + "total"))
                        .filter(text -> text.matches("\\d{1,18}"))
                        .map(text -> OptionalLong.of(Long.parseLong(text)))
                        .orElse(OptionalLong.empty()),
                Optional.ofNullable(from.getProperty(prefix + "sha256")));
    }
}
