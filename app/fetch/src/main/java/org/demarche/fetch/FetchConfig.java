package org.demarche.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/**
 * What is fetched, from where, and within which limits.
 *
 * @param network how other machines are reached
 * @param limits on time and size
 * @param sources in the order in which they are fetched, each name once
 * @param every how long after one run the next begins, where runs are scheduled; empty: never unasked
 * @param environment variables that addresses may name
 */
public record FetchConfig(
        NetworkSettings network,
        FetchLimits limits,
        List<FetchSource> sources,
        Optional<Duration> every,
        Map<String, String> environment) {
    private static final int LONGEST = 1 << 20;

    /** Copies the lists. */
    public FetchConfig {
        sources = List.copyOf(sources);
        environment = Map.copyOf(environment);
    }

    /** The sources that come with the program, at the addresses of their publishers.
     * @param environment variables, such as those that name a proxy */
    public static FetchConfig standard(Map<String, String> environment) {
        try (InputStream shipped = FetchConfig.class.getResourceAsStream("sources.yaml")) {
            if (shipped == null) {
                throw new IllegalStateException("sources.yaml is missing in the program");
            }
            String text = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
            return new ConfigReader("sources.yaml", environment).read(text, Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a file says, and what comes with the program where it says nothing. A source of a name that comes with the program is changed key by key;
     * another is added.
     *
     * @throws DemarcheException if the file is not there, is no configuration, or says something that is not known
     */
    public static FetchConfig read(Path file, Map<String, String> environment) {
        if (!Files.isRegularFile(file)) {
            throw new DemarcheException(
                    ErrorCode.MISSING_FILE, "expected a configuration file, found none at " + file + ": name another");
        }
        try {
            if (Files.size(file) > LONGEST) {
                throw new DemarcheException(
                        ErrorCode.TOO_LARGE,
                        "expected a configuration of at most " + LONGEST + " bytes, found more in " + file
                                + ": name another");
            }
            String name = String.valueOf(file.getFileName());
            return new ConfigReader(name, environment).read(Files.readString(file), Optional.of(standard(environment)));
        } catch (CharacterCodingException e) {
            throw Keys.mistake(file.toString(), "UTF-8", "other bytes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The sources of these names, or those fetched always if there are no names.
     *
     * @throws DemarcheException WRONG_USAGE if there is no source of a name
     */
    public List<FetchSource> named(List<String> names) {
        if (names.isEmpty()) {
            return sources.stream()
                    .filter(source -> source.use() == FetchSource.Use.ALWAYS)
                    .toList();
        }
        return names.stream().distinct().map(this::source).toList();
    }

    private FetchSource source(String name) {
        return sources.stream()
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new DemarcheException(
                        ErrorCode.WRONG_USAGE,
                        "expected one of the sources "
                                + sources.stream().map(FetchSource::name).toList() + ", found \"" + name
                                + "\": see demarche lists fetch --show"));
    }

    /** A time between two runs, such as {@code 6h}; at least a minute.
     * @throws DemarcheException WRONG_USAGE if it is none */
    public static Duration interval(String text) {
        return Keys.time(text)
                .filter(time -> time.compareTo(Duration.ofMinutes(1)) >= 0)
                .orElseThrow(() -> new DemarcheException(
                        ErrorCode.WRONG_USAGE,
                        "expected a time of at least a minute, such as 90m, 6h or 1d, found \"" + text
                                + "\": correct it"));
    }

    /** Leaves out the environment. */
    @Override
    public String toString() {
        return "FetchConfig[sources=" + sources.stream().map(FetchSource::name).toList() + "]";
    }
}
