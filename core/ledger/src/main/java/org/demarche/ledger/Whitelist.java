package org.demarche.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The decisions that a party is not an entity, as they stood after some entry of the log. Immutable. */
public final class Whitelist {
    /** Without any decision. */
    public static final Whitelist EMPTY = new Whitelist(0, List.of());

    private final long upTo;
    private final Map<Long, Exemption> standing = new LinkedHashMap<>();
    private final Map<String, List<Exemption>> byParty = new LinkedHashMap<>();

    /**
     * One pair that a person let pass.
     *
     * @param entry number of the decision in the log
     * @param decidedAt when
     * @param by who decided, in words; empty if they did not say
     * @param decision party, entity, reason and last day
     */
    public record Exemption(long entry, Instant decidedAt, Optional<String> by, WhitelistDecision.Add decision) {
        /** Whether it counts on a day. */
        public boolean inForceOn(LocalDate day) {
            return !day.isAfter(decision.until());
        }
    }

    /**
     * One decision with where it stands.
     *
     * @param entry its number in the log
     * @param decidedAt when
     * @param by who
     * @param decision what
     */
    record Decided(long entry, Instant decidedAt, Optional<String> by, WhitelistDecision decision) {}

    /** @param decisions in the order of the log */
    Whitelist(long upTo, List<Decided> decisions) {
        this.upTo = upTo;
        for (Decided decided : decisions) {
            if (decided.decision() instanceof WhitelistDecision.Add add) {
                standing.put(decided.entry(), new Exemption(decided.entry(), decided.decidedAt(), decided.by(), add));
            } else if (decided.decision() instanceof WhitelistDecision.Remove remove) {
                standing.remove(remove.entry());
            }
        }
        for (Exemption exemption : standing.values()) {
            byParty.computeIfAbsent(exemption.decision().party(), party -> new ArrayList<>())
                    .add(exemption);
        }
    }

    /** Number of the last decision that is counted in, 0 if there is none. */
    public long upTo() {
        return upTo;
    }

    /** Those that were not taken back, expired ones included, in the order of the log. */
    public List<Exemption> standing() {
        return List.copyOf(standing.values());
    }

    /**
     * The entities to leave out of an answer, each with the latest decision that says so. O(decisions about the parties).
     *
     * @param parties the ways in which the party that is asked about may be written
     * @param day only decisions in force on it count
     */
    public Map<String, Exemption> exempt(Collection<String> parties, LocalDate day) {
        Map<String, Exemption> exempt = new LinkedHashMap<>();
        for (String party : parties) {
            for (Exemption exemption : byParty.getOrDefault(party, List.of())) {
                if (exemption.inForceOn(day)) {
                    exempt.merge(
                            exemption.decision().entity(),
                            exemption,
                            (one, other) -> one.entry() > other.entry() ? one : other);
                }
            }
        }
        return exempt;
    }
}
