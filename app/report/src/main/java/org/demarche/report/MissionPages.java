package org.demarche.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.missions.Change;
import org.demarche.missions.Host;
import org.demarche.missions.Mission;
import org.demarche.missions.MissionCount;
import org.demarche.missions.MissionRegister;
import org.demarche.missions.MissionStatus;
import org.demarche.missions.Posting;
import org.demarche.missions.RegisterCount;
import org.demarche.network.Entity;
import org.demarche.network.Weight;
import org.demarche.packs.PackPlace;

/** Makes the answers about missions from one register. */
final class MissionPages {
    /** How far back counts for another time are shown beside those for the day. */
    private static final int MONTHS_OF_OTHER_COUNTS = 3;

    private final MissionRegister register;
    private final Atlas atlas;
    private final View view;

    MissionPages(MissionRegister register, Atlas atlas, View view) {
        this.register = register;
        this.atlas = atlas;
        this.view = view;
    }

    MissionList missions() {
        return new MissionList(view, points());
    }

    /** The mission meant by a name, an id, its city or its host. */
    Entity meant(String asked) {
        return Meant.entity(register.lookup(asked));
    }

    /** The mission that an entity is, if it is one. */
    Optional<MissionPoint> mission(Entity entity) {
        return register.mission(entity.id()).map(this::point);
    }

    Situation situation() {
        List<Situation.EventDay> days = new ArrayList<>();
        for (Map.Entry<LocalDate, Integer> day : register.eventDays().entrySet()) {
            days.add(new Situation.EventDay(day.getKey(), day.getValue()));
        }
        return new Situation(
                view,
                counts(),
                points(),
                register.changes().stream().map(MissionPages::change).toList(),
                days);
    }

    /** What a state hosts.
     * @param asked ISO 3166-1 alpha-2 code or name */
    HostPage host(String asked) {
        Entity country = byCode(asked).orElseGet(() -> Meant.entity(register.lookupHost(asked)));
        Host host = register.host(country);
        return new HostPage(
                view,
                new HostPage.Country(
                        atlas.code(country),
                        country.caption(),
                        Optional.of(country.id().toString())),
                host.missions().stream().map(this::point).toList(),
                coverage(host.coverage()),
                host.postings().stream().map(MissionPages::posting).toList(),
                host.statements().stream().map(Wire::statement).toList());
    }

    private Optional<Entity> byCode(String asked) {
        if (!asked.matches("[A-Z]{2}")) {
            return Optional.empty();
        }
        return register.missions().stream()
                .flatMap(mission -> mission.host().stream())
                .filter(host -> atlas.code(host).equals(asked))
                .findFirst();
    }

    private List<MissionPoint> points() {
        return register.missions().stream().map(this::point).toList();
    }

    private MissionPoint point(Mission mission) {
        Optional<PackPlace> place = mission.city().flatMap(atlas::city);
        Optional<Weight> weight = mission.status().weight();
        MissionStatus status = mission.status().status();
        boolean gone = status == MissionStatus.CLOSED || status == MissionStatus.ANNOUNCED;
        return new MissionPoint(
                mission.entity().id().toString(),
                mission.entity().caption(),
                mission.sender().map(Entity::caption),
                mission.kind().id(),
                mission.city().map(Entity::caption),
                mission.host()
                        .map(Entity::caption)
                        .or(() -> place.map(PackPlace::country))
                        .orElse("not known"),
                code(mission, place),
                place.map(PackPlace::latitude),
                place.map(PackPlace::longitude),
                status.id(),
                Wire.period(mission.status().since()),
                weight.map(Weight::grade).flatMap(Wire::grade),
                weight.map(each -> each.origins().size()).orElse(0),
                gone
                        ? mission.host()
                                .map(register::coverage)
                                .map(this::coverage)
                                .orElse(List.of())
                        : List.of());
    }

    /** The host's code; where an organisation is the host, that of the country its seat is in. */
    private String code(Mission mission, Optional<PackPlace> place) {
        String code = mission.host().map(atlas::code).orElse(Atlas.NO_COUNTRY);
        return code.equals(Atlas.NO_COUNTRY) ? place.map(PackPlace::isoCode).orElse(code) : code;
    }

    private List<Coverage> coverage(org.demarche.missions.Coverage coverage) {
        return coverage.claims().stream()
                .filter(claim -> claim.fits().isPossible())
                .map(MissionPages::coverage)
                .toList();
    }

    private static Coverage coverage(org.demarche.missions.Coverage.CoverageClaim claim) {
        return new Coverage(
                claim.by()
                        .map(Wire::reference)
                        .orElseGet(() -> new EntityReference(
                                claim.evidence().get(0).subject().toString(), claim.words(), Optional.empty())),
                claim.sentence(),
                claim.weight().certainty().line(),
                Wire.grade(claim.weight().grade()),
                Wire.period(claim.period()),
                Wire.claimIds(claim.evidence()));
    }

    /** One question a sending state: what each source counts for the day, and last what the register itself has. */
    private List<Situation.Count> counts() {
        Map<Entity, List<Situation.CountValue>> bySender = new LinkedHashMap<>();
        for (boolean onTheDay : List.of(true, false)) {
            for (MissionCount count : register.counts()) {
                if (onTheDay ? count.fits().isPossible() : isRecent(count)) {
                    bySender.computeIfAbsent(count.sender(), unused -> new ArrayList<>())
                            .add(value(count));
                }
            }
        }
        List<RegisterCount> own = register.registerCounts();
        for (RegisterCount count : own) {
            boolean says = count.of(MissionStatus.UNKNOWN) < count.missions();
            if (!says && own.size() > 1) {
                continue; // that no source says whether any is open is no count of none
            }
            bySender.computeIfAbsent(count.sender(), unused -> new ArrayList<>())
                    .add(value(count));
        }
        List<Situation.Count> counts = new ArrayList<>();
        bySender.forEach((sender, values) ->
                counts.add(new Situation.Count("missions of " + sender.caption() + " open", values)));
        return counts;
    }

    /** Whether it is for a time that ended shortly before the day: what others counted then stands beside, with its date. */
    private boolean isRecent(MissionCount count) {
        return !count.fits().isPossible()
                && count.period()
                        .latestEnd()
                        .filter(end -> end.isBefore(view.on())
                                && !end.isBefore(view.on().minusMonths(MONTHS_OF_OTHER_COUNTS)))
                        .isPresent();
    }

    private static Situation.CountValue value(MissionCount count) {
        Source source = Wire.source(count.evidence().get(0));
        boolean stated = count.basis() == MissionCount.Basis.STATED;
        String definition = stated ? count.definition() : "missions that it names one by one as open";
        return new Situation.CountValue(
                count.number(),
                count.approximate(),
                Optional.of(definition).filter(words -> !words.isBlank()),
                count.countedBy(),
                Wire.period(count.period()),
                source,
                stated ? source.quote() : Optional.empty());
    }

    private Situation.CountValue value(RegisterCount count) {
        String rest = count.of(MissionStatus.CLOSED) + " closed, " + count.of(MissionStatus.ANNOUNCED)
                + " with closing announced, " + count.of(MissionStatus.DISPUTED) + " disputed, "
                + count.of(MissionStatus.UNKNOWN) + " of unknown status";
        return new Situation.CountValue(
                count.of(MissionStatus.OPEN),
                false,
                Optional.of("missions last stated to be open; besides them " + rest),
                "Demarche, from all claims together",
                Optional.of(view.on().toString()),
                new Source(
                        Optional.empty(),
                        "Status of each mission below",
                        Optional.of("Demarche"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Optional.empty());
    }

    private static Situation.Change change(Change change) {
        return new Situation.Change(
                change.period().toString(),
                change.sentence(),
                Wire.grade(change.weight().grade()),
                change.weight().origins().size(),
                Optional.of(change.mission().id().toString()),
                Wire.claimIds(change.evidence()));
    }

    private static HostPage.Posting posting(Posting posting) {
        return new HostPage.Posting(
                Wire.reference(posting.person()),
                Wire.reference(posting.mission()),
                Optional.of(posting.role()).filter(role -> !role.isBlank()),
                Wire.period(posting.period()),
                posting.weight().certainty().line(),
                Wire.grade(posting.weight().grade()),
                Wire.claimIds(posting.evidence()));
    }
}
