package org.demarche.extract;

/** What is particular to how a claim was read: it says how often such readings are right, and never whether what they say is true. */
public enum Trait {
    /** A verb says it. */
    VERB,
    /** A noun of a deed or a tie says it. */
    NOUN,
    /** What somebody is says it. */
    ROLE,
    /** A property says it. */
    ADJECTIVE,
    /** The words for a thing say it. */
    THING,
    /** The syntax of its sentence was mended. */
    MENDED,
    /** Its sentence has more than 40 words and marks. */
    LONG_SENTENCE,
    /** Its sentence ends without a mark: a heading, a row of a table, a text cut off. */
    UNCLOSED
}
