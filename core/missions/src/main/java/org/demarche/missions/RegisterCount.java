package org.demarche.missions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.demarche.network.Entity;

/**
 * How many missions of a state the register has in each status: its own count by its own rule, no source's.
 *
 * @param sender whose missions
 * @param missions all that are known of
 * @param byStatus how many of them in each status; a status that none has is 0
 */
public record RegisterCount(Entity sender, int missions, Map<MissionStatus, Integer> byStatus) {
    /** Copies the map. */
    public RegisterCount {
        Map<MissionStatus, Integer> all = new EnumMap<>(MissionStatus.class);
        for (MissionStatus status : MissionStatus.values()) {
            all.put(status, byStatus.getOrDefault(status, 0));
        }
        byStatus = Map.copyOf(all);
    }

    static RegisterCount of(Entity sender, List<Mission> missions) {
        Map<MissionStatus, Integer> counts = new EnumMap<>(MissionStatus.class);
        missions.forEach(mission -> counts.merge(mission.status().status(), 1, Integer::sum));
        return new RegisterCount(sender, missions.size(), counts);
    }

    /** How many have that status. */
    public int of(MissionStatus status) {
        return byStatus.getOrDefault(status, 0);
    }
}
