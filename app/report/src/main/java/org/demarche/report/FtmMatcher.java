package org.demarche.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.demarche.ledger.Whitelist;
import org.demarche.model.EntityId;
import org.demarche.screen.Filter;
import org.demarche.screen.Hit;
import org.demarche.screen.MatchReason;
import org.demarche.screen.Query;
import org.demarche.screen.Screener;
import org.demarche.screen.Search;
import org.demarche.screen.Weights;

/** Asks the screener with queries of FollowTheMoney. Safe for several threads. */
final class FtmMatcher {
    private static final int FIRST_HITS = 20;
    private static final double LEAST = 1e-6;

    private final Screening screening;
    private final FtmEntities entities;

    /** Where questions go. */
    @FunctionalInterface
    interface Screening {
        List<Hit> screen(Query query, Search search, Predicate<EntityId> admitted);
    }

    FtmMatcher(Screening screening, FtmEntities entities) {
        this.screening = screening;
        this.entities = entities;
    }

    /**
     * The exact best of those that the filter admits.
     *
     * @param exempt entities to be left out, each with the decision that says so
     */
    FtmMatches matches(FtmQuery asked, FtmQuestion question, Map<String, Whitelist.Exemption> exempt) {
        if (!asked.isTelling()) {
            return FtmMatches.none();
        }
        return new Run(question, exempt).matches(asked.screened());
    }

    /** One question on its way to its answer; entities are made once. For one thread. */
    private final class Run {
        private final FtmQuestion question;
        private final FtmBounds bounds;
        private final Map<String, Whitelist.Exemption> exempt;
        private final Map<EntityId, FtmEntity> made = new HashMap<>();
        private final List<FtmMatch> results = new ArrayList<>();
        private final List<FtmLeftOut> leftOut = new ArrayList<>();
        private long total;

        Run(FtmQuestion question, Map<String, Whitelist.Exemption> exempt) {
            this.question = question;
            this.bounds = question.bounds();
            this.exempt = exempt;
        }

        FtmMatches matches(Query query) {
            int most = Math.min(Screener.MOST_HITS, Math.max(FIRST_HITS, bounds.limit() + 1) + exempt.size());
            Search search = new Search(most, Math.max(bounds.least(), LEAST), Filter.NONE, question.factors());
            FtmFilter filter = question.filter();
            List<Hit> hits =
                    screening.screen(query, search, filter.isOpen() ? id -> true : id -> filter.admits(entity(id)));
            hits.forEach(this::take);
            boolean whole = hits.size() < most || hits.get(most - 1).score() < bounds.threshold();
            return new FtmMatches(results, new FtmTotal(total, whole ? "eq" : "gte"), leftOut);
        }

        private void take(Hit hit) {
            Whitelist.Exemption exemption = exempt.get(hit.entity().toString());
            if (exemption != null) {
                leftOut.add(new FtmLeftOut(
                        hit.entity().toString(),
                        hit.caption(),
                        hit.score(),
                        exemption.entry(),
                        exemption.decision().until()));
                return;
            }
            boolean match = hit.score() >= bounds.threshold();
            total += match ? 1 : 0;
            if (results.size() < bounds.limit()) {
                results.add(new FtmMatch(entity(hit.entity()), hit.score(), match, explanations(hit)));
            }
        }

        private FtmEntity entity(EntityId id) {
            return made.computeIfAbsent(
                    id, each -> entities.entity(entities.network().entity(each)));
        }

        private Map<String, FtmMatch.Feature> explanations(Hit hit) {
            Weights factors = question.factors();
            return FtmMatcher.explanations(hit.reasons().stream()
                    .filter(reason -> factors.of(reason.part()) > 0)
                    .toList());
        }
    }

    private static Map<String, FtmMatch.Feature> explanations(List<MatchReason> all) {
        Map<String, List<MatchReason>> byPart = new LinkedHashMap<>();
        for (MatchReason reason : all) {
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
