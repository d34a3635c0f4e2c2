package org.demarche.missions;

import java.util.List;
import org.demarche.network.Entity;
import org.demarche.network.Statement;

/**
 * What one receiving state hosts.
 *
 * @param country the state
 * @param missions its missions, closed ones included
 * @param coverage who serves it on the day
 * @param postings who is stated to have been posted at its missions
 * @param statements what is stated about the country, numbered, with what contradicts what
 */
public record Host(
        Entity country, List<Mission> missions, Coverage coverage, List<Posting> postings, List<Statement> statements) {
    /** Copies the lists. */
    public Host {
        missions = List.copyOf(missions);
        postings = List.copyOf(postings);
        statements = List.copyOf(statements);
    }
}
