package org.demarche.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.model.EntityType;
import org.demarche.model.Overlap;
import org.demarche.model.Period;
import org.demarche.names.CountryNames;

/** What else than names a query and an entity agree or conflict in; a value that one side lacks does neither. */
final class Facts {
    private static final String SEPARATOR = "; ";

    private final ScreenPolicy policy;
    private final List<Conflict> conflicts = new ArrayList<>();
    private Optional<Period> sameBirthDay = Optional.empty();

    Facts(Query query, Profile profile, ScreenPolicy policy) {
        this.policy = policy;
        compareTypes(query, profile);
        compareBirthDates(query, profile);
        compareCountries(query, profile);
    }

    private void compareTypes(Query query, Profile profile) {
        EntityType found = profile.entity().type();
        query.type()
                .filter(asked -> topmost(asked) != topmost(found))
                .ifPresent(asked -> conflicts.add(new Conflict(
                        MatchPart.TYPE, asked.label(), found.label(), "one thing cannot be of both kinds")));
    }

    /** Kinds of organisation are told apart too differently to conflict. */
    private static EntityType topmost(EntityType type) {
        return type.parent().map(Facts::topmost).orElse(type);
    }

    private void compareBirthDates(Query query, Profile profile) {
        if (query.birthDates().isEmpty() || profile.birthDates().isEmpty()) {
            return;
        }
        boolean possible = false;
        for (Period asked : query.birthDates()) {
            for (Period found : profile.birthDates()) {
                Overlap overlap = asked.overlap(found);
                possible |= overlap.isPossible();
                boolean days = asked.precision() == Period.Precision.DAY && found.precision() == Period.Precision.DAY;
                if (days && !asked.isInterval() && !found.isInterval() && overlap == Overlap.CERTAIN) {
                    sameBirthDay = Optional.of(found);
                }
            }
        }
        if (!possible) {
            conflicts.add(new Conflict(
                    MatchPart.BIRTH_DATE,
                    joined(query.birthDates()),
                    joined(profile.birthDates()),
                    "no date of birth fits the other"));
        }
    }

    private void compareCountries(Query query, Profile profile) {
        List<String> asked = codes(query.countries());
        List<String> found = codes(profile.countries());
        boolean allKnown = found.size() == profile.countries().size()
                && asked.size() == query.countries().size();
        boolean both = !asked.isEmpty() && !found.isEmpty();
        if (allKnown && both && asked.stream().noneMatch(found::contains)) {
            conflicts.add(new Conflict(
                    MatchPart.COUNTRY,
                    joined(query.countries()),
                    joined(profile.countries()),
                    "the countries differ; many persons have two, and ships change flag"));
        }
    }

    private static List<String> codes(List<String> countries) {
        return countries.stream()
                .flatMap(country -> CountryNames.standard().code(country).stream())
                .toList();
    }

    private static String joined(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(SEPARATOR));
    }

    List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /** The score when all facts count. */
    double adjust(double score) {
        double adjusted = score;
        if (sameBirthDay.isPresent()) {
            adjusted += (1 - adjusted) * policy.birthDateAgreement();
        }
        for (Conflict conflict : conflicts) {
            adjusted *= policy.conflictFactor(conflict.part());
        }
        return adjusted;
    }

    /** The reasons that lead from a score to {@link #adjust} of it. */
    List<MatchReason> reasons(double score) {
        List<MatchReason> reasons = new ArrayList<>();
        double adjusted = score;
        if (sameBirthDay.isPresent()) {
            double gain = (1 - adjusted) * policy.birthDateAgreement();
            String day = sameBirthDay.get().toString();
            reasons.add(new MatchReason(MatchPart.BIRTH_DATE, day, day, 0, gain, "the same day of birth"));
            adjusted += gain;
        }
        for (Conflict conflict : conflicts) {
            double loss = adjusted * (policy.conflictFactor(conflict.part()) - 1);
            reasons.add(new MatchReason(
                    conflict.part(), conflict.asked(), conflict.found(), 0, loss, conflict.explanation()));
            adjusted += loss;
        }
        return reasons;
    }
}
