package org.demarche.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.demarche.names.NameKind;

/**
 * Looks for listed parties by their other names, among the first names of all parties of their sort.
 *
 * <p>A rank counts the parties that score higher, and half of those that score the same. Other hits are the parties, other
 * than the one looked for, that reach the threshold.
 */
final class AliasSearch {
    private static final List<String> COLUMNS = List.of(
            "looked for by",
            "of list",
            "names",
            "among",
            "how",
            "first",
            "in 5",
            "in 50",
            "from",
            "reached",
            "other hits/name");
    private static final String ALL = "all";

    private AliasSearch() {}

    /** Ranks of one group. */
    private static final class Tally {
        int names;
        int first;
        int inFive;
        int inFifty;
        int reached;
        long others;

        void take(double rank, double score, double threshold, int otherHits) {
            names++;
            first += rank <= 1 ? 1 : 0;
            inFive += rank <= 5 ? 1 : 0;
            inFifty += rank <= 50 ? 1 : 0;
            reached += score >= threshold ? 1 : 0;
            others += otherHits;
        }

        double share(int count) {
            return (double) count / names;
        }
    }

    /** What a group is: sort of the other name, kind, and part of the list. */
    private record Group(String sort, NameKind kind, String list) {}

    static List<Figures.Table> figures(List<Alias> aliases, List<ListedEntity> parties, Consumer<String> progress) {
        List<Figures.Table> tables = new ArrayList<>();
        List<List<Object>> lines = new ArrayList<>();
        for (Yardstick<?> yardstick : Yardstick.all()) {
            progress.accept("looking for parties by their other names, by " + yardstick.title());
            lines.addAll(lines(yardstick, aliases, parties));
        }
        tables.add(new Figures.Table("Listed parties looked for by their other names", COLUMNS, lines));
        return tables;
    }

    private static <T> List<List<Object>> lines(
            Yardstick<T> yardstick, List<Alias> aliases, List<ListedEntity> parties) {
        Map<NameKind, Map<String, T>> pools = pools(yardstick, aliases, parties);
        Map<Group, Tally> tallies = new LinkedHashMap<>();
        for (Alias alias : aliases) {
            Map<String, T> pool = pools.getOrDefault(alias.kind(), Map.of());
            T query = yardstick.read(alias.other(), alias.kind());
            int above = 0;
            int level = 0;
            int others = 0;
            T party = pool.get(alias.reference());
            double own = party == null ? 0 : yardstick.score(query, party);
            for (Map.Entry<String, T> each : pool.entrySet()) {
                if (!each.getKey().equals(alias.reference())) {
                    double score = yardstick.score(query, each.getValue());
                    above += score > own ? 1 : 0;
                    level += score == own ? 1 : 0;
                    others += score >= yardstick.usualThreshold() ? 1 : 0;
                }
            }
            for (String list : List.of(ALL, alias.list())) {
                tallies.computeIfAbsent(new Group(alias.sort(), alias.kind(), list), unknown -> new Tally())
                        .take(1 + above + level / 2.0, own, yardstick.usualThreshold(), others);
            }
        }
        List<List<Object>> lines = new ArrayList<>();
        tallies.forEach((group, tally) -> lines.add(List.of(
                group.sort() + " of " + word(group.kind()),
                group.list(),
                tally.names,
                pools.getOrDefault(group.kind(), Map.of()).size(),
                yardstick.title(),
                tally.share(tally.first),
                tally.share(tally.inFive),
                tally.share(tally.inFifty),
                yardstick.usualThreshold(),
                tally.share(tally.reached),
                (double) tally.others / tally.names)));
        return lines;
    }

    /** By kind and number, the first name of each party. */
    private static <T> Map<NameKind, Map<String, T>> pools(
            Yardstick<T> yardstick, List<Alias> aliases, List<ListedEntity> parties) {
        Map<NameKind, Map<String, T>> pools = new TreeMap<>();
        for (Alias alias : aliases) {
            pools.computeIfAbsent(alias.kind(), unknown -> new LinkedHashMap<>())
                    .computeIfAbsent(alias.reference(), unknown -> yardstick.read(alias.primary(), alias.kind()));
        }
        for (ListedEntity party : parties) {
            String reference = party.id().substring(party.id().indexOf(':') + 1);
            pools.computeIfAbsent(party.kind(), unknown -> new LinkedHashMap<>())
                    .putIfAbsent(reference, yardstick.read(party.names().get(0), party.kind()));
        }
        return pools;
    }

    private static String word(NameKind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case ORGANISATION -> "organisation";
            case VESSEL -> "vessel";
            case OTHER -> "party";
        };
    }
}
