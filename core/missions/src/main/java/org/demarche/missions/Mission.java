package org.demarche.missions;

import java.util.Optional;
import org.demarche.network.Entity;

/**
 * A mission as the register has it on a day.
 *
 * @param entity the mission
 * @param kind what sort, by the best claim
 * @param sender the state that sends it
 * @param host the state or organisation that receives it
 * @param city where it is
 * @param status what is known of whether it works
 */
public record Mission(
        Entity entity,
        MissionKind kind,
        Optional<Entity> sender,
        Optional<Entity> host,
        Optional<Entity> city,
        StatusFinding status) {}
