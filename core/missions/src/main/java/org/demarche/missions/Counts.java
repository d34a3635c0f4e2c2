package org.demarche.missions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Overlap;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.network.Entity;
import org.demarche.network.Evidence;
import org.demarche.network.Network;
import org.demarche.network.Weight;

/** Collects what sources count, for a day. */
final class Counts {
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]{0,8}");
    private static final Pattern ROUND = Pattern.compile(
            "\\b(around|about|some|nearly|almost|over|approximately|roughly|as many as|up to|more than)\\b|~");

    private final Network network;
    private final LocalDate day;

    Counts(Network network) {
        this.network = network;
        this.day = network.standpoint().on();
    }

    /** Counts of a state's missions whose time had begun, those that fit the day best first; of one counter and definition only the latest. */
    List<MissionCount> counts(Entity sender, List<Mission> missions) {
        List<MissionCount> named = named(sender, missions);
        Set<String> namedBy = new HashSet<>();
        named.forEach(each -> namedBy.add(each.number() + " " + key(each.countedBy())));
        List<MissionCount> counts = new ArrayList<>(latest(stated(sender)));
        counts.addAll(named);
        counts.sort(Comparator.comparing(MissionCount::fits)
                .thenComparing(each -> namedBy.contains(each.number() + " " + key(each.countedBy())) ? 0 : 1)
                .thenComparing(MissionCount::basis)
                .thenComparing(Counts::end, Comparator.reverseOrder())
                .thenComparing(MissionCount::period, Comparator.reverseOrder())
                .thenComparing(MissionCount::number, Comparator.reverseOrder())
                .thenComparing(MissionCount::countedBy)
                .thenComparing(MissionCount::definition));
        return List.copyOf(counts);
    }

    private List<MissionCount> stated(Entity sender) {
        Map<List<String>, List<Evidence>> same = new LinkedHashMap<>();
        for (Evidence evidence : network.evidence(sender.id())) {
            if (evidence.claim().predicate() == Predicate.MISSION_COUNT
                    && evidence.subject().equals(sender.id())
                    && evidence.affirms()
                    && !evidence.claim().period().startsAfter(day)
                    && NUMBER.matcher(evidence.claim().object().text()).find()) {
                same.computeIfAbsent(
                                List.of(
                                        counter(evidence),
                                        key(evidence.claim().object().text()),
                                        key(definition(evidence))),
                                unused -> new ArrayList<>())
                        .add(evidence);
            }
        }
        return same.values().stream().map(evidence -> count(sender, evidence)).toList();
    }

    private MissionCount count(Entity sender, List<Evidence> same) {
        List<Evidence> evidence = same.stream()
                .sorted(Comparator.comparing((Evidence each) -> each.holdsOn(day))
                        .thenComparing(each -> each.claim().period()))
                .toList();
        Evidence best = evidence.get(0);
        String words = best.claim().object().text();
        Matcher number = NUMBER.matcher(words);
        if (!number.find()) {
            throw new IllegalStateException("no number in the count \"" + words + "\"");
        }
        return new MissionCount(
                sender,
                Integer.parseInt(number.group().replace(",", "")),
                ROUND.matcher(words.toLowerCase(Locale.ROOT)).find(),
                MissionCount.Basis.STATED,
                definition(best),
                counter(best),
                best.claim().period(),
                best.holdsOn(day),
                evidence);
    }

    /** Of one counter's numbers for one definition those that fit the day, or else the latest. */
    private static List<MissionCount> latest(List<MissionCount> stated) {
        List<MissionCount> kept = new ArrayList<>();
        for (MissionCount count : stated) {
            boolean passed = stated.stream()
                    .anyMatch(other -> key(other.countedBy()).equals(key(count.countedBy()))
                            && key(other.definition()).equals(key(count.definition()))
                            && isCloser(other, count));
            if (!passed) {
                kept.add(count);
            }
        }
        return kept;
    }

    private static boolean isCloser(MissionCount other, MissionCount count) {
        if (other.fits() != count.fits()) {
            return other.fits().compareTo(count.fits()) < 0;
        }
        return count.fits() == Overlap.NONE && end(other).isAfter(end(count));
    }

    /** For each counter the missions that it counts as open on the day. */
    private List<MissionCount> named(Entity sender, List<Mission> missions) {
        Map<String, Map<Entity, List<Evidence>>> open = new LinkedHashMap<>();
        for (Mission mission : missions) {
            for (Evidence evidence : network.evidence(mission.entity().id())) {
                if (evidence.claim().predicate() == Predicate.COUNTED_OPEN
                        && evidence.affirms()
                        && !evidence.claim().period().isUnknown()
                        && evidence.holdsOn(day).isPossible()) {
                    open.computeIfAbsent(evidence.claim().object().text(), unused -> new LinkedHashMap<>())
                            .computeIfAbsent(mission.entity(), unused -> new ArrayList<>())
                            .add(evidence);
                }
            }
        }
        List<MissionCount> counts = new ArrayList<>();
        open.forEach((counter, byMission) -> {
            List<Evidence> evidence = Weight.bestFirst(
                    byMission.values().stream().map(each -> each.get(0)).toList());
            Overlap fits = evidence.stream()
                    .map(each -> each.holdsOn(day))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            counts.add(new MissionCount(
                    sender,
                    byMission.size(),
                    false,
                    MissionCount.Basis.NAMED_ONE_BY_ONE,
                    "missions that it names one by one",
                    counter,
                    Period.on(day),
                    fits,
                    evidence));
        });
        return counts;
    }

    /** The last day that a number is for; far in the past if nobody says. */
    private static LocalDate end(MissionCount count) {
        return count.period().isUnknown()
                ? LocalDate.MIN
                : count.period().latestEnd().orElse(LocalDate.MAX);
    }

    private static String definition(Evidence evidence) {
        return evidence.claim()
                .qualifier(QualifierKey.ROLE)
                .map(role -> role.text())
                .orElse("");
    }

    /** The outermost speaker, as named. */
    private static String counter(Evidence evidence) {
        List<String> speakers = evidence.speakers();
        return speakers.get(speakers.size() - 1);
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT).strip();
    }
}
