package org.demarche.fetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a configuration, YAML 1.2; docs/guides/fetching.md names the keys. */
final class ConfigReader {
    private static final Set<String> HEAD = Set.of("network", "limits", "sources", "every");
    private static final Set<String> NETWORK =
            Set.of("user-agent", "proxy", "no-proxy", "trust-store", "trust-store-password");
    private static final Set<String> LIMITS =
            Set.of("connect", "answer", "idle", "transfer", "most-bytes", "most-redirects", "tries", "longest-wait");
    private static final Set<String> SOURCE =
            Set.of("list", "title", "files", "mapping", "use", "most-lost", "most-rejected", "note");
    private static final Set<String> FILE = Set.of("name", "address", "sha256", "sha256-address");
    private static final double MOST_LOST = 0.20;
    private static final double MOST_REJECTED = 0.05;

    private final String name;
    private final Map<String, String> environment;

    ConfigReader(String name, Map<String, String> environment) {
        this.name = name;
        this.environment = environment;
    }

    /** @param before what holds where the text says nothing */
    FetchConfig read(String text, Optional<FetchConfig> before) {
        Keys head = Keys.of(name, parse(text), HEAD);
        NetworkSettings network = before.map(FetchConfig::network).orElse(NetworkSettings.STANDARD);
        FetchLimits limits = before.map(FetchConfig::limits).orElse(FetchLimits.STANDARD);
        Optional<Duration> every =
                head.text("every").map(FetchConfig::interval).or(() -> before.flatMap(FetchConfig::every));
        return new FetchConfig(
                checked(head.part("network", NETWORK), keys -> network(keys, network)),
                checked(head.part("limits", LIMITS), keys -> limits(keys, limits)),
                sources(head, before.map(FetchConfig::sources).orElse(List.of())),
                every,
                environment);
    }

    private Object parse(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(0)
                .build();
        try {
            Object tree = new Load(settings).loadFromString(text);
            return tree == null ? Map.of() : tree;
        } catch (YamlEngineException e) {
            String why = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
            throw Keys.mistake(name, "YAML", "a mistake (" + why + ")");
        }
    }

    private NetworkSettings network(Keys keys, NetworkSettings before) {
        return new NetworkSettings(
                keys.text("user-agent").orElse(before.userAgent()),
                keys.text("proxy").map(this::filled).or(before::proxy),
                keys.values().containsKey("no-proxy") ? keys.texts("no-proxy") : before.noProxy(),
                keys.text("trust-store").or(before::trustStore),
                keys.text("trust-store-password").map(this::filled).or(before::trustStorePassword));
    }

    private String filled(String text) {
        try {
            return Addresses.filled(text, environment);
        } catch (NotFetched missing) {
            throw Keys.mistake(name + ".network", "variables that are set", "one that is not");
        }
    }

    private static FetchLimits limits(Keys keys, FetchLimits before) {
        return new FetchLimits(
                keys.time("connect", before.connect()),
                keys.time("answer", before.answer()),
                keys.time("idle", before.idle()),
                keys.time("transfer", before.transfer()),
                keys.number("most-bytes", before.mostBytes()),
                (int) keys.number("most-redirects", before.mostRedirects()),
                (int) keys.number("tries", before.tries()),
                keys.time("longest-wait", before.longestWait()));
    }

    private static List<FetchSource> sources(Keys head, List<FetchSource> before) {
        Map<String, FetchSource> sources = new LinkedHashMap<>();
        before.forEach(source -> sources.put(source.name(), source));
        Keys named = head.part("sources", Set.of());
        named.values()
                .keySet()
                .forEach(name -> sources.put(
                        name,
                        checked(
                                named.part(name, SOURCE),
                                keys -> source(name, keys, Optional.ofNullable(sources.get(name))))));
        return List.copyOf(sources.values());
    }

    private static FetchSource source(String name, Keys keys, Optional<FetchSource> before) {
        return new FetchSource(
                name,
                keys.text("list").or(() -> before.map(FetchSource::list)).orElse(name),
                keys.text("title").or(() -> before.map(FetchSource::title)).orElse(name),
                keys.values().containsKey("files")
                        ? files(keys)
                        : before.map(FetchSource::files).orElse(List.of()),
                keys.text("mapping").or(() -> before.flatMap(FetchSource::mapping)),
                keys.text("use")
                        .map(word -> use(keys, word))
                        .or(() -> before.map(FetchSource::use))
                        .orElse(FetchSource.Use.ALWAYS),
                keys.share("most-lost", before.map(FetchSource::mostLost).orElse(MOST_LOST)),
                keys.share(
                        "most-rejected", before.map(FetchSource::mostRejected).orElse(MOST_REJECTED)),
                keys.text("note").or(() -> before.flatMap(FetchSource::note)));
    }

    private static FetchSource.Use use(Keys keys, String word) {
        return switch (word) {
            case "always" -> FetchSource.Use.ALWAYS;
            case "when-named" -> FetchSource.Use.WHEN_NAMED;
            default -> throw Keys.mistake(keys.place() + ".use", "always or when-named", "\"" + word + "\"");
        };
    }

    private static List<RemoteFile> files(Keys keys) {
        List<RemoteFile> files = new ArrayList<>();
        for (Object item : keys.items("files")) {
            String place = keys.place() + ".files[" + (files.size() + 1) + "]";
            files.add(checked(Keys.of(place, item, FILE), ConfigReader::file));
        }
        return files;
    }

    private static RemoteFile file(Keys keys) {
        String address = keys.needed("address");
        Checksum checksum = keys.text("sha256")
                .<Checksum>map(Checksum.Known::new)
                .or(() -> keys.text("sha256-address").map(Checksum.Published::new))
                .orElse(new Checksum.None());
        String last = Addresses.safe(address).replaceFirst("^.*/", "");
        return new RemoteFile(keys.text("name").orElse(last), address, checksum);
    }

    private interface Part<T> {
        T read(Keys keys);
    }

    /** Says where a value stands that a record does not take. */
    private static <T> T checked(Keys keys, Part<T> part) {
        try {
            return part.read(keys);
        } catch (IllegalArgumentException wrong) {
            throw Keys.mistake(
                    keys.place(), String.valueOf(wrong.getMessage()).replaceFirst("^expected ", ""), "in the file");
        }
    }
}
