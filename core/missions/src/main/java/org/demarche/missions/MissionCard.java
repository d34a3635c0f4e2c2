package org.demarche.missions;

import java.util.List;
import java.util.Map;
import org.demarche.model.Predicate;
import org.demarche.network.Statement;

/**
 * All about one mission.
 *
 * @param mission the mission, with its status
 * @param statements what is stated about it, and about its people and offices in their time there, numbered, with what contradicts what
 * @param functions numbers of the statements that say what it was used for, by family; what is only about place or status is left out
 * @param postings who is stated to have been posted there
 * @param principals whom it or its people are tied to
 * @param coverage who serves its host
 */
public record MissionCard(
        Mission mission,
        List<Statement> statements,
        Map<Predicate.Family, List<Integer>> functions,
        List<Posting> postings,
        List<Principal> principals,
        Coverage coverage) {
    /** Copies the collections. */
    public MissionCard {
        statements = List.copyOf(statements);
        functions = Map.copyOf(functions);
        postings = List.copyOf(postings);
        principals = List.copyOf(principals);
    }
}
