/**
 * The diplomatic network over time: missions with their status on a day, counts with their disagreement, coverage, and what a host hosts.
 *
 * <p>Start from {@link org.demarche.missions.MissionRegister}. Every answer is a record with the claims behind it; where sources differ, it holds both.
 *
 * <pre>{@code
 * MissionRegister register = MissionRegister.of(network);
 * for (Mission mission : register.missions()) {
 *     print(mission.entity().caption(), mission.status().status(), mission.status().since());
 * }
 * register.counts();            // by every source for the day, and the register's own
 * register.coverage(country);   // resident, accredited from elsewhere, none, or not known
 * }</pre>
 *
 * <p>Immutable and safe to share between threads. Depends on model, names and network.
 */
@NullMarked
package org.demarche.missions;

import org.jspecify.annotations.NullMarked;
