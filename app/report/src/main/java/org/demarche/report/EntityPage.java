package org.demarche.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is stated about one entity.
 *
 * @param view from where
 * @param id of the entity
 * @param caption what it is called here
 * @param type its type in the schema
 * @param statusLine one line on the day
 * @param statements numbered sentences
 * @param names every name with its sources
 * @param designations lists it is on
 * @param records the records judged to be this entity
 * @param mission if it is one
 * @param dispute if somebody disputes what is here
 */
public record EntityPage(
        View view,
        String id,
        String caption,
        String type,
        Optional<String> statusLine,
        List<NumberedStatement> statements,
        List<Name> names,
        List<Designation> designations,
        List<MergedRecord> records,
        Optional<MissionPoint> mission,
        Optional<Dispute> dispute) {
    /** Copies the lists. */
    public EntityPage {
        statements = List.copyOf(statements);
        names = List.copyOf(names);
        designations = List.copyOf(designations);
        records = List.copyOf(records);
    }

    /**
     * A name.
     *
     * @param text as the source has it
     * @param kind name, alias, weakAlias, originalScript or previousName
     * @param language BCP 47 tag, where the script tells
     * @param sources that use it
     */
    public record Name(String text, String kind, Optional<String> language, List<Source> sources) {
        /** Copies the list. */
        public Name {
            sources = List.copyOf(sources);
        }
    }

    /**
     * An entry on a list.
     *
     * @param authority whose list
     * @param listReference the entry's number
     * @param programme under which
     * @param from since when, EDTF
     * @param until absent means in the newest list loaded
     * @param claimId the claim that says so
     * @param source the list
     */
    public record Designation(
            String authority,
            String listReference,
            Optional<String> programme,
            Optional<String> from,
            Optional<String> until,
            Optional<String> claimId,
            Optional<Source> source) {}

    /**
     * One of the records that were judged to be this entity.
     *
     * @param recordId its id
     * @param caption what its source calls it
     * @param origin the list or document that has it
     * @param reason why it was judged the same
     * @param decidedBy a rule with its version, or a person
     * @param decidedAt when
     */
    public record MergedRecord(
            String recordId,
            String caption,
            String origin,
            String reason,
            Optional<String> decidedBy,
            Optional<Instant> decidedAt) {}

    /**
     * That somebody disputes what is here, or that it was withdrawn.
     *
     * @param state disputed, withdrawn or delisted
     * @param text in words
     * @param date since when, EDTF
     */
    public record Dispute(String state, String text, Optional<String> date) {}
}
