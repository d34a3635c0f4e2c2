package org.demarche.screen;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.demarche.network.Network;

/** Finds how profiles touch what is sanctioned, each once when it is first asked for. Any number of threads may ask. */
final class ViaFinder {
    private final IntFunction<Via> finder;
    private final List<Profile> profiles;
    private final AtomicReferenceArray<Via> found;

    ViaFinder(Network network, List<Profile> profiles) {
        this(profiles, at -> Via.of(profiles.get(at).entity().id(), network));
    }

    /** Those that were found before, one a profile. */
    ViaFinder(List<Profile> profiles, List<Via> vias) {
        this(profiles, vias::get);
    }

    private ViaFinder(List<Profile> profiles, IntFunction<Via> finder) {
        this.finder = finder;
        this.profiles = profiles;
        this.found = new AtomicReferenceArray<>(profiles.size());
    }

    /** Two threads that come first find two that are equal. */
    Via of(int profile) {
        Via known = found.get(profile);
        if (known == null) {
            known = finder.apply(profile);
            found.set(profile, known);
        }
        return known;
    }

    Set<Topic> topics(int profile) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        if (profiles.get(profile).diplomat()) {
            topics.add(Topic.DIPLOMAT);
        }
        Via via = of(profile);
        if (via instanceof Via.OnList) {
            topics.add(Topic.SANCTION);
        } else if (via instanceof Via.InNetwork linked && linked.way().isPresent()) {
            topics.add(Topic.SANCTION_LINKED);
        }
        return topics;
    }
}
