package org.demarche.screen;

import org.demarche.model.EntityType;
import org.demarche.model.Predicate;
import org.demarche.network.Hop;
import org.demarche.network.Link;

/** In which way two entities are stated to be tied, whichever of them is the hit; the words of the tie say which is which. */
public enum TieKind {
    /** One is the parent of the other. */
    OWNER("owner"),
    /** One owns or controls the other, which of the two the source does not say, or directs it. */
    CONTROLLER("controller"),
    /** One represents the other or acts for it. */
    REPRESENTATIVE("representative"),
    /** One employs the other, or gives him a post. */
    EMPLOYER("employer"),
    /** One is posted at the other, a mission, or is accredited by it. */
    MISSION("mission"),
    /** One owns, controls or runs the other, a ship. */
    VESSEL_MANAGER("vesselManager"),
    /** One is part of the other. */
    MEMBER("member"),
    /** The two are a family. */
    FAMILY("family"),
    /** The two are called associates, or linked without saying how. */
    ASSOCIATE("associate"),
    /** Goods, services or money went from one to the other. */
    DEALING("dealing"),
    /** They were in one place or have another thing in common. */
    OTHER("other");

    private final String id;

    TieKind(String id) {
        this.id = id;
    }

    /** The name in answers. */
    public String id() {
        return id;
    }

    /** The kind of one step, by its best evidenced link. */
    static TieKind of(Hop hop) {
        Link link = hop.link();
        return of(link.predicate(), hop.from().type(), hop.to().type());
    }

    /** The kind of what a predicate says between two types, in either order. */
    static TieKind of(Predicate predicate, EntityType one, EntityType other) {
        TieKind kind = bare(predicate);
        boolean runs = kind == OWNER || kind == CONTROLLER || kind == REPRESENTATIVE || kind == EMPLOYER;
        if (runs && (one == EntityType.VESSEL || other == EntityType.VESSEL)) {
            return VESSEL_MANAGER;
        }
        boolean posted = kind == EMPLOYER || kind == MEMBER || kind == REPRESENTATIVE;
        return posted && (one == EntityType.MISSION || other == EntityType.MISSION) ? MISSION : kind;
    }

    private static TieKind bare(Predicate predicate) {
        return switch (predicate) {
            case PARENT_OF -> OWNER;
            case OWNED_OR_CONTROLLED_BY, DIRECTOR_OF -> CONTROLLER;
            case REPRESENTS_ORGANIZATION, ACTS_FOR -> REPRESENTATIVE;
            case EMPLOYED, RECRUITED, HOLDS_POST -> EMPLOYER;
            case ACCREDITED_TO, SENT_BY, HOSTED_BY, COVERED_BY -> MISSION;
            case MEMBER_OF, SUCCESSOR_OF -> MEMBER;
            case FAMILY_OF -> FAMILY;
            case ASSOCIATE_OF, LINKED_TO, SUPPORTED -> ASSOCIATE;
            default -> byFamily(predicate.family());
        };
    }

    private static TieKind byFamily(Predicate.Family family) {
        return switch (family) {
            case REVENUE, PROCUREMENT, SUPPORT -> DEALING;
            case PLACE, OTHER -> OTHER;
        };
    }
}
