package org.demarche.names;

/** What a name names; it decides which tables apply and how much a missing word costs. */
public enum NameKind {
    /** A human being: order of words says little, titles and ranks are set aside. */
    PERSON,
    /** A company, ministry, unit, mission or other body: legal forms and role words weigh little. */
    ORGANISATION,
    /** A ship: numbers weigh, as fleets number their ships. */
    VESSEL,
    /** Anything else, or not known; read as an organisation's name, and as a Korean person's where it can be one. */
    OTHER
}
