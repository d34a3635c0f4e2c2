package org.demarche.report;

import java.util.OptionalInt;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/**
 * What can be asked. One method an operation of the HTTP contract; each may be called by several threads at once.
 *
 * <p>A name that nothing bears is refused with {@link ErrorCode#NOT_FOUND}, one that several bear with {@link ErrorCode#AMBIGUOUS} and
 * their ids in the message, each as a {@link DemarcheException}.
 */
public interface Answers {
    /** Missions on the day, counts with their disagreement, and what changed before it. */
    Situation situation(Question question);

    /** Every mission that is known of, with its status on the day. */
    MissionList missions(Question question);

    /** What is stated about one entity.
     * @param entity its id or a name of it */
    EntityPage entity(String entity, Question question);

    /** The entities around one.
     * @param entity its id or a name of it
     * @param depth steps from it, 1 or 2 */
    NetworkPage network(String entity, int depth, Question question);

    /** What one receiving state hosts.
     * @param country ISO 3166-1 alpha-2 code or name */
    HostPage host(String country, Question question);

    /** The shortest evidenced paths between two entities.
     * @param from id or name
     * @param to id or name */
    TraceResult trace(String from, String to, Question question);

    /** Names, ships and list numbers that a query touches, best first.
     * @param limit most hits, 1 to 50 */
    SearchResult search(String query, int limit);

    /** One source's statement as fields, with where it stands.
     * @param claim its id */
    ClaimPage claim(String claim);

    /** A window of a document's text.
     * @param document its id
     * @param start first character
     * @param end character to stop before; if absent, the end of the text, within {@link DocumentWindow#LONGEST} */
    DocumentWindow document(String document, int start, OptionalInt end);

    /** What is running and what the ledger holds. */
    Status status();

    /** What is known today as a database of FollowTheMoney. O(claims) if the ledger has grown since the last call. */
    FtmView ftm();

    /** Whether an answer no longer waits for what is made ready once: the program has just started if not. */
    boolean isReady();

    /** Answers questions of one request, all from what is known today, and records them if answers are recorded. */
    default FtmMatching matching() {
        return FtmMatching.unrecorded(ftm());
    }
}
