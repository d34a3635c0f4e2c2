package org.demarche.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.names.OfacSearchScore;

/** Scores every name as the public search of the OFAC does; see {@link ScreenMode#OFAC}. Immutable; O(names) a query. */
final class OfacSearch {
    private static final double FULL_SCALE = 100;
    /** The search rounds to whole per cent: 100 is said of all from here on. */
    private static final double ROUNDED_TO_FULL = 0.995;

    private final List<Profile> profiles;
    private final ViaFinder vias;

    /**
     * The best of an entity's names.
     *
     * @param profile position of the entity
     * @param asked the name asked for
     * @param name the name found
     * @param score from 0 to 100
     */
    private record Found(int profile, String asked, MatchedName name, int score) {}

    OfacSearch(List<Profile> profiles, ViaFinder vias) {
        this.profiles = profiles;
        this.vias = vias;
    }

    /**
     * The hits, best first, equals in the order of ids; each entity once, with its best name.
     *
     * @param allowed whether the profile at a position may be a hit
     * @throws DemarcheException WRONG_USAGE if the query has no name
     */
    List<Hit> hits(Query query, Search search, IntPredicate allowed) {
        List<String> names = Stream.concat(query.names().stream(), query.weakNames().stream())
                .toList();
        if (names.isEmpty()) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected a name for the search of the OFAC, which compares names alone, found none: give a name");
        }
        Comparator<Found> bestFirst = Comparator.comparingInt((Found found) -> -found.score())
                .thenComparing(found -> profiles.get(found.profile()).entity().id());
        PriorityQueue<Found> top = new PriorityQueue<>(bestFirst.reversed());
        for (int at = 0; at < profiles.size(); at++) {
            Optional<Found> found = allowed.test(at) ? best(names, at) : Optional.empty();
            found.filter(each -> each.score() / FULL_SCALE >= search.minimum()).ifPresent(top::add);
            if (top.size() > search.most()) {
                top.remove();
            }
        }
        List<Found> all = new ArrayList<>(top);
        all.sort(bestFirst);
        return all.stream().map(this::hit).toList();
    }

    /** The first of equals. */
    private Optional<Found> best(List<String> names, int profile) {
        Found best = null;
        for (MatchedName listed : profiles.get(profile).names()) {
            for (String asked : names) {
                int score = OfacSearchScore.of(asked, listed.text());
                if (score > (best == null ? 0 : best.score())) {
                    best = new Found(profile, asked, listed, score);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private Hit hit(Found found) {
        Profile profile = profiles.get(found.profile());
        double score = found.score() / FULL_SCALE;
        double logOdds = LogOdds.of(Math.min(score, ROUNDED_TO_FULL));
        String explanation = String.format(
                Locale.ROOT,
                "%d of 100 in the public search of the OFAC: the greater of whole texts and single words",
                found.score());
        return new Hit(
                profile.entity().id(),
                profile.entity().caption(),
                profile.entity().type(),
                found.name(),
                score,
                logOdds,
                profile.entity().listReferences(),
                profile.datasets(),
                vias.topics(found.profile()),
                vias.of(found.profile()),
                List.of(new MatchReason(
                        MatchPart.NAME, found.asked(), found.name().text(), logOdds, logOdds, explanation)),
                List.of(),
                List.of());
    }
}
