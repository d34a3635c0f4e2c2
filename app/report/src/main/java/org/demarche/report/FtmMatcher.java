package org.demarche.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.model.EntityType;
import org.demarche.model.Period;
import org.demarche.names.Name;
import org.demarche.screen.Hit;
import org.demarche.screen.MatchReason;
import org.demarche.screen.Query;
import org.demarche.screen.Screener;

/** Asks the screener with queries of FollowTheMoney. Safe for several threads. */
final class FtmMatcher {
    /** Properties that tell where someone belongs. */
    private static final List<String> BELONGING =
            List.of("nationality", "citizenship", "country", "jurisdiction", "mainCountry", "flag");
    /** Parts of a person's name in the order in which they make one, for queries that have no whole name. */
    private static final List<String> PARTS = List.of("firstName", "secondName", "middleName", "lastName");

    private static final double LEAST = 1e-6;

    private final Screening screening;
    private final FtmEntities entities;

    /** Where questions go: the screener, or who keeps a record of what it is asked. */
    @FunctionalInterface
    interface Screening {
        List<Hit> screen(Query query, int most, double minimum);
    }

    FtmMatcher(Screening screening, FtmEntities entities) {
        this.screening = screening;
        this.entities = entities;
    }

    FtmMatches matches(FtmQuery asked, FtmFilter filter, FtmBounds bounds) {
        Optional<Query> query = query(asked);
        if (query.isEmpty()) {
            return FtmMatches.none();
        }
        List<Hit> hits = screening.screen(query.get(), Screener.MOST_HITS, Math.max(bounds.least(), LEAST));
        List<FtmMatch> results = new ArrayList<>();
        long total = 0;
        for (Hit hit : hits) {
            boolean match = hit.score() >= bounds.threshold();
            if (results.size() >= bounds.limit() && (!match || filter.isOpen())) {
                total += match ? 1 : 0;
                continue;
            }
            FtmEntity entity = entities.entity(entities.network().entity(hit.entity()));
            if (filter.admits(entity)) {
                total += match ? 1 : 0;
                if (results.size() < bounds.limit()) {
                    results.add(new FtmMatch(entity, hit.score(), match, explanations(hit)));
                }
            }
        }
        return new FtmMatches(results, new FtmTotal(total, hits.size() < Screener.MOST_HITS ? "eq" : "gte"));
    }

    /** What the screener is asked; empty if there is neither a name nor a number. */
    private static Optional<Query> query(FtmQuery asked) {
        List<String> names = new ArrayList<>(asked.ofType("name"));
        if (names.isEmpty()) {
            whole(asked).ifPresent(names::add);
        }
        List<String> numbers = asked.ofType("identifier");
        if (names.isEmpty()) {
            names.addAll(numbers);
        }
        if (names.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Query(
                names,
                type(asked.schema()),
                asked.properties().getOrDefault("birthDate", List.of()).stream()
                        .flatMap(date -> Period.tryParse(date).stream())
                        .toList(),
                BELONGING.stream()
                        .flatMap(property -> asked.properties().getOrDefault(property, List.of()).stream())
                        .distinct()
                        .toList(),
                numbers,
                Query.Scope.PARTIES));
    }

    private static Optional<String> whole(FtmQuery asked) {
        String whole = PARTS.stream()
                .flatMap(part -> asked.properties().getOrDefault(part, List.of()).stream())
                .collect(Collectors.joining(" "));
        return Optional.of(whole).filter(name -> !name.isEmpty() && name.length() <= Name.MAX_CHARACTERS);
    }

    /** The type of claims that a kind of thing is; empty if it may be of several, as a legal entity. */
    private static Optional<EntityType> type(FtmSchema schema) {
        for (EntityType type : EntityType.values()) {
            if (type.ftm().equals(schema.name())) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static Map<String, FtmMatch.Feature> explanations(Hit hit) {
        Map<String, List<MatchReason>> byPart = new LinkedHashMap<>();
        for (MatchReason reason : hit.reasons()) {
            byPart.computeIfAbsent(feature(reason.part().id()), unused -> new ArrayList<>())
                    .add(reason);
        }
        Map<String, FtmMatch.Feature> features = new LinkedHashMap<>();
        byPart.forEach((name, reasons) -> features.put(name, feature(reasons)));
        return features;
    }

    /** The name that yente's clients know the feature by, where it has one. */
    static String feature(String part) {
        return switch (part) {
            case "name" -> "name_match";
            case "identifier" -> "identifier_match";
            default -> part.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        };
    }

    private static FtmMatch.Feature feature(List<MatchReason> reasons) {
        String detail = reasons.stream()
                .map(reason -> String.format(
                        Locale.ROOT,
                        "['%s'≈'%s' %s: %.3f, weight %.2f]",
                        reason.asked(),
                        reason.found(),
                        reason.explanation(),
                        reason.contribution(),
                        reason.weight()))
                .collect(Collectors.joining(" "));
        return new FtmMatch.Feature(
                detail,
                reasons.stream().mapToDouble(MatchReason::contribution).sum(),
                joined(reasons.stream().map(MatchReason::asked).toList()),
                joined(reasons.stream().map(MatchReason::found).toList()));
    }

    private static Optional<String> joined(List<String> values) {
        return Optional.of(String.join(" ", values.stream().distinct().toList()).strip())
                .filter(text -> !text.isEmpty());
    }
}
