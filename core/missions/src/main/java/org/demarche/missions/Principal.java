package org.demarche.missions;

import org.demarche.network.Entity;
import org.demarche.network.Link;

/**
 * An organisation that the mission or somebody posted to it represents, acts for, supports or belongs to, by what sources say.
 *
 * @param principal the organisation
 * @param via the mission itself, or the person
 * @param link what ties the two
 * @param designated whether the organisation is on a list on the day
 */
public record Principal(Entity principal, Entity via, Link link, boolean designated) {}
