package org.demarche.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The patterns and word lists that ship with this module, read once. Immutable and safe to share. */
final class PatternSet {
    private static final String FOLDER = "patterns/";
    private static final List<String> FILES = List.of(
            "goods", "money", "force", "travel", "missions", "ties", "posts", "places", "sanctions", "statements");
    private static final Set<String> KEYS = Set.of(
            "predicate",
            "verbs",
            "nouns",
            "roles",
            "adjectives",
            "things",
            "subject",
            "object",
            "subjectTypes",
            "objectTypes",
            "qualifiers",
            "attempted",
            "planned",
            "ends",
            "needs",
            "score");
    private static final PatternSet SHIPPED = load();

    private final Map<ClaimPattern.Trigger, Map<String, List<ClaimPattern>>> byWord = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final List<ClaimPattern> all = new ArrayList<>();

    private PatternSet() {}

    /** The patterns that ship with this module. */
    static PatternSet shipped() {
        return SHIPPED;
    }

    /** The patterns that a word triggers in that part of speech. */
    List<ClaimPattern> triggered(ClaimPattern.Trigger trigger, String lemma) {
        return byWord.getOrDefault(trigger, Map.of()).getOrDefault(lemma, List.of());
    }

    /** Whether the word is in the word list of that name. */
    boolean is(String list, String lemma) {
        Set<String> found = words.get(list);
        if (found == null) {
            throw new IllegalStateException("no word list " + list + " in words.yaml");
        }
        return found.contains(lemma);
    }

    List<ClaimPattern> all() {
        return List.copyOf(all);
    }

    private static PatternSet load() {
        PatternSet set = new PatternSet();
        mapping(read("words.yaml"), "words.yaml")
                .forEach((name, list) -> set.words.put(name, new HashSet<>(strings(list))));
        for (String file : FILES) {
            Object patterns = mapping(read(file + ".yaml"), file).get("patterns");
            int position = 0;
            for (Object entry : patterns instanceof List<?> list ? list : List.of()) {
                for (ClaimPattern pattern : patterns(file + "#" + ++position, mapping(entry, file))) {
                    set.add(pattern);
                }
            }
        }
        return set;
    }

    private void add(ClaimPattern pattern) {
        all.add(pattern);
        for (String word : pattern.words()) {
            byWord.computeIfAbsent(pattern.trigger(), any -> new HashMap<>())
                    .computeIfAbsent(word, any -> new ArrayList<>())
                    .add(pattern);
        }
    }

    private static List<ClaimPattern> patterns(String id, Map<String, Object> entry) {
        for (String key : entry.keySet()) {
            if (!KEYS.contains(key)) {
                throw new IllegalStateException("unknown key " + key + " in pattern " + id);
            }
        }
        Map<String, ClaimPattern.Trigger> kinds = Map.of(
                "verbs", ClaimPattern.Trigger.VERB,
                "nouns", ClaimPattern.Trigger.NOUN,
                "roles", ClaimPattern.Trigger.ROLE,
                "adjectives", ClaimPattern.Trigger.ADJECTIVE,
                "things", ClaimPattern.Trigger.THING);
        List<ClaimPattern> made = new ArrayList<>();
        kinds.forEach((key, trigger) -> {
            if (entry.containsKey(key)) {
                made.add(pattern(id, trigger, strings(entry.get(key)), entry));
            }
        });
        if (made.isEmpty()) {
            throw new IllegalStateException("pattern " + id + " has no words that trigger it");
        }
        return made;
    }

    private static ClaimPattern pattern(
            String id, ClaimPattern.Trigger trigger, List<String> words, Map<String, Object> entry) {
        Map<String, List<String>> qualifiers = new HashMap<>();
        mapping(entry.getOrDefault("qualifiers", Map.of()), id)
                .forEach((key, value) -> qualifiers.put(key, strings(value)));
        return new ClaimPattern(
                id,
                text(entry, "predicate")
                        .orElseThrow(() -> new IllegalStateException("pattern " + id + " has no predicate")),
                trigger,
                new HashSet<>(words),
                strings(entry.getOrDefault("subject", "agent")),
                strings(entry.getOrDefault("object", "theme")),
                new HashSet<>(strings(entry.getOrDefault("subjectTypes", List.of()))),
                new HashSet<>(strings(entry.getOrDefault("objectTypes", List.of()))),
                qualifiers,
                text(entry, "attempted"),
                text(entry, "planned"),
                Boolean.TRUE.equals(entry.get("ends")),
                new HashSet<>(strings(entry.getOrDefault("needs", List.of()))),
                entry.get("score") instanceof Number number ? number.doubleValue() : 0.7);
    }

    private static Optional<String> text(Map<String, Object> entry, String key) {
        return entry.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static List<String> strings(Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return List.of(String.valueOf(value).split(" ", -1));
    }

    private static Map<String, Object> mapping(Object value, String where) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalStateException("expected a mapping in " + where + ", found " + value);
        }
        Map<String, Object> copy = new HashMap<>();
        map.forEach((key, item) -> copy.put(String.valueOf(key), item));
        return copy;
    }

    private static Object read(String name) {
        try (InputStream stream = PatternSet.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + FOLDER + name);
            }
            return new Load(LoadSettings.builder().setLabel(name).build()).loadFromInputStream(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
