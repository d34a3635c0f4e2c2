package org.demarche.extract;

import org.demarche.model.Span;

/**
 * One word or mark of a sentence.
 *
 * @param index position in the sentence, from 0
 * @param span where it stands in the document's text
 * @param text as written
 * @param lemma base form, lower case but for names
 * @param tag part of speech (Penn Treebank), such as {@code NNP}
 * @param nameTag named-entity class of the analyser, such as {@code PERSON}; {@code O} for none
 */
public record Token(int index, Span span, String text, String lemma, String tag, String nameTag) {
    /** Whether the part of speech begins so: {@code is("VB")} for any verb form. */
    public boolean is(String tagPrefix) {
        return tag.startsWith(tagPrefix);
    }
}
