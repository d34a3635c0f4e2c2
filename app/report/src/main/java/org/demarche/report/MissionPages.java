package org.demarche.report;

import java.util.List;
import java.util.Optional;
import org.demarche.network.Entity;

/** Makes the answers about missions from one network. */
interface MissionPages {
    /** Every mission that is known of, by host and city. */
    List<MissionPoint> missions();

    /** The mission that an entity is, if it is one. */
    Optional<MissionPoint> mission(Entity entity);

    /** Missions, counts and changes. */
    Situation situation();

    /** What a state hosts.
     * @param country ISO 3166-1 alpha-2 code or name */
    HostPage host(String country);
}
