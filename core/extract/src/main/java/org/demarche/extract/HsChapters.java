package org.demarche.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The chapters of the Harmonized System, by which a code of goods is known to be one; the resource names its source. */
public final class HsChapters {
    private static final Map<String, String> TITLES = read();

    private HsChapters() {}

    /** What the goods of a code of two digits or more are, in few words; empty if no chapter has its first two digits. */
    public static Optional<String> title(String code) {
        return code.length() < 2 ? Optional.empty() : Optional.ofNullable(TITLES.get(code.substring(0, 2)));
    }

    private static Map<String, String> read() {
        try (InputStream stream = HsChapters.class.getResourceAsStream("hs-chapters.txt")) {
            return new String(Objects.requireNonNull(stream, "hs-chapters.txt").readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
