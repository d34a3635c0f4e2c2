package org.demarche.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.ledger.ScreeningBasis;
import org.demarche.ledger.Whitelist;
import org.demarche.model.EntityId;
import org.demarche.model.RecordId;
import org.demarche.network.Entity;
import org.demarche.network.Network;
import org.demarche.screen.MatchPart;
import org.demarche.screen.Screener;
import org.jspecify.annotations.Nullable;

/**
 * One state of the ledger, on one day, as a database of FollowTheMoney: what yente's interface is answered from.
 *
 * <p>Immutable in what it says; any number of threads may ask it. The first search by words and the first fetch of a link cost O(claims) once.
 */
public final class FtmView {
    /** Most links that are nested in an entity by one way; more are to be had page by page. */
    private static final int MOST_NESTED = 100;

    private final Network network;
    private final FtmSources sources;
    private final FtmEntities entities;
    private final FtmEdges edges;
    private final FtmMatcher matcher;
    private final ScreeningBasis basis;
    private volatile @Nullable FtmSearcher searcher;
    private volatile @Nullable Map<String, FtmEdge> links;

    FtmView(Network network, FtmMatcher.Screening screening, FtmSources sources, ScreeningBasis basis) {
        this.basis = basis;
        this.network = network;
        this.sources = sources;
        this.entities = new FtmEntities(network, sources);
        this.edges = new FtmEdges(entities);
        this.matcher = new FtmMatcher(screening, entities);
    }

    /** Names the state of the ledger; differs whenever that has grown. */
    public String state() {
        return sources.state();
    }

    /** What its answers are computed from, for the record. */
    ScreeningBasis basis() {
        return basis;
    }

    /** Version of the weights and thresholds in force. */
    public static String policyVersion() {
        return Screener.policyVersion();
    }

    /** The names of what explanations tell of. */
    public static List<String> features() {
        return Arrays.stream(MatchPart.values())
                .map(part -> FtmMatcher.feature(part.id()))
                .toList();
    }

    /** All datasets, the collection of all of them first. */
    public List<FtmDataset> datasets() {
        return sources.datasets(searcher().counts());
    }

    /** The dataset that a name means, with hyphens or underscores; {@code default} and {@code all} mean everything. Empty if there is none. */
    public Optional<String> dataset(String name) {
        return sources.meant(name);
    }

    /** The entities that a query may mean.
     * @throws org.demarche.model.DemarcheException WRONG_USAGE if a name is too long or there are too many values */
    public FtmMatches match(FtmQuery query, FtmFilter filter, FtmBounds bounds) {
        return match(query, new FtmQuestion(FtmExample.of(query), filter, bounds, Map.of()), Map.of());
    }

    /** The same with all that a question may ask for.
     * @param exempt entities to be left out, each with the decision that says so */
    FtmMatches match(FtmQuery query, FtmQuestion question, Map<String, Whitelist.Exemption> exempt) {
        return matcher.matches(query, question, exempt);
    }

    /** The day on which it is true. */
    LocalDate day() {
        return network.standpoint().on();
    }

    /** The entities that have some words. */
    public FtmSearchResult search(FtmSearch search) {
        return searcher().search(search);
    }

    /** The entity with an id, or the one it was merged into. */
    public FtmLookup entity(String id) {
        Optional<EntityId> meant = meant(id);
        if (meant.isPresent()) {
            return meant.get().toString().equals(id)
                    ? new FtmLookup.Found(entities.entity(network.entity(meant.get())))
                    : new FtmLookup.Merged(meant.get().toString());
        }
        return Optional.ofNullable(links().get(id))
                .<FtmLookup>map(edge -> new FtmLookup.Found(edge.entity()))
                .orElseGet(FtmLookup.Absent::new);
    }

    /** An entity with its links in it, and in them their other ends. */
    public FtmEntity nested(FtmEntity entity) {
        FtmEntity whole = entity;
        for (Map.Entry<String, FtmAdjacent> way :
                adjacent(entity, MOST_NESTED, 0).entrySet()) {
            whole = whole.with(
                    way.getKey(),
                    way.getValue().results().stream()
                            .<FtmValue>map(FtmValue.Nested::new)
                            .toList());
        }
        return whole;
    }

    /** Whether things of an entity's kind have a way of that name to others. */
    public static boolean isWay(FtmEntity entity, String way) {
        FtmModel model = FtmModel.standard();
        FtmSchema kind = model.required(entity.schema());
        return kind.property(way).filter(FtmProperty::isEntity).isPresent()
                || model.schemata().stream()
                        .flatMap(schema -> schema.all().stream())
                        .anyMatch(property -> property.reverse().equals(Optional.of(way))
                                && property.range().filter(kind::isA).isPresent());
    }

    /** A moment as FollowTheMoney writes it: {@code 2023-04-20T18:00:25}, UTC. */
    public static String moment(Instant moment) {
        return FtmEntities.moment(moment);
    }

    /** What is around an entity, by the ways that lead to it. */
    public Map<String, FtmAdjacent> adjacent(FtmEntity entity, int limit, int offset) {
        Map<String, List<FtmEntity>> ways = ways(entity, limit + offset);
        Map<String, Integer> totals = totals(entity);
        Map<String, FtmAdjacent> adjacent = new LinkedHashMap<>();
        ways.forEach((way, ends) -> adjacent.put(
                way,
                new FtmAdjacent(
                        ends.stream().skip(offset).toList(),
                        FtmTotal.exactly(totals.getOrDefault(way, ends.size())),
                        limit,
                        offset)));
        return adjacent;
    }

    private Map<String, Integer> totals(FtmEntity entity) {
        Map<String, Integer> totals = new HashMap<>();
        meant(entity.id())
                .ifPresent(id -> edges.of(id).forEach(edge -> totals.merge(edge.property(), 1, Integer::sum)));
        return totals;
    }

    private Map<String, List<FtmEntity>> ways(FtmEntity entity, int most) {
        Map<String, List<FtmEntity>> ways = new TreeMap<>();
        Optional<EntityId> id = meant(entity.id());
        if (id.isPresent()) {
            for (FtmEdge edge : edges.of(id.get())) {
                List<FtmEntity> ends = ways.computeIfAbsent(edge.property(), unused -> new ArrayList<>());
                if (ends.size() < most) {
                    ends.add(edge.far().isEmpty() ? edge.entity() : withEnd(edge.entity(), edge.far()));
                }
            }
            return ways;
        }
        for (FtmProperty property : entities.model().required(entity.schema()).all()) {
            if (property.isEntity() && entity.properties().containsKey(property.name())) {
                ways.put(property.name(), ends(entity, property.name()));
            }
        }
        return ways;
    }

    private FtmEntity withEnd(FtmEntity link, String property) {
        return link.with(
                property,
                ends(link, property).stream()
                        .<FtmValue>map(FtmValue.Nested::new)
                        .toList());
    }

    private List<FtmEntity> ends(FtmEntity link, String property) {
        return link.texts(property).stream()
                .flatMap(id -> meant(id).stream())
                .map(id -> entities.entity(network.entity(id)))
                .toList();
    }

    /** The entity that an id of it, or of one of its records, means. */
    private Optional<EntityId> meant(String id) {
        try {
            return network.material().entityOf(new RecordId(id));
        } catch (IllegalArgumentException notOfThatForm) {
            return Optional.empty();
        }
    }

    /** Two threads that come first make two that are equal. */
    private FtmSearcher searcher() {
        FtmSearcher made = searcher;
        if (made == null) {
            made = new FtmSearcher(entities, matcher);
            searcher = made;
        }
        return made;
    }

    private Map<String, FtmEdge> links() {
        Map<String, FtmEdge> made = links;
        if (made == null) {
            made = new HashMap<>();
            for (Entity entity : network.entities()) {
                for (FtmEdge edge : edges.of(entity.id())) {
                    made.put(edge.entity().id(), edge);
                }
            }
            links = made;
        }
        return made;
    }
}
