package org.demarche.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.EntityType;

/**
 * Finds which words stand for the same mission. Two do if no part that both tell differs: kind, sending state, city; "the outpost in A" is the
 * embassy in the capital of A if the text knows one mission there; "the consulate" is the nearest one before it.
 *
 * <p>A text that speaks of the missions of one state only need not say whose the embassy in a city is: the name is completed then.
 */
final class MissionMerger {
    private static final double MOST = 0.8;
    private static final int ENOUGH = 2;

    private final Gazetteer gazetteer;
    private final List<Group> groups = new ArrayList<>();

    MissionMerger(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Adds missions to the clusters, each under one key.
     * @param findings those of type mission, in the order of the text */
    void merge(List<Finding> findings, Clusters clusters) {
        for (Finding finding : findings) {
            if (facts(finding).place().isPresent()) {
                group(finding).add(finding);
            }
        }
        joinCountries();
        for (Finding finding : findings) {
            MissionFacts facts = facts(finding);
            if (facts.place().isEmpty() && finding.isName()) {
                group(finding).add(finding);
            }
        }
        Optional<String> sender = commonSender(findings);
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            String key = "mission " + i;
            group.findings.forEach(finding -> clusters.add(key, finding));
            clusters.rename(key, group.name(group.sender.or(() -> sender).map(this::adjective)));
        }
        for (Finding finding : findings) {
            boolean bare =
                    facts(finding).sender().isEmpty() && facts(finding).place().isEmpty();
            if (!finding.isName() && bare) {
                nearest(finding).ifPresent(i -> clusters.add("mission " + i, finding));
            }
        }
    }

    private static MissionFacts facts(Finding finding) {
        return finding.mission().orElseThrow();
    }

    private Group group(Finding finding) {
        MissionFacts facts = facts(finding);
        List<Group> fitting = groups.stream().filter(group -> group.fits(facts)).toList();
        boolean certain = facts.place().isPresent() ? !fitting.isEmpty() : fitting.size() == 1;
        if (certain) {
            return fitting.get(0);
        }
        Group fresh = new Group();
        groups.add(fresh);
        return fresh;
    }

    /** "The outpost in A" joins the only mission in a city of A. */
    private void joinCountries() {
        for (Group whole : List.copyOf(groups)) {
            boolean country = whole.place.isPresent() && whole.place.equals(whole.country);
            List<Group> within = groups.stream()
                    .filter(group ->
                            group != whole && country && group.country.equals(whole.country) && group.agrees(whole))
                    .toList();
            if (within.size() == 1) {
                whole.findings.forEach(within.get(0)::add);
                groups.remove(whole);
            }
        }
    }

    private static Optional<String> commonSender(List<Finding> findings) {
        Map<String, Integer> counts = new HashMap<>();
        findings.forEach(finding -> facts(finding).sender().ifPresent(sender -> counts.merge(sender, 1, Integer::sum)));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= ENOUGH && count.getValue() >= all * MOST)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<Integer> nearest(Finding description) {
        Optional<Integer> best = Optional.empty();
        int bestEnd = -1;
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            boolean kind = facts(description).generality() == MissionFacts.Generality.ANY_KIND
                    || group.kind.equals(facts(description).kind());
            for (Finding finding : group.findings) {
                boolean near = facts(description).generality() == MissionFacts.Generality.SPECIFIC
                        || description.sentence() - finding.sentence() <= 3;
                if (kind
                        && near
                        && finding.span().end() <= description.span().start()
                        && finding.span().end() > bestEnd) {
                    best = Optional.of(i);
                    bestEnd = finding.span().end();
                }
            }
        }
        return best;
    }

    private String adjective(String state) {
        return gazetteer
                .named(state)
                .filter(entry -> entry.type() == EntityType.COUNTRY
                        && !entry.adjectives().isEmpty())
                .map(entry -> entry.adjectives().get(0))
                .orElse(state);
    }

    /** Words for one mission, and what they tell of it together. */
    private static final class Group {
        private final List<Finding> findings = new ArrayList<>();
        private String kind = "mission";
        private boolean anyKind = true;
        private Optional<String> sender = Optional.empty();
        private Optional<String> place = Optional.empty();
        private Optional<String> country = Optional.empty();
        private Optional<String> ownName = Optional.empty();

        boolean fits(MissionFacts facts) {
            boolean kinds =
                    anyKind || facts.generality() == MissionFacts.Generality.ANY_KIND || kind.equals(facts.kind());
            return kinds && agree(sender, facts.sender()) && (facts.place().isEmpty() || place.equals(facts.place()));
        }

        boolean agrees(Group other) {
            return (anyKind || other.anyKind || kind.equals(other.kind)) && agree(sender, other.sender);
        }

        private static boolean agree(Optional<String> one, Optional<String> other) {
            return one.isEmpty() || other.isEmpty() || one.equals(other);
        }

        void add(Finding finding) {
            MissionFacts facts = facts(finding);
            boolean specific = facts.generality() == MissionFacts.Generality.SPECIFIC;
            if (findings.isEmpty() || (anyKind && specific)) {
                kind = facts.kind();
            }
            anyKind = anyKind && !specific;
            sender = sender.or(facts::sender);
            boolean city = facts.place().isPresent() && !facts.place().equals(facts.country());
            place = city && place.equals(country) ? facts.place() : place.or(facts::place);
            country = country.or(facts::country);
            boolean own = (!finding.name().toLowerCase(java.util.Locale.ROOT).contains(" in ")
                            && facts.place().isPresent())
                    || (Character.isUpperCase(finding.name().charAt(0))
                            && facts.place().isEmpty()
                            && facts.sender().isEmpty());
            ownName = ownName.or(() -> own ? Optional.of(finding.name()) : Optional.empty());
            findings.add(finding);
        }

        String name(Optional<String> adjective) {
            if (ownName.isPresent()) {
                return ownName.get();
            }
            String name = adjective.map(word -> word + " ").orElse("")
                    + kind
                    + place.map(where -> " in " + where).orElse("");
            return Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }
    }
}
