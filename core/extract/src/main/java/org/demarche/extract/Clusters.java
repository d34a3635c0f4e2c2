package org.demarche.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.EntityType;
import org.demarche.model.Span;

/** Collects findings that stand for the same thing, and turns them into entities. */
final class Clusters {
    private final Map<String, Cluster> byKey = new LinkedHashMap<>();

    /** A name without case, article and possessive. */
    static String key(String name) {
        String plain = Gazetteer.plain(name).toLowerCase(Locale.ROOT);
        String bare = plain.startsWith("the ") ? plain.substring(4) : plain;
        return bare.replaceAll("'s?\\b", "").replaceAll("[.,]", "");
    }

    /** Adds to the thing of this key; the first finding gives it name and type. */
    void add(String key, Finding finding) {
        byKey.computeIfAbsent(key, any -> new Cluster(finding.name())).findings.add(finding);
    }

    /** Adds to it under a better name. */
    void rename(String key, String name) {
        Cluster cluster = byKey.get(key);
        if (cluster != null) {
            cluster.name = name;
        }
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }

    /** Entities in the order of their first mention, and all mentions in the order of the text. */
    TextEntities entities(String text) {
        List<Cluster> order = new ArrayList<>(byKey.values());
        order.sort(Comparator.comparing(Cluster::first));
        Set<Span> shared = sharedSpans(order);
        List<TextEntity> entities = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (Cluster cluster : order) {
            int index = entities.size();
            entities.add(cluster.entity(index, text, shared));
            for (Finding finding : cluster.findings) {
                mentions.add(new Mention(index, finding.span(), finding.sentence(), finding.head(), finding.kind()));
            }
        }
        mentions.sort(Comparator.comparing(Mention::span).thenComparingInt(Mention::entity));
        return new TextEntities(entities, mentions);
    }

    /** Words that stand for several things at once, such as "the embassies in A and B": no name of any of them. */
    private static Set<Span> sharedSpans(List<Cluster> clusters) {
        Set<Span> seen = new HashSet<>();
        Set<Span> shared = new HashSet<>();
        for (Cluster cluster : clusters) {
            Set<Span> own = cluster.findings.stream().map(Finding::span).collect(Collectors.toSet());
            own.stream().filter(span -> !seen.add(span)).forEach(shared::add);
        }
        return shared;
    }

    /** Findings of one thing. */
    private static final class Cluster {
        private final List<Finding> findings = new ArrayList<>();
        private String name;

        Cluster(String name) {
            this.name = name;
        }

        Span first() {
            return findings.stream()
                    .map(Finding::span)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }

        TextEntity entity(int index, String text, Set<Span> shared) {
            Set<String> aliases = new LinkedHashSet<>();
            for (Finding finding : findings) {
                if (finding.isName()) {
                    if (!shared.contains(finding.span())) {
                        aliases.add(finding.span().in(text).replaceAll("\\s+", " "));
                    }
                    aliases.addAll(finding.aliases());
                }
            }
            aliases.remove(name);
            boolean named = findings.stream().anyMatch(Finding::isName);
            return new TextEntity(index, type(), name, List.copyOf(aliases), named);
        }

        /** The type that most of its names have; of the first where two have as many. */
        private EntityType type() {
            Map<EntityType, Integer> votes = new LinkedHashMap<>();
            findings.forEach(finding -> votes.merge(finding.type(), finding.isName() ? 100 : 1, Integer::sum));
            return votes.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
        }
    }
}
