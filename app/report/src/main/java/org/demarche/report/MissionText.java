package org.demarche.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays out answers about missions. */
final class MissionText {
    private static final int MOST_CHANGES = 20;
    /** Most missions of states whose missions have no known status that are shown beside those of others. */
    private static final int MOST_OF_OTHERS = 50;

    private static final List<String> ORDER = List.of("open", "announced", "closed", "disputed", "unknown");

    private MissionText() {}

    static String situation(Situation situation) {
        Lines lines = new Lines().add("Missions " + Words.view(situation.view()));
        for (Situation.Count count : situation.counts()) {
            lines.gap().add(count.label() + ", as each source counts:");
            for (Situation.CountValue value : count.values()) {
                count(lines, value);
            }
        }
        lines.gap().add("By what is stated of each mission: " + byStatus(situation.missions()) + ".");
        told(lines.gap(), situation.missions());
        if (!situation.changes().isEmpty()) {
            lines.gap().add("What changed, newest first:");
            for (Situation.Change change : situation
                    .changes()
                    .subList(0, Math.min(MOST_CHANGES, situation.changes().size()))) {
                lines.add(
                        "  ",
                        change.sentence() + " ["
                                + change.grade().map(grade -> grade + ", ").orElse("")
                                + Words.count(change.sources(), "origin") + "]");
            }
            int more = situation.changes().size() - MOST_CHANGES;
            if (more > 0) {
                lines.add("  ", "and " + more + " before.");
            }
        }
        return lines.toString();
    }

    static String missions(MissionList list) {
        Lines lines = new Lines()
                .add("Missions " + Words.view(list.view()) + ": " + byStatus(list.missions()) + ".")
                .gap();
        told(lines, list.missions());
        return lines.toString();
    }

    static String host(HostPage host) {
        Lines lines = new Lines().add(host.country().name() + " " + Words.view(host.view()));
        lines.gap().add(host.missions().isEmpty() ? "No mission in it is known of." : "Missions in it:");
        table(lines, host.missions());
        if (!host.coverage().isEmpty()) {
            lines.gap().add("Said to serve it from elsewhere:");
            host.coverage().forEach(coverage -> coverage(lines, coverage));
        }
        if (!host.postings().isEmpty()) {
            lines.gap().add("People said to be posted to it:");
            for (HostPage.Posting posting : host.postings()) {
                lines.add(
                        "  ",
                        posting.person().caption()
                                + posting.role().map(role -> ", " + role).orElse("") + ", "
                                + posting.mission().caption()
                                + posting.period().map(period -> ", " + period).orElse("")
                                + " [" + Words.weight(posting.certainty(), posting.grade(), 0) + "]");
            }
        }
        if (!host.statements().isEmpty()) {
            lines.gap().add("What is stated of it:");
            host.statements().forEach(statement -> EntityText.statement(lines, statement));
        }
        return lines.toString();
    }

    private static void count(Lines lines, Situation.CountValue value) {
        String number = (value.approximate() ? "about " : "") + value.number();
        lines.add(
                "  " + number + "  ",
                value.countedBy()
                        + value.date().map(date -> ", for " + date).orElse("")
                        + value.definition().map(words -> ", counting " + words).orElse(""));
        value.quote()
                .or(() -> value.source().quote())
                .ifPresent(quote -> lines.add("      ", "“" + quote.strip() + "”"));
        lines.add("      — ", Words.source(value.source()));
    }

    /** The missions of states of which the status of one is known; those of all others only where there are few, or none but them. */
    private static void told(Lines lines, List<MissionPoint> missions) {
        Set<Optional<String>> known = missions.stream()
                .filter(mission -> !mission.status().equals("unknown"))
                .map(MissionPoint::sender)
                .collect(Collectors.toSet());
        List<MissionPoint> others = missions.stream()
                .filter(mission -> !known.contains(mission.sender()))
                .toList();
        if (known.isEmpty() || others.size() <= MOST_OF_OTHERS) {
            table(lines, missions);
            return;
        }
        table(
                lines,
                missions.stream()
                        .filter(mission -> known.contains(mission.sender()))
                        .toList());
        lines.gap()
                .add("Not shown are " + others.size() + " missions of other states, of none of which a source says"
                        + " whether it is open: demarche host COUNTRY shows what a state hosts, --json all.");
    }

    private static void table(Lines lines, List<MissionPoint> missions) {
        boolean several = missions.stream().map(MissionPoint::sender).distinct().count() > 1;
        List<List<String>> rows = new ArrayList<>();
        for (MissionPoint mission : missions) {
            List<String> row = new ArrayList<>(List.of(
                    mission.country(),
                    mission.city().orElse("?"),
                    mission.status(),
                    mission.statusSince().orElse(""),
                    mission.grade().orElse(""),
                    kind(mission.kind())));
            if (several) {
                row.add(mission.sender().map(sender -> "of " + sender).orElse("of a state not known"));
            }
            rows.add(row);
        }
        lines.table(rows);
    }

    private static String kind(String id) {
        return id.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static void coverage(Lines lines, Coverage coverage) {
        lines.add("  ", coverage.sentence() + " [" + Words.weight(coverage.certainty(), coverage.grade(), 0) + "]");
    }

    private static String byStatus(List<MissionPoint> missions) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        ORDER.forEach(status -> counts.put(status, 0));
        missions.forEach(mission -> counts.merge(mission.status(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((status, number) -> {
            if (number > 0) {
                parts.add(number + " " + status);
            }
        });
        return parts.isEmpty() ? "none" : String.join(", ", parts);
    }
}
