package org.demarche.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.EntityId;

/** How one hit of a result is not as it was. */
public sealed interface HitChange {
    /** The hit as it was; empty if it is gained. */
    Optional<Hit> before();

    /** The hit as it is; empty if it is lost. */
    Optional<Hit> after();

    /** {@code gained}, {@code lost}, {@code score} or {@code via}. */
    String word();

    /** The hit as it is, or as it was if it is lost. */
    default Hit hit() {
        return after().or(this::before).orElseThrow();
    }

    /**
     * The entity was no hit before.
     *
     * @param is the hit
     */
    record Gained(Hit is) implements HitChange {
        @Override
        public Optional<Hit> before() {
            return Optional.empty();
        }

        @Override
        public Optional<Hit> after() {
            return Optional.of(is);
        }

        @Override
        public String word() {
            return "gained";
        }
    }

    /**
     * The entity is a hit no more.
     *
     * @param was the hit
     */
    record Lost(Hit was) implements HitChange {
        @Override
        public Optional<Hit> before() {
            return Optional.of(was);
        }

        @Override
        public Optional<Hit> after() {
            return Optional.empty();
        }

        @Override
        public String word() {
            return "lost";
        }
    }

    /**
     * The entity is a hit of another score.
     *
     * @param was the hit before
     * @param is the hit after; how it touches what is listed may be another too
     */
    record Scored(Hit was, Hit is) implements HitChange {
        @Override
        public Optional<Hit> before() {
            return Optional.of(was);
        }

        @Override
        public Optional<Hit> after() {
            return Optional.of(is);
        }

        @Override
        public String word() {
            return "score";
        }
    }

    /**
     * The entity is a hit of the same score that touches what is listed otherwise: on a list instead of in the network, by another entry, on another way.
     *
     * @param was the hit before
     * @param is the hit after
     */
    record Tied(Hit was, Hit is) implements HitChange {
        @Override
        public Optional<Hit> before() {
            return Optional.of(was);
        }

        @Override
        public Optional<Hit> after() {
            return Optional.of(is);
        }

        @Override
        public String word() {
            return "via";
        }
    }

    /** All changes from one result to another, those of the later one first, each in the order of its result. O(hits). */
    static List<HitChange> between(List<Hit> before, List<Hit> after) {
        Map<EntityId, Hit> was = new HashMap<>();
        before.forEach(hit -> was.put(hit.entity(), hit));
        List<HitChange> changes = new ArrayList<>();
        for (Hit is : after) {
            Optional<Hit> old = Optional.ofNullable(was.remove(is.entity()));
            if (old.isEmpty()) {
                changes.add(new Gained(is));
            } else if (Double.compare(old.get().logOdds(), is.logOdds()) != 0) {
                changes.add(new Scored(old.get(), is));
            } else if (!ProfilePrint.silent(old.get().via()).equals(ProfilePrint.silent(is.via()))) {
                changes.add(new Tied(old.get(), is));
            }
        }
        before.stream()
                .filter(hit -> was.containsKey(hit.entity()))
                .map(Lost::new)
                .forEach(changes::add);
        return changes;
    }
}
