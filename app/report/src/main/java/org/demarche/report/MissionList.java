package org.demarche.report;

import java.util.List;

/**
 * Every mission that is known of.
 *
 * @param view from where
 * @param missions by host and city
 */
public record MissionList(View view, List<MissionPoint> missions) {
    /** Copies the list. */
    public MissionList {
        missions = List.copyOf(missions);
    }
}
