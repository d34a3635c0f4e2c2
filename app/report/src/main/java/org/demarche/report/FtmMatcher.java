package org.demarche.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.screen.Hit;
import org.demarche.screen.MatchReason;
import org.demarche.screen.PartyRecord;
import org.demarche.screen.Query;
import org.demarche.screen.Screener;

/** Asks the screener with queries of FollowTheMoney. Safe for several threads. */
final class FtmMatcher {
    /** Types of properties of which one value is enough to look for. */
    private static final List<String> TELLING = List.of("name", "identifier", "phone", "email");
    /** Further properties of which one value is enough to look for; FollowTheMoney has them as texts. */
    private static final List<String> TELLING_TEXTS = List.of("firstName", "lastName", "publicKey", "serialNumber");

    private static final int FIRST_HITS = 20;
    private static final int GROWTH = 4;
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

    /** Asks for more hits as long as the filter leaves too few of them. */
    FtmMatches matches(FtmQuery asked, FtmFilter filter, FtmBounds bounds) {
        if (!isTelling(asked)) {
            return FtmMatches.none();
        }
        Query query = PartyRecord.of(asked.schema().name(), asked.properties()).query();
        double least = Math.max(bounds.least(), LEAST);
        int most = Math.min(Screener.MOST_HITS, Math.max(FIRST_HITS, bounds.limit() + 1));
        while (true) {
            List<Hit> hits = screening.screen(query, most, least);
            FtmMatches matches = admitted(hits, filter, bounds, hits.size() < most ? "eq" : "gte");
            if (matches.results().size() >= bounds.limit() || hits.size() < most || most == Screener.MOST_HITS) {
                return matches;
            }
            most = Math.min(Screener.MOST_HITS, most * GROWTH);
        }
    }

    private FtmMatches admitted(List<Hit> hits, FtmFilter filter, FtmBounds bounds, String relation) {
        List<FtmMatch> results = new ArrayList<>();
        long total = 0;
        for (Hit hit : hits) {
            boolean match = hit.score() >= bounds.threshold();
            boolean wanted = results.size() < bounds.limit();
            if (!wanted && !match) {
                break;
            }
            if (!wanted && filter.isOpen()) {
                total++;
                continue;
            }
            FtmEntity entity = entities.entity(entities.network().entity(hit.entity()));
            if (filter.admits(entity)) {
                total += match ? 1 : 0;
                if (wanted) {
                    results.add(new FtmMatch(entity, hit.score(), match, explanations(hit)));
                }
            }
        }
        return new FtmMatches(results, new FtmTotal(total, relation));
    }

    /** Whether there is a name or a number. */
    private static boolean isTelling(FtmQuery asked) {
        return TELLING.stream().anyMatch(type -> !asked.ofType(type).isEmpty())
                || TELLING_TEXTS.stream().anyMatch(asked.properties()::containsKey);
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
        String detail = reasons.stream().map(FtmMatcher::detail).collect(Collectors.joining(" "));
        return new FtmMatch.Feature(
                detail,
                reasons.stream().mapToDouble(MatchReason::contribution).sum(),
                joined(reasons.stream().map(MatchReason::asked).toList()),
                joined(reasons.stream().map(MatchReason::found).toList()));
    }

    private static String detail(MatchReason reason) {
        boolean compared = !reason.asked().isEmpty() || !reason.found().isEmpty();
        String values = compared ? "'" + reason.asked() + "'≈'" + reason.found() + "' " : "";
        return String.format(
                Locale.ROOT,
                "[%s%s: %.3f, weight %.2f]",
                values,
                reason.explanation(),
                reason.contribution(),
                reason.weight());
    }

    private static Optional<String> joined(List<String> values) {
        return Optional.of(String.join(" ", values.stream().distinct().toList()).strip())
                .filter(text -> !text.isEmpty());
    }
}
