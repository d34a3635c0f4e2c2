package org.demarche.lists;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.ClaimBuilder;
import org.demarche.model.ClaimObject;
import org.demarche.model.Credibility;
import org.demarche.model.EntityType;
import org.demarche.model.Grade;
import org.demarche.model.Origin;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.model.RecordId;
import org.demarche.model.Reliability;

/**
 * Makes the claims about one entry. A list speaks with the voice of its authority: usually reliable beyond doubt as to what it lists, so A, and probably true
 * as to what it says of the party, so 2, until another source confirms it.
 */
final class EntryWriter {
    /** What an official list says. */
    static final Grade OFFICIAL = new Grade(Reliability.A, Credibility.PROBABLE);
    /** What an official list itself marks as weak. */
    static final Grade WEAK = OFFICIAL.with(Credibility.POSSIBLE);
    /** What an official list itself calls false. */
    static final Grade DOUBTED = OFFICIAL.with(Credibility.DOUBTFUL);

    /** The predicates that each type may be a subject of: asked for nearly every value. */
    private static final Map<EntityType, Set<Predicate>> FITTING = fitting();

    private final Tally tally;
    private final Origin origin;
    private final RecordId subject;
    private final EntityType type;
    private final Set<Predicate> fitting;

    EntryWriter(Tally tally, Origin origin, RecordId subject, EntityType type) {
        this.tally = tally;
        this.origin = origin;
        this.subject = subject;
        this.type = type;
        this.fitting = FITTING.getOrDefault(type, Set.of());
    }

    private static Map<EntityType, Set<Predicate>> fitting() {
        Map<EntityType, Set<Predicate>> fitting = new EnumMap<>(EntityType.class);
        for (EntityType type : EntityType.values()) {
            Set<Predicate> accepted = EnumSet.noneOf(Predicate.class);
            for (Predicate predicate : Predicate.values()) {
                if (predicate.acceptsSubject(type)) {
                    accepted.add(predicate);
                }
            }
            fitting.put(type, accepted);
        }
        return fitting;
    }

    /** Kind of thing that the entry is about. */
    EntityType type() {
        return type;
    }

    /** Whether the schema lets such a thing be a subject of the predicate. */
    boolean fits(Predicate predicate) {
        return fitting.contains(predicate);
    }

    /** A value of the file, as it stands there. */
    void text(Predicate predicate, Place place, String value) {
        text(predicate, place, value, OFFICIAL, Optional.empty());
    }

    /** A value of the file with what it is used as. */
    void text(Predicate predicate, Place place, String value, String role) {
        text(predicate, place, value, OFFICIAL, Optional.of(role));
    }

    /** A value of the file; in pieces if it is longer than a quotation may be. */
    void text(Predicate predicate, Place place, String value, Grade grade, Optional<String> role) {
        if (value.length() <= Citation.LONGEST_QUOTE && place.quote().length() <= Citation.LONGEST_QUOTE) {
            ClaimBuilder claim = about(predicate, ClaimObject.text(value)).graded(grade);
            role.ifPresent(as -> claim.with(QualifierKey.ROLE, ClaimObject.text(as)));
            add(claim, place);
            return;
        }
        List<String> pieces = pieces(place.quote());
        for (int piece = 0; piece < pieces.size(); piece++) {
            Place part = place.within("#" + (piece + 1), pieces.get(piece));
            ClaimBuilder claim =
                    about(predicate, ClaimObject.text(pieces.get(piece))).graded(grade);
            add(claim, part);
        }
    }

    /** A link to another record, or to words where there is none. */
    void link(Predicate predicate, Place place, ClaimObject other, String role) {
        add(about(predicate, other).with(QualifierKey.ROLE, ClaimObject.text(role)), place);
    }

    /** Starts a claim about the entry, asserted by an official list. */
    ClaimBuilder about(Predicate predicate, ClaimObject object) {
        return Claim.about(subject, predicate, object).graded(OFFICIAL);
    }

    /** Ends a claim with where it stands, and hands it on: a number whose check digit does not fit as what it is then, a nationality or citizenship for each country that it names. */
    void add(ClaimBuilder claim, Place place) {
        Claim made =
                CheckedNumber.of(claim.cited(place.citation()).origin(origin).build());
        Nationality.each(made, place).forEach(tally::accept);
    }

    /** Rejects a field. */
    void reject(String locator, String cause) {
        tally.reject(locator, cause);
    }

    /** The record of this entry. */
    RecordId subject() {
        return subject;
    }

    /** Cuts a long text at spaces into pieces that can be quoted. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (text.length() - from > Citation.LONGEST_QUOTE) {
            int space = text.lastIndexOf(' ', from + Citation.LONGEST_QUOTE);
            int to = space > from ? space : from + Citation.LONGEST_QUOTE;
            addUnlessBlank(pieces, text.substring(from, to));
            from = to;
        }
        addUnlessBlank(pieces, text.substring(from));
        return pieces;
    }

    private static void addUnlessBlank(List<String> pieces, String piece) {
        if (!piece.isBlank()) {
            pieces.add(piece.strip());
        }
    }
}
