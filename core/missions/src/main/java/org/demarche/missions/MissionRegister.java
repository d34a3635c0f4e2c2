package org.demarche.missions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.demarche.model.EntityId;
import org.demarche.model.EntityType;
import org.demarche.model.Predicate;
import org.demarche.network.Entity;
import org.demarche.network.Lookup;
import org.demarche.network.Network;
import org.demarche.network.Statement;

/**
 * The missions that are known of, as they were on the day of a network: a view over claims, like the network itself.
 *
 * <p>Immutable and safe to share between threads; making it costs a pass over the claims about missions.
 */
public final class MissionRegister {
    private final Network network;
    private final List<Mission> missions;
    private final Map<EntityId, Mission> byId = new HashMap<>();

    private MissionRegister(Network network) {
        this.network = network;
        this.missions = new MissionMaker(network).missions();
        missions.forEach(mission -> byId.put(mission.entity().id(), mission));
    }

    /** The register at the network's standpoint. */
    public static MissionRegister of(Network network) {
        return new MissionRegister(network);
    }

    /** The network it is a view of. */
    public Network network() {
        return network;
    }

    /** All missions, by host, city and name. */
    public List<Mission> missions() {
        return missions;
    }

    /** The mission with an id; empty if it is none, or only mentioned in a text. */
    public Optional<Mission> mission(EntityId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The states that send missions: those with the most of known status first, and of these those with the most. */
    public List<Entity> senders() {
        return bySender().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Entity, List<Mission>> entry) -> -known(entry.getValue()))
                        .thenComparing(entry -> -entry.getValue().size())
                        .thenComparing(entry -> entry.getKey().id()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What sources count for the day, for every state that sends missions; the count that fits the day best first. */
    public List<MissionCount> counts() {
        Map<Entity, List<Mission>> bySender = bySender();
        return senders().stream()
                .flatMap(sender ->
                        new Counts(network).counts(sender, bySender.getOrDefault(sender, List.of())).stream())
                .toList();
    }

    /** How many missions have each status by the register's own rule, for every state that sends missions. */
    public List<RegisterCount> registerCounts() {
        Map<Entity, List<Mission>> bySender = bySender();
        return senders().stream()
                .map(sender -> RegisterCount.of(sender, bySender.getOrDefault(sender, List.of())))
                .toList();
    }

    /** What is stated to have happened to missions up to the day, the newest first. */
    public List<Change> changes() {
        return new Changes(network).changes(missions);
    }

    /** The exact days on which something is stated to have happened to a mission, each with the number of missions; not cut by the day. */
    public SortedMap<LocalDate, Integer> eventDays() {
        return new TreeMap<>(new Changes(network).days(missions));
    }

    /** The mission meant by a name, an id, its city or its host. */
    public Lookup lookup(String asked) {
        Lookup named = network.lookup(asked, entity -> byId.containsKey(entity.id()));
        if (named instanceof Lookup.Found found && isSame(found.entity(), asked)) {
            return named;
        }
        for (Function<Mission, Optional<Entity>> place :
                List.<Function<Mission, Optional<Entity>>>of(Mission::city, Mission::host)) {
            List<Lookup.Candidate> there = missions.stream()
                    .filter(mission -> place.apply(mission)
                            .filter(entity -> isSame(entity, asked))
                            .isPresent())
                    .map(mission -> new Lookup.Candidate(mission.entity(), asked, 1))
                    .toList();
            if (there.size() == 1) {
                return new Lookup.Found(asked, there.get(0).entity(), List.of());
            }
            if (there.size() > 1) {
                return new Lookup.Ambiguous(asked, there);
            }
        }
        return named;
    }

    /** The country or organisation meant by a name or an id, as a host. */
    public Lookup lookupHost(String asked) {
        return network.lookup(asked, entity -> entity.type() == EntityType.COUNTRY || isHost(entity.id()));
    }

    /** All about one mission; its id must be of the register. */
    public MissionCard card(Mission mission) {
        People people = new People(network);
        List<Posting> postings = people.postings(mission.entity());
        List<Statement> statements =
                network.statements(mission.entity().id(), people.evidence(mission.entity(), postings));
        Coverage coverage = mission.host()
                .map(this::coverage)
                .orElseGet(() -> new Coverage(mission.entity(), Coverage.Kind.UNKNOWN, List.of(), List.of()));
        return new MissionCard(
                mission,
                statements,
                functions(statements),
                postings,
                people.principals(mission.entity(), postings),
                coverage);
    }

    /** What a country hosts. */
    public Host host(Entity country) {
        List<Mission> hosted = hostedBy(country);
        People people = new People(network);
        List<Posting> postings = new ArrayList<>();
        hosted.forEach(mission -> postings.addAll(people.postings(mission.entity())));
        return new Host(country, hosted, coverage(country), postings, network.statements(country.id()));
    }

    /** Who serves a country on the day. */
    public Coverage coverage(Entity country) {
        return new CoverageMaker(network).coverage(country, hostedBy(country));
    }

    private List<Mission> hostedBy(Entity country) {
        return missions.stream()
                .filter(mission -> mission.host().filter(country::equals).isPresent())
                .toList();
    }

    private static long known(List<Mission> missions) {
        return missions.stream()
                .filter(mission -> mission.status().status() != MissionStatus.UNKNOWN)
                .count();
    }

    private boolean isHost(EntityId id) {
        return missions.stream()
                .anyMatch(mission ->
                        mission.host().filter(host -> host.id().equals(id)).isPresent());
    }

    private Map<Entity, List<Mission>> bySender() {
        Map<Entity, List<Mission>> bySender = new HashMap<>();
        for (Mission mission : missions) {
            mission.sender()
                    .ifPresent(sender -> bySender.computeIfAbsent(sender, unused -> new ArrayList<>())
                            .add(mission));
        }
        return bySender;
    }

    private static Map<Predicate.Family, List<Integer>> functions(List<Statement> statements) {
        Map<Predicate.Family, List<Integer>> functions = new EnumMap<>(Predicate.Family.class);
        for (Statement statement : statements) {
            Predicate.Family family = statement.predicate().family();
            boolean use = family == Predicate.Family.REVENUE
                    || family == Predicate.Family.PROCUREMENT
                    || family == Predicate.Family.SUPPORT;
            if (statement.predicate().isStep() && use) {
                functions.computeIfAbsent(family, unused -> new ArrayList<>()).add(statement.number());
            }
        }
        return functions;
    }

    private static boolean isSame(Entity entity, String asked) {
        String words = asked.strip();
        return entity.id().toString().equalsIgnoreCase(words)
                || entity.caption().equalsIgnoreCase(words)
                || entity.names().stream().anyMatch(name -> name.text().equalsIgnoreCase(words));
    }
}
