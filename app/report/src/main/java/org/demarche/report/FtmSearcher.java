package org.demarche.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.screen.Screener;

/** Searches all entities by words. Made in O(claims), once a state of the ledger; a search costs O(entities found). Safe for several threads. */
final class FtmSearcher {
    private static final int MOST_VALUES = 100;
    private static final double LEAST_LIKE = 0.7;

    private final FtmModel model = FtmModel.standard();
    private final List<FtmEntity> all;
    private final Map<String, Integer> positions = new HashMap<>();
    private final FtmWords words;
    private final FtmMatcher matcher;

    FtmSearcher(FtmEntities entities, FtmMatcher matcher) {
        this.matcher = matcher;
        this.all = entities.network().entities().stream().map(entities::entity).toList();
        for (int at = 0; at < all.size(); at++) {
            positions.put(all.get(at).id(), at);
        }
        this.words = new FtmWords(all);
    }

    /** How many entities each dataset has. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        counts.put(FtmDataset.ALL, (long) all.size());
        for (FtmEntity entity : all) {
            entity.datasets().forEach(dataset -> counts.merge(dataset, 1L, Long::sum));
        }
        return counts;
    }

    FtmSearchResult search(FtmSearch asked) {
        List<FtmEntity> found = new ArrayList<>();
        for (FtmEntity entity : candidates(asked)) {
            if (model.required(entity.schema()).isA(asked.schema().name())
                    && asked.filter().admits(entity)
                    && holds(asked, entity)) {
                found.add(entity);
            }
        }
        order(asked, found);
        Map<String, FtmSearchResult.Facet> facets = new LinkedHashMap<>();
        asked.facets().forEach(facet -> facets.put(facet, facet(facet, found)));
        return new FtmSearchResult(
                asked.limit(),
                asked.offset(),
                FtmTotal.exactly(found.size()),
                found.stream().skip(asked.offset()).limit(asked.limit()).toList(),
                facets);
    }

    /** In the order of ids; near names before those that only have the words. */
    private List<FtmEntity> candidates(FtmSearch asked) {
        if (asked.text().isBlank()) {
            return all;
        }
        List<FtmEntity> candidates = new ArrayList<>();
        BitSet having = words.matching(asked.text());
        if (asked.spelling() == FtmSearch.Spelling.FUZZY) {
            FtmBounds bounds = new FtmBounds(Screener.MOST_HITS, LEAST_LIKE, LEAST_LIKE);
            FtmQuery query =
                    FtmQuery.cleaned(Optional.empty(), model.required("Thing"), Map.of("name", List.of(asked.text())));
            FtmQuestion question =
                    new FtmQuestion(FtmExample.of(query), FtmFilter.all(FtmDataset.ALL), bounds, Map.of());
            for (FtmMatch match : matcher.matches(query, question, Map.of()).results()) {
                candidates.add(match.entity());
                having.clear(positions.getOrDefault(match.entity().id(), all.size()));
            }
        }
        having.stream().mapToObj(all::get).forEach(candidates::add);
        return candidates;
    }

    private boolean holds(FtmSearch asked, FtmEntity entity) {
        if (asked.fields().isEmpty()) {
            return true;
        }
        return switch (asked.combination()) {
            case AND -> asked.fields().stream().allMatch(field -> field.holds(entity, model));
            case OR -> asked.fields().stream().anyMatch(field -> field.holds(entity, model));
        };
    }

    /** As asked; else those whose caption is nearest to the text in length first, so that a whole name comes before a part of one. */
    private void order(FtmSearch asked, List<FtmEntity> found) {
        if (asked.order().isEmpty()) {
            if (!asked.text().isBlank() && asked.spelling() == FtmSearch.Spelling.EXACT) {
                String text = asked.text().toLowerCase(Locale.ROOT);
                found.sort(Comparator.comparing((FtmEntity entity) ->
                                !entity.caption().toLowerCase(Locale.ROOT).equals(text))
                        .thenComparing(entity -> entity.caption().length()));
            }
            return;
        }
        Comparator<FtmEntity> comparator = Comparator.comparing(entity -> 0);
        for (FtmSearch.Order order : asked.order()) {
            Comparator<FtmEntity> next = Comparator.comparing(entity -> order.key(entity, model));
            comparator = comparator.thenComparing(
                    order.direction() == FtmSearch.Order.Direction.UP ? next : next.reversed());
        }
        found.sort(comparator.thenComparing(FtmEntity::id));
    }

    private FtmSearchResult.Facet facet(String name, List<FtmEntity> found) {
        Map<String, Long> counts = new HashMap<>();
        for (FtmEntity entity : found) {
            FtmSearch.Field.of(entity, name, model).forEach(value -> counts.merge(value, 1L, Long::sum));
        }
        List<FtmSearchResult.Value> values = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_VALUES)
                .map(entry -> new FtmSearchResult.Value(entry.getKey(), label(name, entry.getKey()), entry.getValue()))
                .toList();
        return new FtmSearchResult.Facet(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), values);
    }

    private String label(String facet, String value) {
        return switch (facet) {
            case "countries" -> model.label("country", value);
            case "topics" -> model.label("topic", value);
            case "schema", "schemata" ->
                model.schema(value).map(FtmSchema::label).orElse(value);
            default -> value;
        };
    }
}
