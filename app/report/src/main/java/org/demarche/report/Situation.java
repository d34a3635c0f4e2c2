package org.demarche.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The missions on a day, how many sources count, and what changed.
 *
 * @param view from where
 * @param counts questions of number, each with every answer that sources give
 * @param missions every mission that is known of
 * @param changes newest first, up to the day
 * @param days on which something is stated to have happened, oldest first, not cut by the day
 */
public record Situation(
        View view, List<Count> counts, List<MissionPoint> missions, List<Change> changes, List<EventDay> days) {
    /** Copies the lists. */
    public Situation {
        counts = List.copyOf(counts);
        missions = List.copyOf(missions);
        changes = List.copyOf(changes);
        days = List.copyOf(days);
    }

    /**
     * One question of number.
     *
     * @param label what is counted
     * @param values what sources answer, the one that fits the day best first; never averaged
     */
    public record Count(String label, List<CountValue> values) {
        /** Copies the list. */
        public Count {
            values = List.copyOf(values);
        }
    }

    /**
     * One source's number.
     *
     * @param number the number
     * @param approximate whether the source says about
     * @param definition what was counted
     * @param countedBy who counted
     * @param date the time it is for, EDTF
     * @param source where it stands
     * @param quote its words, verbatim
     */
    public record CountValue(
            int number,
            boolean approximate,
            Optional<String> definition,
            String countedBy,
            Optional<String> date,
            Source source,
            Optional<String> quote) {}

    /**
     * Something that happened to a mission.
     *
     * @param date when, EDTF
     * @param sentence who says what
     * @param grade the best among its claims
     * @param sources independent origins
     * @param entityId the mission
     * @param claimIds the claims that say so
     */
    public record Change(
            String date,
            String sentence,
            Optional<String> grade,
            int sources,
            Optional<String> entityId,
            List<String> claimIds) {
        /** Copies the list. */
        public Change {
            claimIds = List.copyOf(claimIds);
        }
    }

    /**
     * A day on which something happened.
     *
     * @param day the day
     * @param events how much, 1 or more
     */
    public record EventDay(LocalDate day, int events) {}
}
