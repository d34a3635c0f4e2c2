package org.demarche.extract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A set of words of a {@link Gazetteer} that tell what a name or a description stands for. All are singular and in lower case. */
enum WordClass {
    /** Kinds of mission: embassy, trade office. */
    MISSION,
    /** Kinds of mission that say nothing but mission: outpost. */
    MISSION_GENERIC,
    /** Parts of a mission with a name of their own. */
    MISSION_SECTION,
    /** Words before "mission" that make it something else: peacekeeping. */
    MISSION_NOT,
    /** Words that may stand between a state and its mission: diplomatic. */
    MISSION_ADJECTIVE,
    /** Bodies of a state in common nouns: navy, foreign ministry. */
    BODY,
    /** Bodies that too many things are called for "the body" to mean one: authorities. */
    BODY_BROAD,
    /** Heads of "ministry of X" names. */
    MINISTRY_OF,
    /** Heads of "X ministry" names in common nouns. */
    MINISTRY_NOUN,
    /** Words before a person's name that are not part of it. */
    RANK,
    /** Forms of address. */
    HONORIFIC,
    /** Small words within a person's name. */
    NAME_PARTICLE,
    /** Words in the names of companies. */
    COMPANY_HEAD,
    /** Words in the names of public bodies. */
    PUBLIC_HEAD,
    /** Words in the names of other organisations. */
    ORGANIZATION_HEAD,
    /** Common nouns for an organisation that stand beside its name. */
    ORGANIZATION_NOUN,
    /** Those of them that mean a company. */
    COMPANY_NOUN,
    /** Common nouns for ships. */
    VESSEL,
    /** What stands before a ship's name: M/V. */
    VESSEL_PREFIX,
    /** Common nouns for aircraft. */
    AIRCRAFT,
    /** Common nouns for people who act. */
    PERSON,
    /** Common nouns for buildings and grounds. */
    PREMISES,
    /** Words behind a name that tell a tie to it: linked. */
    TIE,
    /** Common nouns for goods. */
    GOODS,
    /** Goods that say too little without an adjective: item. */
    GOODS_BARE,
    /** Adjectives that say nothing of goods: other. */
    GOODS_NOT,
    /** Forms of verbs that tell a kind of goods: spinning. */
    GOODS_ADJECTIVE,
    /** Nouns for what is done with the goods before them: export. */
    GOODS_DEED,
    /** Goods whose kind follows: a shipment of X. */
    GOODS_OF,
    /** Common nouns for what is written. */
    DOCUMENT,
    /** Last words of the names of documents. */
    DOCUMENT_HEAD,
    /** Last words of the names of events. */
    EVENT_HEAD,
    /** Capitalised words that name nothing. */
    NOT_A_NAME,
    /** Words that many names share. */
    NAME_COMMON,
    /** Family names of one or two letters, which name finders miss. */
    SURNAME_SHORT;

    /** As it is written in a gazetteer: lower case, with hyphens. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<WordClass> byId(String id) {
        return Arrays.stream(WordClass.values())
                .filter(words -> words.id().equals(id))
                .findFirst();
    }
}
